import { describe, expect, test } from 'vitest';
import { citable } from './citation.ts';
import { day } from './day.ts';
import { called, homeOf, household, ill, owner, rent, resident, rooms, tell, wage } from './examples/household.ts';
import { explain } from './explain.ts';
import { money, type Money, nothing, when } from './expression.ts';

const code = citable({ id: 'townCode', ...called('Code'), number: 'No 1' });
const on = day('2024-05-10');
const inForce = <X>(answer: X) => ({ ...called('rule'), cites: [code.article(1)], editions: { '2020-01-01': answer } });

const counted = resident.yesNo('counted', inForce(ill.not()));
const size = household.count('size', inForce(household.members.count(counted)));
const total = household.money('total', inForce(household.members.sum(wage, counted)));
const poor = household.yesNo('poor', inForce(total.per(size.atLeast(1)).isAtMost(money(100))));
const relief: Money<'household'> = household.money('relief', inForce(when(poor).then(rent).otherwise(nothing)));

const home = homeOf({ rent: 30 }, { wage: 50, ill: false }, { wage: 900, ill: true }, { wage: 150, ill: false });

describe('an explanation', () => {
  const explained = explain({ relief, size }, home, { on });

  test('answers each question asked', () => {
    expect(tell(explained.answers.relief)).toBe('30');
    expect(tell(explained.answers.size)).toBe('2');
  });

  test('shows every rule asked, parts before the whole, each once', () => {
    expect(explained.steps.map(({ key }) => key)).toEqual([
      'counted@a',
      'counted@b',
      'counted@c',
      'total',
      'size',
      'poor',
      'relief',
    ]);
  });

  test('finds the step of a rule, of the group or of one member', () => {
    expect(tell(explained.step('total')?.answer ?? expect.fail())).toBe('200');
    expect(tell(explained.step('counted', 'b')?.answer ?? expect.fail())).toBe('no');
    expect(explained.step('counted')).toBeUndefined();
    expect(explained.step('nothing')).toBeUndefined();
  });

  test('shows each step as a formula with the answers of its parts', () => {
    const { formula, edition, rule } = explained.step('poor') ?? expect.fail();
    expect(rule.cites[0]?.id).toBe('townCode/1');
    expect(edition?.from).toBe(day('2020-01-01'));
    expect(formula?.node.word).toBe('isAtMost');
    expect(formula?.parts.map(({ answer }) => tell(answer))).toEqual(['100', '100']);
    const [left] = formula?.parts ?? [];
    expect(left?.parts.map(({ node, answer }) => `${node.word} ${tell(answer)}`)).toEqual(['rule 200', 'greatest 2']);
    expect(left?.parts[0]?.step).toBe(explained.step('total'));
  });

  test('shows for whom a part of a sum was answered', () => {
    const parts = explained.step('total')?.formula?.parts ?? [];
    expect(parts.map(({ node, member, answer }) => `${node.word}@${member} ${tell(answer)}`)).toEqual([
      'rule@a yes',
      'given@a 50',
      'rule@b no',
      'rule@c yes',
      'given@c 150',
    ]);
  });

  test('shows the way taken and does not read the other', () => {
    const formula = explained.step('relief')?.formula;
    expect(formula?.taken).toBe('then');
    expect(formula?.parts.map(({ node }) => node.word)).toEqual(['rule', 'given']);
  });

  test('shows the other way where the condition fails', () => {
    const rich = explain({ relief }, homeOf({ rent: 30 }, { wage: 500, ill: false }), { on }).step('relief')?.formula;
    expect(rich?.taken).toBe('otherwise');
    expect(rich?.parts.map(({ node }) => node.word)).toEqual(['rule', 'constant']);
  });

  test('shows a rule that is not in force as a step without a formula', () => {
    const early = explain({ relief }, home, { on: day('2019-12-31') });
    expect(tell(early.answers.relief)).toBe('not applicable (notInForce)');
    expect(early.steps).toHaveLength(1);
    expect(early.steps[0]).toMatchObject({ key: 'relief', edition: undefined, formula: undefined });
  });
});

describe('asking for what is missing', () => {
  test('names what would settle the answer, in the order in which it was met', () => {
    const { answers } = explain({ relief }, homeOf({}, { ill: false }, { wage: 5 }), { on });
    expect(answers.relief).toMatchObject({
      is: 'unknown',
      missing: [{ fact: 'wage', member: 'a' }, { fact: 'ill', member: 'b' }, { fact: 'rent' }],
    });
  });

  test('names nothing that can no longer matter', () => {
    const { answers } = explain({ relief, owner }, homeOf({}, { wage: 9000, ill: false }, {}), { on });
    expect(tell(answers.relief)).toBe('0');
    expect(tell(answers.owner)).toBe('unknown (owner)');
  });

  test('is over when all it named is known', () => {
    const partly = homeOf({ rooms: 1 }, { wage: 50 }, { ill: true });
    const { answers } = explain({ relief }, partly, { on });
    if (answers.relief.is !== 'unknown') expect.fail('there is something to ask');
    const facts = { rent: 30, ill: false, wage: 5 } as const;
    const given = (member: string | undefined) =>
      Object.fromEntries(
        (answers.relief.is === 'unknown' ? answers.relief.missing : [])
          .filter((missing) => missing.member === member)
          .map(({ fact }) => [fact, facts[fact as keyof typeof facts]]),
      );
    const whole = {
      facts: { ...partly.facts, ...given(undefined) },
      members: partly.members.map(({ id, facts: own }) => ({ id, facts: { ...own, ...given(id) } })),
    };
    expect(tell(explain({ relief }, whole, { on }).answers.relief)).toBe('30');
  });
});

test('the same question of the same household has the same explanation', () => {
  const [first, second] = [1, 2].map(() => explain({ relief, rooms }, homeOf({ rent: 1 }, {}), { on }));
  expect(JSON.stringify(first)).toBe(JSON.stringify(second));
});
