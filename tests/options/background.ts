import { inEnglish } from '../../scripts/say.ts';
import { judge } from '../../src/background/judge.ts';
import { readOwn } from '../../src/policy/read.ts';
import { statusWith } from '../popup/page.ts';
import type { fake } from '../ui/fake-browser.ts';
import { doing } from '../ui/show.ts';

/** Reads files and drafts for the page by what really reads them. */
export function readsLikeTheBackground(): typeof fake.answers {
  return {
    'policy-test': ({ text }) => {
      const read = readOwn(text, inEnglish);
      return 'faults' in read ? { ok: false, ...read } : { ok: true, file: read.file };
    },
    'policy-try': ({ text, draft, situation }) => {
      const read =
        text === undefined ? { policy: statusWith().policy?.policy } : readOwn(text, inEnglish);
      if ('faults' in read) return { ok: false, ...read };
      if (!read.policy) throw new Error('nothing in force');
      const verdict = judge(draft, situation, read.policy, undefined, '', inEnglish);
      return { ok: true, verdict };
    },
  };
}

/** Waits until what was typed has been read: the page pauses before it asks. */
export async function paused(): Promise<void> {
  await new Promise((done) => setTimeout(done, 350));
  await doing(() => undefined);
}
