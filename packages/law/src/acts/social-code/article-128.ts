import { allOf, type CalendarDay, type Names, no, questionDay, type YesNo } from '@tirek/rules';
import { family } from '../../vocabulary/entities.ts';
import { noNeedConcluded, surveyRefused } from '../../vocabulary/family.ts';
import { contractBrokenOn, falseDataOn, refusedMeasuresOn } from '../../vocabulary/person.ts';
import { socialCode, tsaLaw } from '../acts.ts';
import { isAbleBodied } from './article-121.ts';
import { isExemptFromMeasures } from './article-122.ts';

/* Article 128: grounds of refusal other than income, and the bars of six months. */

const BAR_IN_MONTHS = 6;

/** From the day itself until six whole months have passed. */
const isBarredSince = (since: CalendarDay<'person'>): YesNo<'person'> =>
  allOf(since.isAfter(questionDay).not(), since.elapsed(BAR_IN_MONTHS).not());

const bar = (id: string, point: number, isBarred: YesNo<'person'>, named: Names): YesNo<'family'> =>
  family.yesNo(id, {
    named,
    cites: [socialCode.article(128, point)],
    doubts: ['barsBefore2023', 'barEnds'],
    editions: {
      '2023-07-01': family.members.any(isBarred),
      '2018-01-01': { is: family.members.any(isBarred), cites: [tsaLaw.article(2)] },
      '2002-01-01': { is: no, cites: [tsaLaw.article(2)] },
    },
  });

/** Only somebody whom measures bind can refuse them to the family's cost. */
const refusedThoughObliged = allOf(isBarredSince(refusedMeasuresOn), isAbleBodied, isExemptFromMeasures.not());

export const barredByRefusal = bar('barredByRefusal', 4, refusedThoughObliged, {
  kk: 'Алты ай ішінде жұмыспен қамту шараларынан бас тартқан, оған міндетті мүше бар',
  ru: 'Обязанный к мерам занятости член семьи отказался от них в последние шесть месяцев',
  en: 'A member obliged to employment measures refused them within six months',
});

export const barredByBrokenContract = bar('barredByBrokenContract', 5, isBarredSince(contractBrokenOn), {
  kk: 'Алты ай ішінде келісімшарт алушының кінәсінен бұзылған',
  ru: 'Контракт нарушен по вине получателя в последние шесть месяцев',
  en: 'The contract was broken by the recipient within six months',
});

export const barredByFalseData = bar('barredByFalseData', 6, isBarredSince(falseDataOn), {
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
