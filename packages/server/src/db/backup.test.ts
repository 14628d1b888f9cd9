import { randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../people/sign-in.ts';
import { setCredential } from '../people/accounts.ts';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.ts';
import { AT, buildTown, DISTRICT, hire, openCase } from '../testing/town.ts';
import { restoreBackup, writeBackup } from './backup.ts';
import { findDocument, saveDocument } from './documents.ts';
import { loadHistory } from './event-store.ts';
import { verifyAudit } from './verify-audit.ts';
import { SYSTEM, withActor } from './with-actor.ts';

let from: FreshDatabase;
let folder: string;
let file: string;
const content = Buffer.from('%PDF ҚАЗАҚ \0 binary');
const ids: string[] = [];
let sha256: string;

beforeAll(async () => {
  from = await freshDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'tirek-backup-'));
  file = path.join(folder, 'backup');
  await buildTown(from);
  const consultant = await hire(from, 'consultant', DISTRICT);
  await withActor(from, SYSTEM, (tx) =>
    setCredential(tx, consultant.person, { login: 'aliya', password: 'correct horse battery' }),
  );
  for (let i = 0; i < 12; i += 1) ids.push(await openCase(from, consultant, DISTRICT));
  sha256 = await withActor(from, SYSTEM, (tx) =>
    saveDocument(tx, {
      id: randomUUIDv7(),
      case: ids[0] ?? '',
      kind: 'income',
      mediaType: 'application/pdf',
      content,
      scan: 'notScanned',
      addedAt: AT,
    }),
  );
});
afterAll(async () => {
  await from.close();
  rmSync(folder, { recursive: true });
});

/** An empty database with the keys of the first, as after a fire. */
async function emptyDatabase(): Promise<FreshDatabase> {
  const database = await freshDatabase();
  return { ...database, personal: from.personal };
}

describe('the drill: a backup and its restoring', () => {
  test('bring back cases, people, documents and the audit, and the office goes on working', async () => {
    const written = await writeBackup(from.ownerUrl, file);
    const to = await emptyDatabase();
    try {
      expect(await restoreBackup(to.ownerUrl, file)).toEqual(written);
      for (const id of ids) {
        const history = (database: FreshDatabase) => withActor(database, SYSTEM, (tx) => loadHistory(tx, id));
        expect(await history(to)).toEqual(await history(from));
      }
      expect((await withActor(to, SYSTEM, (tx) => findDocument(tx, ids[0] ?? '', sha256)))?.content).toEqual(content);
      expect(await verifyAudit(to.ownerUrl)).toEqual(await verifyAudit(from.ownerUrl));
      const aliya = { login: 'aliya', password: 'correct horse battery', address: '10.0.0.1' };
      expect(await signIn(to, aliya, AT)).toMatchObject({ ok: true });
      await openCase(to, await hire(to, 'consultant', DISTRICT), DISTRICT);
      expect((await verifyAudit(to.ownerUrl)).valid).toBe(true);
      // The rules that were off while it was filled are on again.
      const { rows } = await to.pool.query<{ count: number }>('select count(*) as count from case_file');
      expect(rows[0]?.count).toBe(0);
    } finally {
      await to.close();
    }
  });

  test('leave nothing readable of a person in the file, and the file to its owner only', async () => {
    await writeBackup(from.ownerUrl, file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const text = gunzipSync(readFileSync(file)).toString();
    expect(text).toContain('draftStarted');
    for (const secret of ['840302400019', 'Сейітова', 'correct horse']) expect(text).not.toContain(secret);
  });
});

describe('restoring is refused, and nothing is written,', () => {
  const restoreOf = async (change: (text: string) => string): Promise<void> => {
    await writeBackup(from.ownerUrl, file);
    const broken = `${file}.broken`;
    writeFileSync(broken, gzipSync(change(gunzipSync(readFileSync(file)).toString())));
    const to = await emptyDatabase();
    try {
      await restoreBackup(to.ownerUrl, broken);
    } finally {
      expect(await to.asSuperuser('select from office')).toEqual([]);
      await to.close();
    }
  };
  test('where a row was changed', async () => {
    await expect(restoreOf((text) => text.replace('draftStarted', 'draftstarted'))).rejects.toThrow(
      'case_event is not what was written',
    );
  });
  test('where the file was cut short', async () => {
    await expect(restoreOf((text) => text.slice(0, text.lastIndexOf('Z{')))).rejects.toThrow('its end is missing');
  });
  test('where it comes from another version of the program', async () => {
    await expect(restoreOf((text) => text.replace('0005_audit.sql', '0005_other.sql'))).rejects.toThrow(
      'another version',
    );
  });
  test('where the database is not empty', async () => {
    await writeBackup(from.ownerUrl, file);
    await expect(restoreBackup(from.ownerUrl, file)).rejects.toThrow('not empty');
  });
});
