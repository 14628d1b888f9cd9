import { botagoz, head, monitor } from '../../examples/people.ts';
import type { Refused } from '../../examples/refused.ts';
import {
  after,
  assign,
  assigned,
  confirmed,
  DAY,
  found,
  nothing,
  opened,
  origin,
  otherMonitor,
  visited,
  wentThere,
  whyNot,
} from './check.examples.ts';

const wrongEntry = { register: 'vehicles', text: 'The car was sold in March.' } as const;

export const checkRefusals: Refused = {
  'check.exists': ['a check is opened once', () => whyNot(opened, head, { type: 'openCheck', ...origin })],
  'check.unknown': ['what was not opened is not given to anybody', () => whyNot([], head, assign('monitor'))],
  'check.stage': ['a finding of a visit needs the visit', () => whyNot(assigned, monitor, nothing)],
  'check.involved': [
    'whoever had a part in the case does not check it',
    () => whyNot(opened, head, assign(botagoz.person)),
  ],
  'check.declined': [
    'a check that somebody gave back is not given to them again',
    () =>
      whyNot(
        after(assigned, monitor, { type: 'declineCheck', ground: 'kin', reason: 'The mother is my cousin.' }),
        head,
        assign(monitor.person),
      ),
  ],
  'check.notMonitoring': ['only monitoring officers check', () => whyNot(opened, head, assign('askar'))],
  'check.notYours': ['a check is done by whom it was given to', () => whyNot(assigned, otherMonitor, wentThere)],
  'check.day': ['a visit is not due in the past', () => whyNot(opened, head, assign('monitor', '2026-11-19'))],
  'check.notStranger': [
    'who visits says that the family is not kin',
    () => whyNot(assigned, monitor, { ...wentThere, stranger: false }),
  ],
  'check.times': [
    'a visit ends after it begins',
    () => whyNot(assigned, monitor, { ...wentThere, endedAt: wentThere.startedAt }),
  ],
  'check.nothingFound': [
    'a confirmed finding says what was found',
    () => whyNot(visited, monitor, { ...confirmed, found: [] }),
  ],
  'check.foundWithout': [
    'nothing found is not found with something',
    () => whyNot(visited, monitor, { ...nothing, found: ['property'] }),
  ],
  'check.noEffect': ['what was found has an effect', () => whyNot(found, monitor, { type: 'closeCheck' })],
  'check.notCorrected': [
    'facts are corrected in the case before the check says so',
    () =>
      whyNot(
        found,
        monitor,
        { type: 'recordCheckEffect', effect: 'factsCorrected', text: 'The wage was entered.' },
        { since: { corrected: false, debt: false } },
      ),
  ],
  'check.noDebt': [
    'money is asked back in the case before the check says so',
    () =>
      whyNot(found, monitor, {
        type: 'recordCheckEffect',
        effect: 'debtAsked',
        text: 'Three months are asked back.',
      }),
  ],
  'check.registerWaits': [
    'a check waits for the register that was asked to mend its entry',
    () => whyNot(after(visited, monitor, { ...nothing, wrongEntry }), monitor, { type: 'closeCheck' }),
  ],
  'check.noWrongEntry': [
    'an entry is mended where one was wrong',
    () => whyNot(found, monitor, { type: 'recordRegisterMended', text: `Mended on ${DAY}.` }),
  ],
};
