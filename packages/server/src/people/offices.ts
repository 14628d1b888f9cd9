import type { OfficeKind } from '@tirek/casework';
import type { Names } from '@tirek/rules';
import type { ActorTransaction } from '../db/with-actor.ts';

export interface Office {
  readonly id: string;
  /** KATO code, nine digits. */
  readonly kato: string;
  readonly kind: OfficeKind;
  /** Id of the office above; null for the ministry. */
  readonly parent: string | null;
  /** The path of the office above and one step more: `kz/35/3510`. */
  readonly path: string;
  readonly named: Names;
}

const rowOf = ({ kato, kind, parent, path, named }: Office) => ({
  kato,
  kind,
  parent,
  path,
  name_kk: named.kk,
  name_ru: named.ru,
  name_en: named.en,
});

/** Adds an office that is not there yet. The office above comes first. */
export async function addOffice({ db }: ActorTransaction, office: Office): Promise<void> {
  await db
    .insertInto('office')
    .values({ id: office.id, ...rowOf(office) })
    .execute();
}

/** Adds an office, or changes the one of this id. The office above comes first. */
export async function saveOffice({ db }: ActorTransaction, office: Office): Promise<void> {
  const row = rowOf(office);
  await db
    .insertInto('office')
    .values({ id: office.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** All offices, each after the one above it. */
export async function listOffices({ db }: Pick<ActorTransaction, 'db'>): Promise<readonly Office[]> {
  const rows = await db.selectFrom('office').selectAll().orderBy('path').execute();
  return rows.map(({ name_kk: kk, name_ru: ru, name_en: en, ...office }) => ({ ...office, named: { kk, ru, en } }));
}

/** The office at a path. */
export async function findOffice({ db }: ActorTransaction, path: string): Promise<Office | undefined> {
  const row = await db.selectFrom('office').selectAll().where('path', '=', path).executeTakeFirst();
  if (!row) return undefined;
  const { name_kk: kk, name_ru: ru, name_en: en, ...office } = row;
  return { ...office, named: { kk, ru, en } };
}
