import type { Example } from './example.ts';
import { loanFile } from './loan-file.ts';

export const loanBeforeSeptember2025: Example = {
  id: 'loan-before-september-2025',
  named: {
    kk: 'Кредит алған отбасы, 2025 жылғы шілде',
    ru: 'Семья с кредитом, июль 2025 года',
    en: 'A family with a loan, July 2025',
  },
  story: {
    kk: 'Түркістан облысы. Мамырда отбасы 3 000 000 ₸ кредит алды. 2025 жылғы қыркүйекке дейін кредит табысқа жатпайды.',
    ru: 'Туркестанская область. В мае семья взяла кредит 3 000 000 ₸. До сентября 2025 года кредит доходом не считается.',
    en: 'Turkistan Region. In May the family took a loan of 3,000,000 ₸. Until September 2025 a loan is no income.',
  },
  on: '2025-07-15',
  file: loanFile,
};
