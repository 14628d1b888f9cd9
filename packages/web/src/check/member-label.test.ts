import type { FamilyFile, FamilyMember } from '@tirek/family';
import { describe, expect, test } from 'vitest';
import { en } from '../language/en.ts';
import { kk } from '../language/kk.ts';
import { ru } from '../language/ru.ts';
import { speech } from '../language/words.tsx';
import { ageOn, memberLabels } from './member-label.ts';

const on = '2026-11-22';
const child = (id: string, more: Partial<FamilyMember>): FamilyMember => ({ id, relation: 'child', ...more });
const labels = (members: FamilyMember[], words = speech('kk', kk)): string[] => [
  ...memberLabels({ tirek: 1, members } satisfies FamilyFile, on, words).values(),
];

describe('members are called', () => {
  test('by kinship and age, in the words of each language', () => {
    const family: FamilyMember[] = [
      { id: 'a', relation: 'applicant', birthDate: '1990-03-02', sex: 'female' },
      child('b', { birthDate: '2018-11-23', sex: 'female' }),
      child('c', { birthDate: '2026-01-20', sex: 'male' }),
    ];
    expect(labels(family)).toEqual(['Сіз', 'Қызыңыз, 7 жаста', 'Ұлыңыз, 1 жасқа толмаған']);
    expect(labels(family, speech('ru', ru))).toEqual(['Вы', 'Ваша дочь, 7 лет', 'Ваш сын, меньше года']);
    expect(labels(family, speech('en', en))).toEqual(['You', 'Your daughter, 7 years old', 'Your son, under one year']);
  });
  test('by the day of birth too, where two would be called the same', () => {
    const born = (birthDate: string) => ({ birthDate, sex: 'female' as const });
    expect(labels([child('a', born('2018-03-01')), child('b', born('2018-06-02'))])).toEqual([
      'Қызыңыз, 8 жаста (01.03.2018 күні туған)',
      'Қызыңыз, 8 жаста (02.06.2018 күні туған)',
    ]);
  });
  test('by a number, where they are twins', () => {
    const twin = { birthDate: '2018-03-01', sex: 'male' as const };
    const [first, second] = labels([child('a', twin), child('b', twin)]);
    expect(first).toBe('Ұлыңыз, 8 жаста (01.03.2018 күні туған), № 1');
    expect(second).toBe('Ұлыңыз, 8 жаста (01.03.2018 күні туған), № 2');
  });
  test('by the name a file gives, where the language can read its letters', () => {
    const dana = child('a', { name: 'Дана', birthDate: '2016-01-20', sex: 'female' });
    expect(labels([dana])).toEqual(['Дана, 10 жаста']);
    expect(labels([dana], speech('en', en))).toEqual(['Your daughter, 10 years old']);
  });
});

test('age is counted in full years', () => {
  expect(ageOn('2019-11-22', on)).toBe(7);
  expect(ageOn('2019-11-23', on)).toBe(6);
  expect(ageOn('2027-01-01', on)).toBeUndefined();
  expect(ageOn(undefined, on)).toBeUndefined();
});
