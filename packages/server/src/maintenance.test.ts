import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restoreBackup, writeBackup } from './db/backup.ts';
import { verifyAudit } from './db/verify-audit.ts';
import { openForMaintenance } from './maintenance.ts';
import { openPlatform } from './platform.ts';
import { buildTown, DISTRICT, hire, openCase } from './testing/town.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tirek-maintenance-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('maintenance', () => {
  test('of a folder goes on beside a server at work, and without one', async () => {
    const folder = path.join(root, 'data');
    const platform = await openPlatform({ folder });
    await buildTown(platform.database);
    await openCase(platform.database, await hire(platform.database, 'consultant', DISTRICT), DISTRICT);
    const beside = await openForMaintenance({ folder });
    const file = path.join(root, 'backup');
    const written = await writeBackup(beside.ownerUrl, file);
    expect(await verifyAudit(beside.ownerUrl)).toMatchObject({ valid: true, entries: 1, events: 1 });
    await beside.leave();
    await platform.stop();

    const alone = await openForMaintenance({ folder });
    expect(await verifyAudit(alone.ownerUrl)).toMatchObject({ valid: true, entries: 1 });
    await alone.leave();

    const restored = await openForMaintenance({ folder: path.join(root, 'restored') }, true);
    expect(await restoreBackup(restored.ownerUrl, file)).toEqual(written);
    await restored.leave();
  });

  test('of a folder without data says so and makes none', async () => {
    await expect(openForMaintenance({ folder: path.join(root, 'none') })).rejects.toThrow('there is no data in');
  });
});
