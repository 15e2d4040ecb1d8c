// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Here, lineOn, notesOn } from '../../src/popup/here.tsx';
import { createState } from '../../src/popup/state.ts';
import { DEFAULT_SETTINGS } from '../../src/settings.ts';
import { fake } from '../ui/fake-browser.ts';
import { press, show } from '../ui/show.ts';
import { REPLYING, statusWith } from './page.ts';

vi.mock('../../src/browser.ts', () => import('../ui/fake-browser.ts'));

beforeEach(() => {
  fake.asked = [];
  fake.page = REPLYING;
  fake.answers = {
    status: () => statusWith(),
    'outbox-list': () => [],
    'settings-set': ({ change }) => ({ ...DEFAULT_SETTINGS, ...change }),
  };
});

async function shown() {
  const state = createState(7);
  await state.refresh();
  await show(<Here state={state} />);
  return state;
}

describe('the line', () => {
  const on = DEFAULT_SETTINGS;
  it.each([
    ['Watching the reply box on X.', on, REPLYING],
    ['Awake on X. It looks when you write.', on, { ...REPLYING, watching: false }],
    ['Quiet for this draft.', on, { ...REPLYING, draftPaused: true }],
    ['Asleep on X, because you said so.', { ...on, pausedSites: ['x'] }, REPLYING],
    ['Off. Nothing is read, on any site.', { ...on, on: false }, REPLYING],
    ['Asleep here. It wakes where you write on a site it knows.', on, undefined],
  ])('%s', (line, settings, page) => {
    expect(lineOn(settings, page)).toBe(line);
  });

  it('says until when it is paused', () => {
    const paused = { ...on, pausedUntil: Date.now() + 60_000 };
    expect(lineOn(paused, REPLYING)).toMatch(/^Paused until .*\d\d.*\.$/);
  });

  it('says why it is silent and what it could not read', () => {
    const notes = notesOn({
      ...REPLYING,
      silence: 'protected',
      missing: ['parent', 'post-button'],
    });
    expect(notes[0]).toMatch(/yours to say freely/);
    expect(notes[1]).toBe('Could not read here: the post you answer and the Post button.');
  });
});

describe('the pauses', () => {
  it('quiets this draft and wakes it again', async () => {
    const state = await shown();
    await press('This draft');
    expect(state.page.value?.draftPaused).toBe(true);
    await press('This draft');
    expect(state.page.value?.draftPaused).toBe(false);
  });

  it('quiets this site', async () => {
    await shown();
    await press('This site');
    expect(fake.asked).toContainEqual({ type: 'settings-set', change: { pausedSites: ['x'] } });
  });

  it('quiets for an hour, and ends that', async () => {
    const state = await shown();
    await press('An hour');
    const until = state.status.value?.settings.pausedUntil ?? 0;
    expect(Math.abs(until - Date.now() - 3_600_000)).toBeLessThan(5_000);
    await press('An hour');
    expect(fake.asked).toContainEqual({ type: 'settings-set', change: { pausedUntil: 0 } });
  });

  it('says a sentence when nobody answers', async () => {
    const state = await shown();
    fake.answers = {};
    await press('This site');
    expect(state.problem.value).toMatch(/did not answer/);
  });
});
