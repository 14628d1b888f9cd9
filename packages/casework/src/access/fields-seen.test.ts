import { describe, expect, test } from 'vitest';
import type { Actor } from '../actor.ts';
import { akim, askar, botagoz, dinara, head, marina, monitor, OFFICE, stranger, yerlan } from '../examples/people.ts';
import { fieldsSeen } from './fields-seen.ts';

const family = { office: OFFICE, applicant: 'marina', visitors: ['askar'] };
const sees = (actor: Actor, addressProtected: boolean, subject = family): boolean =>
  fieldsSeen(actor, 'readCase', { ...subject, addressProtected }).includes('contact');
const auditor: Actor = { ...monitor, person: 'kamila', role: 'auditor' };

describe('the address of a family', () => {
  test.for([botagoz, head, akim, askar, dinara, monitor, auditor, marina])('is seen by $person ($role)', (actor) => {
    expect(sees(actor, false)).toBe(true);
  });

  test('is not seen by a member of the commission: a vote is on the file', () => {
    expect(sees(yerlan, false)).toBe(false);
  });
});

describe('the address of a protected family', () => {
  test.for([
    ['the family itself', marina],
    ['the assistant who is sent to it', askar],
    ['the rural akim of its office', akim],
    ['the consultant of its district', botagoz],
    ['the decision-maker of its district', head],
  ] as const)('is seen by %s', ([, actor]) => {
    expect(sees(actor, true)).toBe(true);
  });

  test.for([
    ['another citizen', stranger],
    ['an assistant who is not sent to it', { ...askar, person: 'zhanar' }],
    ['the akim of another rural district', { ...akim, office: 'kz/61/6110/611020' }],
    ['a consultant of another district', { ...botagoz, office: 'kz/61/6120' }],
    ['a decision-maker of the region', { ...head, office: 'kz/61' }],
    ['the secretary of the commission', dinara],
    ['the monitoring group', monitor],
    ['an auditor', auditor],
  ] as const)('is not seen by %s', ([, actor]) => {
    expect(sees(actor, true)).toBe(false);
  });

  test('of a town is not seen from the region above it', () => {
    const town = { ...family, office: 'kz/61/6110' };
    expect(sees({ ...botagoz, office: 'kz/61' }, true, town)).toBe(false);
    expect(sees(botagoz, true, town)).toBe(true);
  });
});
