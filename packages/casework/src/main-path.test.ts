import { examples, kandasFamily } from '@tirek/family/examples';
import { describe, expect, test } from 'vitest';
import { replay } from './decision/replay.ts';
import { concluded, decided, determined } from './examples/main-path.ts';
import { botagoz } from './examples/people.ts';
import { on, refusalOf } from './examples/story.ts';

const ofAssistance = examples.filter(
  ({ programme, on: day, file }) => programme === undefined && day >= '2018-01-01' && file !== kandasFamily.file,
);

describe('an application that nothing speaks against', () => {
  test.for(ofAssistance)(
    '$id goes from submission to the decision the law gives, and is replayed to the tenge',
    (example) => {
      const { figures, ...family } = example.file;
      const published = figures?.povertyLine === undefined ? {} : { publishedLine: figures.povertyLine };
      const story = decided(on(concluded(family, example.on), published));
      const made = story.state.decision.made.at(-1);
      const { assessment } = story.state.decision.determination ?? {};
      expect(story.state.phase).toBe('decided');
      expect(made?.resolution.outcome).toBe(assessment?.answer === 'entitled' ? 'grant' : 'refuse');
      expect(made?.resolution.amount).toBe(assessment?.amount.total);
      expect(replay(story.history)).toMatchObject({
        same: true,
        determinations: [{ sameTrace: true, sameFacts: true }],
      });
    },
  );
});

test('nothing is proposed while facts that the law asks for are not known, and the refusal names them', () => {
  const story = determined(concluded(kandasFamily.file, kandasFamily.on));
  expect(refusalOf(story, botagoz, { type: 'propose' })).toMatchObject({
    code: 'determination.undetermined',
    missing: expect.arrayContaining(['members[3].birthDate', 'incomes']),
  });
});
