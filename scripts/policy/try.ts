import * as v from 'valibot';
import { check } from '../../src/checker/check.ts';
import { KINDS, type Report, type Situation } from '../../src/checker/report.ts';
import type { Policy } from '../../src/policy/schema.ts';

/** One post of the past. Only the draft must be there. */
const Line = v.object({
  draft: v.string(),
  id: v.optional(v.union([v.string(), v.number()])),
  site: v.optional(v.string(), 'x'),
  kind: v.optional(v.picklist(['post', 'reply', 'quote', 'comment', 'edit'])),
  parent: v.optional(
    v.union([v.string(), v.object({ text: v.string(), author: v.optional(v.string()) })]),
  ),
  account: v.optional(v.union([v.string(), v.object({ handle: v.optional(v.string()) })])),
});

interface Tried {
  line: number;
  id: string;
  draft: string;
  report: Report;
}

const SHOWN = 90;

/**
 * What a file would have said of posts of the past, one JSON object a line.
 * Throws with the number of every line that cannot be read; drafts are read here and kept nowhere.
 */
export function tried(policy: Policy, drafts: string, json: boolean): string {
  const all = readLines(drafts).map(({ line, entry }): Tried => {
    const report = check(entry.draft, situationOf(entry), policy);
    return { line, id: String(entry.id ?? `line ${line}`), draft: entry.draft, report };
  });
  return json ? all.map((one) => JSON.stringify(one)).join('\n') : tableOf(all);
}

function readLines(text: string) {
  const faults: string[] = [];
  const lines = text.split('\n').flatMap((raw, index) => {
    if (raw.trim() === '') return [];
    const line = index + 1;
    const parsed = v.safeParse(Line, parse(raw));
    if (parsed.success) return [{ line, entry: parsed.output }];
    const [issue] = parsed.issues;
    faults.push(`  line ${line}: ${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
    return [];
  });
  if (faults.length > 0) throw new Error(`These lines cannot be read:\n${faults.join('\n')}`);
  if (lines.length === 0) throw new Error('There is no draft in the file.');
  return lines;
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

function situationOf({ site, kind, parent, account }: v.InferOutput<typeof Line>): Situation {
  const asked = typeof parent === 'string' ? { text: parent } : parent;
  const handle = typeof account === 'string' ? account : account?.handle;
  return {
    site,
    kind: kind ?? (asked ? 'reply' : 'post'),
    ...(asked && { parent: { text: asked.text, ...(asked.author && { author: asked.author }) } }),
    ...(handle && { account: { handle } }),
  };
}

function tableOf(all: Tried[]): string {
  const found = all.filter(({ report }) => report.findings.length > 0);
  const silent = (why: string) => all.filter(({ report }) => report.silence === why).length;
  const share = (many: number) => `${many} (${((100 * many) / all.length).toFixed(1)} in 100)`;
  return [
    ...found.flatMap(({ id, draft, report }) => [
      `${id}: ${shorten(draft)}`,
      ...report.findings.map(
        ({ kind, strength, because }) =>
          `    ${kind}, ${strength}: “${because[0]?.phrase}”${because[0]?.rule ? `, your rule “${because[0].rule.id}”` : ''}`,
      ),
    ]),
    ...(found.length > 0 ? [''] : []),
    `drafts                 ${all.length}`,
    `said something of      ${share(found.length)}`,
    ...KINDS.map((kind) => {
      const of = found.filter(({ report }) => report.findings.some((each) => each.kind === kind));
      return `  ${kind.padEnd(21)}${share(of.length)}`;
    }),
    `protected, not read    ${silent('protected')}`,
    `too long               ${silent('too-long')}`,
  ].join('\n');
}

function shorten(draft: string): string {
  const line = draft.replaceAll('\n', ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
}
