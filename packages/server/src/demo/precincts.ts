import { RURAL, URBAN, VILLAGE } from './offices.ts';

/** Who works on the families of a place; each person is named by their login. */
export interface Precinct {
  readonly office: string;
  /** Who issues the order on its commission. */
  readonly orderedBy: string;
  /** Who takes applications for the centre; in a settlement its akim does too. */
  readonly consultants: readonly [string, ...string[]];
  readonly akim?: string;
  readonly assistant: string;
  readonly secretary: string;
  /** The chair first. */
  readonly members: readonly [string, string, string];
  readonly substitutes: readonly string[];
  readonly head: string;
  /** The middle of the place. */
  readonly middle: { readonly lat: number; readonly lon: number };
}

const town = { consultants: ['botagoz', 'ainur'], head: 'samat' } as const;
const district = { consultants: ['saule', 'daulet'], head: 'kairat' } as const;

/** The town itself, its two settlements, the four rural districts. */
export const PRECINCTS: readonly [Precinct, ...Precinct[]] = [
  {
    ...town,
    office: URBAN,
    orderedBy: 'samat',
    assistant: 'askar',
    secretary: 'dinara',
    members: ['yerlan', 'gulmira', 'talgat'],
    substitutes: ['zhanna'],
    middle: { lat: 44.85, lon: 65.5 },
  },
  {
    ...district,
    office: VILLAGE,
    orderedBy: 'bauyrzhan',
    akim: 'bauyrzhan',
    assistant: 'zhanar',
    secretary: 'raushan',
    members: ['ermek', 'aliya', 'bolat'],
    substitutes: [],
    middle: { lat: 46.19, lon: 62.02 },
  },
  {
    ...town,
    office: `${URBAN}/431035`,
    orderedBy: 'nurbol',
    akim: 'nurbol',
    assistant: 'aiman',
    secretary: 'roza',
    members: ['kenes', 'olga', 'beket'],
    substitutes: [],
    middle: { lat: 44.77, lon: 65.55 },
  },
  {
    ...town,
    office: `${URBAN}/431041`,
    orderedBy: 'mukhtar',
    akim: 'mukhtar',
    assistant: 'nazym',
    secretary: 'togzhan',
    members: ['galym', 'indira', 'sergazy'],
    substitutes: [],
    middle: { lat: 44.8, lon: 65.62 },
  },
  {
    ...district,
    office: `${RURAL}/433041`,
    orderedBy: 'kuanysh',
    akim: 'kuanysh',
    assistant: 'ulbosyn',
    secretary: 'gaukhar',
    members: ['sagat', 'kulyash', 'altai'],
    substitutes: [],
    middle: { lat: 46.12, lon: 61.63 },
  },
  {
    ...district,
    office: `${RURAL}/433047`,
    orderedBy: 'tolegen',
    akim: 'tolegen',
    assistant: 'moldir',
    secretary: 'akbota',
    members: ['zhaksylyk', 'rysty', 'amangeldi'],
    substitutes: [],
    middle: { lat: 46.35, lon: 61.25 },
  },
  {
    ...district,
    office: `${RURAL}/433053`,
    orderedBy: 'sabyr',
    akim: 'sabyr',
    assistant: 'karlygash',
    secretary: 'shynar',
    members: ['vladimir', 'bibigul', 'turar'],
    substitutes: [],
    middle: { lat: 47.08, lon: 61.15 },
  },
];

/** The commission of each of the two districts, asked about measures beyond the centre. */
export const DISTRICT_COMMISSIONS = [
  { office: URBAN, orderedBy: 'samat', secretary: 'dinara', members: ['aidos', 'laura', 'nurzhan'] },
  { office: RURAL, orderedBy: 'kairat', secretary: 'makpal', members: ['perizat', 'orazbek', 'svetlana'] },
] as const;
