import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

const TIREK = fileURLToPath(new URL('../../../cli/src/main.ts', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'tirek-replay-'));
let office: OfficeAtWork;
let history: string;

beforeAll(async () => {
  office = await openOffice();
  const id = await office.begin('marina');
  await office.bringToSitting('marina', id);
  for (const member of ['yerlan', 'gulmira', 'talgat'])
    await office.done(member, id, { type: 'castVote', vote: 'need' });
  await office.done('botagoz', id, { type: 'determine' });
  history = JSON.stringify((await (await office.enter('kamila')).get(`/v1/cases/${id}/history`)).body);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await office.close();
});

function replay(name: string, text: string): Promise<{ code: unknown; said: string }> {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return new Promise((resolve) => {
    execFile(process.execPath, [TIREK, 'replay', file, '--lang', 'en'], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: stdout + stderr }),
    );
  });
}

test('a decision is replayed from its history alone, to the tenge, away from the office', async () => {
  const { code, said } = await replay('history.json', history);
  expect(said).toMatch(/^10\.02\.2026: [\d\u202f]+₸, the same\.\n$/);
  expect(code).toBe(0);
});

test('an amount that was changed afterwards is found out', async () => {
  const told = JSON.parse(history) as {
    entries: { event: { type: string; determination?: { assessment: { amount: { total: number } } } } }[];
  };
  const determined = told.entries.find(({ event }) => event.type === 'determined')?.event.determination;
  if (!determined) throw new Error('nothing was determined');
  determined.assessment.amount.total += 1;
  const { code, said } = await replay('changed.json', JSON.stringify(told));
  expect(said).toContain('now it comes out as');
  expect(code).toBe(1);
});

test('a history in which something is hidden is not replayed', async () => {
  const hidden = history.replace(/"event":\{/, '"event":null,"was":{');
  const { code, said } = await replay('hidden.json', hidden);
  expect(said).toContain('Ask for the history in a role that sees everything (auditor)');
  expect(code).toBe(2);
});
