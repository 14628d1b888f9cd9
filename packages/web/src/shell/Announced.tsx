import { useEffect, useState } from 'react';

const SOON = 150;

/** Says something aloud to who listens to the page: the words come a moment after the place for them, or they go unheard. */
export function Announced({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), SOON);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="aksel-sr-only" role="status">
      {said}
    </p>
  );
}
