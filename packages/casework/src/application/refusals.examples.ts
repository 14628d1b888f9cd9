import { loneMotherOfFour } from '@tirek/family/examples';
import { draft, submitted, decided, concluded } from '../examples/main-path.ts';
import { akim, botagoz, head, marina, OFFICE, registers, saule, stranger } from '../examples/people.ts';
import type { Refused } from '../examples/refused.ts';
import { act, begin, on, refusalOf } from '../examples/story.ts';
import type { Command } from '../handler.ts';

const { file, on: day } = loneMotherOfFour;
const start = (changed: Partial<Command<'startDraft'>> = {}): Command<'startDraft'> => ({
  type: 'startDraft',
  case: 'case-1',
  office: OFFICE,
  channel: 'centre',
  applicant: 'marina',
  familyKey: 'family-1',
  family: file,
  ...changed,
});
const submit = { type: 'submitApplication', receipt: 'R-1' } as const;
const begun = begin({ day });
const paper = act(begun, botagoz, start({ channel: 'paper' }));
const offered = act(begun, botagoz, start({ channel: 'proactive' }));
const withPaper = act(paper, botagoz, {
  type: 'attachDocument',
  document: { hash: 'scan', kind: 'paperApplication', mediaType: 'application/pdf', size: 90_000 },
});

export const applicationRefusals: Refused = {
  'case.exists': [
    'a case that has begun is not begun a second time',
    () => refusalOf(draft(file, day), marina, start({ channel: 'citizen' })),
  ],
  'case.unknown': ['nothing can be submitted where no draft was begun', () => refusalOf(begun, marina, submit)],
  'case.own': [
    'an officer does not work on their own application',
    () => refusalOf(act(begun, saule, start({ applicant: 'botagoz' })), botagoz, submit),
  ],
  'phase.wrong': [
    'an application that was decided cannot be withdrawn',
    () => refusalOf(decided(concluded(file, day)), marina, { type: 'withdraw', reason: 'We have found work.' }),
  ],
  'access.role': ['a decision-maker takes no applications', () => refusalOf(begun, head, start())],
  'access.territory': [
    'a consultant does not touch the case of another district',
    () => refusalOf(begun, botagoz, start({ office: 'kz/35/3510' })),
  ],
  'access.notYours': [
    'a citizen submits no application of somebody else',
    () => refusalOf(draft(file, day), stranger, submit),
  ],
  'facts.malformed': [
    'a family without an applicant is not taken in, and the refusal says where it is wrong',
    () => refusalOf(begun, botagoz, start({ family: { ...file, members: file.members.slice(1) } })),
  ],
  'application.channel': [
    'an application at the centre is not entered by the rural akim',
    () => refusalOf(begun, akim, start()),
  ],
  'application.alreadyOpen': [
    'a family whose other application is open gets no second one',
    () => refusalOf(on(draft(file, day), { otherOpenCase: 'case-0' }), marina, submit),
  ],
  'application.consentMissing': [
    'help that was offered is not applied for without the person’s consent',
    () => refusalOf(offered, botagoz, submit),
  ],
  'application.laterThanToday': [
    'consent cannot be dated tomorrow',
    () => refusalOf(offered, botagoz, { type: 'giveConsent', on: '2026-02-11' }),
  ],
  'application.paperMissing': [
    'an application on paper is not registered without its scan',
    () => refusalOf(paper, botagoz, submit),
  ],
  'application.programmeNotInForce': [
    'the Orleu project is not applied for after its last day, 31 December 2017',
    () => refusalOf(act(begun, marina, start({ channel: 'citizen', programme: 'orleu' })), marina, submit),
  ],
  'application.receiptMissing': [
    'no application is registered without a number',
    () => refusalOf(draft(file, day), marina, { ...submit, receipt: ' ' }),
  ],
  'application.documentTwice': [
    'the same document is not attached twice',
    () =>
      refusalOf(withPaper, botagoz, {
        type: 'attachDocument',
        document: { hash: 'scan', kind: 'other', mediaType: 'application/pdf', size: 90_000 },
      }),
  ],
  'reason.tooShort': [
    'an application is not withdrawn without saying why',
    () => refusalOf(submitted(file, day), marina, { type: 'withdraw', reason: 'no' }),
  ],
  'notice.nothingAwaited': [
    'nobody is told of a delay where nothing is awaited',
    () => refusalOf(concluded(file, day), botagoz, { type: 'notifyOfDelay' }),
  ],
  'notice.alreadyGiven': [
    'a family is told of a delay once',
    () => {
      const told = act(submitted(file, day), botagoz, { type: 'notifyOfDelay' });
      return refusalOf(told, botagoz, { type: 'notifyOfDelay' });
    },
  ],
  'evidence.source': [
    'an officer cannot answer in the name of a register',
    () =>
      refusalOf(submitted(file, day), botagoz, {
        type: 'receiveEvidence',
        source: 'register',
        register: 'incomes',
        fetchedAt: `${day}T04:00:00Z`,
        answers: [],
      }),
  ],
  'evidence.unknownMember': [
    'a register tells nothing about somebody who is not in the family',
    () =>
      refusalOf(submitted(file, day), registers, {
        type: 'receiveEvidence',
        source: 'register',
        register: 'employment',
        fetchedAt: `${day}T04:00:00Z`,
        answers: [{ fact: 'work', member: 'nobody-known', value: 'employed' }],
      }),
  ],
  'evidence.notAwaited': [
    'a register that has answered cannot fail afterwards',
    () =>
      refusalOf(concluded(file, day), registers, {
        type: 'reportRegisterFailure',
        register: 'incomes',
        retryAt: `${day}T09:00:00Z`,
      }),
  ],
};
