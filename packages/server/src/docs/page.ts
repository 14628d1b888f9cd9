import type { ProblemKind } from '../http/problems.ts';
import { PROBLEMS } from '../http/problems.ts';
import { html, type Html, paragraphs } from './html.ts';
import { type JsonObject, listAt, objectAt, textAt } from './json.ts';
import { operationSection } from './operation.ts';
import { schemaSection } from './schema.ts';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly operation: JsonObject;
}

const operationsOf = (document: JsonObject): Operation[] =>
  Object.entries(objectAt(document, 'paths')).flatMap(([path, item]) =>
    Object.entries(objectAt(item)).map(([method, operation]) => ({ method, path, operation: objectAt(operation) })),
  );

const ofTag = (operations: readonly Operation[], tag: string): Operation[] =>
  operations.filter(({ operation }) => listAt(operation, 'tags').includes(tag));

function contents(tags: readonly string[], operations: readonly Operation[], schemas: JsonObject): Html {
  return html`<nav aria-label="Contents">
    <ul>
      ${tags.map(
        (tag) =>
          html`<li>
            ${tag}
            <ul>
              ${ofTag(operations, tag).map(
                ({ method, path, operation }) =>
                  html`<li>
                    <a href="#operation-${textAt(operation, 'operationId')}">${method.toUpperCase()} ${path}</a>
                  </li>`,
              )}
            </ul>
          </li>`,
      )}
      <li><a href="#problems">Problems</a></li>
      <li>
        <a href="#schemas">Schemas</a>
        <ul>
          ${Object.keys(schemas).map((name) => html`<li><a href="#schema-${name}">${name}</a></li>`)}
        </ul>
      </li>
    </ul>
  </nav>`;
}

const LANGUAGES = [
  ['kk', 'Қазақша'],
  ['ru', 'Русский'],
  ['en', 'English'],
] as const;

function problemSection(id: string, { status, title, detail }: ProblemKind): Html {
  return html`<section aria-labelledby="problem-${id}">
    <h3 id="problem-${id}"><code>/docs#problem-${id}</code> · ${status}</h3>
    <dl>
      ${LANGUAGES.map(
        ([language, name]) =>
          html`<dt>${name}</dt>
            <dd lang="${language}"><strong>${title[language]}.</strong> ${detail[language]}</dd>`,
      )}
    </dl>
  </section>`;
}

/** The documents of the API as one page that needs nothing but itself and its style sheet. */
export function docsHtml(document: JsonObject): string {
  const info = objectAt(document, 'info');
  const operations = operationsOf(document);
  const tags = listAt(document, 'tags').map((tag) => [textAt(tag, 'name'), textAt(tag, 'description')] as const);
  const schemas = objectAt(document, 'components', 'schemas');
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${textAt(info, 'title')} API</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/docs/style.css" />
      </head>
      <body>
        <a class="skip" href="#main">To the operations</a>
        <header>
          <h1>${textAt(info, 'title')} API <small>${textAt(info, 'version')}</small></h1>
          ${paragraphs(textAt(info, 'description'))}
          <p><a href="/openapi.json">OpenAPI 3.1 document</a> · <a href="/">The page</a></p>
        </header>
        ${contents(
          tags.map(([name]) => name),
          operations,
          schemas,
        )}
        <main id="main">
          ${tags.map(
            ([tag, description]) =>
              html`<h2>${tag}</h2>
                <p>${description}</p>
                ${ofTag(operations, tag).map(({ method, path, operation }) => operationSection(method, path, operation))}`,
          )}
          <h2 id="problems">Problems</h2>
          <p>An answer that is no answer is a problem (RFC 9457). Its <code>type</code> is one of these addresses.</p>
          ${Object.entries(PROBLEMS).map(([id, kind]) => problemSection(id, kind))}
          <h2 id="schemas">Schemas</h2>
          ${Object.keys(schemas).map((name) => schemaSection(name, objectAt(schemas, name)))}
        </main>
      </body>
    </html> `.source;
}
