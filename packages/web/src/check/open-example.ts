import { examples } from '@tirek/family/examples';
import { emptyCheck } from './check-state.ts';
import { exampleAnswers } from './check-store.ts';

/** Puts an example family in the place of the one looked at before; false where there is no such example. */
export function openExample(id: string): boolean {
  const example = examples.find((e) => e.id === id);
  if (!example) return false;
  exampleAnswers.set({
    ...emptyCheck,
    file: example.file,
    on: example.on,
    programme: example.programme ?? null,
    example: id,
  });
  return true;
}
