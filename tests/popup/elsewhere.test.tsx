// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { Elsewhere } from '../../src/popup/elsewhere.tsx';
import { createState } from '../../src/popup/state.ts';
import { fake } from '../ui/fake-browser.ts';
import { press, show } from '../ui/show.ts';

vi.mock('../../src/browser.ts', () => import('../ui/fake-browser.ts'));

beforeEach(() => {
  Object.assign(fake, { asked: [], origins: [], yes: true });
  fake.answers = { 'watch-tab': () => true };
});

const at = (url: string) => show(<Elsewhere state={createState(7)} tab={{ id: 7, url }} />);

it('asks for the one origin, and watches the page that is open', async () => {
  const place = await at('https://forum.example/t/1');
  expect(place.textContent).toContain('does not read what you write on forum.example');
  await press('Check what I write here');
  expect(fake.origins).toEqual(['https://forum.example/*']);
  expect(fake.asked).toContainEqual({ type: 'watch-tab', tab: 7 });
  expect(place.textContent).toContain('You turned Hatcheck on for forum.example');
});

it('stays off when the person says no', async () => {
  fake.yes = false;
  const place = await at('https://forum.example/t/1');
  await press('Check what I write here');
  expect(fake.asked).toEqual([]);
  expect(place.textContent).toContain('does not read');
});

it('gives the origin back', async () => {
  fake.origins = ['https://forum.example/*'];
  await at('https://forum.example/t/1');
  await press('Stop here');
  expect(fake.origins).toEqual([]);
});

it.each([
  'https://x.com/home',
  'https://chess.example.org/questions/1',
  'chrome://extensions/',
  'http://forum.example/',
  '',
])('has nothing to offer on “%s”', async (url) => {
  expect((await at(url)).textContent).toBe('');
});
