import { CONTRACT_REFUSALS } from './contract/refusals.ts';
import { OBLIGATION_REFUSALS } from './obligation/refusals.ts';
import { SANCTION_REFUSALS } from './sanction/refusals.ts';
import { OBJECTION_REFUSALS } from './objection/refusals.ts';
import { CHANGE_REFUSALS } from './change/refusals.ts';
import { PAYMENT_REFUSALS } from './payment/refusals.ts';
import { RECOVERY_REFUSALS } from './recovery/refusals.ts';
import { EXIT_REFUSALS } from './exit/refusals.ts';
import { CHECK_REFUSALS } from './monitoring/check/refusals.ts';
import type { ExitReason } from './exit/events.ts';
import type { Role } from './actor.ts';
import type { ExemptGroup } from './contract/basis.ts';
import type { ExtensionGround } from './contract/events.ts';
import { BANK_LINE_REFUSALS } from './bank-line/refusals.ts';
import type { Phase } from './phase.ts';

/** What a refusal may tell besides its code. Ids, days and counts only: nothing personal. */
interface Figures {
  readonly phase: Phase;
  readonly allowedPhases: readonly Phase[];
  readonly role: Role;
  readonly allowedRoles: readonly Role[];
  readonly roles: readonly Role[];
  readonly office: string;
  readonly kinds: readonly string[];
  readonly purpose: string;
  readonly case: string;
  readonly paths: readonly string[];
  readonly day: string;
  readonly registers: readonly string[];
  readonly register: string;
  readonly member: string;
  readonly doubts: readonly string[];
  readonly doubt: string;
  readonly source: string;
  readonly atLeast: number;
  readonly voted: number;
  readonly quorum: number;
  readonly valid: number;
  readonly officer: string;
  readonly missing: readonly string[];
  readonly fact: string;
  readonly from: string;
  readonly to: string;
  readonly hash: string;
  readonly typed: number;
  /** Place in what was sent: `plan.measures[1].to`. */
  readonly path: string;
  readonly group: ExemptGroup;
  readonly need: string;
  readonly limit: number;
  readonly unit: 'day' | 'month';
  readonly use: string;
  readonly ground: ExtensionGround;
  /** Tenge. */
  readonly planned: number;
  readonly months: readonly string[];
  readonly exitReason: ExitReason;
  readonly standing: string;
  readonly payments: number;
  readonly obligation: string;
  readonly breach: string;
  readonly sanction: string;
  readonly objection: string;
  readonly rule: string;
  /** Whole tiyn. */
  readonly owed: number;
  readonly atMost: number;
  readonly reference: string;
  readonly ways: readonly string[];
}

/**
 * Every reason why something may not be done now, with the figures it tells. The words in kk, ru and en live with the
 * screens, one text for each code; a code without a text does not compile there.
 */
export const REFUSALS = {
  'case.exists': [],
  'case.unknown': [],
  'case.own': [],
  'phase.wrong': ['phase', 'allowedPhases'],
  'access.role': ['role', 'allowedRoles'],
  'access.territory': ['office'],
  'access.notYours': [],
  'access.notAssigned': [],
  'access.purpose': ['purpose'],
  'access.incompatibleRoles': ['roles'],
  'reason.tooShort': ['atLeast'],
  'facts.malformed': ['paths'],

  'application.channel': ['role'],
  'application.alreadyOpen': ['case'],
  'application.consentMissing': [],
  'application.laterThanToday': ['day'],
  'application.paperMissing': [],
  'application.programmeNotInForce': ['from', 'to'],
  'application.receiptMissing': [],
  'application.documentTwice': ['hash'],

  'evidence.source': ['role', 'source'],
  'evidence.unknownMember': ['member'],
  'evidence.notAwaited': ['register'],
  'doubt.unknown': ['doubt'],
  'doubt.settled': ['doubt'],
  'doubt.noSuchSource': ['doubt', 'source'],

  'notice.alreadyGiven': ['day'],
  'notice.nothingAwaited': [],

  'commission.noOrder': [],
  'commission.orderNotInForce': ['from', 'to'],
  'commission.otherTerritory': ['office'],
  'visit.notSitting': ['member'],
  'visit.noMember': [],
  'visit.inThePast': ['day'],
  'visit.notAssigned': [],
  'visit.times': [],
  'visit.noPhoto': [],
  'visit.photoNotKept': ['hash'],
  'visit.unknownMember': ['member'],

  'sitting.open': [],
  'sitting.none': [],
  'sitting.notSecretary': [],
  'sitting.noQuorum': ['voted', 'quorum'],
  'sitting.tied': ['voted'],
  'recusal.notYours': ['member'],
  'recusal.notSitting': ['member'],
  'recusal.voted': ['member'],
  'recusal.substitute': ['member'],
  'vote.forAnother': ['member'],
  'vote.secretary': [],
  'vote.notSitting': [],
  'vote.recused': [],
  'vote.twice': [],
  'vote.dissentTooShort': ['atLeast'],
  'vote.otherAct': ['hash'],
  'vote.unknownKey': [],
  'vote.signature': [],

  'conclusion.missing': [],
  'conclusion.otherAct': [],
  'conclusion.otherOrder': [],
  'conclusion.unsigned': ['valid', 'quorum'],
  'conclusion.negative': [],

  'recommendation.none': [],
  'recommendation.pending': [],
  'recommendation.notChair': [],

  'registers.awaited': ['registers'],
  'doubts.open': ['doubts'],
  'determination.missing': [],
  'determination.stale': [],
  'determination.changed': [],
  'determination.undetermined': ['missing'],
  'decision.sameOfficer': ['officer'],
  'decision.voter': ['officer'],
  'decision.visitor': ['officer'],
  'correction.outsidePeriod': ['from', 'to'],
  'correction.closed': [],

  ...CONTRACT_REFUSALS,
  ...OBLIGATION_REFUSALS,
  ...SANCTION_REFUSALS,
  ...OBJECTION_REFUSALS,
  ...CHANGE_REFUSALS,
  ...PAYMENT_REFUSALS,
  ...RECOVERY_REFUSALS,
  ...EXIT_REFUSALS,
  ...BANK_LINE_REFUSALS,
  ...CHECK_REFUSALS,

  'order.exists': [],
  'order.unknown': [],
  'order.ended': ['day'],
  'order.period': ['from', 'to'],
  'order.chairNotMember': [],
  'order.secretaryVotes': [],
  'order.twice': ['member'],
  'order.tooFew': ['atLeast'],
  'order.quorum': ['quorum', 'atLeast'],

  'figure.waiting': [],
  'figure.none': [],
  'figure.amount': [],
  'figure.samePerson': ['officer'],
  'figure.differs': ['typed'],

  'role.office': ['role', 'kinds'],
  'role.toSelf': [],
  'role.notStaff': [],
  'role.period': ['from', 'to'],
  'role.held': [],
  'role.ended': ['day'],
  'person.closed': [],
  'person.self': [],
  'person.worksElsewhere': ['office'],
  'person.loginTaken': [],
  'person.subjectTaken': [],
  'person.noProvider': [],
  'token.notClient': [],
  'token.past': ['day'],
  'office.unknown': [],
  'office.above': ['office'],
  'office.kato': ['office'],
  'office.exists': ['office'],
} as const satisfies Record<string, readonly (keyof Figures)[]>;

/** The name of a refusal. */
export type RefusalCode = keyof typeof REFUSALS;

/** Why something may not be done now: a code and its figures. A value, never thrown. */
export type Refusal = {
  [C in RefusalCode]: { readonly code: C } & Pick<Figures, (typeof REFUSALS)[C][number]>;
}[RefusalCode];

/** An outcome that is a refusal. */
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}
/** Refuses. */
export const refuse = (refusal: Refusal): Refused => ({ ok: false, refusal });

/** How long a reason must be to be one. */
export const SHORTEST_REASON = 10;
/** Refuses a reason that says nothing; undefined where it will do. */
export const refuseShort = (reason: string): Refused | undefined =>
  reason.trim().length < SHORTEST_REASON ? refuse({ code: 'reason.tooShort', atLeast: SHORTEST_REASON }) : undefined;
