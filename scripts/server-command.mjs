import path from 'node:path';

/**
 * Arguments of Node that start the server from the root of the checkout: it ends when the process that started it does.
 * Events and traces are short-lived and many; with room for them the collector of garbage has a third of the work.
 */
export const SERVER_COMMAND = [
  '--max-semi-space-size=64',
  '--import',
  new URL('follow-parent.mjs', import.meta.url).href,
  path.join('packages', 'server', 'src', 'main.ts'),
];
