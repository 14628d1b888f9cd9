import type { CaseEvent } from '@tirek/casework';
import { describe, expect, test } from 'vitest';
import { en as checkEn } from '../../language/en.ts';
import { kk as checkKk } from '../../language/kk.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { en } from '../../language/office/en.ts';
import { kk } from '../../language/office/kk.ts';
import { ru } from '../../language/office/ru.ts';
import { ru as checkRu } from '../../language/ru.ts';
import { speech } from '../../language/words.tsx';
import { isEventType, linesOf, shortly } from './event-told.ts';
import type { Telling } from './told.ts';

const OFFICE = { kk, ru, en };
const CHECK = { kk: checkKk, ru: checkRu, en: checkEn };
function tellingIn(language: Language): Telling {
  const office = speech(language, OFFICE[language]);
  const check = speech(language, CHECK[language]);
  return {
    language,
    office,
    facts: { check, office, names: new Map([['m1', 'Марина']]) },
    personName: (id) => (id === 'p1' ? 'Дина' : ''),
    officeName: () => '',
  };
}
const tell = (event: CaseEvent, language: Language = 'ru') => linesOf(event, tellingIn(language));

describe('the history of a case', () => {
  test('tells a doubt with what each source said, in words', () => {
    const event: CaseEvent = {
      type: 'doubtRaised',
      doubt: {
        id: 'doubt-1',
        kind: 'conflict',
        fact: 'property.vehicles',
        member: null,
        values: { statement: [], 'register:vehicles': [{ kind: 'car', working: true }] },
      },
    };
    expect(tell(event)).toEqual([
      ['told.doubt', 'источники расходятся'],
      ['told.fact', 'Транспорт и техника'],
      ['told.value', 'В заявлении: нет'],
      ['told.value', `Реестр транспорта: ${ru['property.named.car']}`],
    ]);
  });
  test('tells whose income a register gave, and how much', () => {
    const event: CaseEvent = {
      type: 'evidenceReceived',
      source: 'register',
      register: 'incomes',
      fact: 'income.wage',
      member: 'm1',
      value: [{ amount: 95_000, per: 'month' }],
      fetchedAt: '2026-11-20T05:00:00Z',
    };
    const lines = tell(event);
    expect(lines.map(([, text]) => text.replace(/\s/g, ' '))).toContain('95 000 ₸ в месяц');
    expect(shortly(lines)).toBe(`${ru['register.incomes']} · Заработная плата`);
  });
  test('shows no code and no hash, whatever the language', () => {
    const event: CaseEvent = {
      type: 'voteCast',
      sitting: 's1',
      member: 'p1',
      vote: 'noNeed',
      dissent: 'у семьи есть доход',
      hash: 'a'.repeat(64),
      signature: 'b'.repeat(88),
      publicKey: 'c'.repeat(44),
    };
    for (const language of LANGUAGES) {
      const text = tell(event, language)
        .map(([, said]) => said)
        .join(' ');
      expect(text).toContain('Дина');
      expect(text).not.toMatch(/noNeed|aaaa|bbbb|cccc/);
    }
  });
  test('leaves out what a newer server tells and this page has no words for', () => {
    expect([isEventType('decisionMade'), isEventType('paymentMade')]).toEqual([true, false]);
  });
});
