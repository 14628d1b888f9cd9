import { describe, expect, test } from 'vitest';
import { head, monitor } from '../../examples/people.ts';
import {
  after,
  assign,
  assigned,
  confirmed,
  found,
  nothing,
  opened,
  origin,
  otherMonitor,
  visited,
  wentThere,
  whyNot,
} from './check.examples.ts';
import { foldCheck } from './state.ts';

describe('a check', () => {
  test('goes from the list to a finding, an effect and its end', () => {
    const helped = after(found, monitor, {
      type: 'recordCheckEffect',
      effect: 'factsCorrected',
      text: 'The wage was entered.',
    });
    const closed = foldCheck(after(helped, monitor, { type: 'closeCheck' }));
    expect(closed).toMatchObject({
      version: 6,
      stage: 'closed',
      origin,
      assigned: { officer: 'monitor', by: 'head' },
      finding: { outcome: 'confirmed', found: ['undeclaredWork'], caseVersion: 42, by: 'monitor' },
      effects: [{ effect: 'factsCorrected' }],
    });
  });

  test('that found nothing is closed with it', () => {
    expect(foldCheck(after(visited, monitor, nothing)).stage).toBe('closed');
  });

  test('that found a register wrong waits for its answer', () => {
    const wrongEntry = { register: 'vehicles', text: 'The car was sold in March.' } as const;
    const waits = after(visited, monitor, { ...nothing, wrongEntry });
    expect(foldCheck(waits).stage).toBe('found');
    const mended = after(waits, monitor, { type: 'recordRegisterMended', text: 'The entry was removed.' });
    expect(foldCheck(after(mended, monitor, { type: 'closeCheck' })).stage).toBe('closed');
  });

  test('where nobody could be met needs no visit', () => {
    const away = { ...nothing, outcome: 'notPossible', text: 'The family is away until spring.' } as const;
    expect(foldCheck(after(assigned, monitor, away)).stage).toBe('closed');
  });

  test('given back goes to another officer', () => {
    const back = after(assigned, monitor, {
      type: 'declineCheck',
      ground: 'neighbour',
      reason: 'They live next door.',
    });
    expect(foldCheck(back)).toMatchObject({ stage: 'unassigned', declined: [{ officer: 'monitor' }] });
    const again = after(back, head, assign(otherMonitor.person));
    expect(whyNot(again, monitor, wentThere)).toEqual({ code: 'check.notYours' });
    expect(foldCheck(after(again, otherMonitor, wentThere)).stage).toBe('visited');
  });

  test('is not done by somebody who has had a part in the case since', () => {
    expect(whyNot(assigned, monitor, wentThere, { involved: ['monitor'] })?.code).toBe('check.involved');
  });

  test('is given out by who decides in the territory and done by who monitors there', () => {
    expect(whyNot(opened, monitor, assign(monitor.person))?.code).toBe('access.role');
    expect(whyNot(assigned, head, wentThere)?.code).toBe('access.role');
    expect(whyNot(opened, { ...head, office: 'kz/43' }, assign(monitor.person))?.code).toBe('access.territory');
    expect(whyNot(visited, monitor, { ...confirmed, text: 'short' })?.code).toBe('reason.tooShort');
  });
});
