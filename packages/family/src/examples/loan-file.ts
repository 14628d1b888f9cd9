import type { FamilyFile } from '../family-file.ts';

/** Three people and a loan of 3,000,000 ₸, the ministry's own example of autumn 2025; the rest of the file is ours. */
export const loanFile: FamilyFile = {
  tirek: 1,
  territory: '610000000',
  settlement: 'urban',
  unstated: 'no',
  members: [
    {
      id: 'marina',
      name: 'Марина',
      relation: 'applicant',
      birthDate: '1992-07-24',
      sex: 'female',
      work: 'none',
      caresFor: 'timur',
    },
    { id: 'ruslan', name: 'Руслан', relation: 'spouse', birthDate: '1990-03-31', sex: 'male', work: 'employed' },
    { id: 'timur', name: 'Тимур', relation: 'child', birthDate: '2023-06-16', sex: 'male' },
  ],
  incomes: [
    { member: 'ruslan', kind: 'wage', amount: 85000, per: 'month', from: '2025-01-01' },
    { member: 'ruslan', kind: 'loan', amount: 3_000_000, per: 'once', from: '2025-05-20' },
  ],
  dwellings: [{ owned: false }],
  property: [],
};
