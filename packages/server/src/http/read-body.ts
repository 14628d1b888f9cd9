import type { z } from 'zod';
import { BadInput, pointerTo } from './field-errors.ts';

const WRONG = {
  kk: 'Бұл жердегі мән жарамайды немесе жоқ.',
  ru: 'Значение в этом месте не подходит или отсутствует.',
  en: 'The value at this place will not do or is missing.',
};
const RIGHT = {
  kk: 'Өрістің түрі мен мүмкін мәндері /docs бетінде жазылған.',
  ru: 'Вид поля и возможные значения описаны на странице /docs.',
  en: 'What the field is and which values it takes stands on the page /docs.',
};

/** Reads a body by its schema. Throws `BadInput` with every place that is wrong. */
export function readBody<Body>(schema: z.ZodType<Body>, body: unknown): Body {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new BadInput(
    parsed.error.issues.map(({ path }) => ({
      pointer: pointerTo(path),
      path: path.map(String).join('.'),
      code: 'value.unsuitable',
      wrong: WRONG,
      right: RIGHT,
    })),
  );
}
