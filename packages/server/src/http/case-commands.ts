import { ACTIONS, type CommandType } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { executeIn, findOtherOpenCase, NotDone, refuseSecondApplication } from '../cases/execute.ts';
import { findOwnRecords } from '../cases/own-records.ts';
import { toCommand } from '../cases/to-command.ts';
import { CaseDone, CaseParams } from '../contract/case.ts';
import { CaseCommandSent } from '../contract/case-command.ts';
import { breaksRule } from '../db/broken-rule.ts';
import { answerOnce, VersionHeaders, versionSeen } from './once.ts';
import { COMMAND_PROBLEMS, toDone } from './cases.ts';
import type { Office } from './office-routes.ts';
import { readBody } from './read-body.ts';
import { jsonResponse, problemResponses } from './responses.ts';
import { sendProblem } from './send-problem.ts';

// Keys of a table that is written out in the casework.
const EVERY_COMMAND = Object.keys(ACTIONS) as CommandType[];

const schema = {
  operationId: 'commandCase',
  tags: ['Cases'],
  summary: 'Do something in a case',
  description:
    'Needs `Idempotency-Key` (sent again, it is done once) and `If-Match` (the version that was seen). Refusals say their code, and why in the language asked for.',
  params: CaseParams,
  headers: VersionHeaders,
  body: CaseCommandSent,
  response: { 200: jsonResponse('It is done.', CaseDone), ...problemResponses(...COMMAND_PROBLEMS) },
};

/** Turns the database's own rule on references into the refusal it stands for: the money was counted in another family's case. */
function refuseCounted(sent: CaseCommandSent, error: unknown): unknown {
  if (!('reference' in sent) || !breaksRule(error, 'one_repayment_counts_once')) return error;
  return new NotDone({ refusal: { code: 'debt.referenceCounted', reference: sent.reference } });
}

/** `POST /v1/cases/{id}/commands` */
export function caseCommandRoutes(app: FastifyInstance, office: Office): void {
  const { database, clock } = office;
  app.post('/v1/cases/:id/commands', { schema, config: { access: EVERY_COMMAND } }, async (request, reply) => {
    const { id } = CaseParams.parse(request.params);
    const sent = readBody(CaseCommandSent, request.body);
    const expectedVersion = versionSeen(request);
    if (expectedVersion === undefined) return sendProblem(request, reply, 'header-missing');
    const moment = clock();
    const isSubmission = sent.type === 'submitApplication';
    const otherOpenCase = isSubmission ? await findOtherOpenCase(database, id) : undefined;
    const ownRecords = isSubmission ? await findOwnRecords(database, id) : undefined;
    try {
      await answerOnce(office, request, reply, async (tx) => {
        const done = await executeIn(tx, {
          id,
          expectedVersion,
          moment,
          otherOpenCase,
          ownRecords,
          make: (_, state, number) =>
            toCommand(sent, tx, state, {
              number,
              at: moment.at,
            }),
        });
        return { status: 200, body: toDone(done) };
      });
    } catch (error) {
      throw await refuseSecondApplication(database, id, refuseCounted(sent, error));
    }
    // The registers are asked after the family has its receipt: none of them may keep it waiting. That they are to be asked
    // stands in the case, whatever becomes of this message.
    if (isSubmission && reply.statusCode === 200)
      office.jobs?.askSoon(id).catch(() => request.log.error({ fault: 'registers could not be asked' }));
    return reply;
  });
}
