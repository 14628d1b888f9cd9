import type { Actor } from '../actor.ts';
import { isWithin } from '../office-path.ts';
import { refuse, type Refused } from '../refusal.ts';
import type { OfficeKind } from './role-offices.ts';

/** Which kind of office stands directly above each. */
const STANDS_UNDER: Readonly<Record<OfficeKind, OfficeKind | undefined>> = {
  ministry: undefined,
  region: 'ministry',
  district: 'region',
  ruralDistrict: 'district',
};
/** How many digits of a KATO code name a territory of a kind; a district of Almaty is named by six. */
const DIGITS: Readonly<Record<OfficeKind, readonly number[]>> = {
  ministry: [0],
  region: [2],
  district: [4, 6],
  ruralDistrict: [6],
};

/** The digits of a KATO code that name its territory, two for each level: `351000000` is named by `3510`. */
export function katoDigits(kato: string): string {
  const named = kato.replace(/0+$/, '');
  return named.length % 2 === 0 ? named : `${named}0`;
}

/** An office as it is placed: what it is, its KATO code, its path. */
export interface PlacedOffice {
  readonly kind: OfficeKind;
  readonly kato: string;
  readonly path: string;
}

/** Where a new office stands among the others: its id and its path; or why it cannot stand there. */
export function placeOffice(
  actor: Actor,
  offices: readonly PlacedOffice[],
  { parent, kind, kato }: { readonly parent: string } & Omit<PlacedOffice, 'path'>,
): { readonly ok: true; readonly id: string; readonly path: string } | Refused {
  const above = offices.find(({ path }) => path === parent);
  if (!above) return refuse({ code: 'office.unknown' });
  if (!isWithin(above.path, actor.office)) return refuse({ code: 'access.territory', office: actor.office });
  if (STANDS_UNDER[kind] !== above.kind) return refuse({ code: 'office.above', office: above.path });
  const [id, over] = [katoDigits(kato), katoDigits(above.kato)];
  const continues = id.startsWith(over) && id.length > over.length && DIGITS[kind].includes(id.length);
  if (!continues) return refuse({ code: 'office.kato', office: above.path });
  const path = `${above.path}/${id}`;
  const stands = offices.some((one) => one.path === path);
  return stands ? refuse({ code: 'office.exists', office: path }) : { ok: true, id, path };
}
