import type { Example } from './example.ts';

export const breachesIn2018: Example = {
  id: 'breaches-in-2018',
  named: {
    kk: 'Келісімшартты бұзған отбасы',
    ru: 'Семья, нарушившая контракт',
    en: 'A family that broke its contract',
  },
  story: {
    kk: 'Ақтөбе облысы, 2018 жылғы тамыз. Келісімшарт міндеті бір рет орындалмады: ересектердің көмегі бір айға екі есе азаяды, балалар мен күндізгі бөлім студентінің көмегі өзгермейді.',
    ru: 'Актюбинская область, август 2018 года. Одно обязательство контракта не выполнено: помощь взрослым на месяц уменьшается вдвое, детям и студентке очного отделения – нет.',
    en: 'Aktobe Region, August 2018. One obligation of the contract was not met: for a month the adults’ assistance is halved, the children’s and the full-time student’s is not.',
  },
  on: '2018-08-15',
  file: {
    tirek: 1,
    territory: '150000000',
    settlement: 'rural',
    unstated: 'no',
    members: [
      {
        id: 'murat',
        name: 'Мұрат',
        relation: 'applicant',
        birthDate: '1975-10-28',
        sex: 'male',
        work: 'registeredUnemployed',
      },
      { id: 'bibigul', name: 'Бибігүл', relation: 'spouse', birthDate: '1977-07-03', sex: 'female', work: 'none' },
      {
        id: 'zhuldyz',
        name: 'Жұлдыз',
        relation: 'child',
        birthDate: '1998-04-16',
        sex: 'female',
        study: 'fullTime',
        away: 'studying',
      },
      { id: 'askar', name: 'Асқар', relation: 'child', birthDate: '2006-09-25', sex: 'male' },
      { id: 'nazerke', name: 'Назерке', relation: 'child', birthDate: '2013-05-19', sex: 'female' },
    ],
    incomes: [
      { member: 'bibigul', kind: 'householdFarm', amount: 90000, per: 'quarter', from: '2018-04-01', to: '2018-06-30' },
    ],
    dwellings: [{ owned: true, totalArea: 66, emergency: false }],
    property: [],
    figures: { povertyLine: 12000 },
    history: [{ kind: 'breach', on: '2018-08-06' }],
  },
};
