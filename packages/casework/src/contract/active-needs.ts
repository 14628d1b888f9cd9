import type { MeasureNeeds } from './measure-needs.ts';
import type { ActiveMeasure } from './measures.ts';

const months = (count: number) => ({ count, unit: 'month' as const });
const days = (count: number) => ({ count, unit: 'day' as const });

/** What each of the seven active measures of employment needs. The doubt `measureLimits` says how far the figures reach. */
export const ACTIVE_NEEDS: Readonly<Record<ActiveMeasure, MeasureNeeds>> = {
  vocationalTraining: {
    kind: 'vocationalTraining',
    participants: {},
    ways: [
      { course: 'shortCourse', least: months(1), most: months(6) },
      { course: 'businessBasics', most: days(15) },
      { course: 'technicalEducation' },
    ],
    provider: 'college',
    begun: ['enrolmentOrder'],
    finished: ['certificate'],
    source: 'training',
  },
  entrepreneurship: {
    kind: 'entrepreneurship',
    participants: {},
    ways: [{ course: 'bastauBusiness', most: days(30) }, { course: 'ownBusiness' }],
    provider: 'entrepreneurshipCentre',
    begun: ['enrolmentOrder', 'businessRegistration'],
    finished: ['certificate', 'businessRegistration'],
    source: 'business',
  },
  youthPractice: {
    kind: 'youthPractice',
    participants: { oldest: 29, graduatedWithin: 3 },
    ways: [{ most: months(6) }],
    provider: 'employer',
    begun: ['workContract'],
    finished: ['employerNote'],
    source: 'youthPractice',
  },
  socialJob: {
    kind: 'socialJob',
    participants: {},
    ways: [{ most: months(12) }],
    provider: 'employer',
    begun: ['workContract'],
    finished: ['employerNote'],
    source: 'socialJobs',
  },
  voluntaryRelocation: {
    kind: 'voluntaryRelocation',
    participants: {},
    ways: [{}],
    provider: 'careerCentre',
    begun: ['relocationDecision'],
    finished: ['newAddress'],
    source: 'mobility',
  },
  specialJob: {
    kind: 'specialJob',
    participants: { is: 'disabled' },
    ways: [{}],
    provider: 'employer',
    begun: ['workContract'],
    finished: ['employerNote'],
    source: 'specialJobs',
  },
  publicWorks: {
    kind: 'publicWorks',
    participants: {},
    ways: [{}],
    provider: 'akimat',
    begun: ['workContract'],
    finished: ['employerNote'],
    source: 'publicWorks',
  },
};
