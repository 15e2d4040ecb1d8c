import { inEnglish } from '../../scripts/say.ts';
import type { Finding, Report } from '../../src/checker/report.ts';
import type { CaseAsk } from '../../src/handoff/ask.ts';
import type { Case } from '../../src/handoff/case.ts';
import { newCase, type Previewed, type Read } from '../../src/handoff/new-case.ts';
import { readPolicy } from '../../src/policy/read.ts';
import type { Policy } from '../../src/policy/schema.ts';

export function policyOf(file: Record<string, unknown> = {}): Policy {
  const read = readPolicy(
    JSON.stringify({
      hatcheck: 2,
      company: { name: 'Acme', handles: ['@acme'] },
      communities: [{ name: 'People Skills' }],
      spokespeople: [{ name: 'Mina Oduya', handle: '@minaoduya' }],
      contacts: { support: '@acmehelp' },
      ...file,
    }),
    inEnglish,
  );
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.policy;
}

export function finding(kind: Finding['kind'], community?: string): Finding {
  const span = { start: 0, end: 1 };
  const because = [{ phrase: 'x', span, reason: 'harm_verdict' as const }];
  return { kind, strength: 'clear', span, because, ...(community ? { community } : {}) };
}

export const found = (...findings: Finding[]): Report => ({ findings });

/** The founding complaint, answered from X. */
export const ASK: CaseAsk = {
  situation: {
    site: 'x',
    kind: 'reply',
    parent: {
      author: '@robinfarrow',
      text: 'Who are the people running that site?',
      url: 'https://x.com/robinfarrow/status/1',
    },
  },
};

export function preview(ask: CaseAsk, reports: Read = {}): Previewed {
  return newCase(ask, {
    policy: policyOf(),
    reports,
    now: 1_700_000_000_000,
    random: Math.random,
    say: inEnglish,
  });
}

export function caseOf(ask: CaseAsk = ASK, reports: Read = {}): Case {
  const previewed = preview(ask, reports);
  if (!previewed.ok) throw new Error(previewed.reason);
  return previewed.case;
}
