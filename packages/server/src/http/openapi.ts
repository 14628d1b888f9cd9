import swagger from '@fastify/swagger';
import { aigulAndSerik } from '@tirek/family/examples';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { JsonObject } from '../docs/json.ts';
import { tidy } from '../docs/tidy.ts';
import { withExamples } from '../docs/with-examples.ts';
import { familyFileSchema } from './family-file-schema.ts';

const DESCRIPTION = `Means-tested social assistance of Kazakhstan: from a family's facts to an explained right to help, under the law of any day from 2014 to now.

Amounts are numbers of tenge, exact to the tiyn; days are ISO 8601. Texts come in Kazakh (\`kk\`), Russian (\`ru\`) and English (\`en\`). Questions about a family (\`assess\`, \`compare\`, \`budget-curve\`) store nothing; applications are kept as cases, sealed, and every reading is written into the audit. Nothing that is sent is logged. Problems follow RFC 9457; their title and detail are in the language of Accept-Language (Kazakh where it names none of the three).`;

/** Gathers the documents of all routes that are added after it. */
export async function openApi(app: FastifyInstance, version: string): Promise<void> {
  const toObject = createJsonSchemaTransformObject({});
  const toSchema = createJsonSchemaTransform({});
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Tirek',
        version,
        description: DESCRIPTION,
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: '/' }],
      tags: [
        { name: 'Families', description: 'Questions about one family.' },
        { name: 'Law', description: 'The rules and figures that answer them.' },
        { name: 'People', description: 'Who is signed in, and in which role.' },
        { name: 'Cases', description: 'Applications on their way to a decision.' },
        { name: 'Documents', description: 'Files that families and officers add to a case.' },
        { name: 'Letters', description: 'What a family is told in writing, and the minutes of commissions.' },
        { name: 'Work', description: 'What waits for whom.' },
        { name: 'Commissions', description: 'The orders by which commissions sit.' },
        { name: 'Audit', description: 'Who did and who looked at what.' },
        { name: 'Service', description: 'The service itself.' },
      ],
    },
    // Who may come in stands in the document: the same as the door goes by.
    transform: (input) => {
      const { schema, url } = toSchema(input);
      const access = input.route.config?.access;
      return { schema: access === undefined ? schema : { ...schema, 'x-access': access }, url };
    },
    // The document is plain JSON from here on: what remains to be done is named in docs/.
    transformObject: (document) => {
      const json = JSON.parse(JSON.stringify(toObject(document))) as JsonObject;
      return withExamples(tidy(json, { FamilyFile: familyFileSchema() }), aigulAndSerik);
    },
  });
  app.get('/openapi.json', { schema: { hide: true } }, (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('application/json; charset=utf-8').send(app.swagger()),
  );
}
