import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { inEnglish } from '../../scripts/say.ts';
import example from '../../src/policy/example.json' with { type: 'json' };
import { readPolicy } from '../../src/policy/read.ts';
import type { Policy } from '../../src/policy/schema.ts';
import { allTopics, findTopics } from '../../src/popup/topics.ts';

vi.mock('../../src/browser.ts', () => import('../ui/fake-browser.ts'));

const ROOT = resolve(import.meta.dirname, '../..');
const topics = allTopics(undefined);
const titles = (search: string) => findTopics(topics, search).map(({ title }) => title);

function words(text: string): number {
  return text.split(/\s+/).length;
}

describe('guidance', () => {
  it('has fifteen topics', () => {
    expect(topics).toHaveLength(15);
  });

  it.each(topics)('$number $title: is short, with an example and a link', (topic) => {
    const length = words(topic.body) + words(topic.example);
    expect(length).toBeGreaterThanOrEqual(60);
    expect(length).toBeLessThanOrEqual(120);
    expect(topic.title).not.toBe('');
    expect(topic.source).not.toBe('');
    const own = topic.href.startsWith('/');
    if (own) expect(existsSync(join(ROOT, topic.href.replace(/#.*/, '')))).toBe(true);
    else expect(topic.href).toMatch(/^https:\/\//);
  });

  it('is found by any word, in any case, titles first', () => {
    expect(titles('SORRY')[0]).toBe('Saying sorry properly');
    expect(titles('helpline')).toEqual(['Someone may be in danger']);
    expect(titles('refund promise')).toEqual(['What not to promise']);
    expect(titles('')).toHaveLength(15);
    expect(titles('zebra')).toEqual([]);
  });

  it("shows a company's own words in place of ours, and keeps the rights as they are", () => {
    const own = {
      topic: 'what-not-to-promise',
      text: 'Ask Billing.',
      link: 'https://acme.example',
    };
    const read = readPolicy(JSON.stringify({ ...example, texts: { guidance: [own] } }), inEnglish);
    const policy = 'policy' in read ? read.policy : ({} as Policy);
    const replaced = allTopics(policy);
    expect(replaced[6]).toMatchObject({
      body: 'Ask Billing.',
      href: 'https://acme.example',
      source: 'From Acme',
    });
    expect(replaced[13]).toEqual(topics[13]);
  });
});
