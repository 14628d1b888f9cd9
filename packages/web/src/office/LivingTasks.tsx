import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Listens to the server: when work comes or goes, the lists and the count beside "my work" are asked for again. */
export function LivingTasks() {
  const client = useQueryClient();
  useEffect(() => {
    const stream = new EventSource('/v1/tasks/stream');
    const refresh = (): void => void client.invalidateQueries({ queryKey: ['tasks'] });
    stream.addEventListener('changed', refresh);
    return () => stream.close();
  }, [client]);
  return null;
}
