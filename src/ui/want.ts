import type { Signal } from '@preact/signals';
import { type Answers, ask, type Request } from '../messages.ts';
import type { TextKey } from '../say.ts';
import { text } from './text.ts';

/** Asks the background, for `timeout` ms at most; on failure answers nothing and puts a sentence where the page shows it. */
export type Want = <R extends Request>(
  request: R,
  timeout?: number,
) => Promise<Answers[R['type']] | undefined>;

/** A way to ask that never throws into the page. */
export function createWant(problem: Signal<string>, words: TextKey): Want {
  return async (request, timeout) => {
    try {
      const answer = await ask(request, timeout);
      problem.value = '';
      return answer;
    } catch {
      problem.value = text(words);
      return undefined;
    }
  };
}
