import { html, type Html, paragraphs, prose } from './html.ts';
import { type Json, type JsonObject, listAt, objectAt, textAt } from './json.ts';
import { typeOf } from './schema.ts';

const JSON_TYPE = 'application/json';

function parameterTable(parameters: readonly Json[]): Html {
  if (parameters.length === 0) return html``;
  return html`<h4>Parameters</h4>
    <div class="scroll" tabindex="0" role="group" aria-label="Parameters">
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">In</th>
            <th scope="col">Type</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          ${parameters.map((parameter) => {
            const schema = objectAt(parameter, 'schema');
            const meaning = textAt(parameter, 'description') || textAt(schema, 'description');
            const needed = objectAt(parameter)['required'] === true;
            return html`<tr>
              <th scope="row">
                <code>${textAt(parameter, 'name')}</code>${needed ? html` <span class="needed">needed</span>` : ''}
              </th>
              <td>${textAt(parameter, 'in')}</td>
              <td>${typeOf(schema)}</td>
              <td>${prose(meaning)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
}

const FORM_TYPE = 'multipart/form-data';

function requestBody(path: string, body: JsonObject): Html {
  const form = objectAt(body, 'content', FORM_TYPE);
  if (Object.keys(form).length > 0)
    return html`<h4>Body</h4>
      <p>${typeOf(form['schema'])} as <code>${FORM_TYPE}</code>, at most 10 MB.</p>`;
  const content = objectAt(body, 'content', JSON_TYPE);
  if (Object.keys(content).length === 0) return html``;
  const examples = Object.values(objectAt(content, 'examples'));
  return html`<h4>Body</h4>
    <p>${typeOf(content['schema'])} as <code>${JSON_TYPE}</code>, at most 1 MB.</p>
    ${examples.map((example) => exampleBody(path, objectAt(example)))}`;
}

const exampleBody = (path: string, example: JsonObject): Html =>
  html`<details>
    <summary>Example: ${textAt(example, 'summary')}</summary>
    <pre tabindex="0"><code>curl -s http://127.0.0.1:8080${path} -H 'content-type: ${JSON_TYPE}' -d @- &lt;&lt;'END'
${JSON.stringify(example['value'] ?? null, null, 2)}
END</code></pre>
  </details>`;

function responseRow(status: string, response: Json | undefined): Html {
  const [type = '', media] = Object.entries(objectAt(response, 'content'))[0] ?? [];
  return html`<tr>
    <th scope="row">${status}</th>
    <td>${prose(textAt(response, 'description'))}</td>
    <td>${type === '' ? '' : typeOf(objectAt(media)['schema'])}</td>
    <td>${type === '' ? '' : html`<code>${type}</code>`}</td>
  </tr>`;
}

const responseTable = (responses: JsonObject): Html =>
  html`<h4>Answers</h4>
    <div class="scroll" tabindex="0" role="group" aria-label="Answers">
      <table>
        <thead>
          <tr>
            <th scope="col">Status</th>
            <th scope="col">Meaning</th>
            <th scope="col">Shape</th>
            <th scope="col">Type</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(responses).map(([status, response]) => responseRow(status, response))}
        </tbody>
      </table>
    </div>`;

/** One operation: how it is called, what it takes, what it answers. */
export function operationSection(method: string, path: string, operation: JsonObject): Html {
  const id = textAt(operation, 'operationId');
  return html`<section class="operation" aria-labelledby="operation-${id}">
    <h3 id="operation-${id}"><span class="method">${method.toUpperCase()}</span> <code>${path}</code></h3>
    <p class="summary">${textAt(operation, 'summary')}</p>
    ${paragraphs(textAt(operation, 'description'))} ${parameterTable(listAt(operation, 'parameters'))}
    ${requestBody(path, objectAt(operation, 'requestBody'))} ${responseTable(objectAt(operation, 'responses'))}
  </section>`;
}
