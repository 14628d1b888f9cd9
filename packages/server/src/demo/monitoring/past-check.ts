import { randomUUIDv7 } from 'node:crypto';
import { type Actor, type FoundKind, groupsOf, involvedInCase, type Register, type Signal } from '@tirek/casework';
import { quarterOf } from '../../cases/surroundings.ts';
import type { Chance } from '../chance.ts';
import type { Desk } from '../desk.ts';
import type { Timetable } from '../timetable.ts';
import { CheckDesk, type PastCheck } from './check-desk.ts';

/** What a past look was for, how often it was right, and what it then found. */
interface Kind {
  readonly weight: number;
  readonly right: number;
  readonly found: readonly FoundKind[];
  signal(chance: Chance): Signal;
}

const tenge = (chance: Chance, least: number, most: number): number => chance.whole(least / 1000, most / 1000) * 1000;

const KINDS: readonly [Kind, ...Kind[]] = [
  {
    weight: 30,
    right: 0.62,
    found: ['undeclaredWork', 'undeclaredIncome'],
    signal: (chance) => ({
      code: 'undeclaredWork',
      certainty: 'told',
      lookedAt: ['incomesRegister', 'statement'],
      figures: { wage: tenge(chance, 90_000, 220_000) },
    }),
  },
  {
    weight: 20,
    right: 0.35,
    found: ['undeclaredIncome'],
    signal: (chance) => {
      const wage = tenge(chance, 85_000, 100_000);
      const figures = { wage, median: wage * 2 + tenge(chance, 5000, 60_000), workers: chance.whole(6, 40) };
      return { code: 'wageBelowMedian', certainty: 'reckoned', lookedAt: ['incomesRegister', 'statement'], figures };
    },
  },
  {
    weight: 18,
    right: 0.5,
    found: ['property'],
    signal: () => ({
      code: 'propertyFound',
      certainty: 'told',
      lookedAt: ['vehiclesRegister', 'statement'],
      figures: { things: 1 },
    }),
  },
  {
    weight: 12,
    right: 0.12,
    found: ['address'],
    signal: (chance) => ({
      code: 'addressShared',
      certainty: 'hint',
      lookedAt: ['addresses'],
      figures: { families: chance.whole(3, 5) },
    }),
  },
  {
    weight: 12,
    right: 0.22,
    found: ['undeclaredIncome'],
    signal: (chance) => ({
      code: 'suddenLoan',
      certainty: 'hint',
      lookedAt: ['statement'],
      figures: { loan: tenge(chance, 400_000, 2_500_000) },
    }),
  },
  {
    weight: 8,
    right: 0.4,
    found: ['composition'],
    signal: () => ({
      code: 'residentNotCounted',
      certainty: 'told',
      lookedAt: ['visit', 'statement'],
      figures: { people: 1 },
    }),
  },
];

const SEEN = [
  'Үйде анасы мен балалары болды, құжаттары көрсетілді, көршілерімен сөйлестік.',
  'Ата-анасы үйде, балалары мектепте. Үй іші қарапайым, мал жоқ.',
  'Дома была мать с младшими детьми, показала документы и справки.',
] as const;
const RIGHT = 'Отбасының айтқаны мен құжаттары сай келді, ештеңе анықталмады.';
const FOUND = 'Тіркелімдегі дерек расталды, отбасы мұны айтуды ұмытқанын түсіндірді.';
const AWAY = 'Отбасы көктемге дейін басқа ауданға кеткен, кездесу мүмкін болмады.';
const WRONG = 'Көлік былтыр сатылған, тіркелімнен шығарылмаған.';

/** Who looks, who sends them, and who works on the case afterwards. */
export interface Looking {
  readonly officer: Actor;
  readonly head: Actor;
  readonly consultant: Actor;
}

/** Whether and why a granted case is looked at: by its signs, or drawn by chance. */
function reasonFor(chance: Chance): { readonly control: boolean; readonly kind: Kind } | undefined {
  const control = chance.is(0.035);
  const ranked = chance.is(0.09);
  const [first, ...others] = KINDS;
  const kind = chance.weighed<Kind>([[first.weight, first], ...others.map((one) => [one.weight, one] as const)]);
  return control || ranked ? { control, kind } : undefined;
}

/** A wage is entered and decided on anew, as after any correction; only where there is time left for it. */
function redecide(desk: Desk, { officer, head, consultant }: Looking, time: Timetable, wage: number): void {
  const facts = desk.state.decision.determination?.facts;
  const applicant = facts?.members.find(({ relation }) => relation === 'applicant');
  const applied = desk.state.application?.submitted?.applicationDay ?? '';
  if (!applicant) return;
  const { day } = time.moment;
  const from = `${day.slice(0, 7)}-01` < applied ? applied : `${day.slice(0, 7)}-01`;
  const value = [{ amount: wage, per: 'month', from: '2025-01-01' }];
  const correction = { fact: 'income.wage', member: applicant.id, value, from, reason: FOUND } as const;
  if (desk.tries(officer, time.moment, { type: 'correctFact', ...correction })) return;
  time.afterDays(1);
  if (time.isOver || desk.tries(consultant, time.moment, { type: 'determine' })) return;
  if (desk.tries(consultant, time.moment, { type: 'propose' })) return;
  time.afterDays(1);
  if (!time.isOver) desk.tries(head, time.moment, { type: 'approve' });
}

/** Looks at a granted case some weeks after its decision, as far as time has come; undefined where nobody does. */
export function pastCheckOf(desk: Desk, looking: Looking, time: Timetable, chance: Chance): PastCheck | undefined {
  const reason = reasonFor(chance);
  const made = desk.state.decision.made.at(-1);
  const { application, decision } = desk.state;
  if (!reason || made?.resolution.outcome !== 'grant' || !application || !decision.determination) return undefined;
  const { officer, head } = looking;
  if (desk.state.phase !== 'decided' || involvedInCase(desk.state).includes(officer.person)) return undefined;
  time.afterDays(chance.whole(4, 20));
  if (time.isOver) return undefined;
  const check = new CheckDesk(desk, officer);
  const { control, kind } = reason;
  const monthly = made.resolution.amount * 100;
  check.does(head, time.moment, {
    type: 'openCheck',
    id: randomUUIDv7(),
    case: desk.id,
    office: application.office,
    quarter: quarterOf(time.moment.day),
    control,
    sealed: control || chance.is(0.25),
    signals: control ? [] : [kind.signal(chance)],
    groups: groupsOf(decision.determination.facts, time.moment.day),
    monthly,
    expected: control ? 0 : Math.round((monthly * 2) / 10),
  });
  const visitBy = new Date(Date.parse(time.moment.day) + 14 * 86_400_000).toISOString().slice(0, 10);
  check.does(head, time.moment, { type: 'assignCheck', officer: officer.person, visitBy });
  time.afterDays(chance.whole(2, 9));
  if (!time.isOver) look(check, desk, looking, time, { chance, control, kind });
  return { state: check.state, deeds: check.deeds };
}

interface Look {
  readonly chance: Chance;
  readonly control: boolean;
  readonly kind: Kind;
}

/** The visit, what it found, and what follows from it. */
function look(check: CheckDesk, desk: Desk, looking: Looking, time: Timetable, { chance, control, kind }: Look): void {
  const { officer } = looking;
  if (chance.is(0.05)) {
    const away = { outcome: 'notPossible', found: [], text: AWAY, wrongEntry: null } as const;
    return check.does(officer, time.moment, { type: 'recordFinding', ...away });
  }
  const before = (minutes: number): string => new Date(Date.parse(time.moment.at) - minutes * 60_000).toISOString();
  const met = desk.state.application?.family.members.slice(0, 2).map(({ id }) => id) ?? [];
  check.does(officer, time.moment, {
    type: 'recordCheckVisit',
    startedAt: before(50),
    endedAt: before(15),
    met,
    seen: chance.pick(SEEN),
    stranger: true,
  });
  const isRight = chance.is(control ? 0.11 : kind.right);
  const wrongEntry =
    !isRight && kind.found[0] === 'property' ? { register: 'vehicles' as Register, text: WRONG } : null;
  const finding = isRight
    ? ({ outcome: 'confirmed', found: kind.found.slice(0, 1), text: FOUND } as const)
    : ({ outcome: 'nothing', found: [], text: RIGHT } as const);
  check.does(officer, time.moment, { type: 'recordFinding', ...finding, wrongEntry });
  if (!isRight) return;
  redecide(desk, looking, time, tenge(chance, 90_000, 180_000));
  if (time.isOver) return;
  const effect = desk.state.decision.corrections.length > 0 ? 'factsCorrected' : 'none';
  check.does(officer, time.moment, { type: 'recordCheckEffect', effect, text: FOUND });
  check.does(officer, time.moment, { type: 'closeCheck' });
}
