import { GUIDE_2018, type MeasureNeeds } from './measure-needs.ts';
import type { AdaptationMeasure, MeasureKind } from './measures.ts';
import { ACTIVE_NEEDS } from './active-needs.ts';

const adaptation = (point: number): string => `${GUIDE_2018}: social adaptation, ${point}`;

/** What each of the eight measures of social adaptation needs. */
export const ADAPTATION_NEEDS: Readonly<Record<AdaptationMeasure, MeasureNeeds>> = {
  housingAid: {
    kind: 'housingAid',
    participants: { youngest: 18 },
    ways: [{}],
    provider: 'akimat',
    finished: ['aidDecision', 'receipt'],
    source: adaptation(1),
  },
  localSocialAid: {
    kind: 'localSocialAid',
    participants: { youngest: 18 },
    ways: [{}],
    provider: 'akimat',
    finished: ['aidDecision', 'receipt'],
    source: adaptation(2),
  },
  screening: {
    kind: 'screening',
    participants: {},
    ways: [{}],
    provider: 'clinic',
    finished: ['clinicNote'],
    source: adaptation(3),
  },
  treatment: {
    kind: 'treatment',
    participants: {},
    ways: [{}],
    provider: 'clinic',
    begun: ['clinicNote'],
    finished: ['clinicNote'],
    source: adaptation(4),
  },
  antenatalRegistration: {
    kind: 'antenatalRegistration',
    participants: { sex: 'female' },
    ways: [{}],
    provider: 'clinic',
    beforeWeek: 12,
    finished: ['clinicNote'],
    source: adaptation(5),
  },
  schoolSupport: {
    kind: 'schoolSupport',
    participants: { youngest: 6, oldest: 18 },
    ways: [{}],
    provider: 'school',
    finished: ['aidDecision', 'schoolNote', 'receipt'],
    source: adaptation(6),
  },
  studentAid: {
    kind: 'studentAid',
    participants: { is: 'student' },
    ways: [{}],
    provider: 'akimat',
    finished: ['aidDecision', 'receipt'],
    source: adaptation(7),
  },
  kindergartenPlace: {
    kind: 'kindergartenPlace',
    participants: { oldest: 17 },
    ways: [{}],
    provider: 'akimat',
    finished: ['receipt', 'enrolmentOrder'],
    source: adaptation(8),
  },
};

/** What a measure of either sort needs. */
export const needsOf = (kind: MeasureKind): MeasureNeeds =>
  kind in ACTIVE_NEEDS
    ? ACTIVE_NEEDS[kind as keyof typeof ACTIVE_NEEDS]
    : ADAPTATION_NEEDS[kind as keyof typeof ADAPTATION_NEEDS];
