import type { Assessment } from '@tirek/family';
import type { CaseState } from '../case-state.ts';
import { assessFacts } from '../decision/assess-facts.ts';
import type { Determination } from '../decision/events.ts';
import { refuse, type Refused } from '../refusal.ts';
import { countedBreaches } from './counted-breaches.ts';
import type { Sanction, SanctionKind } from './events.ts';
import { monthAfter, monthOf } from './months.ts';
import { standingSanctions } from './state.ts';

/** What the law calls the consequence, and which sanction it is. Whatever else it answers is none. */
const KIND_OF_REASON: Readonly<Record<string, SanctionKind>> = {
  'sanction.first': 'halved',
  'sanction.repeated': 'childrenOnly',
  'contract.terminated': 'terminated',
};

/** What is determined of a family after so many breaches of its contract. They count as of the day of the question. */
export const withBreaches = ({ facts, on, ...law }: Omit<Determination, 'assessment'>, count: number) => ({
  ...law,
  on,
  facts: {
    ...facts,
    history: [...(facts.history ?? []), ...Array.from({ length: count }, () => ({ kind: 'breach' as const, on }))],
  },
});

type Reckoned = { readonly ok: true; readonly assessment: Assessment } | Refused;

/** The award as it is after so many breaches, by the law of the award: nothing else reckons a sanction. */
export const assessAfterBreaches = (determination: Omit<Determination, 'assessment'>, count: number): Reckoned =>
  assessFacts(withBreaches(determination, count));

/** The article of the amount after a sanction, where it was reckoned; else the one of the reason. */
function consequence({ reasons, trace }: Assessment) {
  const found = reasons.find(({ code }) => Object.hasOwn(KIND_OF_REASON, code));
  const kind = found && KIND_OF_REASON[found.code];
  if (!found || kind === undefined) return null;
  const cites = kind === 'terminated' ? found.cites : (trace.steps['amountAfterSanction']?.cites ?? found.cites);
  return { kind, cites };
}

/** The amount without this sanction: the law's full one, or what an earlier sanction that lasts leaves. */
function amountBefore({ sanctions, decision }: CaseState): number {
  const lasting = standingSanctions(sanctions).findLast(({ to }) => to === null);
  return lasting?.amountAfter ?? decision.made.at(-1)?.resolution.amount ?? 0;
}

/**
 * The sanction the law attaches to a confirmed breach, were it imposed on a day: by the edition of the award and by how many
 * breaches were established before. From the month after, so that no month that has begun is cut afterwards.
 */
export function sanctionFor(
  state: CaseState,
  breach: string,
  on: string,
): { readonly ok: true; readonly sanction: Omit<Sanction, 'id'> } | Refused {
  const at = countedBreaches(state.sanctions).findIndex(({ id }) => id === breach);
  if (at < 0) return refuse({ code: 'breach.notConfirmed', breach });
  const { determination, made } = state.decision;
  if (!determination || made.at(-1)?.resolution.outcome !== 'grant') return refuse({ code: 'sanction.none' });
  const reckoned = assessAfterBreaches(determination, at + 1);
  if (!reckoned.ok) return reckoned;
  const follows = consequence(reckoned.assessment);
  if (!follows) return refuse({ code: 'sanction.none' });
  const from = monthAfter(monthOf(on));
  return {
    ok: true,
    sanction: {
      breach,
      kind: follows.kind,
      from,
      to: follows.kind === 'halved' ? from : null,
      amountBefore: amountBefore(state),
      amountAfter: reckoned.assessment.amount.total,
      cites: follows.cites,
    },
  };
}
