// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Thread } from '../../src/practice/thread.tsx';
import { practice } from '../../src/sites/practice.ts';
import { press, show } from '../ui/show.ts';

vi.mock('../../src/browser.ts', () => import('../ui/fake-browser.ts'));

const SCENE = {
  title: 'A title',
  author: 'Robin Farrow',
  parent: 'Who runs that?',
  draft: 'We do.',
  point: 'Say who.',
};

function shown(next = vi.fn()) {
  return show(<Thread scene={SCENE} again={vi.fn()} next={next} />);
}

it('is a composer that the practice site finds, with the post it answers', async () => {
  const place = await shown();
  const field = place.querySelector('[contenteditable]');
  const composer = field && practice.composerAt(field);
  expect(composer?.field.textContent).toBe('We do.');
  expect(composer?.post?.textContent).toBe('Post');
  expect(composer && practice.situation(composer).situation).toEqual({
    site: 'practice',
    kind: 'reply',
    parent: { author: 'Robin Farrow', text: 'Who runs that?' },
  });
});

it('posts into the thread and ends with the one thing to remember', async () => {
  const place = await shown();
  expect(place.textContent).not.toContain('Say who.');
  await press('Post');
  expect(place.querySelector('.mine')?.textContent).toContain('We do.');
  expect(place.querySelector('[role=status]')?.textContent).toContain('Say who.');
});

it('shows the point without posting, and goes on', async () => {
  const next = vi.fn();
  const place = await shown(next);
  await press('Show the point');
  expect(place.querySelector('[role=status]')?.textContent).toContain('Say who.');
  await press('Next scene');
  expect(next).toHaveBeenCalled();
});
