/**
 * `node scripts/verify-audit.ts [HEADS]`: recomputes the audit and compares every event with it; the last line is JSON. HEADS is
 * a file of heads kept from an earlier run (`heads` of its last line), which proves that nothing was cut off the end.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type AuditHead, verifyAudit } from '../packages/server/src/db/verify-audit.ts';
import { openForMaintenance } from '../packages/server/src/maintenance.ts';

const folder = process.env['TIREK_DATA'] ?? path.join(import.meta.dirname, '..', '.data');
const [file] = process.argv.slice(2);
const kept = file === undefined ? [] : (JSON.parse(readFileSync(file, 'utf8')) as { heads: AuditHead[] }).heads;
const database = await openForMaintenance({ databaseUrl: process.env['DATABASE_URL'], folder });
try {
  const report = await verifyAudit(database.ownerUrl, { anchors: kept });
  console.log(JSON.stringify(report));
  process.exitCode = report.valid ? 0 : 1;
} finally {
  await database.leave();
}
