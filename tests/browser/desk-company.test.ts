import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { find, press } from '../../scripts/see/see.ts';
import { deskOf, type OpenDesk } from '../desk/desk-of.ts';
import { freePort, openProvider, type Provided } from '../desk/provider.ts';
import { inBrowser, watchErrors } from './x-page.ts';

let atTheDoor = '';
let provider: Provided;
let desk: OpenDesk;
beforeAll(async () => {
  provider = await openProvider(`http://127.0.0.1:${await freePort()}`, () => atTheDoor);
  desk = await deskOf(provider.env);
});
afterAll(async () => {
  await desk?.close();
  provider?.close();
});

const launched = inBrowser();

/** In a window of its own through the company's sign-in, as this person; gives the page and where it has been. */
async function throughCompany(email: string, from: string) {
  atTheDoor = email;
  const context = await launched().browser.createBrowserContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const origins = new Set<string>();
  page.on('framenavigated', (frame) => origins.add(new URL(frame.url()).origin));
  page.on('response', (answer) => {
    if (answer.request().isNavigationRequest()) origins.add(new URL(answer.url()).origin);
  });
  await page.goto(desk.url + from);
  await press(page, 'button', /Acme/);
  return { page, origins };
}

it('leads from the desk to the company’s sign-in and back to the queue, signed in for good', async () => {
  const { page, origins } = await throughCompany('ana@acme.example', '/');
  const fine = watchErrors(page);
  await find(page, 'heading', /^Queue$/, 20_000);
  expect(page.url()).toBe(`${desk.url}/`);
  expect(origins).toContain(provider.env.OIDC_ISSUER);
  await find(page, 'StaticText', /^Ana Lead$/);
  await page.reload();
  await find(page, 'heading', /^Queue$/, 20_000);
  const cookies = await page.browserContext().cookies();
  const session = cookies.find(({ name }) => name.includes('session_token'));
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
  fine();
});

it('leads back to the door, with a sentence, whoever is not on the team', async () => {
  const { page } = await throughCompany('mallory@acme.example', '/');
  await find(page, 'StaticText', /^The company’s sign-in did not let you in/, 20_000);
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  await page.goto(desk.url);
  await find(page, 'textbox', /^Password/);
});
