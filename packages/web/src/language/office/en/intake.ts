import type { intake as base } from '../kk/intake.ts';

export const intake = {
  'draft.title': 'Not yet submitted',
  'draft.lead': 'The draft is kept: you or a colleague can go on with it from any device.',
  'draft.amend': 'Change the facts',
  'draft.consent.missing':
    'The person’s consent is needed: where help is offered, the day of application is the day of consent.',
  'draft.consent.day': 'Day of consent',
  'draft.consent.give': 'Record the consent',
  'draft.consent.given': 'The consent is recorded.',
  'draft.paper.missing': 'Attach the scan of the paper application: without it nothing can be submitted.',
  'draft.paper.there': 'The scan of the paper application is attached.',
  'draft.received': 'Day the paper came in',
  'draft.day.wrong': 'Please give a whole day that is not after today.',
  'draft.submit': 'Submit the application',
  'draft.submit.explained':
    'The application is registered, the legal terms begin, the registers are asked. After that what was declared is not changed.',
} as const satisfies Record<keyof typeof base, string>;
