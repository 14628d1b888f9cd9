import type { FastifyInstance } from 'fastify';
import { findDuplicates, searchFamilies } from '../cases/find-families.ts';
import { listedFor } from '../cases/listed-case.ts';
import type { FieldError } from '../contract/problem.ts';
import { DuplicateAnswer, DuplicateQuestion, FamilySearch, FamilySearchResult } from '../contract/search.ts';
import { isAddress, isName } from '../db/search-words.ts';
import { withActor } from '../db/with-actor.ts';
import { actorIn, purposeOf } from './access.ts';
import { BadInput } from './field-errors.ts';
import type { Office } from './office-routes.ts';
import { readBody } from './read-body.ts';
import { BODY_PROBLEMS, jsonResponse, problemResponses } from './responses.ts';

const tags = ['Families'];
const SEARCH_PROBLEMS = [...BODY_PROBLEMS, 'not-signed-in', 'csrf', 'no-role', 'forbidden'] as const;

const WRONG = {
  nothing: {
    kk: 'Не ізделетіні айтылмаған.',
    ru: 'Не сказано, что искать.',
    en: 'It is not said what to look for.',
  },
  words: {
    kk: 'Мұнда іздейтін сөз жоқ.',
    ru: 'Здесь нет слов, по которым можно искать.',
    en: 'There are no words here to look for.',
  },
  members: {
    kk: 'Отбасы мүшелері көрсетілмеген.',
    ru: 'Не указаны члены семьи.',
    en: 'The members of the family are not given.',
  },
};
const RIGHT = {
  one: {
    kk: 'ЖСН, аты-жөні, мекенжайы немесе өтініш нөмірі — кемінде біреуін жазыңыз.',
    ru: 'Укажите хотя бы одно: ИИН, имя, адрес или номер заявления.',
    en: 'Give at least one of IIN, name, address and number of the application.',
  },
  name: {
    kk: 'Аты немесе тегі толық жазылсын, мысалы «Әсел Сейітова».',
    ru: 'Напишите имя или фамилию полностью, например «Асель Сеитова».',
    en: 'Write a name in full, such as “Асель Сеитова”.',
  },
  address: {
    kk: 'Көшесі мен үйін жазыңыз, мысалы «Абай көшесі, 12».',
    ru: 'Напишите улицу и дом, например «улица Абая, 12».',
    en: 'Write street and house, such as “улица Абая, 12”.',
  },
  members: {
    kk: 'Отбасы файлының members тізімін жіберіңіз.',
    ru: 'Пришлите список members из файла семьи.',
    en: 'Send the list of members of the family file.',
  },
};

const errorAt = (path: string, code: string, wrong: FieldError['wrong'], right: FieldError['right']): FieldError => ({
  pointer: `/${path.replaceAll('.', '/')}`,
  path,
  code,
  wrong,
  right,
});

/** What stands in the way of a search: nothing to look for, or nothing but marks. */
function checkSearch({ iin, name, address, number }: FamilySearch): void {
  if (iin === undefined && name === undefined && address === undefined && number === undefined)
    throw new BadInput(
      ['iin', 'name', 'address', 'number'].map((path) => errorAt(path, 'field.missing', WRONG.nothing, RIGHT.one)),
    );
  const errors = [
    ...(name === undefined || isName(name) ? [] : [errorAt('name', 'value.unsuitable', WRONG.words, RIGHT.name)]),
    ...(address === undefined || isAddress(address)
      ? []
      : [errorAt('address', 'value.unsuitable', WRONG.words, RIGHT.address)]),
  ];
  if (errors.length > 0) throw new BadInput(errors);
}

const hasMembers = (family: unknown): boolean =>
  typeof family === 'object' && family !== null && 'members' in family && Array.isArray(family.members);

function addDuplicates(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'findDuplicates',
    tags,
    summary: 'Whether a family has an application already',
    description:
      'Asked before an application is begun. An open application of the same family is told wherever it lies, by number and office only to whoever may not see it.',
    body: DuplicateQuestion,
    response: { 200: jsonResponse('What is there already.', DuplicateAnswer), ...problemResponses(...SEARCH_PROBLEMS) },
  };
  app.post('/v1/families/duplicates', { schema, config: { access: ['startDraft'] } }, (request) => {
    const { family } = readBody(DuplicateQuestion, request.body);
    if (!hasMembers(family))
      throw new BadInput([errorAt('family.members', 'field.missing', WRONG.members, RIGHT.members)]);
    const actor = actorIn(request);
    const purpose = purposeOf(actor, 'startDraft', undefined);
    const finding = { action: 'families.duplicates', purpose, at: clock().at } as const;
    return withActor(database, actor, async (tx): Promise<DuplicateAnswer> => {
      const { open, similar } = await findDuplicates(database, tx, family, finding);
      return { open, similar: similar.map(listedFor(actor, 'startDraft')) };
    });
  });
}

/** `POST /v1/families/search`, `POST /v1/families/duplicates` */
export function familyRoutes(app: FastifyInstance, office: Office): void {
  addDuplicates(app, office);
  const schema = {
    operationId: 'searchFamilies',
    tags,
    summary: 'Find families by number, name or address',
    description:
      'What is looked for goes in the body, so that it stands in no log. Names are found in Kazakh and in Russian spelling, by whole words. Each search is written into the audit with its purpose and without what was typed; the families that were found see it. The address of a protected family finds nobody.',
    body: FamilySearch,
    response: {
      200: jsonResponse('A page of cases.', FamilySearchResult),
      ...problemResponses(...SEARCH_PROBLEMS),
    },
  };
  app.post('/v1/families/search', { schema, config: { access: ['searchFamilies'] } }, (request) => {
    const asked = readBody(FamilySearch, request.body);
    checkSearch(asked);
    const actor = actorIn(request);
    const purpose = purposeOf(actor, 'searchFamilies', undefined);
    const finding = { action: 'families.search', purpose, at: office.clock().at } as const;
    return withActor(office.database, actor, async (tx): Promise<FamilySearchResult> => {
      const { cases, more } = await searchFamilies(tx, asked, finding);
      const last = cases.at(-1);
      return { cases: cases.map(listedFor(actor, 'searchFamilies')), next: more && last ? last.id : null };
    });
  });
}
