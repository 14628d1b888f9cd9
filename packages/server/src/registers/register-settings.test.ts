import { describe, expect, test } from 'vitest';
import { readSettings } from '../settings.ts';
import { connectRegisters, readRegisterAddresses } from './register-settings.ts';

const TOKEN = 'a-secret-that-is-never-said';

describe('the addresses of the registers', () => {
  test('are taken each with its token, and reach the settings of the server', () => {
    const set = {
      TIREK_REGISTER_REAL_ESTATE: 'https://registers.example/real-estate',
      TIREK_REGISTER_REAL_ESTATE_TOKEN: TOKEN,
      TIREK_REGISTER_TAX: 'http://127.0.0.1:9000/tax',
      TIREK_REGISTER_TAX_TOKEN: TOKEN,
      TIREK_REGISTER_VEHICLES: '',
    };
    const addresses = {
      realEstate: { url: 'https://registers.example/real-estate', token: TOKEN },
      tax: { url: 'http://127.0.0.1:9000/tax', token: TOKEN },
    };
    expect(readRegisterAddresses(set)).toEqual({ ok: true, addresses });
    expect(readSettings(set)).toMatchObject({ ok: true, registers: addresses });
    expect(Object.keys(connectRegisters(addresses))).toEqual(['realEstate', 'tax']);
  });

  test('may be absent: nothing is connected then', () => {
    expect(readRegisterAddresses({})).toEqual({ ok: true, addresses: {} });
  });

  test.for<readonly [string, Record<string, string>, RegExp]>([
    ['have a token but no address', { TIREK_REGISTER_TAX_TOKEN: TOKEN }, /TIREK_REGISTER_TAX\b/],
    ['have an address but no token', { TIREK_REGISTER_TAX: 'https://tax.example/' }, /TIREK_REGISTER_TAX_TOKEN\b/],
    [
      'would send numbers over an open line',
      { TIREK_REGISTER_TAX: 'http://tax.example/', TIREK_REGISTER_TAX_TOKEN: TOKEN },
      /https:\/\//,
    ],
    [
      'have a password in them',
      { TIREK_REGISTER_TAX: `https://tirek:${TOKEN}@tax.example/`, TIREK_REGISTER_TAX_TOKEN: TOKEN },
      /TIREK_REGISTER_TAX\b/,
    ],
    ['are no address', { TIREK_REGISTER_TAX: 'tax', TIREK_REGISTER_TAX_TOKEN: TOKEN }, /TIREK_REGISTER_TAX\b/],
    ['are of a register there is not', { TIREK_REGISTER_CARS: 'https://cars.example/' }, /TIREK_REGISTER_VEHICLES\b/],
  ])('are refused where they %s, with what would be right and without the secret', ([, set, right]) => {
    const read = readSettings(set);
    if (read.ok) throw new Error('taken');
    for (const said of [read.wrong.kk, read.wrong.ru, read.wrong.en]) {
      expect(said).toMatch(right);
      expect(said).not.toContain(TOKEN);
    }
  });
});
