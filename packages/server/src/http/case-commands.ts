import { ACTIONS, type CommandType } from '@tirek/casework';
import type { FastifyInstance } from 'fastify';
import { executeIn, findOtherOpenCase, refuseSecondApplication } from '../cases/execute.ts';
import { findOwnRecords } from '../cases/own-records.ts';
import { refuseCounted } from '../cases/refuse-counted.ts';
import { toCommand } from '../cases/to-command.ts';
import { CaseDone, CaseParams } from '../contract/case.ts';
import { CaseCommandSent } from '../contract/case-command.ts';
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
      const counted = 'reference' in sent ? refuseCounted(sent.reference, error) : error;
      throw await refuseSecondApplication(database, id, counted);
    }
    // The registers are asked after the family has its receipt: none of them may keep it waiting. That they are to be asked
    // stands in the case, whatever becomes of this message.
    if (isSubmission && reply.statusCode === 200)
      office.jobs?.askSoon(id).catch(() => request.log.error({ fault: 'registers could not be asked' }));
    return reply;
  });
}
