import { type Examples, examples, families, people, sides } from '../example.ts';
import {
  entitledMembers,
  isAdultStudent,
  isChild,
  isCounted,
  isEligiblePerson,
  memberCount,
  protectedMembers,
} from './composition.ts';

const TODAY = '2026-05-12';
const CHILD = { birthDate: '2015-03-01' } as const;
const STUDENT = { birthDate: '2004-03-01', study: 'fullTime' } as const;

const children: readonly Examples[] = [
  examples(
    isChild,
    { kk: 'Он сегізге толатын күн', ru: 'День восемнадцатилетия', en: 'The eighteenth birthday' },
    people(TODAY, [
      [{ birthDate: '2008-05-13' }, true],
      [{ birthDate: '2008-05-12' }, false],
      [{ birthDate: '2008-05-11' }, false],
    ]),
  ),
  examples(
    isChild,
    { kk: '29 ақпанда туған бала', ru: 'Ребёнок родился 29 февраля', en: 'A child born on 29 February' },
    people('2026-02-27', [[{ birthDate: '2008-02-29' }, true]]),
    people('2026-02-28', [[{ birthDate: '2008-02-29' }, false]]),
  ),
  sides(isChild, ['2023-07-01', { members: [{ birthDate: '2005-07-01' }] }, true, false]),
];

const students: readonly Examples[] = [
  examples(
    isAdultStudent,
    {
      kk: 'Он сегізден жиырма төртке толғанға дейін',
      ru: 'С восемнадцати до исполнения двадцати четырёх',
      en: 'From eighteen until turning twenty-four',
    },
    people(TODAY, [
      [{ study: 'fullTime', birthDate: '2008-05-13' }, false],
      [{ study: 'fullTime', birthDate: '2008-05-12' }, true],
      [{ study: 'fullTime', birthDate: '2002-05-13' }, true],
      [{ study: 'fullTime', birthDate: '2002-05-12' }, false],
      [{ study: 'partTime', birthDate: '2004-03-01' }, false],
      [{ study: 'none', birthDate: '2004-03-01' }, false],
    ]),
  ),
  sides(isAdultStudent, ['2023-07-01', { members: [{ birthDate: '2003-03-01', study: 'fullTime' }] }, true, true]),
];

const counted: readonly Examples[] = [
  examples(
    isCounted,
    { kk: 'Отбасынан бөлек жүрген ересек', ru: 'Взрослый вне семьи', en: 'An adult away from the family' },
    people(TODAY, [
      [{ away: 'no' }, true],
      [{ away: 'working' }, true],
      [{ away: 'studying' }, false],
      [{ away: 'boarding' }, false],
      [{ away: 'fullStateSupport' }, false],
      [{ away: 'conscription' }, false],
      [{ away: 'imprisonment' }, false],
      [{ away: 'compulsoryTreatment' }, false],
    ]),
  ),
  examples(
    isCounted,
    {
      kk: 'Басқа жерде оқитын бала мен студент',
      ru: 'Ребёнок и студент учатся в другом месте',
      en: 'A child or a student studies elsewhere',
    },
    people(TODAY, [
      [{ ...CHILD, away: 'boarding' }, true],
      [{ ...CHILD, away: 'fullStateSupport' }, false],
      [{ birthDate: '2008-05-13', away: 'studying' }, true],
      [{ birthDate: '2008-05-12', away: 'studying' }, false],
      [{ birthDate: '2002-05-13', away: 'studying', study: 'fullTime' }, true],
      [{ birthDate: '2002-05-12', away: 'studying', study: 'fullTime' }, false],
    ]),
  ),
  sides(isCounted, ['2023-07-01', { members: [{ away: 'imprisonment' }] }, false, false]),
];

const eligible: readonly Examples[] = [
  examples(
    isEligiblePerson,
    { kk: 'Азаматтығы мен мәртебесі', ru: 'Гражданство и статус', en: 'Citizenship and status' },
    people(TODAY, [
      [{ citizenship: 'citizen' }, true],
      [{ citizenship: 'kandas' }, true],
      [{ citizenship: 'refugee' }, true],
      [{ citizenship: 'permanentResident' }, true],
      [{ citizenship: 'stateless' }, true],
      [{ citizenship: 'temporaryResident' }, false],
    ]),
  ),
  sides(isEligiblePerson, ['2023-07-01', { members: [{ citizenship: 'refugee' }] }, true, true]),
];

const MIXED = {
  members: [{}, { away: 'imprisonment' }, CHILD, STUDENT, { citizenship: 'temporaryResident' }],
} as const;

const counts: readonly Examples[] = [
  examples(
    memberCount,
    {
      kk: 'Есептелмейтін мүшесі бар отбасы',
      ru: 'В семье есть неучитываемый',
      en: 'A family with somebody not counted',
    },
    families(TODAY, [
      [{ members: [{}] }, 1],
      [{ members: [{}, { away: 'imprisonment' }, CHILD] }, 2],
      [{ members: [{ away: 'imprisonment' }] }, 0],
      [MIXED, 4],
    ]),
  ),
  sides(memberCount, ['2023-07-01', MIXED, 4, 4]),
  examples(
    entitledMembers,
    {
      kk: 'Құқығы жоқ мүшесі бар отбасы',
      ru: 'В семье есть не имеющий права',
      en: 'A family with somebody not eligible',
    },
    families(TODAY, [
      [MIXED, 3],
      [{ members: [{ citizenship: 'temporaryResident' }] }, 0],
    ]),
  ),
  sides(entitledMembers, ['2023-07-01', MIXED, 3, 3]),
  examples(
    protectedMembers,
    { kk: 'Балалар мен студенттер', ru: 'Дети и студенты', en: 'Children and students' },
    families(TODAY, [
      [MIXED, 2],
      [{ members: [{}, CHILD, { birthDate: '2002-05-13', study: 'fullTime' }] }, 2],
      [{ members: [{}, CHILD, { birthDate: '2002-05-12', study: 'fullTime' }] }, 1],
      [{ members: [{}, { ...CHILD, citizenship: 'temporaryResident' }] }, 0],
    ]),
  ),
  sides(protectedMembers, ['2023-07-01', MIXED, 2, 2]),
];

/** Who is a child, a student, counted, eligible, and how many they are. */
export const compositionExamples: readonly Examples[] = [...children, ...students, ...counted, ...eligible, ...counts];
