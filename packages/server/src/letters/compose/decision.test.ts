import { assessFacts, fold, toResolution } from '@tirek/casework';
import { examples } from '@tirek/family/examples';
import { describe, expect, test } from 'vitest';
import { LETTER_LANGUAGES, type LetterLanguage } from '../../contract/letter.ts';
import { textOf } from '../text-of.examples.ts';
import { composeDecision } from './decision.ts';

const source = {
  number: '4310-2026-000001',
  office: { kk: 'Қызылорда қаласы', ru: 'город Кызылорда', en: 'Kyzylorda' },
  above: null,
  history: [],
  nameOf: () => 'Самат Дәулетов',
};

/** The letter of the decision that the law gives a family; undefined where the law asks for more facts first. */
function letterOf({ file, on }: (typeof examples)[number], language: LetterLanguage) {
  const seen = { facts: file, on, lawDay: on };
  const reckoned = assessFacts(seen);
  if (!reckoned.ok || reckoned.assessment.answer === 'undetermined') return undefined;
  const determination = { ...seen, assessment: reckoned.assessment };
  const resolution = toResolution(determination);
  const by = { decided: 'samat', proposed: 'botagoz' };
  const told = { state: fold([]), resolution, determination, on, by, replaces: '2026-01-05' };
  return { resolution, text: textOf(composeDecision(told, language, source)) };
}

const cast = examples.filter(({ programme }) => programme === undefined);

describe.each(LETTER_LANGUAGES)('a decision in %s', (language) => {
  test('is told to every family of the cast without a gap, a code or a word of another alphabet', () => {
    const letters = cast.flatMap((example) => letterOf(example, language) ?? []);
    expect(letters.length).toBeGreaterThan(12);
    for (const { text } of letters) expect(text).not.toMatch(/[A-Za-z]{2,}|[{}]/);
  });

  test('gives each reason its article, and a refusal something that would change it', () => {
    const law = { kk: /-бап|-т\./, ru: /ст\. |п\. / }[language];
    for (const { resolution, text } of cast.flatMap((example) => letterOf(example, language) ?? [])) {
      expect(text).toMatch(law);
      expect(resolution.outcome === 'grant' || resolution.wouldChange.length > 0).toBe(true);
      expect(text).toContain('05.01.2026');
    }
  });
});
