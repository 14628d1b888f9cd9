import { describe, expect, test } from 'vitest';
import { type OrderDraft, readOrder, standingOf } from './order-form.ts';

const draft: OrderDraft = {
  number: ' 18-ө/2026 ',
  level: 'precinct',
  from: { date: '1', month: '3', year: '2026' },
  to: { date: '31', month: '12', year: '2026' },
  chair: 'yerlan',
  secretary: 'dinara',
  members: ['yerlan', 'gulmira', 'talgat'],
  substitutes: ['zhanna'],
  quorum: '',
};
const read = (changed: Partial<OrderDraft>) => readOrder({ ...draft, ...changed }, 'kz/43/4310', '2026-02-10');
const troublesOf = (changed: Partial<OrderDraft>) => {
  const reading = read(changed);
  return reading.ok ? [] : reading.troubles;
};

describe('an order on a commission', () => {
  test('is sent with a quorum of more than half of the members where none was written', () => {
    expect(read({})).toEqual({
      ok: true,
      order: {
        number: '18-ө/2026',
        level: 'precinct',
        office: 'kz/43/4310',
        from: '2026-03-01',
        to: '2026-12-31',
        chair: 'yerlan',
        secretary: 'dinara',
        members: ['yerlan', 'gulmira', 'talgat'],
        substitutes: ['zhanna'],
        quorum: 2,
      },
    });
    expect(read({ members: [...draft.members, 'zhanna'] })).toMatchObject({ order: { quorum: 3, substitutes: [] } });
  });

  test('needs three members, a chair among them and a secretary who is none of them', () => {
    expect(troublesOf({ members: ['yerlan', 'gulmira'] })).toEqual(['members']);
    expect(troublesOf({ chair: 'zhanna' })).toEqual(['chair']);
    expect(troublesOf({ secretary: 'talgat' })).toEqual(['secretary']);
  });

  test('has a quorum between more than half and all of the members', () => {
    expect(['1', '2', '3', '4', '2.5', 'екі'].map((quorum) => troublesOf({ quorum }))).toEqual([
      ['quorum'],
      [],
      [],
      ['quorum'],
      ['quorum'],
      ['quorum'],
    ]);
  });

  test('does not end before it begins, nor in the past', () => {
    expect(troublesOf({ to: { date: '28', month: '2', year: '2026' } })).toEqual(['term']);
    expect(troublesOf({ to: { date: '1', month: '3', year: '2026' } })).toEqual([]);
    const past = { date: '9', month: '2', year: '2026' };
    expect(troublesOf({ from: past, to: past })).toEqual(['term']);
    expect(troublesOf({ from: { date: '', month: '3', year: '2026' } })).toEqual(['from']);
  });

  test('is in force on its first and last day and on neither side of them', () => {
    const order = { from: '2026-03-01', to: '2026-12-31', endedOn: null };
    const days = ['2026-02-28', '2026-03-01', '2026-12-31', '2027-01-01'];
    expect(days.map((day) => standingOf(order, day))).toEqual(['later', 'inForce', 'inForce', 'over']);
    expect(standingOf({ ...order, endedOn: '2026-05-05' }, '2026-04-01')).toBe('ended');
  });
});
