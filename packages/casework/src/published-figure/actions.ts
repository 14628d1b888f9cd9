import type { Role } from '../actor.ts';

/** Who may enter a published figure, and who may confirm what another entered. */
export const FIGURE_ACTIONS = {
  enterFigure: { by: ['regionalAnalyst', 'ministryAnalyst'] },
  confirmFigure: { by: ['regionalAnalyst', 'ministryAnalyst'] },
  rejectFigure: { by: ['regionalAnalyst', 'ministryAnalyst'] },
} as const satisfies Record<string, { readonly by: readonly Role[] }>;
