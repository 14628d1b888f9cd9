import type { Determination } from '@tirek/casework';
import { unpackFields } from '../db/packed-fields.ts';
import type { OfficeAtWork } from './office-at-work.ts';

/** Makes the determination of a case what a program with another edition of the law had reckoned: so many tenge. */
export async function reckonedOtherwise({ database }: OfficeAtWork, id: string, total: number): Promise<void> {
  const [kept] = await database.asSuperuser<{ body: unknown }>(
    `select body from case_event where stream_id = $1 and type = 'determined'`,
    [id],
  );
  const { determination } = unpackFields(kept?.body) as { determination: Determination };
  const { assessment } = determination;
  const older = { ...assessment, amount: { ...assessment.amount, total } };
  await database.asSuperuser(`update case_event set body = $2::jsonb where stream_id = $1 and type = 'determined'`, [
    id,
    JSON.stringify({ determination: { ...determination, assessment: older } }),
  ]);
}
