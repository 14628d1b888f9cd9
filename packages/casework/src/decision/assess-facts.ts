import { assess, type Assessment, type FamilyFile } from '@tirek/family';
import { day } from '@tirek/rules';
import { canonicalJson } from '../canonical-json.ts';
import { readFamily } from '../application/decide.ts';
import type { CaseState } from '../case-state.ts';
import { factsForDecision } from '../evidence/facts-for-decision.ts';
import { getApplication, getApplicationDay } from '../handler.ts';
import { refuse, type Refused } from '../refusal.ts';
import type { Determination, Outline } from './events.ts';

type Reckoning = { readonly ok: true; readonly assessment: Assessment } | Refused;

type Asked = Pick<Determination, 'facts' | 'on' | 'lawDay' | 'programme'> & {
  /** Whether aid for three months at once is asked for. */
  readonly lumpSum?: boolean;
};

const DEFAULT = 'targetedAssistance';

function reckon({ facts, on, lawDay, programme = DEFAULT, lumpSum = false }: Asked): Reckoning {
  const reading = assess(facts, { on: day(on), lawDay: day(lawDay), appliedOn: day(lawDay), programme, lumpSum });
  return reading.ok
    ? reading
    : refuse({ code: 'facts.malformed', paths: reading.errors.map(({ path, code }) => `${path}: ${code}`) });
}

/*
 * The same facts are reckoned when they are determined, proposed, decided on, and each time somebody looks at what may be
 * done: the law's answer to them is the same, and writing out a trace takes longer than all the rest of a command.
 */
const lately = new Map<string, Reckoning>();
const MOST_KEPT = 64;

/** The law's answer for facts as a determination keeps them. */
export function assessFacts(asked: Asked): Reckoning {
  const { facts, on, lawDay, programme = DEFAULT, lumpSum = false } = asked;
  const key = canonicalJson([programme, on, lawDay, lumpSum, facts]);
  const known = lately.get(key);
  if (known) return known;
  const reckoning = reckon(asked);
  const [oldest] = lately.keys();
  if (lately.size >= MOST_KEPT && oldest !== undefined) lately.delete(oldest);
  lately.set(key, reckoning);
  return reckoning;
}

/**
 * The day the family is looked at: of application, or of a change that is being corrected. A fact that was true before the
 * application and left out is seen from the day of application on.
 */
export function questionDay({ decision, ...state }: CaseState): string {
  const applied = getApplicationDay({ decision, ...state });
  const asked = decision.toDecide[0] ?? decision.made.at(-1)?.from ?? applied;
  return asked > applied ? asked : applied;
}

/** The family file to be determined, with the published line where there is one; what is published is the line of targeted assistance. */
export function factsAsSeen(
  state: CaseState,
  publishedLine: number | undefined,
): { readonly ok: true; readonly file: FamilyFile } | Refused {
  const facts = factsForDecision(state, questionDay(state));
  const isTheirs = getApplication(state).programme === DEFAULT;
  return readFamily(
    publishedLine === undefined || !isTheirs ? facts : { ...facts, figures: { povertyLine: publishedLine } },
  );
}

/** Reckons the family as the case knows it now. */
export function determine(
  state: CaseState,
  publishedLine: number | undefined,
): { readonly ok: true; readonly determination: Determination } | Refused {
  const facts = factsAsSeen(state, publishedLine);
  if (!facts.ok) return facts;
  const { programme } = getApplication(state);
  const seen = {
    facts: facts.file,
    on: questionDay(state),
    lawDay: getApplicationDay(state),
    ...(programme === DEFAULT ? {} : { programme }),
  };
  const reckoning = assessFacts(seen);
  return reckoning.ok ? { ok: true, determination: { ...seen, assessment: reckoning.assessment } } : reckoning;
}

/** The answer in short. */
export const outlineOf = ({ answer, kind, amount, edition }: Assessment): Outline => ({
  answer,
  kind,
  total: amount.total,
  edition,
});
