import { childAllowanceExamples } from './acts/child-benefits/child-allowance.examples.ts';
import type { Examples } from './acts/example.ts';
import { orleuExamples } from './acts/orleu/orleu.examples.ts';
import { povertyLineExamples } from './acts/poverty-line/poverty-line.examples.ts';
import { article121Examples } from './acts/social-code/article-121.examples.ts';
import { article122Examples } from './acts/social-code/article-122.examples.ts';
import { article125Examples } from './acts/social-code/article-125.examples.ts';
import { article126Examples } from './acts/social-code/article-126.examples.ts';
import { article127Examples } from './acts/social-code/article-127.examples.ts';
import { article128Examples } from './acts/social-code/article-128.examples.ts';
import { compositionExamples } from './acts/social-code/composition.examples.ts';
import { childAllowanceProgrammeExamples } from './programmes/child-allowance.examples.ts';
import { orleuProgrammeExamples } from './programmes/orleu.examples.ts';
import { targetedAssistanceExamples } from './programmes/targeted-assistance.examples.ts';

/** Every example of the law: tests run them, and the pages of the law show them. */
export const EXAMPLES: readonly Examples[] = [
  ...compositionExamples,
  ...article121Examples,
  ...article122Examples,
  ...article125Examples,
  ...article126Examples,
  ...article127Examples,
  ...article128Examples,
  ...povertyLineExamples,
  ...targetedAssistanceExamples,
  ...orleuExamples,
  ...orleuProgrammeExamples,
  ...childAllowanceExamples,
  ...childAllowanceProgrammeExamples,
];
