import * as acts from './acts/acts.ts';
import { type CitationText, toCitationText } from './citation-text.ts';

/** A place in an act by its id (`socialCode/123/7`), as texts show it; undefined where no act of ours has that name. */
export function findCitation(id: string): CitationText | undefined {
  const [name, article, paragraph] = id.split('/');
  const act = Object.values(acts).find((one) => one.id === name);
  return act && article !== undefined ? toCitationText(act.article(article, paragraph)) : undefined;
}
