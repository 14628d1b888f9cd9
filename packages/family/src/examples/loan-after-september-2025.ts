import type { Example } from './example.ts';
import { loanFile } from './loan-file.ts';

export const loanAfterSeptember2025: Example = {
  id: 'loan-after-september-2025',
  named: {
    kk: 'Кредит алған отбасы, 2025 жылғы қыркүйек',
    ru: 'Семья с кредитом, сентябрь 2025 года',
    en: 'A family with a loan, September 2025',
  },
  story: {
    kk: 'Сол отбасы, екі ай өткен соң, сол тоқсанның ішінде. Енді кредит табысқа қосылады: үш айға және үш адамға бөлгенде әрқайсысына айына 333 333 ₸-ден асады.',
    ru: 'Та же семья двумя месяцами позже, в том же квартале. Теперь кредит входит в доход: если разделить на три месяца и троих, выходит больше 333 333 ₸ на человека в месяц.',
    en: 'The same family two months later, in the same quarter. Now the loan is income: over three months and three people it is more than 333,333 ₸ each a month.',
  },
  on: '2025-09-15',
  file: loanFile,
};
