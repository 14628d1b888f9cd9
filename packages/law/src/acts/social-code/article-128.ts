import { allOf, type CalendarDay, no, questionDay } from '@tirek/rules';
import { family } from '../../vocabulary/entities.ts';
import { noNeedConcluded, surveyRefused } from '../../vocabulary/family.ts';
import { contractBrokenOn, falseDataOn, refusedMeasuresOn } from '../../vocabulary/person.ts';
import { socialCode, tsaLaw } from '../acts.ts';

/* Article 128: grounds of refusal other than income, and the bars of six months. */

const BAR_IN_MONTHS = 6;

/** From the day itself until six whole months have passed. */
const barredSince = (since: CalendarDay<'person'>) =>
  family.members.any(allOf(since.isAfter(questionDay).not(), since.elapsed(BAR_IN_MONTHS).not()));

const bar = (id: string, point: number, since: CalendarDay<'person'>, named: { kk: string; ru: string; en: string }) =>
  family.yesNo(id, {
    named,
    cites: [socialCode.article(128, point)],
    doubts: ['barsBefore2023', 'barEnds'],
    editions: {
      '2023-07-01': barredSince(since),
      '2018-01-01': { is: barredSince(since), cites: [tsaLaw.article(2)] },
      '2002-01-01': { is: no, cites: [tsaLaw.article(2)] },
    },
  });

export const barredByRefusal = bar('barredByRefusal', 4, refusedMeasuresOn, {
  kk: 'Алты ай ішінде жұмыспен қамту шараларынан бас тартқан мүше бар',
  ru: 'Член семьи отказался от мер занятости в последние шесть месяцев',
  en: 'A member refused employment measures within six months',
});

export const barredByBrokenContract = bar('barredByBrokenContract', 5, contractBrokenOn, {
  kk: 'Алты ай ішінде келісімшарт алушының кінәсінен бұзылған',
  ru: 'Контракт нарушен по вине получателя в последние шесть месяцев',
  en: 'The contract was broken by the recipient within six months',
});

export const barredByFalseData = bar('barredByFalseData', 6, falseDataOn, {
  kk: 'Алты ай ішінде көрінеу жалған дерек берілген',
  ru: 'Заведомо ложные сведения представлены в последние шесть месяцев',
  en: 'Knowingly false data were submitted within six months',
});

export const refusedSurvey = family.yesNo('refusedSurvey', {
  named: {
    kk: 'Материалдық жағдайды тексеруден бас тартты',
    ru: 'Отказ от обследования материального положения',
    en: 'The visit to establish the family’s condition was refused',
  },
  cites: [socialCode.article(128, 2)],
  editions: {
    '2023-07-01': surveyRefused,
    '2018-01-01': { is: surveyRefused, cites: [tsaLaw.article(2)] },
    '2002-01-01': { is: no, cites: [tsaLaw.article(2)] },
  },
});

export const commissionFoundNoNeed = family.yesNo('commissionFoundNoNeed', {
  named: {
    kk: 'Учаскелік комиссия мұқтаждық жоқ деп қорытындылады',
    ru: 'Участковая комиссия заключила, что нужды нет',
    en: 'The precinct commission concluded that there is no need',
  },
  cites: [socialCode.article(128, 3)],
  editions: {
    '2023-07-01': noNeedConcluded,
    '2018-01-01': { is: noNeedConcluded, cites: [tsaLaw.article(2)] },
    '2002-01-01': { is: no, cites: [tsaLaw.article(2)] },
  },
});
