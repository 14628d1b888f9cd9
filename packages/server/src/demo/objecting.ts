import { randomUUIDv7 } from 'node:crypto';
import type { Course } from './courses.ts';
import { personIn } from './town.ts';

const TEXTS = [
  'Жағдайым ескерілмеді: жұмысым маусымдық, қыста табыс жоқ.',
  'Сома қате есептелген деп ойлаймын.',
  'Екінші үй менікі емес, әкемнің атында.',
  'Көлік жүрмейді, екі жылдан бері аулада тұр.',
] as const;

interface Answer {
  readonly outcome: 'rejected' | 'upheld' | 'partlyUpheld';
  readonly reason: string;
  readonly rules: readonly string[];
}

/** What the region finds: rarely that the family is right, and then by which rule, where a rule was to blame. */
const ANSWERS: readonly [Answer, ...Answer[]] = [
  { outcome: 'rejected', reason: 'Есеп пен құжаттар қайта тексерілді: шешім заңға сай.', rules: [] },
  { outcome: 'rejected', reason: 'Тоқсандағы табыс қайта қосылды, сома өзгерген жоқ.', rules: [] },
  {
    outcome: 'rejected',
    reason: 'Қосымша құжаттар шешімді өзгертпейді, себебі олар басқа тоқсанға қатысты.',
    rules: [],
  },
  {
    outcome: 'upheld',
    reason: 'Көлік жарамсыз екені анықталды: ол есепке алынбауы керек еді.',
    rules: ['hasSpareCar'],
  },
  { outcome: 'upheld', reason: 'Маусымдық табыс басқа тоқсанда түскен.', rules: ['totalIncome'] },
  { outcome: 'partlyUpheld', reason: 'Табыстың бір бөлігі екі рет саналған.', rules: ['totalIncome'] },
];

const ARTICLE = ['socialCode/123/7'];

/** A family that was refused objects more often than one whose sum is other than it thought; the region answers in time. */
export function objectNowAndThen({ desk, time, town, family, chance }: Course): void {
  const last = desk.state.decision.made.at(-1)?.resolution;
  if (desk.state.phase !== 'decided' || !last || !chance.is(last.outcome === 'refuse' ? 0.1 : 0.012)) return;
  time.afterDays(chance.whole(2, 9));
  if (time.isOver) return;
  const id = randomUUIDv7();
  const way = chance.is(0.3) ? 'humanReview' : 'objection';
  const against = { kind: 'decision', decision: desk.state.decision.made.length - 1 } as const;
  const text = chance.pick(TEXTS);
  desk.does(family.applicant, time.moment, { type: 'fileObjection', id, against, way, text, documents: [] });
  time.afterDays(chance.whole(6, 18));
  if (time.isOver) return;
  const { outcome, reason, rules } = chance.pick(ANSWERS);
  const answer = {
    type: 'decideObjection',
    objection: id,
    outcome,
    reason,
    cites: ARTICLE,
    rules: [...rules],
  } as const;
  desk.does(personIn(town, 'sholpan'), time.moment, answer);
}
