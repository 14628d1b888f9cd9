import { aTengeOverTheLine } from './a-tenge-over-the-line.ts';
import { aigulAndSerik } from './aigul-and-serik.ts';
import { breachesIn2018 } from './breaches-in-2018.ts';
import { carerOfAn81YearOld } from './carer-of-an-81-year-old.ts';
import { disabledChild } from './disabled-child.ts';
import { exactlyOnTheLine } from './exactly-on-the-line.ts';
import type { Example } from './example.ts';
import { fatherInPrison } from './father-in-prison.ts';
import { kandasFamily } from './kandas-family.ts';
import { largeFamilyOfSeven } from './large-family-of-seven.ts';
import { loanAfterSeptember2025 } from './loan-after-september-2025.ts';
import { loanBeforeSeptember2025 } from './loan-before-september-2025.ts';
import { loneMotherOfFour } from './lone-mother-of-four.ts';
import { orleu2016 } from './orleu-2016.ts';
import { pensionerAlone } from './pensioner-alone.ts';
import { qasenFamily } from './qasen-family.ts';
import { soleTrader } from './sole-trader.ts';
import { studentOf22 } from './student-of-22.ts';
import { suspendedSoleTrader } from './suspended-sole-trader.ts';
import { temporaryResident } from './temporary-resident.ts';
import { twoCars } from './two-cars.ts';

export type { Example } from './example.ts';
export {
  aigulAndSerik,
  aTengeOverTheLine,
  breachesIn2018,
  carerOfAn81YearOld,
  disabledChild,
  exactlyOnTheLine,
  fatherInPrison,
  kandasFamily,
  largeFamilyOfSeven,
  loanAfterSeptember2025,
  loanBeforeSeptember2025,
  loneMotherOfFour,
  orleu2016,
  pensionerAlone,
  qasenFamily,
  soleTrader,
  studentOf22,
  suspendedSoleTrader,
  temporaryResident,
  twoCars,
};

/** The whole cast, in the order in which they are worth meeting. */
export const examples: readonly Example[] = [
  loneMotherOfFour,
  largeFamilyOfSeven,
  disabledChild,
  pensionerAlone,
  carerOfAn81YearOld,
  soleTrader,
  suspendedSoleTrader,
  studentOf22,
  kandasFamily,
  twoCars,
  loanBeforeSeptember2025,
  loanAfterSeptember2025,
  exactlyOnTheLine,
  aTengeOverTheLine,
  fatherInPrison,
  temporaryResident,
  aigulAndSerik,
  breachesIn2018,
  orleu2016,
  qasenFamily,
];
