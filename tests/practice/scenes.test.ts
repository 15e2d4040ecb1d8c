import { describe, expect, it, vi } from 'vitest';
import { scenesFor } from '../../src/practice/scenes.ts';
import { statusWith } from '../popup/page.ts';

vi.mock('../../src/browser.ts', () => import('../ui/fake-browser.ts'));

const policy = statusWith().policy?.policy;
const scenes = policy ? scenesFor(policy) : [];

describe('practice', () => {
  it('has six scenes, each with a draft and one thing to remember', () => {
    expect(scenes).toHaveLength(6);
    for (const scene of scenes) {
      for (const words of Object.values(scene)) expect(words).not.toBe('');
      expect(scene.draft.length).toBeLessThanOrEqual(280);
    }
  });

  it('is told about the reader’s own company and community', () => {
    expect(scenes[0]?.draft).toContain('People Skills');
    expect(scenes[0]?.parent).toContain('Acme');
    expect(JSON.stringify(scenes)).not.toMatch(/\{[A-Z]+\}/);
  });

  it('does without a community', () => {
    const bare = policy && scenesFor({ ...policy, communities: [] });
    expect(bare?.[0]?.draft).toContain('the moderators');
  });
});
