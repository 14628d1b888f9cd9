import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VILLAGE } from '../demo/town.ts';
import { type OfficeAtWork, openOffice } from '../testing/office-at-work.ts';

const contact = { address: 'Абай көшесі, 12-үй, 5-пәтер', phone: '+7 701 123 45 67' };
const hidden = { ...contact, addressProtected: true };

let office: OfficeAtWork;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

async function contactSeen(login: string, id: string): Promise<unknown> {
  const { status, body } = await (await office.enter(login)).get(`/v1/cases/${id}`);
  expect(status).toBe(200);
  return body['contact'];
}

describe('the contact of a family', () => {
  test('is sealed wherever it is kept', async () => {
    await office.invite('sealed');
    const id = await office.begin('sealed', VILLAGE, { contact });
    const rows = await office.database.asSuperuser(
      `select e.body::text as event, f::text as file from case_event e join case_file f on f.id = e.stream_id
        where e.stream_id = $1`,
      [id],
    );
    const kept = JSON.stringify(rows);
    expect(kept).toContain('contact');
    for (const told of ['Абай', '12-үй', '701 123']) expect(kept).not.toContain(told);
  });

  test('is shown to the family and to who works on the case, and not to who votes', async () => {
    await office.invite('open');
    const id = await office.begin('open', VILLAGE, { contact });
    expect(await contactSeen('open', id)).toEqual(contact);
    for (const login of ['saule', 'kairat', 'bauyrzhan', 'raushan', 'kamila'])
      expect(await contactSeen(login, id), login).toEqual(contact);
    expect(await contactSeen('ermek', id)).toBeNull();
  });

  test('is changed with the draft, and stays where the draft is changed without it', async () => {
    await office.invite('moves');
    const id = await office.begin('moves', VILLAGE, { contact });
    await office.done('moves', id, { type: 'amendDraft', family: office.family });
    expect(await contactSeen('moves', id)).toEqual(contact);
    const moved = { address: 'Самал ауылы, 7' };
    await office.done('moves', id, { type: 'amendDraft', family: office.family, contact: moved });
    expect(await contactSeen('moves', id)).toEqual(moved);
  });
});

describe('the contact of a family in danger', () => {
  test('is shown to few, and hidden from the others also in the history and by the place of the visit', async () => {
    await office.invite('danger');
    const id = await office.begin('danger', undefined, { contact: hidden });
    await office.bringToSitting('danger', id);
    for (const login of ['danger', 'botagoz', 'samat', 'askar'])
      expect(await contactSeen(login, id), login).toEqual(hidden);
    for (const login of ['dinara', 'kamila', 'yerlan']) {
      const officer = await office.enter(login);
      const { body } = await officer.get(`/v1/cases/${id}`);
      expect(body, login).toMatchObject({ contact: null, visit: { act: { place: null } } });
      const told = JSON.stringify((await officer.get(`/v1/cases/${id}/history`)).body);
      for (const secret of ['Абай', '701 123', '44.85']) expect(told, login).not.toContain(secret);
    }
    const { body } = await (await office.enter('botagoz')).get(`/v1/cases/${id}`);
    expect(body).toMatchObject({ visit: { act: { place: { lat: 44.85 } } } });
  });
});

test('a poverty line that a family writes itself is left out by the casework', async () => {
  await office.invite('own-line');
  const id = await office.begin('own-line', VILLAGE, {
    family: { ...office.family, figures: { povertyLine: 900_000 } },
  });
  const told = await (await office.enter('own-line')).get(`/v1/cases/${id}/history`);
  expect(JSON.stringify(told.body)).not.toContain('povertyLine');
});
