import type { figures as base } from '../kk/figures.ts';

export const figures = {
  'figures.title': 'Published figures',
  'figures.lead':
    'A region’s poverty line is published each quarter. It counts once two persons have typed the same number independently.',
  'figures.region': 'Region',
  'figures.quarter': 'Quarter',
  'figures.everyQuarter': 'Every quarter',
  'figures.quarterName': 'quarter {number} of {year}',
  'figures.amount': 'Amount',
  'figures.line': 'Poverty line, tenge',
  'figures.amount.wrong': 'Please write the amount in tenge, for example 49 012.50.',
  'figures.source': 'Source',
  'figures.source.hint': 'Name, day and number of the act, or the official page.',
  'figures.byTwo': 'Typed by',
  'figures.none': 'No published value yet: amounts are estimated from statistics, and each answer says so.',
  'figures.enter': 'Enter a new figure',
  'figures.enter.do': 'Enter',
  'figures.entered': 'Entered. Now another person has to type the number anew from the source.',
  'figures.waiting': 'Awaiting confirmation: {quarter}',
  'figures.enteredBy': 'Entered by {name}. Source:',
  'figures.again': 'Type the number anew from the source',
  'figures.again.hint': 'The first number is not shown: that guards against slips.',
  'figures.confirm': 'Confirm',
  'figures.waitsForOther': 'You entered this: another person has to confirm it.',
  'figures.waitsForTwo': 'Awaits a second person.',
  'figures.recomputed':
    '{count, plural, =0 {No open application changed.} one {# open application was reckoned again.} other {# open applications were reckoned again.}}',
  'figures.before': 'Before',
  'figures.after': 'Now',
  'figures.difference': 'Difference',
} as const satisfies Record<keyof typeof base, string>;
