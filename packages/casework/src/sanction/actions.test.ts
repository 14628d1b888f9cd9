import { describe, expect, test } from 'vitest';
import type { Role } from '../actor.ts';
import type { Phase } from '../phase.ts';
import { SANCTION_ACTIONS } from './actions.ts';

const rows: readonly (readonly [string, { readonly from: readonly Phase[]; readonly by: readonly Role[] }])[] =
  Object.entries(SANCTION_ACTIONS);
const mayOf = (role: Role): string[] => rows.filter(([, { by }]) => by.includes(role)).map(([type]) => type);
const mayIn = (phase: Phase): string[] => rows.filter(([, { from }]) => from.includes(phase)).map(([type]) => type);

describe('about a breach', () => {
  test.for(['citizen', 'ruralAkim', 'assistant'] as const)('%s does nothing but answer', (role) => {
    expect(mayOf(role)).toEqual(['answerBreach']);
  });

  test('who proposes a sanction does not impose it', () => {
    expect(mayOf('consultant')).toEqual(['raiseBreach', 'answerBreach', 'settleBreach', 'proposeSanction']);
    expect(mayOf('decisionMaker')).toEqual(['giveSanctionBack', 'imposeSanction', 'liftSanction']);
  });

  test('a family is heard, and a sanction lifted, also while its case is decided anew', () => {
    for (const phase of ['determination', 'proposed'] as const)
      expect(mayIn(phase)).toEqual(['answerBreach', 'settleBreach', 'liftSanction']);
    expect(mayIn('decided')).toEqual(rows.map(([type]) => type));
  });

  test('after the end of aid a sanction can only be lifted', () => {
    expect(mayIn('closed')).toEqual(['liftSanction']);
  });
});
