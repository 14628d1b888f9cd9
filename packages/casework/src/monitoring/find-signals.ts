import type { KnownCase, OwnFacts } from './known-case.ts';
import type { Signal } from './signal.ts';
import { addressShared } from './signals/address-shared.ts';
import { commercialPremises } from './signals/commercial-premises.ts';
import { propertyFound } from './signals/property-found.ts';
import { residentNotCounted } from './signals/resident-not-counted.ts';
import { shortVisit } from './signals/short-visit.ts';
import { signingAnomaly } from './signals/signing-anomaly.ts';
import { suddenLoan } from './signals/sudden-loan.ts';
import { undeclaredWork } from './signals/undeclared-work.ts';
import { wageBelowMedian } from './signals/wage-below-median.ts';

const OWN = [
  undeclaredWork,
  wageBelowMedian,
  propertyFound,
  commercialPremises,
  suddenLoan,
  residentNotCounted,
  shortVisit,
] as const;
const AROUND = [addressShared, signingAnomaly] as const;

/** What lies around a case: it changes without the case. */
export type Around = Pick<KnownCase, 'familiesAtAddress' | 'signing'>;

/** Signs of a case that only the case and the registers' word on it give. */
export const findOwnSignals = (known: OwnFacts): Signal[] => OWN.flatMap((read) => read(known) ?? []);

/** Signs of a case that what lies around it gives. */
export const findSignalsAround = (around: Around): Signal[] => AROUND.flatMap((read) => read(around) ?? []);
