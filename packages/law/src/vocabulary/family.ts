import { family } from './entities.ts';

/* What the law may ask about a family beside its territory. */

/** A poverty line given with the case itself, say one just published; not applicable where none is given. */
export const givenPovertyLine = family.given.money('givenPovertyLine', {
  named: { kk: 'Берілген кедейлік шегі', ru: 'Заданная черта бедности', en: 'Poverty line given with the case' },
});

export const dwellingsOwned = family.given.count('dwellingsOwned', {
  largest: 100,
  named: {
    kk: 'Меншіктегі тұрғын үйлер саны (соңғы бес жылда иеліктен шығарылғанын қоса)',
    ru: 'Число жилищ в собственности (с отчуждёнными за пять лет)',
    en: 'Dwellings owned, with those given away in the last five years',
  },
});
/** Owned on the day itself: what was given away does not house the family. */
export const dwellingsHeld = family.given.count('dwellingsHeld', {
  largest: 100,
  named: { kk: 'Қазір меншіктегі тұрғын үйлер', ru: 'Жилища в собственности сейчас', en: 'Dwellings owned now' },
});
/** In hundredths of a square metre, so that areas stay whole numbers. */
export const dwellingArea = family.given.count('dwellingArea', {
  largest: 10_000_000,
  named: { kk: 'Тұрғын үйлердің жалпы ауданы', ru: 'Общая площадь жилищ', en: 'Total area of the dwellings' },
});
export const dwellingEmergency = family.given.yesNo('dwellingEmergency', {
  named: { kk: 'Тұрғын үй апатты жағдайда', ru: 'Жильё аварийное', en: 'The dwelling is in emergency condition' },
});
export const premisesForProfit = family.given.yesNo('premisesForProfit', {
  named: {
    kk: 'Табыс табуға пайдаланылатын бөлек үй-жай',
    ru: 'Отдельное помещение, используемое для дохода',
    en: 'Separate premises used for profit',
  },
});
/** Plots for building a house, without those granted free by the akimat. */
export const buildingPlots = family.given.count('buildingPlots', {
  largest: 100,
  named: {
    kk: 'Тұрғын үй салуға арналған жер телімдері',
    ru: 'Участки под строительство жилья',
    en: 'Plots for building a house',
  },
});
export const workingCars = family.given.count('workingCars', {
  largest: 100,
  named: { kk: 'Жүріп тұрған жеңіл автокөліктер', ru: 'Легковые автомобили на ходу', en: 'Working cars' },
});
export const workingMachinery = family.given.count('workingMachinery', {
  largest: 100,
  named: {
    kk: 'Жарамды ауыл шаруашылығы техникасы, автобус, жүк көлігі, арнайы техника, су немесе әуе көлігі',
    ru: 'Исправная сельхозтехника, автобус, грузовик, спецтехника, водное или воздушное судно',
    en: 'Working farm machinery, bus, lorry, special vehicle, water or air craft',
  },
});

/** Breaches of the running social contract recorded by the day of the question. */
export const breaches = family.given.count('breaches', {
  largest: 100,
  named: { kk: 'Келісімшартты бұзу саны', ru: 'Число нарушений контракта', en: 'Breaches of the running contract' },
});
export const surveyRefused = family.given.yesNo('surveyRefused', {
  named: {
    kk: 'Учаскелік комиссияның тексеруінен бас тартты',
    ru: 'Отказ от обследования участковой комиссией',
    en: 'Refused the precinct commission’s visit',
  },
});
export const noNeedConcluded = family.given.yesNo('noNeedConcluded', {
  named: {
    kk: 'Учаскелік комиссия мұқтаждық жоқ деп қорытындылады',
    ru: 'Комиссия сделала вывод об отсутствии нужды',
    en: 'The precinct commission concluded that there is no need',
  },
});
