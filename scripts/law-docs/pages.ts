import { catalogue } from '../../packages/law/src/index.ts';
import { doubtsPage } from './doubts-page.ts';
import { figurePage } from './figure-page.ts';
import { indexPage } from './index-page.ts';
import { figurePath, rulePath } from './names.ts';
import { rulePage } from './rule-page.ts';

const toText = (lines: readonly string[]): string => `${lines.join('\n').trimEnd()}\n`;

/** Every page of the law by its path in `docs/law`. */
export function lawPages(): ReadonlyMap<string, string> {
  const law = catalogue();
  return new Map([
    ['README.md', toText(indexPage(law))],
    ['doubts.md', toText(doubtsPage(law))],
    ...law.figures.map((figure): [string, string] => [figurePath(figure), toText(figurePage(law, figure))]),
    ...law.rules.map((rule): [string, string] => [rulePath(rule), toText(rulePage(law, rule))]),
  ]);
}
