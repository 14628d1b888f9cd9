import { Worker } from 'node:worker_threads';
import type { LetterPage } from '../page.ts';
import type { Answer, Question } from './layout-thread.ts';

interface Waiting {
  readonly resolve: (pdf: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** One thread that lays letters out beside the server, so that nobody waits for a page that is not theirs. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

let thread: Thread | undefined;
let asked = 0;

function startThread(): Thread {
  const worker = new Worker(new URL('./layout-thread.ts', import.meta.url));
  const started: Thread = { worker, waiting: new Map() };
  // It keeps no program running that has nothing else to do.
  worker.unref();
  worker.on('message', (told: Answer) => {
    const one = started.waiting.get(told.id);
    started.waiting.delete(told.id);
    if ('pdf' in told) one?.resolve(Buffer.from(told.pdf));
    else one?.reject(new Error(`a letter could not be laid out: ${told.fault}`));
    if (started.waiting.size === 0) worker.unref();
  });
  const end = (): void => {
    if (thread === started) thread = undefined;
    for (const one of started.waiting.values()) one.reject(new Error('the thread that lays out letters ended'));
    started.waiting.clear();
  };
  worker.on('error', end);
  worker.on('exit', end);
  return started;
}

/** Renders a letter to PDF. Throws where it cannot be laid out; the next one is tried in a new thread. */
export function render(page: LetterPage): Promise<Buffer> {
  const { worker, waiting } = (thread ??= startThread());
  const question: Question = { id: (asked += 1), page };
  return new Promise((resolve, reject) => {
    waiting.set(question.id, { resolve, reject });
    worker.ref();
    worker.postMessage(question);
  });
}
