import { type CheckEvent, foldCheck, isWithin } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { NotDone } from '../cases/execute.ts';
import { CaseParams } from '../contract/case.ts';
import { LETTER_LANGUAGES } from '../contract/letter.ts';
import { loadHistory } from '../db/event-store.ts';
import { withActor } from '../db/with-actor.ts';
import { composeRegisterEntry } from '../letters/compose/register-entry.ts';
import { render } from '../letters/pdf/render.ts';
import { findSource } from '../letters/source.ts';
import { toPage } from '../letters/to-page.ts';
import { findNames } from '../people/accounts.ts';
import { actorIn, purposeOf } from './access.ts';
import { CASE_READ_PROBLEMS } from './cases.ts';
import type { Office } from './office-routes.ts';
import { problemResponses } from './responses.ts';

const LetterQuery = z.strictObject({ language: z.enum(LETTER_LANGUAGES) });
const pdf = { content: { 'application/pdf': { schema: z.string().meta({ format: 'binary' }) } } };

/** `GET /v1/monitoring/checks/{id}/register-letter` */
export function registerLetterRoutes(app: FastifyInstance, { database, clock }: Office): void {
  const schema = {
    operationId: 'readRegisterLetter',
    tags: ['Monitoring'],
    summary: 'The letter that asks the owner of a register to mend a wrong entry',
    description: 'Written anew from the finding each time; it goes to no family and is kept nowhere.',
    params: CaseParams,
    querystring: LetterQuery,
    response: { 200: { description: 'The letter.', ...pdf }, ...problemResponses(...CASE_READ_PROBLEMS) },
  };
  const config = { access: ['readMonitoring'] } as const;
  app.get('/v1/monitoring/checks/:id/register-letter', { schema, config }, async (request, reply) => {
    const { id } = CaseParams.parse(request.params);
    const { language } = LetterQuery.parse(request.query);
    const actor = actorIn(request);
    const { at } = clock();
    const page = await withActor(database, actor, async (tx) => {
      const { origin, finding } = foldCheck(await loadHistory<CheckEvent>(tx, id));
      const entry = finding?.wrongEntry;
      if (!origin || !finding || !entry || !isWithin(origin.office, actor.office)) throw new NotDone({ unknown: true });
      const source = await findSource(tx, origin.case);
      if (!source) throw new NotDone({ unknown: true });
      const by = (await findNames(tx, [finding.by])).get(finding.by) ?? '';
      const purpose = purposeOf(actor, 'readMonitoring', undefined);
      const detail = { register: entry.register };
      tx.audit({ at, action: 'monitoring.letter', subject: `case:${origin.case}`, purpose, detail });
      const text = composeRegisterEntry({ entry, foundOn: finding.on, by }, language, source);
      // No code: it is not a letter of the family, and nobody checks it by one. It is no draft either.
      return { ...toPage(text, { language, source, at, check: null }), draft: null };
    });
    const content = await render(page);
    return reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="register-${language}.pdf"`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store')
      .send(content);
  });
}
