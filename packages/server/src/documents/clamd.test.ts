import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clamd } from './clamd.ts';
import { EICAR, FakeClamd } from './fake-clamd.examples.ts';
import { noScanner, ScannerAway, type VirusScanner } from './virus-scanner.ts';

const daemon = new FakeClamd();
let scanner: VirusScanner;
beforeAll(async () => {
  scanner = clamd({ host: '127.0.0.1', port: await daemon.open() });
});
beforeEach(() => {
  daemon.temper = 'works';
  daemon.scanned.length = 0;
});
afterAll(() => daemon.close());

describe('a file sent to clamd', () => {
  test('arrives whole, however large, and is clean', async () => {
    const content = randomBytes(3 * 1024 * 1024 + 17);
    expect(await scanner.scan(content)).toEqual({ verdict: 'clean' });
    expect(daemon.scanned[0]?.equals(content)).toBe(true);
  });

  test('with a virus in it is infected, and the virus is named', async () => {
    const content = Buffer.from(`%PDF-1.7 ${EICAR}`);
    expect(await scanner.scan(content)).toEqual({ verdict: 'infected', name: 'Eicar-Test-Signature' });
  });

  test.for(['says the stream is too large', 'hangs up'] as const)(
    'has no verdict where the daemon %s, and is not taken for clean',
    async (temper) => {
      daemon.temper = temper;
      await expect(scanner.scan(Buffer.from('%PDF-1.7'))).rejects.toBeInstanceOf(ScannerAway);
    },
  );
});

test('where nobody listens there is no verdict', async () => {
  const gone = new FakeClamd();
  const port = await gone.open();
  await gone.close();
  await expect(clamd({ host: '127.0.0.1', port }).scan(Buffer.from('x'))).rejects.toBeInstanceOf(ScannerAway);
});

test('without a scanner a file is remembered as not scanned', async () => {
  expect(await noScanner.scan(Buffer.from(EICAR))).toEqual({ verdict: 'notScanned' });
});
