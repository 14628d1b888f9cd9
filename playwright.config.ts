import { execFileSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

const ASK_FOR_A_PORT =
  'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })';

/** Workers read this file again and must see the port the first reading chose: it travels in the environment. */
function chosenPort(): string {
  process.env['TIREK_BROWSER_TEST_PORT'] ??= execFileSync(process.execPath, ['-e', ASK_FOR_A_PORT], {
    encoding: 'utf8',
  }).trim();
  return process.env['TIREK_BROWSER_TEST_PORT'];
}

const address = `http://127.0.0.1:${chosenPort()}`;
const chromium = findChromium();

export default defineConfig({
  testDir: './e2e',
  outputDir: './test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ['./scripts/count-browser-tests.ts']],
  use: {
    baseURL: address,
    locale: 'kk-KZ',
    timezoneId: 'Asia/Almaty',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // A family is at home on a phone and an office at a desk; the journey through six roles has a device for each. What does
  // not depend on how wide the screen is runs on the phone only.
  projects: [
    {
      name: 'phone',
      testIgnore: /office-(journey|administration|payments|exit)/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'desktop',
      testIgnore:
        /office-(citizen|contract|decision|monitoring|screens)|\/(accessible|example|file|journey|law|print|privacy)\.spec/,
      use: { viewport: { width: 1280, height: 900 } },
    },
  ],
  webServer: {
    command: `"${process.execPath}" packages/server/src/main.ts`,
    env: { PORT: chosenPort(), HOST: '127.0.0.1', TIREK_DATA: 'throwaway' },
    url: `${address}/health`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    timeout: 60_000,
  },
});
