import { askar, botagoz, OFFICE } from '../examples/people.ts';
import type { Refused } from '../examples/refused.ts';
import type { Refusal } from '../refusal.ts';
import { refuseAccess } from './access.ts';
import { refuseIncompatible } from './incompatible-roles.ts';

const subject = { office: OFFICE, applicant: 'marina', visitors: ['gulmira'] };
const refusalIn = (refused: { refusal: Refusal } | undefined): Refusal | undefined => refused?.refusal;

export const accessRefusals: Refused = {
  'access.notAssigned': [
    'an assistant does not open the file of a family they are not sent to',
    () => refusalIn(refuseAccess(askar, 'readCase', { purpose: 'visit', subject })),
  ],
  'access.purpose': [
    'a consultant does not read a file for an audit',
    () => refusalIn(refuseAccess(botagoz, 'readCase', { purpose: 'audit', subject })),
  ],
  'access.incompatibleRoles': [
    'one person is not consultant and decision-maker of an office',
    () => refusalIn(refuseIncompatible(['ruralAkim', 'consultant', 'decisionMaker'])),
  ],
};
