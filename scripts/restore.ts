/**
 * `node scripts/restore.ts FILE`: a backup into an empty database, all or nothing. TIREK_DATA names a folder that does not
 * exist yet, or DATABASE_URL an empty database. Copy `keys.json` into the folder (or give TIREK_KEYS) before starting.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { restoreBackup } from '../packages/server/src/db/backup.ts';
import { verifyAudit } from '../packages/server/src/db/verify-audit.ts';
import { openForMaintenance } from '../packages/server/src/maintenance.ts';

const folder = process.env['TIREK_DATA'] ?? path.join(import.meta.dirname, '..', '.data');
const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  console.error('Name the backup: TIREK_DATA=../restored node scripts/restore.ts ../tirek-2026-03-02.backup');
  process.exit(2);
}
const database = await openForMaintenance({ databaseUrl: process.env['DATABASE_URL'], folder }, true);
try {
  const { tables, rows } = await restoreBackup(database.ownerUrl, file);
  const { valid, entries } = await verifyAudit(database.ownerUrl);
  console.log(
    `${rows} rows of ${tables} tables are back; the audit of ${entries} entries is ${valid ? 'whole' : 'BROKEN'}.`,
  );
  process.exitCode = valid ? 0 : 1;
} finally {
  await database.leave();
}
