import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actOf } from '../demo/visits.ts';
import { DEMO_PHOTO } from '../demo/photo.ts';
import { answerAsRegisters } from '../demo/registers.ts';
import { clamd } from '../documents/clamd.ts';
import { EICAR, FakeClamd } from '../documents/fake-clamd.examples.ts';
import { LARGEST_DOCUMENT } from '../contract/document.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

const daemon = new FakeClamd();
let office: OfficeAtWork;
/** Login of the applicant, another one in each test. */
let marina = '';
beforeAll(async () => {
  const port = await daemon.open();
  office = await openOffice({ virusScanner: clamd({ host: '127.0.0.1', port }) });
});
beforeEach(async () => {
  daemon.temper = 'works';
  marina = `marina-${randomUUID()}`;
  await office.invite(marina);
});
afterAll(async () => {
  await office.close();
  await daemon.close();
});

const pdfOf = (text: string): Buffer => Buffer.from(`%PDF-1.7\n${text}`);
const certificate = (text: string = randomUUID()) => ({
  kind: 'income',
  mediaType: 'application/pdf',
  content: pdfOf(text),
});
const photo = { kind: 'visitPhoto', mediaType: 'image/png', content: DEMO_PHOTO };
const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const kept = (id: string) =>
  office.database.asSuperuser<{ kind: string; scan: string }>(
    'select kind, scan, sealed from document where case_id = $1',
    [id],
  );

async function bringToVisit(id: string, applicant = marina): Promise<void> {
  await office.done(applicant, id, { type: 'submitApplication' });
  await answerAsRegisters(office.database, id, office.moment);
  await office.done('botagoz', id, { type: 'referToCommission' });
  const [assistant, members] = [office.idOf('askar'), [office.idOf('gulmira')]];
  await office.done('dinara', id, { type: 'assignVisit', assistant, members, on: office.moment.day });
}

describe('a document', () => {
  test('added by the family is kept sealed, attached to the application, and read by the consultant', async () => {
    const id = await office.begin(marina);
    const file = certificate('жалақы туралы анықтама');
    const sent = await (await office.enter(marina)).upload(id, file);
    expect(sent).toMatchObject({
      status: 201,
      body: { hash: hashOf(file.content), kind: 'income', mediaType: 'application/pdf', size: file.content.length },
    });
    const consultant = await office.enter('botagoz');
    const seen = await consultant.get(`/v1/cases/${id}`);
    expect(seen.body).toMatchObject({ evidence: { documents: [{ hash: hashOf(file.content), kind: 'income' }] } });
    expect((await consultant.get(`/v1/cases/${id}/documents`)).body['documents']).toHaveLength(1);
    const read = await consultant.download(`/v1/cases/${id}/documents/${hashOf(file.content)}`);
    expect(read.bytes.equals(file.content)).toBe(true);
    expect(read.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; filename="income-[0-9a-f]{8}\.pdf"$/) as string,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const [row] = await office.database.asSuperuser<{ sealed: Buffer }>(
      'select sealed from document where case_id = $1',
      [id],
    );
    expect(row?.sealed.includes('жалақы')).toBe(false);
  });

  test('that is read is seen in the audit by the family, with its purpose', async () => {
    const id = await office.begin(marina);
    const file = certificate();
    await (await office.enter(marina)).upload(id, file);
    await (
      await office.enter('botagoz')
    ).download(`/v1/cases/${id}/documents/${hashOf(file.content)}?purpose=casework`);
    const looked = await (await office.enter(marina)).get(`/v1/audit/case:${id}`);
    expect(looked.body['entries']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'document.read', role: 'consultant', purpose: 'casework' }),
      ]),
    );
  });

  test('sent twice with one key is attached once; sent anew it is refused as already there', async () => {
    const id = await office.begin(marina);
    const applicant = await office.enter(marina);
    const file = { ...certificate(), key: 'one-upload-only' };
    const [first, second] = [await applicant.upload(id, file), await applicant.upload(id, file)];
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotent-replay']).toBe('true');
    expect(await applicant.upload(id, { ...certificate(), key: 'one-upload-only' })).toMatchObject({ status: 422 });
    expect(await applicant.upload(id, { ...file, key: randomUUID() })).toMatchObject({
      status: 422,
      body: { code: 'application.documentTwice' },
    });
    expect(await kept(id)).toHaveLength(1);
  });

  test('is not shown to those who see no evidence, nor to strangers', async () => {
    const id = await office.begin(marina);
    const file = certificate();
    await (await office.enter(marina)).upload(id, file);
    const url = `/v1/cases/${id}/documents/${hashOf(file.content)}`;
    const member = await office.enter('yerlan');
    expect((await member.get(`/v1/cases/${id}/documents`)).body).toEqual({ documents: [] });
    expect((await member.download(url)).status).toBe(404);
    for (const login of ['saule', 'asel']) expect((await (await office.enter(login)).download(url)).status).toBe(404);
    expect((await (await office.enter('asel')).upload(id, certificate())).status).toBe(404);
  });

  test('that is a paper application lets the paper be registered', async () => {
    const consultant = await office.enter('botagoz');
    const draft = { office: 'kz/43/4310', channel: 'paper', family: office.family, applicant: { name: 'Гүлнар' } };
    const started = await consultant.ask('POST', '/v1/cases', draft, { 'idempotency-key': randomUUID() });
    const id = String(started.body['id']);
    const submit = { type: 'submitApplication', receivedOn: '2026-02-09' };
    expect((await consultant.does(id, submit)).body).toMatchObject({ code: 'application.paperMissing' });
    await consultant.upload(id, { ...certificate(), kind: 'paperApplication' });
    expect((await consultant.does(id, submit)).status).toBe(200);
  });
});

describe('a file is not taken', () => {
  test.for([
    [
      'that is a program under the name of a PDF',
      { content: Buffer.from('MZ\x90'), mediaType: 'application/pdf' },
      415,
    ],
    ['whose content is not what it claims', { content: pdfOf('x'), mediaType: 'image/png' }, 415],
    ['of more than ten megabytes', { content: Buffer.concat([pdfOf(''), Buffer.alloc(LARGEST_DOCUMENT)]) }, 413],
    ['with a virus in it', { content: pdfOf(EICAR) }, 422],
    ['that is empty', { content: Buffer.alloc(0) }, 422],
    ['of a kind nobody knows', { kind: 'selfie' }, 422],
  ] as const)('%s', async ([, changed, status]) => {
    const id = await office.begin(marina);
    const told = await (await office.enter(marina)).upload(id, { ...certificate(), ...changed });
    expect(told.status).toBe(status);
    expect(told.headers['content-type']).toContain('application/problem+json');
    expect(await kept(id)).toEqual([]);
    expect(await office.versionOf(id)).toBe(1);
  });

  test('of just ten megabytes is', async () => {
    const id = await office.begin(marina);
    const head = pdfOf('');
    const content = Buffer.concat([head, Buffer.alloc(LARGEST_DOCUMENT - head.length)]);
    expect((await (await office.enter(marina)).upload(id, { ...certificate(), content })).status).toBe(201);
    expect(await kept(id)).toMatchObject([{ scan: 'clean' }]);
  });

  test('while the scanner gives no verdict, and it may be sent again', async () => {
    const id = await office.begin(marina);
    const applicant = await office.enter(marina);
    const file = { ...certificate(), key: 'again-and-again' };
    daemon.temper = 'hangs up';
    expect(await applicant.upload(id, file)).toMatchObject({ status: 503 });
    daemon.temper = 'works';
    expect(await applicant.upload(id, file)).toMatchObject({ status: 201 });
  });

  test('that comes as JSON, or as a form cut short', async () => {
    const id = await office.begin(marina);
    const applicant = await office.enter(marina);
    const url = `/v1/cases/${id}/documents`;
    expect(await applicant.ask('POST', url, { kind: 'income' }, { 'idempotency-key': randomUUID() })).toMatchObject({
      status: 415,
    });
    const { 'x-csrf-token': csrf, cookie } = await office.headersOf(marina);
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x']) {
      const headers = { cookie, 'x-csrf-token': csrf, 'content-type': type, 'idempotency-key': randomUUID() };
      const cut = '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n%PDF-';
      const answer = await office.app.inject({ method: 'POST', url, headers, payload: cut });
      expect([type, answer.statusCode]).toEqual([type, 400]);
    }
  });

  test('anywhere else: other addresses read JSON only, of at most a megabyte', async () => {
    const { 'x-csrf-token': csrf, cookie } = await office.headersOf(marina);
    const headers = { cookie, 'x-csrf-token': csrf, 'content-type': 'multipart/form-data; boundary=x' };
    const answer = await office.app.inject({ method: 'POST', url: '/v1/cases', headers, payload: '--x--' });
    expect(answer.statusCode).toBe(415);
  });
});

describe('the act of a visit', () => {
  test('names only photos that are kept with the case, and says which one is not', async () => {
    const id = await office.begin(marina);
    await bringToVisit(id);
    const assistant = await office.enter('askar');
    const act = actOf(office.family, office.moment);
    const early = await assistant.does(id, { type: 'recordVisit', act });
    expect(early).toMatchObject({
      status: 422,
      body: { code: 'visit.photoNotKept', figures: { hash: hashOf(DEMO_PHOTO) } },
    });
    expect(String(early.body['detail'])).toContain(hashOf(DEMO_PHOTO));
    expect(await assistant.upload(id, photo)).toMatchObject({ status: 201, body: { kind: 'visitPhoto' } });
    // The phone sends it once more.
    expect(await assistant.upload(id, photo)).toMatchObject({ status: 201 });
    expect((await assistant.does(id, { type: 'recordVisit', act })).status).toBe(200);
    const seen = await assistant.download(`/v1/cases/${id}/documents/${hashOf(DEMO_PHOTO)}`);
    expect(seen.bytes.equals(DEMO_PHOTO)).toBe(true);
  });

  test('does not take another case’s photo for its own', async () => {
    const neighbour = `asel-${randomUUID()}`;
    await office.invite(neighbour);
    const [one, other] = [await office.begin(marina), await office.begin(neighbour)];
    await bringToVisit(one);
    await bringToVisit(other, neighbour);
    const assistant = await office.enter('askar');
    await assistant.upload(one, photo);
    const act = actOf(office.family, office.moment);
    expect((await assistant.does(other, { type: 'recordVisit', act })).body).toMatchObject({
      code: 'visit.photoNotKept',
    });
  });

  test('takes photos from the assistant who is sent, during the visit, and no PDF', async () => {
    const id = await office.begin(marina);
    const assistant = await office.enter('askar');
    expect((await assistant.upload(id, photo)).body).toMatchObject({ code: 'phase.wrong' });
    await bringToVisit(id);
    expect((await assistant.upload(id, { ...certificate(), kind: 'visitPhoto' })).status).toBe(415);
    expect((await (await office.enter('botagoz')).upload(id, photo)).body).toMatchObject({ code: 'access.role' });
    expect((await (await office.enter(marina)).upload(id, photo)).body).toMatchObject({ code: 'access.role' });
  });
});
