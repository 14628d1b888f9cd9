import { readFile } from 'node:fs/promises';
import { expect, test, describe } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { type FiledPayment, type PaymentFileHead, Unwritable, writePain001 } from './pain001.ts';
import { fromTenge, toTenge } from './tenge.ts';

const schema = await readFile(new URL('pain.001.001.12-g2p-profile.xsd', import.meta.url), 'utf8');
const aigerim: FiledPayment = {
  instructionId: 'TSA-202607-0001',
  endToEndId: 'ENT-202607-0000000001',
  amount: 4_622_850,
  creditor: { name: 'Әйгерім Тестова', iin: '900520400011' },
  iban: 'KZ26722C000010000001',
  bic: 'CASPKZKA',
  remittance: 'Targeted social assistance 2026-07, decision D-0000001',
};
const ward: FiledPayment = {
  ...aigerim,
  instructionId: 'TSA-202607-0002',
  endToEndId: 'ENT-202607-0000000002',
  amount: 1,
  creditor: { name: 'Guardian & Sons <first>', iin: '800101300014' },
  beneficiary: { name: 'Ward', iin: '150520500012' },
};
const head: PaymentFileHead = {
  messageId: 'TSA-202607-B0001-V1',
  createdAt: '2026-07-15T09:30:00+05:00',
  initiator: { name: 'Department', bin: '000000000000' },
  debtor: { name: 'Department', iban: 'KZ72125KZT1001300001', bic: 'NBRKKZKX' },
  executionDay: '2026-07-20',
  count: 2,
  sum: 4_622_851,
};

async function write(payments: readonly FiledPayment[] = [aigerim, ward], over: Partial<PaymentFileHead> = {}) {
  let text = '';
  for await (const piece of writePain001({ ...head, ...over }, payments)) text += piece;
  return text;
}
const isValid = async (xml: string): Promise<boolean> =>
  (await validateXML({ xml: [{ fileName: 'file.xml', contents: xml }], schema: [schema] })).valid;

describe('a file of payments for the bank', () => {
  test('is valid by the profile, with a payment to a guardian that names whose the aid is', async () => {
    const file = await write();
    expect(await isValid(file)).toBe(true);
    expect(file).toContain('<Nm>Guardian &amp; Sons &lt;first&gt;</Nm>');
    expect(file).toContain('<UltmtCdtr><Nm>Ward</Nm>');
    expect(file).toContain('<InstdAmt Ccy="KZT">46228.50</InstdAmt>');
    expect(file).toContain('<CtrlSum>46228.51</CtrlSum>');
  });

  test.each([
    ['another currency', 'Ccy="KZT"', 'Ccy="USD"'],
    ['three decimals', '46228.50<', '46228.505<'],
    ['nothing to pay', '>46228.50<', '>0.00<'],
    ['an account of another country', 'KZ26722C', 'RU26722C'],
    ['a number of eleven digits', '900520400011', '90052040001'],
    ['no name', '<Nm>Ward</Nm>', '<Nm></Nm>'],
    ['no bank', '<CdtrAgt>', '<!--'],
    ['a day that is none', '2026-07-20', '20.07.2026'],
    ['another version', 'pain.001.001.12', 'pain.001.001.03'],
  ])('is not valid with %s', async (_, from, to) => {
    const mutated = (await write()).replace(from, to);
    expect(await isValid(mutated)).toBe(false);
  });

  test.each<[string, Partial<FiledPayment>]>([
    ['amount', { amount: 0 }],
    ['amount', { amount: 0.5 }],
    ['iban', { iban: 'KZ26' }],
    ['bic', { bic: '' }],
    ['creditor.iin', { creditor: { name: 'A', iin: '1' } }],
    ['creditor.name', { creditor: { name: 'A\u0000', iin: '900520400011' } }],
    ['creditor.name', { creditor: { name: '\uD800', iin: '900520400011' } }],
    ['endToEndId', { endToEndId: 'Ө-1' }],
    ['remittance', { remittance: ' ' }],
  ])('is not written where %s of a payment does not fit', async (field, change) => {
    const written = write([aigerim, { ...ward, ...change }]);
    await expect(written).rejects.toThrow(expect.objectContaining({ name: 'Unwritable', field }) as Error);
  });

  test('is not finished where the payments are not those that were signed', async () => {
    await expect(write([aigerim])).rejects.toThrow(Unwritable);
    await expect(write([aigerim, ward], { sum: head.sum + 1 })).rejects.toThrow('count and sum');
    await expect(write([], { count: 0, sum: 0 })).rejects.toThrow('count and sum');
  });

  test('cuts a name at 140 characters, which is all a bank takes', async () => {
    const name = 'Ә'.repeat(141);
    const file = await write([{ ...aigerim, creditor: { ...aigerim.creditor, name } }, ward]);
    expect(file).toContain(`<Nm>${'Ә'.repeat(140)}</Nm>`);
    expect(await isValid(file)).toBe(true);
  });
});

test('an amount goes there and back to the tiyn', () => {
  for (const tiyn of [1, 10, 99, 100, 4_622_850, 900_000_000_000_000]) expect(fromTenge(toTenge(tiyn))).toBe(tiyn);
  expect([fromTenge('5'), fromTenge('5.5'), fromTenge('5.50000')]).toEqual([500, 550, 550]);
  expect(['5.505', '-1', '1e3', '', ' 5', '5.'].map(fromTenge)).toEqual(Array(6).fill(undefined));
});
