import { breachesIn2018 } from '@tirek/family/examples';
import type { FamilyFile } from '@tirek/family';
import type { ContractTerms, Party, PlannedMeasure } from '../contract/events.ts';
import { contractSigningText, contractText } from '../contract/contract-text.ts';
import { applicantMember } from '../contract/basis.ts';
import type { Actor } from '../actor.ts';
import type { Command } from '../handler.ts';
import { recommendationBallotText, requestText } from '../recommendation/ballot.ts';
import { concluded, decided } from './main-path.ts';
import { aidos, botagoz, districtCommission, head, laura, marina, order } from './people.ts';
import { act, hashOf, keyOf, on, sign, type Story } from './story.ts';

const { history: _breach, ...file } = breachesIn2018.file;
/** Murat and Bibigul, both able to work, their student daughter and two children, in August 2018: six months of contract. */
export const muratsFamily: FamilyFile = file;
export const MURAT_APPLIED = breachesIn2018.on;

/** A contract Murat and Bibigul could have signed: a course, public works, screening, school. */
export const muratsTerms: ContractTerms = {
  from: '2018-08-15',
  to: '2019-01-31',
  plan: {
    aim: 'Murat works as a welder, Bibigul has a flock of her own.',
    measures: [
      {
        id: 'm-1',
        kind: 'vocationalTraining',
        course: 'shortCourse',
        member: 'murat',
        provider: 'Aktobe College of Construction',
        from: '2018-09-03',
        to: '2019-02-15',
      },
      {
        id: 'm-2',
        kind: 'publicWorks',
        member: 'bibigul',
        provider: 'Akimat of the rural district',
        from: '2018-09-01',
        to: '2018-10-31',
      },
      {
        id: 'm-3',
        kind: 'screening',
        member: 'bibigul',
        provider: 'District clinic',
        from: '2018-09-01',
        to: '2018-09-20',
      },
    ],
    accompaniment: [
      { sphere: 'education', aim: 'Courses that fit what Murat can do.', by: 'botagoz', reviewOn: '2018-10-15' },
    ],
    schooling: [{ id: 's-1', member: 'askar', school: 'School 12', confirmOn: ['2018-11-01', '2019-01-10'] }],
    reviews: ['2018-11-15', '2019-01-20'],
  },
  lumpSum: null,
};

const worksOf = (id: string, member: string, year: string): PlannedMeasure => ({
  id,
  kind: 'publicWorks',
  member,
  provider: 'Akimat of the rural district',
  from: `${year}-09-01`,
  to: `${year}-09-20`,
});

/** A short contract for what is left of a quarter: as since 2020. */
export const quarterTerms = (year: string): ContractTerms => ({
  from: `${year}-08-15`,
  to: `${year}-09-30`,
  plan: {
    aim: 'Murat and Bibigul have a wage.',
    measures: [worksOf('m-1', 'murat', year), worksOf('m-2', 'bibigul', year)],
    accompaniment: [],
    schooling: [],
    reviews: [`${year}-09-25`],
  },
  lumpSum: null,
});

/** Murat's family as poor in another year, by the line that is given with the file. */
export const awardedIn = (year: string, povertyLine: number): Story =>
  awarded({ ...muratsFamily, figures: { povertyLine } }, `${year}-08-15`);

/** A family that was awarded conditional aid; Murat's by default. */
export const awarded = (family: FamilyFile = muratsFamily, day: string = MURAT_APPLIED): Story =>
  decided(concluded(family, day));

export const drawnUp = (story: Story = awarded(), terms: ContractTerms = muratsTerms): Story =>
  act(story, botagoz, { type: 'drawUpContract', terms });

/** A signature with a person's own key on the version as it stands. */
export function signatureOf(
  { state }: Story,
  person: string,
  party: Party,
  changed: Partial<Command<'signContract'>> = {},
): Command<'signContract'> {
  const version = state.contract.versions.at(-1);
  const hash = version ? hashOf(contractText(state, version)) : '';
  const said = { version: version?.version ?? 0, party, hash, publicKey: keyOf(person), ...changed };
  const signature = changed.signature ?? sign(said.publicKey, contractSigningText(said));
  return { ...said, type: 'signContract', signature };
}

const applicantSigns = (story: Story, actor: Actor): Story =>
  act(story, actor, signatureOf(story, actor.person, `member:${applicantMember(story.state) ?? ''}`));

/** Everybody signs: the applicant with a key, the other adults on paper, the centre last. */
export function contractConcluded(story: Story = drawnUp()): Story {
  const last = story.state.contract.versions.at(-1);
  const others = (last?.parties ?? []).filter(
    (party) => party !== 'centre' && party !== `member:${applicantMember(story.state) ?? ''}`,
  );
  const onPaper = others.reduce(
    (told, party) =>
      act(told, botagoz, { type: 'recordPaperSignature', version: last?.version ?? 0, party, document: 'scan-1' }),
    applicantSigns(story, marina),
  );
  return act(onPaper, head, signatureOf(onPaper, 'head', 'centre'));
}

/** The district commission recommends a longer contract. */
export function extensionRecommended(story: Story, id = 'r-ext', vote: 'for' | 'against' = 'for'): Story {
  const request = {
    id,
    level: 'district',
    about: 'extension',
    question: 'Murat has not finished his course.',
  } as const;
  const commission = { ...districtCommission, from: '2018-01-01' };
  const asked = act(on(story, { order: commission }), botagoz, { type: 'askRecommendation', request });
  const voted = [aidos, laura].reduce((told, member) => {
    const ballot = { request: id, hash: hashOf(requestText(told.state, request)), member: member.person, vote };
    const publicKey = keyOf(member.person);
    const signature = sign(publicKey, recommendationBallotText(ballot));
    return act(told, member, { type: 'castRecommendationVote', ...ballot, publicKey, signature });
  }, asked);
  return on(act(voted, aidos, { type: 'closeRecommendation', request: id }), { order });
}

/** The contract was made longer because Murat's course goes on. */
export function extended(story: Story, to = '2019-04-30'): Story {
  const recommended = extensionRecommended(story);
  const proposal = { type: 'proposeExtension', to, ground: 'training', recommendation: 'r-ext' } as const;
  return act(act(recommended, botagoz, proposal), head, { type: 'approveExtension' });
}
