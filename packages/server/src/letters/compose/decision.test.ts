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
function letterOf({ file, on, programme }: (typeof examples)[number], language: LetterLanguage) {
  const seen = { facts: file, on, lawDay: on, ...(programme ? { programme } : {}) };
  const reckoned = assessFacts(seen);
  if (!reckoned.ok || reckoned.assessment.answer === 'undetermined') return undefined;
  const determination = { ...seen, assessment: reckoned.assessment };
  const resolution = toResolution(determination);
  const by = { decided: 'samat', proposed: 'botagoz' };
  const told = { state: fold([]), resolution, determination, on, by, replaces: '2026-01-05' };
  return { resolution, text: textOf(composeDecision(told, language, source)) };
}

describe.each(LETTER_LANGUAGES)('a decision in %s', (language) => {
  test('is told to every family of the cast without a gap, a code or a word of another alphabet', () => {
    const letters = examples.flatMap((example) => letterOf(example, language) ?? []);
    expect(letters.length).toBeGreaterThan(12);
    for (const { text } of letters) expect(text).not.toMatch(/[A-Za-z]{2,}|[{}]/);
  });

  test('gives each reason its article, and a refusal something that would change it', () => {
    const law = { kk: /-бап|-т\./, ru: /ст\. |п\. / }[language];
    for (const { resolution, text } of examples.flatMap((example) => letterOf(example, language) ?? [])) {
      expect(text).toMatch(law);
      expect(resolution.outcome === 'grant' || resolution.wouldChange.length > 0).toBe(true);
      expect(text).toContain('05.01.2026');
    }
  });
});

describe('a decision of an old regime', () => {
  const orleu = examples.filter(({ id }) => id === 'orleu-2016');

  test('calls the project by its name, shows its own line, and asks for a contract without making up a term', () => {
    const [letter] = orleu.flatMap((example) => letterOf(example, 'ru') ?? []);
    for (const said of [
      'Уведомление о назначении помощи по проекту «Өрлеу»',
      '33 575 ₸',
      'с 01.05.2016 по 31.10.2016',
      'Разница: 13 715 ₸ × 5 − 35 000 ₸',
      'срок по правилам того времени не найден',
      'Закон об обращениях',
    ])
      expect(letter?.text).toContain(said);
    expect(letter?.text).not.toMatch(/дресн|СК, ст/);
  });
});
