import type { KnownCase, ReadSignal } from './known-case.ts';
import type { Signal, SignalCode } from './signal.ts';
import { addressShared } from './signals/address-shared.ts';
import { commercialPremises } from './signals/commercial-premises.ts';
import { propertyFound } from './signals/property-found.ts';
import { residentNotCounted } from './signals/resident-not-counted.ts';
import { shortVisit } from './signals/short-visit.ts';
import { signingAnomaly } from './signals/signing-anomaly.ts';
import { suddenLoan } from './signals/sudden-loan.ts';
import { undeclaredWork } from './signals/undeclared-work.ts';
import { wageBelowMedian } from './signals/wage-below-median.ts';

const READ: Readonly<Record<SignalCode, ReadSignal<Signal>>> = {
  addressShared,
  undeclaredWork,
  wageBelowMedian,
  propertyFound,
  commercialPremises,
  suddenLoan,
  residentNotCounted,
  signingAnomaly,
  shortVisit,
};

/** Every sign of a case, in the order of `SIGNALS`; none where nothing is worth a look. */
export const findSignals = (known: KnownCase): Signal[] => Object.values(READ).flatMap((read) => read(known) ?? []);
