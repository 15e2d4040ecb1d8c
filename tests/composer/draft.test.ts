import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/checker/report.ts';
import { edited, judged, newDraft, quieted, untold } from '../../src/composer/draft.ts';
import type { Verdict } from '../../src/messages.ts';

const TEXT = 'We dropped it. The crowd is mean.';

function finding(kind: Finding['kind'], phrase: string, strength: Finding['strength']): Finding {
  const start = TEXT.indexOf(phrase);
  const span = { start, end: start + phrase.length };
  return { kind, strength, span, because: [{ phrase, span, reason: 'voice_we_company' }] };
}

const VERDICT: Verdict = {
  report: {
    findings: [
      finding('company-voice', 'We dropped', 'possible'),
      finding('condemns-community', 'crowd is mean', 'clear'),
    ],
  },
  offers: [[{ do: 'handoff' }], []],
  count: { used: TEXT.length, limit: 280 },
  names: { company: 'Acme', team: 'the team', shortcut: '' },
};

const written = edited(newDraft(), TEXT);

describe('a draft', () => {
  it('shows the clear and the most serious first, each with its own ways out', () => {
    const { entries } = judged(written, TEXT, VERDICT);
    expect(entries.map(({ finding: { kind } }) => kind)).toEqual([
      'condemns-community',
      'company-voice',
    ]);
    expect(entries[1]?.offers).toEqual([{ do: 'handoff' }]);
  });

  it('takes a verdict that comes some letters late', () => {
    const later = edited(written, `So: ${TEXT}`);
    const { entries, text } = judged(later, TEXT, VERDICT);
    const [first] = entries;
    expect(first && text.slice(first.finding.span.start, first.finding.span.end)).toBe(
      'crowd is mean',
    );
  });

  it('forgets everything when it is cleared', () => {
    const cleared = edited(quieted(judged(written, TEXT, VERDICT), 'company-voice'), '');
    expect(cleared.entries).toEqual([]);
    expect(cleared.quiet.size).toBe(0);
  });

  it('stays quiet about a kind found not useful, in later verdicts too', () => {
    const quiet = quieted(judged(written, TEXT, VERDICT), 'company-voice');
    const kinds = judged(quiet, TEXT, VERDICT).entries.map(({ finding: { kind } }) => kind);
    expect(kinds).toEqual(['condemns-community']);
  });

  it('tells each finding once', () => {
    const draft = judged(written, TEXT, VERDICT);
    expect(untold(draft)).toHaveLength(2);
    expect(untold(judged(draft, TEXT, VERDICT))).toHaveLength(0);
  });
});
