import { AFTER_NAMES, BARE_HEADS, BEFORE_NAMES, GROUP_HEADS } from '../lexicon/names.ts';
import { type Alias, aliasesOf, type NameKind, type ReadyFacts } from './facts.ts';
import { normaliseHandle } from './handle.ts';
import type { Token } from './tokens.ts';

/** A place where the company, a product or a community is named. */
export interface Mention {
  kind: NameKind | 'them';
  /** As the policy spells it; empty when a group of the company's is meant but no single community. */
  name: string;
  /** Half-open range of tokens. */
  from: number;
  to: number;
  /** People of the place rather than the place. */
  people: boolean;
  /** Only a bare head such as "users": a group of this policy, perhaps of another. */
  weak: boolean;
}

const DETERMINERS = new Set([
  'the',
  'our',
  'this',
  'that',
  'your',
  'their',
  'these',
  'those',
  'whole',
  'entire',
  'acme',
]);

function matches(tokens: readonly Token[], at: number, alias: Alias): boolean {
  return alias.words.every((word, index) => {
    const token = tokens[at + index];
    return (
      token?.text === word &&
      (index === 0 || !/[.?!\n,;]\s*$/.test(token.before) || token.before.trim() === '.')
    );
  });
}

/** Capitalised at the start of a sentence: a verb must follow for an ordinary word to be a name. */
const VERB_LIKE = /(?:[a-z]{2}s|ed|'s)$/;
/** Ordinary words that are names in lower case too, after "on" or "at". */
const LOWER_NAMES = /^(meta|stack|discord|uber|amazon|reddit|slack|oracle|spectrum)$/;

/** Is an ordinary word meant as a name here? Capitals and neighbours decide. */
function meantAsName(tokens: readonly Token[], at: number, alias: Alias): boolean {
  const token = tokens[at];
  const word = alias.words[0] ?? '';
  if (!token) return false;
  if (token.kind === 'hashtag') return true;
  if (alias.people || (alias.kind === 'community' && GROUP_HEADS.has(word))) return true;
  const previous = token.before.trim() === '' ? tokens[at - 1] : undefined;
  const following = tokens[at + 1];
  const next = following && following.before.trim() === '' ? following : undefined;
  const before = previous !== undefined && BEFORE_NAMES.has(previous.text);
  const group = next !== undefined && GROUP_HEADS.has(next.text);
  const after = next !== undefined && (AFTER_NAMES.has(next.text) || group);
  const first = at === 0 || tokens[at - 1]?.sentence !== token.sentence;
  if (word.length <= 2)
    return token.capitals === 'all' ? before || after : group && word.length > 1 && before;
  if (group) return true;
  if (token.capitals === 'none')
    return (
      LOWER_NAMES.test(word) &&
      (before || (first && (after || (next !== undefined && VERB_LIKE.test(next.text)))))
    );
  if (!first) return true;
  return after || (next !== undefined && (VERB_LIKE.test(next.text) || /ly$/.test(next.text)));
}

function handleMention(token: Token, at: number, facts: ReadyFacts): Mention | undefined {
  if (token.kind !== 'handle') return undefined;
  if (!facts.handles.has(normaliseHandle(token.text))) return undefined;
  return { kind: 'company', name: '', from: at, to: at + 1, people: false, weak: false };
}

/** "Acme users", "IPS mods": takes the head of the group into the mention. */
function withHead(tokens: readonly Token[], mention: Mention, facts: ReadyFacts): Mention {
  let to = mention.to;
  let people = mention.people;
  let possessive = false;
  if (tokens[to]?.text === "'s" && tokens[to + 1]) {
    to++;
    possessive = true;
  }
  if (tokens[to]?.text === 'se' || tokens[to]?.text === 'stack' || tokens[to]?.text === 'exchange')
    to++;
  let heads = 0;
  while (
    heads < 3 &&
    tokens[to] &&
    tokens[to]?.before.trim() === '' &&
    GROUP_HEADS.has(tokens[to]?.text ?? '')
  ) {
    to++;
    heads++;
  }
  if (heads === 0) return possessive ? mention : { ...mention, to };
  const head = tokens[to - 1]?.text ?? '';
  people ||=
    !/^(sites?|forums?|boards?|subs?|subreddit|servers?|lists?|threads?|channels?|chat)$/.test(
      head,
    );
  if (mention.kind !== 'community') {
    return {
      kind: 'community',
      name: facts.heads.get(head) ?? '',
      from: mention.from,
      to,
      people,
      weak: false,
    };
  }
  return { ...mention, to, people };
}

const LINKS = new Set(['on', 'at', 'of', 'in', 'from', 'over']);

/** "people on Stack", "the mods of IPS": reaches back to the people in front. */
function withPeopleBefore(tokens: readonly Token[], mention: Mention, facts: ReadyFacts): Mention {
  let at = mention.from - 1;
  while (at > 0 && /^(the|this|that|your|our)$/.test(tokens[at]?.text ?? '')) at--;
  if (!LINKS.has(tokens[at]?.text ?? '')) return mention;
  while (at > 0 && /^(on|at|of|in|from|over|out|there)$/.test(tokens[at]?.text ?? '')) at--;
  const head = tokens[at];
  if (!head || head.sentence !== tokens[mention.from]?.sentence || !GROUP_HEADS.has(head.text))
    return mention;
  if (/^(lot|list|type|sites?|thread|bunch|post|circle|guy|server|chat|group)$/.test(head.text))
    return mention;
  return {
    ...mention,
    kind: 'community',
    name: mention.kind === 'community' ? mention.name : (facts.heads.get(head.text) ?? ''),
    from: at,
    people: true,
  };
}

/** Names that are spelled by the words from here on, the longest first. */
function candidates(tokens: readonly Token[], at: number, facts: ReadyFacts): Alias[] {
  const found: Alias[] = [];
  let spelled = '';
  const longest = facts.longest.get(tokens[at]?.text ?? '') ?? 1;
  for (let length = 1; length <= longest && at + length <= tokens.length; length++) {
    spelled += `${length > 1 ? ' ' : ''}${tokens[at + length - 1]?.text}`;
    found.unshift(...aliasesOf(facts, spelled));
  }
  return found;
}

function aliasMention(
  tokens: readonly Token[],
  at: number,
  facts: ReadyFacts,
): Mention | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  for (const alias of candidates(tokens, at, facts)) {
    if (!matches(tokens, at, alias)) continue;
    if (alias.needsThe && !DETERMINERS.has(tokens[at - 1]?.text ?? '')) continue;
    if (alias.ordinary && !alias.needsThe && !meantAsName(tokens, at, alias)) continue;
    const weak = alias.words.length === 1 && BARE_HEADS.has(token.text);
    return {
      kind: alias.kind,
      name: alias.name,
      from: at,
      to: at + alias.words.length,
      people: alias.people,
      weak,
    };
  }
  return undefined;
}

function bareHead(tokens: readonly Token[], at: number, facts: ReadyFacts): Mention | undefined {
  const token = tokens[at];
  const name = token && BARE_HEADS.has(token.text) ? facts.heads.get(token.text) : undefined;
  if (name === undefined) return undefined;
  return { kind: 'community', name, from: at, to: at + 1, people: true, weak: true };
}

/** All mentions, left to right, none overlapping. */
export function readMentions(tokens: readonly Token[], facts: ReadyFacts): Mention[] {
  const found: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const named = token && (handleMention(token, at, facts) ?? aliasMention(tokens, at, facts));
    const seen = named ?? bareHead(tokens, at, facts);
    let mention = seen && withHead(tokens, seen, facts);
    if (named && mention && (!mention.people || mention.kind !== 'community'))
      mention = withPeopleBefore(tokens, mention, facts);
    if (mention) {
      const last = found.at(-1);
      if (last && last.to > mention.from) found.pop();
      found.push(mention);
      at = mention.to;
    } else at++;
  }
  return found;
}
