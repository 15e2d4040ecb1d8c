// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { Options } from '../../src/options/options.tsx';
import { createState } from '../../src/options/state.ts';
import { statusWith } from '../popup/page.ts';
import { fake } from '../ui/fake-browser.ts';
import { doing, fill, labelled, press, show } from '../ui/show.ts';
import { paused, readsLikeTheBackground } from './background.ts';

vi.mock('../../src/browser.ts', () => import('../ui/fake-browser.ts'));

const OWN = {
  hatcheck: 2 as const,
  company: { name: 'Acme' },
  communities: [{ name: 'Porch' }, { name: 'Parents' }],
};

beforeEach(() => {
  fake.asked = [];
  fake.stored = {};
  fake.answers = {
    status: () => statusWith(),
    'outbox-list': () => [],
    'policy-own': () => ({ file: OWN, source: 'imported', since: 0 }),
    'policy-import': () => ({ ok: true }),
    ...readsLikeTheBackground(),
  };
});

async function opened(...sections: string[]): Promise<HTMLElement> {
  const place = await show(<Options state={createState()} />);
  await press('Change');
  for (const section of sections) await open(`.fold[data-section=${section}]`);
  return place;
}

/** happy-dom opens nothing by a click on a summary. */
async function open(selector: string): Promise<void> {
  const details = document.querySelector<HTMLDetailsElement>(selector);
  if (!details) throw new Error(`nothing to open at ${selector}`);
  await doing(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
}

const taken = () => {
  const asked = fake.asked.find(({ type }) => type === 'policy-import');
  return asked && 'text' in asked && asked.text ? JSON.parse(asked.text) : undefined;
};

it('begins with one’s own file and saves what was changed in it, with the rest as it was', async () => {
  const place = await opened('communities');
  await fill('Short name', 'Ac');
  await open('.row-fold[data-row="1"]');
  await fill('What its people are called', 'parents\n\nfathers\n');
  await press('Save');
  await doing(() =>
    document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })),
  );
  expect(taken()).toEqual({
    ...OWN,
    company: { name: 'Acme', shortName: 'Ac' },
    communities: [{ name: 'Porch' }, { name: 'Parents', members: ['parents', 'fathers'] }],
  });
  expect(fake.asked).toContainEqual(
    expect.objectContaining({ type: 'policy-import', source: 'form' }),
  );
  expect(place.textContent).toContain('Saved. It is in force now.');
});

it('shows a fault at its field while one types, by the file’s own reader', async () => {
  await opened('communities');
  await open('.row-fold[data-row="0"]');
  await fill('Other names of the place', 'the union\nPorch');
  await paused();
  const field = labelled('Other names of the place');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.parentElement?.textContent).toContain(
    'the union: “union” is a subject of protected',
  );
  await fill('Other names of the place', 'Porch');
  await paused();
  expect(labelled('Other names of the place').getAttribute('aria-invalid')).toBeNull();
});

it('adds a row with the focus in it, passes over it while it is empty, and brings a removed one back', async () => {
  const place = await opened('communities');
  await press('Add a community');
  const row = place.querySelector('.row-fold[data-row="2"]');
  expect(row?.contains(document.activeElement)).toBe(true);
  expect(document.activeElement?.tagName).toBe('INPUT');
  await paused();
  expect(place.querySelectorAll('[aria-invalid]')).toHaveLength(0);
  await open('.row-fold[data-row="0"]');
  await press('Remove Porch');
  expect(place.querySelector('.row-fold[data-row="0"] summary')?.textContent).toBe('Parents');
  expect(place.querySelector('.row-fold[data-row="0"]')?.contains(document.activeElement)).toBe(
    true,
  );
  await press('Undo');
  expect(place.querySelector('.row-fold[data-row="0"] summary')?.textContent).toBe('Porch');
});

it('names a fault by its row when an empty one stands before it', async () => {
  await opened('team');
  await press('Add a team member');
  await press('Add a team member');
  const rows = document.querySelectorAll('.row-fold[data-row="1"] input');
  const [name, email] = [...rows] as HTMLInputElement[];
  for (const [field, value] of [
    [name, 'Ana'],
    [email, 'hr@acme.example'],
  ] as const)
    await doing(() => {
      if (!field) throw new Error('no field');
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await paused();
  expect(email?.getAttribute('aria-invalid')).toBe('true');
});

it('keeps what was typed when the page goes, and opens with it again', async () => {
  await opened();
  await fill('Full name', 'Acme & Sons');
  await paused();
  expect(fake.stored['form-draft']).toMatchObject({ file: { company: { name: 'Acme & Sons' } } });
  const place = await show(<Options state={createState()} />);
  expect(labelled('Full name').value).toBe('Acme & Sons');
  await press('Discard what I typed');
  expect(fake.stored['form-draft']).toBeUndefined();
  expect(place.textContent).toContain('Discarded.');
});

it('says how many things are wrong when it is not saved, and goes to the first', async () => {
  const place = await opened('handoff');
  await fill('Full name', '');
  await fill('Signing key', 'secret');
  await doing(() =>
    document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })),
  );
  expect(place.textContent).toContain('Not saved: 2 things need a look.');
  expect(taken()).toBeUndefined();
});

it('tries a draft on what is being filled in, saved or not', async () => {
  const place = await opened('rules');
  await press('Add a phrase rule');
  const rule = () => [...document.querySelectorAll('.fold[data-section=rules] .field')];
  for (const [label, value] of [
    ['Short name', 'sunset'],
    ['Phrases', 'sunset the porch'],
    ['Why', 'It sounds decided.'],
  ] as const) {
    const field = rule()
      .find((one) => one.querySelector('label')?.textContent === label)
      ?.querySelector<HTMLInputElement>('input, textarea');
    await doing(() => {
      if (!field) throw new Error(`no field ${label}`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
  await fill('Your draft, in English', 'They will sunset the porch one day, I guess.');
  await paused();
  await paused();
  expect(place.querySelector('.found')?.textContent).toContain(
    'Acme’s own rule: It sounds decided.',
  );
  expect(place.querySelector('.mark')?.textContent).toBe('sunset the porch');
  await fill('Your draft, in English', 'I asked for a raise and our union agrees that pay is low.');
  await paused();
  expect(place.querySelector('.found')).toBeNull();
  expect(place.querySelector('#try [role=status]')?.textContent).toMatch(/yours to say freely/);
});

it('shows a few of five thousand communities, finds one, and shows every faulty one', async () => {
  const communities = Array.from({ length: 5_000 }, (_each, index) => ({
    name: index === 4_000 ? 'the union' : `Community ${index}`,
    aliases: Array.from({ length: 8 }, (_one, alias) => `c${index}-${alias}`),
  }));
  fake.answers['policy-own'] = () => ({
    file: { ...OWN, communities },
    source: 'imported',
    since: 0,
  });
  const place = await opened('communities');
  await paused();
  const titles = () => [...place.querySelectorAll('.row-fold summary')].map((s) => s.textContent);
  await vi.waitFor(() => expect(titles().join()).toContain('the unionneeds a look'), 10_000);
  expect(titles().length).toBe(22);
  await fill('Search this list', 'c4711-3');
  expect(titles()).toContain('Community 4711');
  expect(titles().length).toBeLessThan(5);
});
