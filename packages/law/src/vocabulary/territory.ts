import { family } from './entities.ts';
import { REGION_CODES } from './regions.ts';

/** Region of residence: it decides which poverty line and which subsistence minimum apply. */
export const territory = family.given.choice('territory', REGION_CODES, {
  named: { kk: 'Тұратын өңірі', ru: 'Регион проживания', en: 'Region of residence' },
});

export const settlement = family.given.choice('settlement', ['urban', 'rural'], {
  named: { kk: 'Елді мекен түрі', ru: 'Тип населённого пункта', en: 'Type of settlement' },
});
