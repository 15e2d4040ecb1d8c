import { beforeEach, expect, it, vi } from 'vitest';
import { sites } from '../../src/sites/all.ts';
import { practice } from '../../src/sites/practice.ts';
import { listed, locale } from '../../src/ui/locale.ts';
import { siteName } from '../../src/ui/site-name.ts';
import { counted, text } from '../../src/ui/text.ts';
import { browser } from './fake-browser.ts';

vi.mock('../../src/browser.ts', () => import('./fake-browser.ts'));

const speaks = (language: string) => {
  browser.i18n.getUILanguage = () => language;
};
beforeEach(() => speaks('en-GB'));

it('writes as the region does where it speaks the language of the texts, else as the texts do', () => {
  speaks('en-US');
  expect(locale()).toBe('en-US');
  speaks('fr-CA');
  expect(locale()).toBe('en');
  expect(listed(['a', 'b', 'c'])).toBe('a, b, and c');
  speaks('en-GB');
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
});

it('writes numbers in texts so too', () => {
  expect(text('popup_count', 1_234, 63_206)).toBe('1,234 of 63,206 characters.');
});

it('has a text of its own for one', () => {
  expect(counted('popup_topics_found', 1)).toBe('1 topic');
  expect(counted('popup_topics_found', 0)).toBe('0 topics');
  expect(counted('options_import_refused', 1)).toContain('for one reason');
});

it('names every site by its own name but those that have none', () => {
  const unnamed = [...sites, practice].filter((site) => siteName(site) !== site.name);
  expect(unnamed.map(({ id }) => id)).toEqual(['any-site', 'practice']);
});
