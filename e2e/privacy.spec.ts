import { answerQuestions, enterHousehold, FAMILY } from './family-by-hand.ts';
import { expect, open, say, test } from './tirek.ts';

test('nothing that a family says leaves the phone', async ({ page, baseURL }) => {
  const requests: { method: string; url: string; body: string | null }[] = [];
  page.on('request', (r) => requests.push({ method: r.method(), url: r.url(), body: r.postData() }));
  page.on('websocket', (socket) => requests.push({ method: 'SOCKET', url: socket.url(), body: null }));
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));

  await open(page, '/');
  await enterHousehold(page, async () => void addresses.push(page.url()));
  await answerQuestions(page, async () => void addresses.push(page.url()));
  for (const name of ['work.curve.open', 'trace.open', 'regimes.open'] as const)
    await page.getByRole('button', { name: say('kk', name) }).click();
  await expect(page.locator('.regimes tbody tr')).not.toHaveCount(0);
  addresses.push(page.url());

  const ours = requests.filter((r) => !r.url.startsWith('blob:') && !r.url.startsWith('data:'));
  expect(ours.length).toBeGreaterThan(5);
  for (const request of ours) {
    expect(request.method).toBe('GET');
    expect(request.body).toBeNull();
    expect(new URL(request.url).origin).toBe(baseURL);
  }
  const said = [
    ...FAMILY.members.map((m) => m.birthDate ?? ''),
    ...(FAMILY.incomes ?? []).filter((i) => i.amount > 0).map((i) => String(i.amount)),
    FAMILY.territory ?? '',
    'disability',
    'childcareBenefit',
  ];
  for (const url of [...ours.map((r) => r.url), ...addresses])
    for (const word of said) expect(decodeURIComponent(url)).not.toContain(word);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('what is kept is kept in this tab only', async ({ page, context }) => {
  await open(page, '/');
  await enterHousehold(page, async () => undefined);
  expect(await page.evaluate(() => sessionStorage.getItem('tirek.check'))).toContain('1990-03-02');
  const other = await context.newPage();
  await other.goto('/');
  await expect(other.getByRole('button', { name: say('kk', 'start.begin') })).toBeVisible();
  expect(await other.evaluate(() => JSON.stringify(localStorage))).not.toContain('1990');
});
