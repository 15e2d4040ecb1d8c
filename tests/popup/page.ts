import { inEnglish } from '../../scripts/say.ts';
import type { Case } from '../../src/handoff/case.ts';
import type { PageView, Status } from '../../src/messages.ts';
import example from '../../src/policy/example.json' with { type: 'json' };
import type { Section, Source } from '../../src/policy/join.ts';
import { readPolicy } from '../../src/policy/read.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings.ts';

/** As if one source had set every section of the example company. */
export const sectionsOf = (source: Source): Partial<Record<Section, Source>> =>
  Object.fromEntries(
    Object.keys(example)
      .filter((key) => key !== 'hatcheck')
      .map((key) => [key, source]),
  );

/** A page of X with a reply in hand and the complaint in view. */
export const REPLYING: PageView = {
  site: { id: 'x', name: 'X' },
  awake: true,
  watching: true,
  draftPaused: false,
  kind: 'reply',
  missing: [],
  post: {
    author: '@robinfarrow',
    text: 'Who runs that site?',
    url: 'https://x.com/robinfarrow/status/1',
    own: false,
  },
  draft: 'We dropped them.',
  kinds: ['company-voice'],
};

/** The status with the example company in force. */
export function statusWith(change: Partial<Settings> = {}): Status {
  const read = readPolicy(JSON.stringify(example), inEnglish);
  if ('faults' in read) throw new Error('the example company is refused');
  return {
    settings: { ...DEFAULT_SETTINGS, ...change },
    policy: {
      policy: read.policy,
      source: 'imported',
      from: sectionsOf('imported'),
      since: 0,
      sinceOf: { imported: 0 },
    },
    refused: [],
  };
}

/** A record as the background would make it. */
export function caseWith(change: Partial<Case> = {}): Case {
  return {
    version: 1,
    id: 'HC-7K3MQ-92QDX',
    createdAt: '2026-11-24T00:00:00.000Z',
    level: 'U2',
    levelReason: 'A complaint with quick reach.',
    kind: 'complaint',
    site: 'x',
    link: 'https://x.com/robinfarrow/status/1',
    excerpt: 'Who runs that site?',
    alreadyPosted: false,
    affected: { roles: ['complainer'] },
    known: '',
    assumed: '',
    promised: '',
    disclosure: false,
    ...change,
  };
}
