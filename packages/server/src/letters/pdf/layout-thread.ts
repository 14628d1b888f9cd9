import { parentPort } from 'node:worker_threads';
import type { LetterPage } from '../page.ts';
import { layOut } from './layout.ts';

/** What the thread is asked and what it answers; `id` tells which answer belongs to which question. */
export interface Question {
  readonly id: number;
  readonly page: LetterPage;
}
export type Answer =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly fault: string };

async function answer({ id, page }: Question): Promise<Answer> {
  try {
    return { id, pdf: await layOut(page) };
  } catch (error) {
    // Without its message: it may repeat what the letter says.
    return { id, fault: error instanceof Error ? error.name : 'fault' };
  }
}

parentPort?.on('message', (question: Question) => {
  void answer(question).then((told) => parentPort?.postMessage(told));
});
