/** A text in the three languages the product speaks; the first is the base. */
export interface Names {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** A legal act: what a citation points into. */
export interface Act {
  readonly id: string;
  readonly named: Names;
  /** Number and day as officially written. */
  readonly number: string;
  readonly link?: string;
}

/** A place in an act. `id` is stable and short: `act/article/paragraph`. */
export interface Citation {
  readonly id: string;
  readonly act: Act;
  readonly article: string;
  readonly paragraph?: string;
}

/** An act whose articles can be cited: `const code = citable({…}); code.article(120, 5)`. */
export interface CitableAct extends Act {
  article(article: number | string, paragraph?: number | string): Citation;
}

export function citable(act: Act): CitableAct {
  return {
    ...act,
    article: (article, paragraph) =>
      paragraph === undefined
        ? { id: `${act.id}/${article}`, act, article: String(article) }
        : { id: `${act.id}/${article}/${paragraph}`, act, article: String(article), paragraph: String(paragraph) },
  };
}
