import {
  type Answer,
  day,
  explain,
  type Expression,
  isoDay,
  type Kind,
  plusDays,
  type Quotient,
  type Rule,
  type YesNo,
  type Money,
} from '@tirek/rules';
import { describe, expect, test } from 'vitest';
import { type Case, dayBefore, type ExampleAnswer, type Examples } from './acts/example.ts';
import { answerIn, dayIn, familyIn } from './acts/example-words.ts';
import { catalogue } from './catalogue.ts';
import { EXAMPLES } from './examples.ts';
import { family } from './vocabulary/entities.ts';

function ruleOf({ of }: Pick<Examples, 'of'>): Rule {
  if (!of.node.rule) throw new TypeError('an example must be of a rule');
  return of.node.rule;
}

/** A question about the family; a rule about a person is asked of every member by counting or adding up. */
function questionOf({ of }: Pick<Examples, 'of'>): Expression<never, Kind> {
  if (ruleOf({ of }).entity === 'family') return of;
  // the entity of the rule was just read: it is a person's
  return of.node.kind === 'money'
    ? family.members.sum(of as Money<'person'>)
    : family.members.count(of as YesNo<'person'>);
}

/** The answer of the rule itself; of a person's rule for the first member. */
function answerOf(group: Pick<Examples, 'of'>, { on, lawDay, situation }: Omit<Case, 'answer'>): Answer | undefined {
  const rule = ruleOf(group);
  const days = { on: day(on), ...(lawDay === undefined ? {} : { lawDay: day(lawDay) }) };
  const member = rule.entity === 'person' ? situation.members[0]?.id : undefined;
  return explain({ it: questionOf(group) }, situation, days).step(rule.id, member)?.answer;
}

const divisor = (a: number, b: number): number => (b === 0 ? Math.abs(a) : divisor(b, a % b));
const exact = ({ num, den }: Quotient): string => `${num / divisor(num, den)}/${den / divisor(num, den)}`;

/** The answer in the form in which examples expect it, exact. */
function asExpected(answer: Answer | undefined): unknown {
  if (answer?.is === 'known') return typeof answer.value === 'object' ? exact(answer.value) : answer.value;
  if (answer?.is === 'unknown') return { lacks: answer.missing.map(({ figure, fact }) => figure ?? fact) };
  return answer === undefined ? 'was not asked' : null;
}

/** Tenge as smallest units: hundredths are whole, whatever doubles make of them. */
function expected(answer: ExampleAnswer, kind: Kind): unknown {
  const scale = kind === 'money' ? 100 : 1;
  if (typeof answer === 'number') return exact({ num: Math.round(answer * scale), den: 1 });
  return Array.isArray(answer) ? exact({ num: answer[0] * scale, den: answer[1] }) : answer;
}

describe.each(EXAMPLES.map((group) => [ruleOf(group).named.en, group.shows.en, group] as const))(
  '%s — %s',
  (_rule, _shows, group) => {
    const asked = new Set(catalogue().rules.find(({ id }) => id === ruleOf(group).id)?.facts);
    const told = group.cases.map((example) => {
      const answer = answerIn('en', group, example.answer, (figure) => figure);
      return [`${dayIn('en', example)}, ${familyIn('en', example, asked)} → ${answer}`, example] as const;
    });
    test.each(told)('%s', (_told, example) => {
      expect(asExpected(answerOf(group, example))).toEqual(expected(example.answer, group.of.node.kind));
    });
  },
);

describe('every rule of the law', () => {
  const { rules } = catalogue();
  const groupsOf = (rule: string): Examples[] => EXAMPLES.filter((group) => ruleOf(group).id === rule);

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    'has examples, also on both sides of each first day: %s',
    (id, rule) => {
      const shown = new Set(groupsOf(id).flatMap(({ cases }) => cases.map(({ on }) => on)));
      expect(shown.size).toBeGreaterThan(0);
      const later = rule.editions.slice(0, -1).flatMap(({ from }) => [dayBefore(from), from]);
      expect(later.filter((on) => !shown.has(on))).toEqual([]);
    },
  );

  test.each(rules.map(({ id }) => id))('does not exist before its first edition: %s', (id) => {
    const [group] = groupsOf(id);
    const [example] = group?.cases ?? [];
    if (!group || !example) throw new TypeError(`no example of ${id}`);
    const [first] = ruleOf(group).editions;
    const on = isoDay(plusDays(first?.from ?? day(example.on), -1));
    expect(answerOf(group, { on, situation: example.situation })).toEqual({ is: 'notApplicable', why: 'notInForce' });
  });

  test('has examples under a heading in three languages', () => {
    for (const { shows } of EXAMPLES) expect(new Set([shows.kk, shows.ru, shows.en]).size).toBe(3);
  });
});
