// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { Options } from '../../src/options/options.tsx';
import { createState } from '../../src/options/state.ts';
import { DEFAULT_SETTINGS } from '../../src/settings.ts';
import { statusWith } from '../popup/page.ts';
import { fake } from '../ui/fake-browser.ts';
import { doing, fill, labelled, press, show } from '../ui/show.ts';
import { paused, readsLikeTheBackground } from './background.ts';

vi.mock('../../src/browser.ts', () => import('../ui/fake-browser.ts'));

const assign = vi.fn();

beforeEach(() => {
  fake.asked = [];
  fake.origins = [];
  fake.stored = {};
  assign.mockReset();
  vi.spyOn(location, 'assign').mockImplementation(assign);
  fake.answers = {
    status: () => ({ settings: DEFAULT_SETTINGS, refused: [] }),
    'outbox-list': () => [],
    'policy-own': () => false,
    ...readsLikeTheBackground(),
  };
});

const shown = () => show(<Options state={createState()} />);

function submit(): Promise<void> {
  const form = document.querySelector('form');
  return doing(() => form?.dispatchEvent(new Event('submit', { cancelable: true })));
}

async function choose(content: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file field');
  Object.defineProperty(input, 'files', {
    value: [new File([content], 'acme.json')],
    configurable: true,
  });
  await doing(() => input.dispatchEvent(new Event('change', { bubbles: true })));
}

it('takes the form, then goes straight to a practice draft', async () => {
  fake.answers['policy-form'] = () => ({ ok: true });
  await shown();
  await fill('Where do you work?', 'Birch & Co');
  await fill('Communities you serve', 'Growers, the growers’ forum');
  await submit();
  expect(fake.asked).toContainEqual({
    type: 'policy-form',
    answers: {
      company: 'Birch & Co',
      shortName: '',
      aliases: '',
      communities: 'Growers, the growers’ forum',
      team: '',
    },
  });
  expect(assign).toHaveBeenCalledWith('/src/practice/practice.html');
});

it('says what is wrong at the field it is wrong in, once the form is sent', async () => {
  fake.answers['policy-form'] = () => ({
    ok: false,
    faults: [{ path: 'team', message: 'This is not an e-mail address.' }],
  });
  await shown();
  await submit();
  const team = labelled('Where the community team reads');
  expect(team.getAttribute('aria-invalid')).toBe('true');
  expect(team.parentElement?.textContent).toContain('This is not an e-mail address.');
  expect(assign).not.toHaveBeenCalled();
});

it('says it while one types as well, and nothing of what is still empty', async () => {
  await shown();
  await fill('Where the community team reads', 'hr@acme.example');
  await paused();
  const team = labelled('Where the community team reads');
  // Without a company there is nobody whose file it is; its field is quiet all the same.
  expect(labelled('Where do you work?').getAttribute('aria-invalid')).toBeNull();
  await fill('Where do you work?', 'Acme');
  await paused();
  expect(team.parentElement?.textContent).toMatch(/no manager, HR or legal/);
});

it('lists every fault of a refused file by its place, and takes nothing', async () => {
  const place = await shown();
  await choose('{"hatcheck":2,"company":{"name":5},"rules":[],"teams":[]}');
  const faults = [...place.querySelectorAll('.faults li')].map(({ textContent }) => textContent);
  expect(faults).toEqual([
    'company.name This must be text, not a number.',
    'teams Hatcheck does not know this key.',
  ]);
  await choose('{');
  expect(place.querySelector('.faults')?.textContent).toContain('the whole file');
  expect(fake.asked.some(({ type }) => type === 'policy-import')).toBe(false);
});

it('shows what a file would change before it is taken', async () => {
  fake.answers.status = () => statusWith();
  fake.answers['policy-own'] = () => ({
    source: 'imported',
    since: 0,
    file: {
      hatcheck: 2,
      company: { name: 'Acme' },
      communities: [{ name: 'Porch' }, { name: 'Parents' }],
      products: ['Jobs'],
    },
  });
  fake.answers['policy-import'] = () => ({ ok: true });
  const place = await shown();
  await press('Import your company’s file');
  const file = JSON.stringify({
    hatcheck: 2,
    company: { name: 'Acme' },
    communities: [{ name: 'Porch', aliases: ['the porch'] }, { name: 'Sysops' }],
    contacts: { support: '@acmehelp' },
  });
  await choose(file);
  const changes = [...place.querySelectorAll('[data-change]')].map((row) => row.textContent);
  expect(changes).toEqual([
    'The companyAs it is. ',
    'ProductsRemoved. Gone: Jobs.',
    'CommunitiesChanged. Added: Sysops. Gone: Parents. Different: Porch.',
    'Whom the texts nameNew. Added: Support handle (@acmehelp).',
  ]);
  await press('Cancel');
  expect(place.querySelector('.changes')).toBeNull();
  expect(fake.asked.some(({ type }) => type === 'policy-import')).toBe(false);
  await choose(file);
  await press('Use it');
  expect(fake.asked).toContainEqual({ type: 'policy-import', text: file });
  expect(place.textContent).toContain('Saved. It is in force now.');
});

it('shows what is in force, and forgets it only when asked twice', async () => {
  fake.answers.status = () => statusWith();
  fake.answers['policy-forget'] = () => ({
    settings: DEFAULT_SETTINGS,
    refused: [],
    before: 'Acme',
  });
  const place = await shown();
  expect(place.textContent).toContain('People Skills');
  expect(place.textContent).toContain('From a file you imported');
  await press('Forget it');
  expect(fake.asked.some(({ type }) => type === 'policy-forget')).toBe(false);
  await press('Yes, forget it');
  expect(place.textContent).toContain('Two minutes, then it works');
  fake.answers['policy-undo'] = () => statusWith();
  await press('Bring back the file before: Acme');
  expect(place.textContent).toContain('People Skills');
});

it('says of each section who set it, and lets nobody fill in what was set for them', async () => {
  const status = statusWith();
  const { policy } = status;
  if (!policy) throw new Error('nothing in force');
  fake.answers.status = () => ({
    ...status,
    policy: {
      ...policy,
      source: 'managed' as const,
      from: { company: 'managed', communities: 'hosted' },
      sinceOf: { managed: 0, hosted: 86_400_000 },
    },
  });
  const place = await shown();
  expect(place.textContent).toContain('Set by your organisation, since');
  expect(place.textContent).toContain('From your company’s address, since');
  expect(place.textContent).not.toContain('Forget it');
  await press('Change');
  const company = place.querySelector('.fold[data-section=company]');
  expect(company?.textContent).toContain('What you filled in here would not count.');
  expect(company?.querySelector('input, textarea')).toBeNull();
});

it('switches the pause at Post, and a site', async () => {
  fake.answers.status = () => statusWith();
  fake.answers['settings-set'] = ({ change }) => ({ ...DEFAULT_SETTINGS, ...change });
  await shown();
  await doing(() => labelled('Show the card once').click());
  expect(fake.asked).toContainEqual({ type: 'settings-set', change: { pauseAtPost: false } });
  await doing(() => labelled('Bluesky').click());
  expect(fake.asked).toContainEqual({
    type: 'settings-set',
    change: { pausedSites: ['bluesky'] },
  });
});

it('names sites that the browser does not allow, with the way to allow them', async () => {
  fake.answers.status = () => statusWith();
  const place = await shown();
  const bluesky = place.querySelector('[data-site=bluesky]');
  expect(bluesky?.textContent).toContain('does not let Hatcheck read here');
  await press('Allow it on Bluesky');
  expect(bluesky?.textContent).not.toContain('does not let Hatcheck read here');
});

it('says of everything that is stored what it is', async () => {
  fake.answers.status = () => statusWith();
  fake.stored = { settings: { on: true }, policy: {}, 'policy-before': {} };
  const place = await shown();
  const stored = place.querySelector('#stored')?.textContent;
  expect(stored).toContain('Your choices on this page and in the popup');
  expect(stored).toContain('The file that was yours before, to bring back');
  expect(stored).not.toContain('A copy of');
});

it('says how the company’s address does, and looks when asked', async () => {
  const hosted = {
    url: 'https://acme.example/hatcheck.json',
    setBy: 'form' as const,
    checked: 1,
    problem: 'The server answered with status 500.',
    failingSince: 1,
    next: 2,
  };
  fake.answers.status = () => ({ ...statusWith(), hosted });
  fake.answers['policy-refresh'] = () => ({
    ...statusWith(),
    hosted: { url: hosted.url, setBy: 'form', checked: 3 },
  });
  const place = await shown();
  expect(place.querySelector('.hosted')?.textContent).toContain('status 500');
  // Nothing ever came from there, so nothing of it is kept.
  expect(place.querySelector('.hosted')?.textContent).not.toContain('last good file');
  await press('Look now');
  expect(place.querySelector('.hosted')?.textContent).toContain('All is well.');
});

it('says a sentence when nobody answers', async () => {
  fake.answers = {};
  const place = await shown();
  expect(place.querySelector('[role=alert]')?.textContent).toMatch(/did not answer/);
});

it('shows no key, neither in force nor in what a file would change', async () => {
  fake.answers.status = () => statusWith();
  fake.answers['policy-own'] = () => ({
    source: 'imported',
    since: 0,
    file: {
      hatcheck: 2,
      company: { name: 'Acme' },
      handoff: { secret: `whsec_${'A'.repeat(32)}` },
    },
  });
  const place = await shown();
  await press('Import your company’s file');
  await choose(
    JSON.stringify({
      hatcheck: 2,
      company: { name: 'Acme' },
      handoff: { secret: `whsec_${'B'.repeat(32)}`, email: 'cm@acme.example' },
    }),
  );
  expect(place.querySelector('.changes')?.textContent).toContain(
    'Added: E-mail (cm@acme.example). Different: Signing key.',
  );
  await press('Import your company’s file');
  expect(place.textContent).toContain('set, not shown');
  expect(document.body.innerHTML).not.toContain('whsec_');
});

it('makes files that deploy what is in force, and none for an id that is none', async () => {
  fake.answers.status = () => statusWith();
  const page = await shown();
  const files = () =>
    [...page.querySelectorAll('#deploy .files code')].map(({ textContent }) => textContent);
  expect(files()).toHaveLength(5);
  expect(files()[0]).toBe('/etc/opt/chrome/policies/managed/hatcheck.json');
  await fill('Hatcheck’s id in that browser', 'short');
  expect(files()).toEqual([]);
  expect(page.querySelector('#deploy')?.textContent).toContain('32 letters from a to p');
});
