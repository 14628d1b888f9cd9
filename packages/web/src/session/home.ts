import type { Me } from '@tirek/server/contract';

/** The page somebody begins with, by what their role does all day. */
export function homeOf({ kind, role, may }: Pick<Me, 'kind' | 'role' | 'may'>): string {
  if (kind === 'citizen') return '/my';
  if (role === null) return '/role';
  if (may.includes('listTasks')) return '/work';
  if (may.includes('managePeople')) return '/people';
  if (may.includes('readAudit')) return '/audit';
  return '/figures';
}
