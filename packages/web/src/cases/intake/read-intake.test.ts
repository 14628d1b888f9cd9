import { readFamilyFile } from '@tirek/family';
import { examples } from '@tirek/family/examples';
import { describe, expect, test } from 'vitest';
import { incomeQuarter } from '../../check/check-state.ts';
import { emptyIntake, type IntakeEntry, newMember, withFile } from './intake-entry.ts';
import { findTroubles, toContact, toFamily } from './read-intake.ts';
import { readTypedDay, toTypedDay } from './typed-day.ts';

const TODAY = '2026-11-25';
const QUARTER = incomeQuarter(TODAY);
const empty = emptyIntake('centre', 'kz/43/4310');
const [me] = empty.members;
if (!me) throw new Error('the form has no applicant');
const named: IntakeEntry = { ...empty, members: [{ ...me, name: 'Марина Досова' }] };

describe('an application entered by an officer', () => {
  test('needs nothing but who applies: the rest may be asked later and stays unknown', () => {
    expect([...findTroubles(named, TODAY)]).toEqual([]);
    expect(toFamily(named, '431000000', QUARTER)).toEqual({
      tirek: 1,
      unstated: 'unknown',
      territory: '431000000',
      members: [{ id: 'm1', relation: 'applicant', name: 'Марина Досова' }],
    });
  });
  test('names every place that has to be put right', () => {
    const child = { ...newMember(named.members), birth: '31.02.2020', iin: '123' };
    const wrong: IntakeEntry = {
      ...empty,
      members: [{ ...me, incomes: [{ kind: 'wage', amount: 'көп', per: 'month' }] }, child],
      phone: 'жоқ',
    };
    expect([...findTroubles(wrong, TODAY)]).toEqual([
      ['members.0.name', 'name.missing'],
      ['members.0.incomes.0', 'income.wrong'],
      ['members.1.iin', 'iin'],
      ['members.1.birth', 'day.wrong'],
      ['address', 'address.wrong'],
      ['phone', 'phone.wrong'],
    ]);
  });
  test('takes nobody born tomorrow', () => {
    const born = (birth: string) => findTroubles({ ...named, members: [{ ...me, name: 'А', birth }] }, TODAY).size;
    expect([born('25.11.2026'), born('26.11.2026')]).toEqual([0, 1]);
  });
  test('states an income for the quarter before, and that there is no property only where it was said', () => {
    const entry: IntakeEntry = {
      ...named,
      members: [{ ...me, name: 'А', incomes: [{ kind: 'wage', amount: '85 000', per: 'month' }] }],
      property: [],
    };
    const file = toFamily(entry, undefined, QUARTER);
    expect(file.incomes).toEqual([
      { member: 'm1', kind: 'wage', amount: 85_000, per: 'month', from: '2026-07-01', to: '2026-09-30' },
    ]);
    expect([file.property, file.dwellings]).toEqual([[], undefined]);
  });
  test.for(examples.map((example) => [example.id, example] as const))('keeps what the file %s says', ([, example]) => {
    const quarter = incomeQuarter(example.on);
    const { figures: _, ...stated } = example.file;
    const again = toFamily(withFile(empty, example.file, quarter), undefined, quarter);
    expect(readFamilyFile(again).ok).toBe(true);
    expect(again.members).toHaveLength(stated.members.length);
    expect({ ...again, members: [], incomes: [] }).toMatchObject({
      ...(stated.history ? { history: stated.history } : {}),
      ...(stated.property ? { property: stated.property } : {}),
      ...(stated.territory === undefined ? {} : { territory: stated.territory }),
    });
    for (const member of stated.members) expect(again.members).toContainEqual(member);
  });
  test('has a contact only where an address was given', () => {
    expect(toContact(named)).toBeUndefined();
    expect(toContact({ ...named, address: ' Абай 5, 12 ', phone: '+7 701 123 45 67', addressProtected: true })).toEqual(
      {
        address: 'Абай 5, 12',
        phone: '+7 701 123 45 67',
        addressProtected: true,
      },
    );
  });
});

test('a day is read as it is typed, with or without its points', () => {
  expect(['05.03.1990', '5.3.1990', '05031990', '5/3/1990'].map(readTypedDay)).toEqual(
    Array.from({ length: 4 }, () => '1990-03-05'),
  );
  expect(['31.02.2020', '5.3.90', '', 'бүгін'].map(readTypedDay)).toEqual(Array.from({ length: 4 }, () => undefined));
  expect([toTypedDay('1990-03-05'), toTypedDay(undefined)]).toEqual(['05.03.1990', '']);
});
