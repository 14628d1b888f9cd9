import { regionalFigure } from '@tirek/rules';
import { territory } from '../vocabulary/territory.ts';

/**
 * Median income per person of a region for a quarter, tenge a month, from the Digital Family Card; would live in the quarter it
 * describes. Since 2025 the poverty line asks for it (Order № 473 of 20.12.2024). No regional value was found published up to
 * 2026-11-22, so the figure is empty: every question to it is answered with "not known", never with a guess from wages.
 */
export const medianIncome = regionalFigure('medianIncome', territory, {
  named: {
    kk: 'Өңірдегі тоқсандық медианалық табыс',
    ru: 'Медианный доход региона за квартал',
    en: 'Median income of the region for the quarter',
  },
  regions: {},
});
