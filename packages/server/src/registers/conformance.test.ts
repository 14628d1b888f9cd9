import { createServer } from 'node:http';
import { once } from 'node:events';
import { type Register, REGISTERS } from '@tirek/casework';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { momentOf } from '../cases/moment.ts';
import { serveRegisters } from '../testing/register-server.ts';
import { registerClient } from './client.ts';
import { type FakeOffice, fakeRegisters, type Mood } from './fake.ts';
import { type KnownPerson, whatRegistersKnow } from './known.ts';
import { type Answered, type Question, RegisterFailed, type Registers } from './port.ts';
import { readAnswer } from './protocol.ts';

const [MOTHER, SON, BROTHER] = ['900912400017', '120403500024', '950101300035'] as const;
const AT = '2026-02-10T05:00:00.000Z';
const question: Question = {
  on: '2026-02-10',
  quarter: { from: '2025-10-01', to: '2025-12-31' },
  people: [{ member: 'gulnar', iin: MOTHER }, { member: 'nurlan', iin: SON }, { member: 'ali' }],
};
const wage = [{ amount: 90_000, per: 'month' as const, from: '2025-10-01', to: '2025-12-31' }];
const paid = { month: '2026-01', wage: 90_000, median: 210_000, workers: 12 };
const mother: KnownPerson = {
  population: {
    birthDate: '1990-09-12',
    sex: 'female',
    citizenship: 'citizen',
    livesWithFamily: true,
    registeredHere: [
      { iin: BROTHER, name: 'Дәурен', relation: 'sibling', birthDate: '1995-01-01', sex: 'male' },
      { iin: SON, birthDate: '2012-04-03', sex: 'male' },
    ],
  },
  incomes: { incomes: { wage, other: [] }, contributions: [paid], until: '2025-12-31' },
  benefits: { incomes: { largeFamilyBenefit: [{ amount: 63_030, per: 'month' }] } },
  realEstate: { dwellings: [{ totalArea: 48 }], property: [{ kind: 'buildingPlot', grantedFree: true }] },
  vehicles: { vehicles: [{ kind: 'car', working: true }] },
  tax: { work: 'soleTrader', incomes: { business: [] } },
  education: { study: 'none', incomes: { stipend: [] } },
  disability: { disability: 'group3', needsCare: false },
  employment: { work: 'registeredUnemployed', refusedMeasuresOn: '2025-11-20' },
};
const son: KnownPerson = {
  population: { livesWithFamily: false, registeredHere: [] },
  vehicles: { vehicles: [{ kind: 'boat' }], until: '2026-01-31' },
  education: 'nobody',
};

const moods = new Map<Register, Mood>();
const office: FakeOffice = {
  knowledge: whatRegistersKnow({ [MOTHER]: mother, [SON]: son }),
  clock: () => momentOf(new Date(AT)),
  moodOf: (register) => moods.get(register) ?? 'well',
};
const server = await serveRegisters(office);
afterAll(() => server.close());
beforeEach(() => moods.clear());

const never = new AbortController().signal;
const faultOf = async (asked: Promise<Answered> | undefined): Promise<unknown> => {
  const error: unknown = await asked?.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof RegisterFailed ? error.fault : error;
};

const about = (member: string | null, facts: Readonly<Record<string, unknown>>, to?: string) =>
  Object.entries(facts).map(([fact, value]) => ({ fact, member, value, ...(to === undefined ? {} : { to }) }));
const EXPECTED: Readonly<Record<Register, unknown>> = {
  population: [
    ...about('gulnar', { birthDate: '1990-09-12', sex: 'female', citizenship: 'citizen', livesWithFamily: true }),
    ...about('nurlan', { livesWithFamily: false }),
    {
      fact: 'resident',
      member: 'registered-1',
      value: {
        id: 'registered-1',
        iin: BROTHER,
        name: 'Дәурен',
        relation: 'sibling',
        birthDate: '1995-01-01',
        sex: 'male',
      },
    },
  ],
  incomes: about('gulnar', { 'income.wage': wage, 'income.other': [] }, '2025-12-31'),
  benefits: about('gulnar', { 'income.largeFamilyBenefit': [{ amount: 63_030, per: 'month' }] }),
  realEstate: about(null, {
    'dwellings.owned': [{ owned: true, totalArea: 48 }],
    'property.realEstate': [{ kind: 'buildingPlot', grantedFree: true }],
  }),
  vehicles: about(null, { 'property.vehicles': [{ kind: 'car', working: true }, { kind: 'boat' }] }, '2026-01-31'),
  tax: about('gulnar', { work: 'soleTrader', 'income.business': [] }),
  education: about('gulnar', { study: 'none', 'income.stipend': [] }),
  disability: about('gulnar', { disability: 'group3', needsCare: false }),
  employment: about('gulnar', { work: 'registeredUnemployed', refusedMeasuresOn: '2025-11-20' }),
};

/** What holds of every register, made up or at the other end of a line. */
describe.for<readonly [string, Registers]>([
  ['made up within the process', fakeRegisters(office)],
  ['over HTTP', server.registers],
])('a register %s', ([, registers]) => {
  test.for(REGISTERS)(
    '%s: tells the facts it keeps, of when they are, and of whom it never heard',
    async (register) => {
      const answered = await registers[register]?.ask(question, never);
      expect(answered).toEqual({
        asOf: AT,
        answers: EXPECTED[register],
        unknown: register === 'education' ? ['nurlan'] : [],
        contributions: register === 'incomes' ? [{ member: 'gulnar', ...paid }] : [],
      });
    },
  );

  test('tells the same again, and nothing of somebody it has nothing about', async () => {
    const alone = { ...question, people: [{ member: 'ali' }] };
    const twice = [await registers.incomes?.ask(alone, never), await registers.incomes?.ask(alone, never)];
    expect(twice).toEqual([
      { asOf: AT, answers: [], unknown: [], contributions: [] },
      { asOf: AT, answers: [], unknown: [], contributions: [] },
    ]);
  });

  test('with data of an earlier day says of which day they are', async () => {
    moods.set('tax', { dataOf: '2025-11-01T00:00:00.000Z' });
    expect((await registers.tax?.ask(question, never))?.asOf).toBe('2025-11-01T00:00:00.000Z');
  });

  test('that is down is unreachable', async () => {
    moods.set('vehicles', 'down');
    expect(await faultOf(registers.vehicles?.ask(question, never))).toBe('unreachable');
  });

  test('that never answers is slow once nobody waits any longer, also where nobody ever did', async () => {
    moods.set('vehicles', 'silent');
    expect(await faultOf(registers.vehicles?.ask(question, AbortSignal.timeout(50)))).toBe('slow');
    expect(await faultOf(registers.vehicles?.ask(question, AbortSignal.abort()))).toBe('slow');
  });

  test('that talks nonsense is unreadable', async () => {
    moods.set('vehicles', 'nonsense');
    expect(await faultOf(registers.vehicles?.ask(question, never))).toBe('unreadable');
  });
});

describe('the client of a register', () => {
  const token = 'secret';

  test('sends numbers and nothing else of a person', async () => {
    await server.registers.disability?.ask(question, never);
    expect(JSON.parse(server.asked.at(-1) ?? '')).toEqual({
      register: 'disability',
      on: '2026-02-10',
      quarter: { from: '2025-10-01', to: '2025-12-31' },
      people: [{ ref: 'gulnar', iin: MOTHER }, { ref: 'nurlan', iin: SON }, { ref: 'ali' }],
    });
  });

  test('says that it was refused where its token is not known', async () => {
    const client = registerClient('tax', { url: `${server.url}/tax`, token });
    expect(await faultOf(client.ask(question, never))).toBe('refused');
  });

  test('says that nothing is there where nothing listens', async () => {
    const client = registerClient('tax', { url: 'http://127.0.0.1:1/', token });
    expect(await faultOf(client.ask(question, never))).toBe('unreachable');
  });

  test.for([
    [
      'follows nobody elsewhere with its token',
      { status: 302, headers: { location: server.url }, body: '' },
      'unreachable',
    ],
    ['reads no answer without end', { status: 200, headers: {}, body: ' '.repeat(1_100_000) }, 'unreadable'],
  ] as const)('%s', async ([, { status, headers, body }, fault]) => {
    const other = createServer((_, response) => void response.writeHead(status, headers).end(body)).listen(
      0,
      '127.0.0.1',
    );
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const client = registerClient('tax', { url: `http://127.0.0.1:${port}/`, token });
    expect(await faultOf(client.ask(question, never))).toBe(fault);
    other.closeAllConnections();
    other.close();
  });
});

describe('an answer', () => {
  const known = (ref: string, record: unknown = {}) => ({ ref, known: true, record });
  const everybody = [known('gulnar'), known('nurlan'), known('ali')];
  test.for<readonly [string, unknown]>([
    ['no object', 'fine'],
    ['without the instant its data are of', { people: everybody }],
    ['silent of somebody who was asked about', { asOf: AT, people: everybody.slice(1) }],
    ['twice of the same person', { asOf: AT, people: [...everybody.slice(1), known('ali')] }],
    ['of somebody nobody asked about', { asOf: AT, people: [...everybody.slice(1), known('dina')] }],
    [
      'of a vehicle that nobody knows',
      { asOf: AT, people: everybody.with(0, known('gulnar', { vehicles: [{ kind: 'ufo' }] })) },
    ],
    ['with a day that is none', { asOf: AT, people: everybody.with(0, known('gulnar', { until: 'soon' })) }],
  ])('is unreadable where it is %s, and the fault repeats nothing of it', ([, body]) => {
    expect(() => readAnswer('vehicles', question, body)).toThrow(new RegisterFailed('unreadable'));
  });

  test('may hold more than is asked for: it is not taken over', () => {
    const record = { vehicles: [{ kind: 'car', plate: '777 AAA 11' }], owner: 'Гүлнар' };
    const { answers } = readAnswer('vehicles', question, {
      asOf: AT,
      people: everybody.with(0, known('gulnar', record)),
    });
    expect(answers).toEqual(about(null, { 'property.vehicles': [{ kind: 'car' }] }));
  });
});
