import { type Match, matchAll, type Phrases, phrasesOf } from '../reading/match.ts';
import type { Reading } from '../reading/read.ts';
import type { CompanyFacts, CompanyRule, Cue, Finding, Span } from '../report.ts';
import { readPhrase } from './company-phrase.ts';
import type { Draft } from './cue.ts';

interface Ready {
  rule: CompanyRule;
  match: Phrases;
  except: Phrases;
}

/** A company's phrases made ready; one that cannot be read is left out, for the company file was refused with it. */
export function phrasesOfCompany(lines: readonly string[]): Phrases {
  return phrasesOf(lines.map(readPhrase).filter((term) => typeof term !== 'string'));
}

const ready = new WeakMap<readonly CompanyRule[], Ready[]>();

function readyRules(rules: readonly CompanyRule[]): Ready[] {
  const known = ready.get(rules);
  if (known) return known;
  const made = rules.map((rule) => ({
    rule,
    match: phrasesOfCompany(rule.match),
    except: phrasesOfCompany(rule.except),
  }));
  ready.set(rules, made);
  return made;
}

/**
 * Adds what the company's own rules find to what was found without them.
 * Runs after the gate, never raises a strength: on their own such phrases only underline.
 */
export function withCompanyRules(
  { reading, stance }: Draft,
  found: readonly Finding[],
  { rules = [] }: CompanyFacts,
): Finding[] {
  const all = [...found];
  for (const { rule, match, except } of readyRules(rules)) {
    if (matchAll(reading, except).length > 0) continue;
    const hit = matchAll(reading, match).find(
      (each) => !stance.quoted(each) && !stance.reported(each),
    );
    if (!hit) continue;
    const cue = cueOf(reading, rule, hit);
    const at = all.findIndex(({ kind, span }) => kind === rule.kind && overlap(span, cue.span));
    const there = all[at];
    if (there) all[at] = { ...there, because: [...there.because, cue] };
    else
      all.push({
        kind: rule.kind,
        strength: 'possible',
        span: cue.span,
        because: [cue],
        ...(rule.community !== undefined && { community: rule.community }),
      });
  }
  return all;
}

function cueOf(reading: Reading, { id, reason }: CompanyRule, match: Match): Cue {
  return {
    phrase: reading.words(match),
    span: reading.span(match),
    reason: 'company_rule',
    rule: { id, says: reason },
  };
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
