/**
 * `node scripts/backup.ts FILE`: everything in the database into one file, while the server works or stands still.
 * The database is that of TIREK_DATA (`.data`) or DATABASE_URL. The keys are kept elsewhere, never beside the backup.
 */
import path from 'node:path';
import { writeBackup } from '../packages/server/src/db/backup.ts';
import { openForMaintenance } from '../packages/server/src/maintenance.ts';

const folder = process.env['TIREK_DATA'] ?? path.join(import.meta.dirname, '..', '.data');
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name the file to write: node scripts/backup.ts ../tirek-2026-03-02.backup');
  process.exit(2);
}
const database = await openForMaintenance({ databaseUrl: process.env['DATABASE_URL'], folder });
try {
  const { tables, rows } = await writeBackup(database.ownerUrl, file);
  console.log(`${file}: ${rows} rows of ${tables} tables.`);
  console.log(
    `It opens only with the keys (${path.join(folder, 'keys.json')} or TIREK_KEYS): keep a copy of them, apart from it.`,
  );
} finally {
  await database.leave();
}
