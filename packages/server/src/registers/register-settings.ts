import { type Register, REGISTERS } from '@tirek/casework';
import type { Names } from '@tirek/rules';
import { type RegisterAddress, registerClient } from './client.ts';
import type { Registers } from './port.ts';

/** Where the registers are reached that this installation has been connected to. */
export type RegisterAddresses = Readonly<Partial<Record<Register, RegisterAddress>>>;

type Environment = Readonly<Record<string, string | undefined>>;
type Reading = { readonly ok: true; readonly addresses: RegisterAddresses } | Wrong;
interface Wrong {
  readonly ok: false;
  readonly wrong: Names;
}

const PREFIX = 'TIREK_REGISTER_';
const TOKEN = '_TOKEN';
/** `realEstate` is `TIREK_REGISTER_REAL_ESTATE`. */
const nameOf = (register: Register): string =>
  PREFIX + register.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

// Neither a token nor an address is repeated in what is said: the one is a secret, the other may hold one.
const wrongUrl = (name: string): Wrong => ({
  ok: false,
  wrong: {
    kk: `${name} жарамайды: тіркелімнің толық мекенжайын жазыңыз, https://… (http:// тек осы компьютердің өзі үшін), ішінде логин мен құпиясөз болмасын.`,
    ru: `${name} не подходит: запишите полный адрес реестра, https://… (http:// только для этого же компьютера), без логина и пароля внутри.`,
    en: `${name} will not do: write the whole address of the register, https://… (http:// only on this machine), without a login and password in it.`,
  },
});
const missing = (name: string, beside: string): Wrong => ({
  ok: false,
  wrong: {
    kk: `${beside} берілген, ал ${name} жоқ. ${name} мәнін де жазыңыз.`,
    ru: `Есть ${beside}, но нет ${name}. Запишите и ${name}.`,
    en: `There is ${beside} but no ${name}. Give ${name} too.`,
  },
});
const unknown = (name: string): Wrong => {
  const known = REGISTERS.map(nameOf).join(', ');
  return {
    ok: false,
    wrong: {
      kk: `${name} деген баптау жоқ. Мүмкін атаулар: ${known} және әрқайсысының ${TOKEN} жұбы.`,
      ru: `Настройки ${name} нет. Возможные имена: ${known}, и к каждому — с ${TOKEN} на конце.`,
      en: `There is no setting ${name}. It may be one of ${known}, each with a ${TOKEN} beside it.`,
    },
  };
};

const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];
/** Numbers of persons go there: nobody on the way may read them. */
function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const isPrivate = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname));
  return isPrivate && username === '' && password === '';
}

/**
 * `TIREK_REGISTER_VEHICLES` (address) with `TIREK_REGISTER_VEHICLES_TOKEN`, and so for each register. A register without
 * them is not connected: cases wait for it until it is, or an officer gives up waiting.
 */
export function readRegisterAddresses(environment: Environment): Reading {
  const names = REGISTERS.flatMap((register) => [nameOf(register), nameOf(register) + TOKEN]);
  const stranger = Object.keys(environment).find((name) => name.startsWith(PREFIX) && !names.includes(name));
  if (stranger !== undefined) return unknown(stranger);
  const addresses: Partial<Record<Register, RegisterAddress>> = {};
  for (const register of REGISTERS) {
    const name = nameOf(register);
    const [url = '', token = ''] = [environment[name], environment[name + TOKEN]];
    if (url === '' && token === '') continue;
    if (url === '') return missing(name, name + TOKEN);
    if (token === '') return missing(name + TOKEN, name);
    if (!isSafe(url)) return wrongUrl(name);
    addresses[register] = { url, token };
  }
  return { ok: true, addresses };
}

/** The registers behind their addresses. */
export const connectRegisters = (addresses: RegisterAddresses): Registers =>
  Object.fromEntries(
    REGISTERS.flatMap((register) => {
      const address = addresses[register];
      return address ? [[register, registerClient(register, address)]] : [];
    }),
  );
