import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { ToBackground, ToComposer } from '../messages.ts';
import type { Policy } from '../policy/schema.ts';
import { text } from '../ui/text.ts';
import { judge } from './judge.ts';
import { foreignLanguage } from './language.ts';

/** Answers one composer for as long as it has the focus. */
export function serveComposer(port: Runtime.Port, policy: () => Promise<Policy | undefined>): void {
  port.onMessage.addListener(async (message) => {
    const question = message as ToBackground;
    const inForce = await policy();
    if (!inForce) return;
    if (question.type === 'warm') return warm(inForce);
    const { id, draft, situation } = question;
    const [language, keys] = await Promise.all([foreignLanguage(draft), shortcut()]);
    const verdict = judge(draft, situation, inForce, language, keys, text);
    const answer: ToComposer = { type: 'checked', id, verdict };
    try {
      port.postMessage(answer);
    } catch {
      // The composer closed while we read.
    }
  });
}

/** The first verdict reads all phrases and weights; better ahead of it than under the writer's pause. */
export function warm(policy: Policy): void {
  judge('we decided that on our site', { site: '', kind: 'post' }, policy, undefined, '', text);
}

/** The card's shortcut as the browser writes it; empty when the writer took it away. */
async function shortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'open-card')?.shortcut ?? '';
}
