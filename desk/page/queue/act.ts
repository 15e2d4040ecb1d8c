import type { Action, ActionRequest } from '../../api/action.ts';
import type { CaseView } from '../../api/case.ts';
import { changedWords } from '../case/changed.ts';
import type { Desk } from '../core/desk.ts';
import { caseIn } from '../core/refused.ts';
import { text } from '../texts.ts';

/** What can be done to a line without opening it. */
export async function actOnLine(
  desk: Desk,
  what: Extract<Action['do'], 'acknowledge' | 'claim'>,
  id: string,
  version: number,
): Promise<void> {
  const request: ActionRequest = { version, action: { do: what } };
  const answer = await desk.call<CaseView>(
    'POST',
    `/api/cases/${encodeURIComponent(id)}/actions`,
    request,
  );
  if (answer.ok) {
    desk.queue.put(answer.value);
    desk.say(text(`done_${what}`));
  } else {
    const now = caseIn(answer.body);
    if (now) desk.queue.put(now);
    desk.say(
      answer.status === 409 && now ? changedWords(now, version, desk.names.peek()) : answer.error,
    );
  }
  await desk.queue.load();
}
