// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { Options } from '../../src/options/options.tsx';
import { createState } from '../../src/options/state.ts';
import { DEFAULT_SETTINGS } from '../../src/settings.ts';
import { statusWith } from '../popup/page.ts';
import { fake } from '../ui/fake-browser.ts';
import { doing, fill, labelled, press, show } from '../ui/show.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../ui/fake-browser.ts')).browser,
}));

const assign = vi.fn();

beforeEach(() => {
  fake.asked = [];
  fake.origins = [];
  assign.mockReset();
  vi.spyOn(location, 'assign').mockImplementation(assign);
  fake.answers = {
    status: () => ({ settings: DEFAULT_SETTINGS, refused: [] }),
    'outbox-list': () => [],
  };
});

const shown = () => show(<Options state={createState()} />);

function submit(): Promise<void> {
  const form = document.querySelector('form');
  return doing(() => form?.dispatchEvent(new Event('submit', { cancelable: true })));
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

it('says what is wrong at the field it is wrong in', async () => {
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

it('lists every fault of a refused file by its place', async () => {
  fake.answers['policy-import'] = () => ({
    ok: false,
    faults: [
      { path: 'communities[3].name', message: 'This is missing.' },
      { path: '', message: 'The file is larger than 1 MB.' },
    ],
  });
  const place = await shown();
  const input = place.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file field');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'acme.json')] });
  await doing(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  const faults = [...place.querySelectorAll('.faults li')].map(({ textContent }) => textContent);
  expect(faults).toEqual([
    'communities[3].name This is missing.',
    'the whole file The file is larger than 1 MB.',
  ]);
});

it('shows what is in force, and forgets it only when asked twice', async () => {
  fake.answers.status = () => statusWith();
  fake.answers['policy-forget'] = () => ({ settings: DEFAULT_SETTINGS, refused: [] });
  const place = await shown();
  expect(place.textContent).toContain('People Skills');
  expect(place.textContent).toContain('From a file you imported.');
  await press('Forget it');
  expect(fake.asked.some(({ type }) => type === 'policy-forget')).toBe(false);
  await press('Yes, forget it');
  expect(place.textContent).toContain('Two minutes, then it works');
});

it("leaves an administrator's file alone", async () => {
  const status = statusWith();
  fake.answers.status = () => ({
    ...status,
    ...(status.policy && { policy: { ...status.policy, source: 'managed' as const } }),
  });
  const place = await shown();
  expect(place.textContent).toContain('Set by your organisation.');
  expect(place.textContent).not.toContain('Forget it');
});

it('switches the pause at Post', async () => {
  fake.answers.status = () => statusWith();
  fake.answers['settings-set'] = ({ change }) => ({ ...DEFAULT_SETTINGS, ...change });
  await shown();
  await doing(() => labelled('Show the card once').click());
  expect(fake.asked).toContainEqual({ type: 'settings-set', change: { pauseAtPost: false } });
});

it('says a sentence when nobody answers', async () => {
  fake.answers = {};
  const place = await shown();
  expect(place.querySelector('[role=alert]')?.textContent).toMatch(/did not answer/);
});
