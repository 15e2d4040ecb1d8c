/**
 * Prints what the checker says of one draft: `npm run check -- "draft"`.
 *
 *   --parent text      the post it answers        --author name   who wrote that
 *   --kind reply       post, reply, quote, …      --site x        id of the site
 *   --account @handle  who writes                 --policy file   the company's policy
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { check } from '../src/checker/check.ts';
import type { CompanyFacts, Finding, Situation } from '../src/checker/report.ts';
import { readPolicy } from '../src/policy/read.ts';
import { inEnglish } from './say.ts';

const EXAMPLE = new URL('../src/policy/example.json', import.meta.url);
const TEXTS = new URL('../public/_locales/en/messages.json', import.meta.url);
const KINDS = ['post', 'reply', 'quote', 'comment', 'edit'] as const;

/** The policy's facts. Keys that belong to no policy are named and passed over; anything else wrong is a fault. */
function factsFrom(file: string | URL): CompanyFacts {
  const shown = String(file).replace('file://', '');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`The policy ${shown} cannot be read.`);
  }
  const read = readPolicy(text, inEnglish);
  if ('policy' in read) return read.policy;
  const faults = read.faults.map((fault) => `  ${fault.path}: ${fault.message}`).join('\n');
  const facts = factsOnly(text);
  if (!facts) throw new Error(`The policy ${shown} has faults:\n${faults}`);
  console.error(`The policy ${shown} has faults; only its names are used:\n${faults}`);
  return facts;
}

const Names = v.optional(v.array(v.string()), []);
const Facts = v.object({
  company: v.object({ name: v.string(), aliases: Names, handles: Names }),
  products: Names,
  communities: v.optional(
    v.array(v.object({ name: v.string(), aliases: Names, members: Names })),
    [],
  ),
  spokespeople: v.optional(
    v.array(v.object({ name: v.string(), handle: v.optional(v.string()) })),
    [],
  ),
});

function factsOnly(text: string): CompanyFacts | undefined {
  try {
    const parsed = v.safeParse(Facts, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** The draft with a line under it that marks the phrase. */
function underlined(draft: string, { span, kind }: Finding): string {
  const line = draft.replaceAll('\n', ' ');
  const room = ' '.repeat(span.start);
  const mark = (kind === 'company-voice' ? '~' : '^').repeat(Math.max(1, span.end - span.start));
  return `  ${line}\n  ${room}${mark}`;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      parent: { type: 'string' },
      author: { type: 'string' },
      kind: { type: 'string' },
      policy: { type: 'string' },
      site: { type: 'string' },
      account: { type: 'string' },
    },
  });
  const draft = positionals.join(' ');
  if (draft === '')
    throw new Error('Give a draft: npm run check -- "We have removed that site." --parent "…"');
  const kind = KINDS.find((known) => known === (values.kind ?? (values.parent ? 'reply' : 'post')));
  if (!kind) throw new Error(`--kind is one of ${KINDS.join(', ')}`);
  const texts = JSON.parse(readFileSync(TEXTS, 'utf8')) as Record<string, { message: string }>;
  const situation: Situation = {
    site: values.site ?? 'x',
    kind,
    ...(values.parent
      ? { parent: { text: values.parent, ...(values.author ? { author: values.author } : {}) } }
      : {}),
    ...(values.account ? { account: { handle: values.account } } : {}),
  };
  const report = check(draft, situation, factsFrom(values.policy ?? EXAMPLE));
  if (report.silence) console.log(`Silent: ${report.silence}.`);
  else if (report.findings.length === 0) console.log('Nothing to say.');
  for (const finding of report.findings) {
    console.log(
      `${finding.kind}, ${finding.strength}${finding.community ? `, about ${finding.community}` : ''}`,
    );
    console.log(underlined(draft, finding));
    for (const cue of finding.because)
      console.log(`  “${cue.phrase}”: ${texts[`reason_${cue.reason}`]?.message ?? cue.reason}`);
    console.log();
  }
  if (report.firstResponse) console.log('First response:', JSON.stringify(report.firstResponse));
  if (report.urgency) console.log(`Urgency for a handoff: ${report.urgency}`);
}

try {
  main();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}
