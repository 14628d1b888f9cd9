import type { MeasureNeeds } from './measure-needs.ts';
import type { AdaptationMeasure, MeasureKind } from './measures.ts';
import { ACTIVE_NEEDS } from './active-needs.ts';

/** What each of the eight measures of social adaptation needs. */
export const ADAPTATION_NEEDS: Readonly<Record<AdaptationMeasure, MeasureNeeds>> = {
  housingAid: {
    kind: 'housingAid',
    participants: { youngest: 18 },
    ways: [{}],
    provider: 'akimat',
    finished: ['aidDecision', 'receipt'],
    source: 'adaptation1',
  },
  localSocialAid: {
    kind: 'localSocialAid',
    participants: { youngest: 18 },
    ways: [{}],
    provider: 'akimat',
    finished: ['aidDecision', 'receipt'],
    source: 'adaptation2',
  },
  screening: {
    kind: 'screening',
    participants: {},
    ways: [{}],
    provider: 'clinic',
    finished: ['clinicNote'],
    source: 'adaptation3',
  },
  treatment: {
    kind: 'treatment',
    participants: {},
    ways: [{}],
    provider: 'clinic',
    begun: ['clinicNote'],
    finished: ['clinicNote'],
    source: 'adaptation4',
  },
  antenatalRegistration: {
    kind: 'antenatalRegistration',
    participants: { sex: 'female' },
    ways: [{}],
    provider: 'clinic',
    beforeWeek: 12,
    finished: ['clinicNote'],
    source: 'adaptation5',
  },
  schoolSupport: {
    kind: 'schoolSupport',
    participants: { youngest: 6, oldest: 18 },
    ways: [{}],
    provider: 'school',
    finished: ['aidDecision', 'schoolNote', 'receipt'],
    source: 'adaptation6',
  },
  studentAid: {
    kind: 'studentAid',
    participants: { is: 'student' },
    ways: [{}],
    provider: 'akimat',
    finished: ['aidDecision', 'receipt'],
    source: 'adaptation7',
  },
  kindergartenPlace: {
    kind: 'kindergartenPlace',
    participants: { oldest: 17 },
    ways: [{}],
    provider: 'akimat',
    finished: ['receipt', 'enrolmentOrder'],
    source: 'adaptation8',
  },
};

/** What a measure of either sort needs. */
export const needsOf = (kind: MeasureKind): MeasureNeeds =>
  kind in ACTIVE_NEEDS
    ? ACTIVE_NEEDS[kind as keyof typeof ACTIVE_NEEDS]
    : ADAPTATION_NEEDS[kind as keyof typeof ADAPTATION_NEEDS];
