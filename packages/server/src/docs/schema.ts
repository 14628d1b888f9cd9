import { html, type Html, prose } from './html.ts';
import { isJsonObject, type Json, type JsonObject, listAt, objectAt, textAt } from './json.ts';

const PREFIX = '#/components/schemas/';

const link = (ref: string): Html => {
  const name = ref.slice(PREFIX.length);
  return html`<a href="#schema-${name}">${name}</a>`;
};

const joined = (parts: readonly Html[], between: string): Html =>
  html`${parts.map((part, i) => (i === 0 ? part : html`${between}${part}`))}`;

const codes = (values: readonly Json[]): Html =>
  joined(
    values.map((value) => html`<code>${JSON.stringify(value)}</code>`),
    ' · ',
  );

/** What values a schema takes, in a few words with links to the named schemas. */
export function typeOf(schema: Json | undefined): Html {
  if (!isJsonObject(schema)) return html`anything`;
  const ref = textAt(schema, '$ref');
  if (ref.startsWith(PREFIX)) return link(ref);
  if (schema['const'] !== undefined) return codes([schema['const']]);
  const allowed = listAt(schema, 'enum');
  if (allowed.length > 0) return codes(allowed);
  const either = [...listAt(schema, 'anyOf'), ...listAt(schema, 'oneOf')];
  if (either.length > 0) return joined(either.map(typeOf), ' or ');
  return plainType(schema);
}

function plainType(schema: JsonObject): Html {
  const type = textAt(schema, 'type');
  if (type === 'array') {
    const places = listAt(schema, 'prefixItems');
    return places.length > 0 ? html`[${joined(places.map(typeOf), ', ')}]` : html`list of ${typeOf(schema['items'])}`;
  }
  if (type === 'object') {
    if (isJsonObject(schema['additionalProperties']))
      return html`object: name → ${typeOf(schema['additionalProperties'])}`;
    return html`object`;
  }
  return html`${type === '' ? 'anything' : type}${limits(schema)}`;
}

/** A limit as a person writes it; the largest whole numbers only say that the number is whole. */
function limit(schema: JsonObject, name: string, said: (bound: number) => string): string {
  const bound = schema[name];
  return typeof bound === 'number' && Math.abs(bound) !== Number.MAX_SAFE_INTEGER ? said(bound) : '';
}

/** Formats and limits as a person writes them. */
function limits(schema: JsonObject): Html {
  const format = textAt(schema, 'format') || textAt(schema, 'pattern');
  const said = [
    format,
    limit(schema, 'exclusiveMinimum', (bound) => `> ${bound}`),
    limit(schema, 'minimum', (bound) => `≥ ${bound}`),
    limit(schema, 'maximum', (bound) => `≤ ${bound}`),
    limit(schema, 'maxLength', (bound) => `at most ${bound} letters`),
  ].filter((text) => text !== '');
  return said.length === 0 ? html`` : html` <small>${said.join(', ')}</small>`;
}

/** The fields of an object, those of an object in a list below it too (a family file's members stand inside it). */
function fieldRows(schema: JsonObject, before: string): Html[] {
  const required = listAt(schema, 'required');
  return Object.entries(objectAt(schema, 'properties')).flatMap(([name, field]) => {
    const items = objectAt(field, 'items');
    const inner = isJsonObject(items['properties']) ? fieldRows(items, `${before}${name}[].`) : [];
    const own = isJsonObject(objectAt(field)['properties']) ? fieldRows(objectAt(field), `${before}${name}.`) : [];
    return [
      html`<tr>
        <th scope="row">
          <code>${before}${name}</code>${required.includes(name) ? html` <span class="needed">needed</span>` : ''}
        </th>
        <td>${typeOf(field)}</td>
        <td>${prose(textAt(field, 'description'))}</td>
      </tr>`,
      ...inner,
      ...own,
    ];
  });
}

const fieldTable = (schema: JsonObject): Html =>
  html`<div class="scroll" tabindex="0" role="group" aria-label="Fields">
    <table>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Type</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        ${fieldRows(schema, '')}
      </tbody>
    </table>
  </div>`;

/** A named schema with its fields, or with each of its forms. */
export function schemaSection(name: string, schema: JsonObject): Html {
  const forms = [...listAt(schema, 'anyOf'), ...listAt(schema, 'oneOf')].map((form) => objectAt(form));
  const body =
    Object.keys(objectAt(schema, 'properties')).length > 0
      ? fieldTable(schema)
      : forms.some((form) => isJsonObject(form['properties']))
        ? html`${forms.map(fieldTable)}`
        : html`<p>${typeOf(schema)}</p>`;
  return html`<section aria-labelledby="schema-${name}">
    <h3 id="schema-${name}">${name}</h3>
    <p>${prose(textAt(schema, 'description'))}</p>
    ${body}
  </section>`;
}
