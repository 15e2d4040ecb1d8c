import { browser } from '../browser.ts';
import type { Answers, Request } from '../messages.ts';
import type { Fault } from '../policy/read.ts';
import type { Policy, PolicyPart } from '../policy/schema.ts';
import { wouldBe } from '../policy/sources.ts';
import { text } from '../ui/text.ts';
import { judge } from './judge.ts';
import { foreignLanguage } from './language.ts';
import { managed, policyFound, policyInForce, reading } from './policy.ts';

type Ask<Type extends Request['type']> = Extract<Request, { type: Type }>;
type Would = { file: PolicyPart; policy: Policy } | { faults: Fault[] };

/**
 * The last file that was read, so that a draft which is tried on it key by key finds it read, and its
 * names looked up. Only of the options page, and gone with the worker.
 */
let last: { of: string; would: Promise<Would> } | undefined;

async function read(file: string): Promise<Would> {
  const { inForce } = await policyFound();
  // What others set may have changed meanwhile.
  const of = `${inForce?.since} ${file}`;
  if (last?.of !== of)
    last = { of, would: wouldBe(file, browser.storage.local, managed, reading()) };
  return last.would;
}

/** Whether a file could be one's own. The page asks, as reading five thousand communities would stop its keys. */
export async function testPolicy({
  text: file,
}: Ask<'policy-test'>): Promise<Answers['policy-test']> {
  const would = await read(file);
  return 'faults' in would ? { ok: false, faults: would.faults } : { ok: true, file: would.file };
}

/** What a file would find in a draft. */
export async function tryPolicy(ask: Ask<'policy-try'>): Promise<Answers['policy-try']> {
  const would = ask.text === undefined ? undefined : await read(ask.text);
  if (would && 'faults' in would) return { ok: false, faults: would.faults };
  const policy = would?.policy ?? (await policyInForce())?.policy;
  if (!policy) return { ok: false, faults: [{ path: '', message: text('case_no_policy') }] };
  const language = await foreignLanguage(ask.draft);
  return { ok: true, verdict: judge(ask.draft, ask.situation, policy, language, '', text) };
}
