import { describe, expect, test } from 'vitest';
import { readHistory } from './read-history.ts';

const entry = {
  seq: 1,
  at: '2026-02-10T05:00:00.000Z',
  day: '2026-02-10',
  role: 'citizen',
  person: null,
  type: 'draftAmended',
};

describe('a history that is to be replayed', () => {
  test('is read as the API tells it', () => {
    const told = { entries: [{ ...entry, event: { type: 'consentGiven', on: '2026-02-10' } }] };
    const read = readHistory(JSON.stringify(told), 'history.json');
    expect(read).toEqual({
      ok: true,
      history: [
        {
          seq: 1,
          at: '2026-02-10T05:00:00.000Z',
          day: '2026-02-10',
          by: { person: null, role: 'citizen' },
          event: { type: 'consentGiven', on: '2026-02-10' },
        },
      ],
    });
  });
  test('is refused where something in it is hidden from the role that asked', () => {
    const told = {
      entries: [
        { ...entry, event: { type: 'consentGiven', on: '2026-02-10' } },
        { ...entry, event: null },
      ],
    };
    expect(readHistory(JSON.stringify(told), 'history.json')).toEqual({
      ok: false,
      wrong: ['replay.notWhole', { file: 'history.json', place: 'entries[1]' }],
    });
  });
  test.for([
    ['no JSON', 'replay.notJson'],
    ['{}', 'replay.noHistory'],
    ['{"entries":[]}', 'replay.noHistory'],
  ])('is refused where it is %s', ([text, code]) => {
    expect(readHistory(text ?? '', 'a.json')).toEqual({ ok: false, wrong: [code, { file: 'a.json' }] });
  });
});
