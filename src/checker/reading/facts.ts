import { GROUP_HEADS, ORDINARY_NAMES } from '../lexicon/names.ts';
import type { CompanyFacts } from '../report.ts';
import { readCharacters } from './characters.ts';
import { readTokens } from './tokens.ts';

export type NameKind = 'company' | 'product' | 'community';

/** One way to write a name, cut into words. */
export interface Alias {
  words: readonly string[];
  kind: NameKind;
  /** As the policy spells it. */
  name: string;
  /** Also an ordinary word or very short: counts as a name only where context says so. */
  ordinary: boolean;
  /** Written in capitals in the policy, such as SO. */
  capitals: boolean;
  /** Names people rather than a place. */
  people: boolean;
  /** Was "the forum": needs a determiner. */
  needsThe: boolean;
}

export interface ReadyFacts {
  /** By their words with spaces between. */
  byWords: ReadonlyMap<string, readonly Alias[]>;
  /** How many words the longest name has that begins with this word. */
  longest: ReadonlyMap<string, number>;
  /** Handles of the company, lower case, without `@`. */
  handles: ReadonlySet<string>;
  /** Words that head a group of this policy ("users", "drivers") and the community each means. */
  heads: ReadonlyMap<string, string>;
  spokespeople: { names: ReadonlySet<string>; handles: ReadonlySet<string> };
}

const DETERMINERS = new Set(['the', 'our', 'my', 'a']);

export function wordsOfName(name: string): string[] {
  return readTokens(readCharacters(name), () => false).tokens.map((token) => token.text);
}

/** The other number: "users" for "user" and the other way round, on the last word. */
function otherNumber(words: readonly string[]): string[] | undefined {
  const last = words.at(-1);
  if (!last || last.length < 4) return undefined;
  if (last.endsWith('ss')) return undefined;
  return [...words.slice(0, -1), last.endsWith('s') ? last.slice(0, -1) : `${last}s`];
}

export function normaliseHandle(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase();
}

function compile(facts: CompanyFacts): ReadyFacts {
  const byWords = new Map<string, Alias[]>();
  const longest = new Map<string, number>();
  const heads = new Map<string, string>();
  const seen = new Set<string>();

  function put(
    words: readonly string[],
    source: string,
    kind: NameKind,
    name: string,
    people: boolean,
    needsThe: boolean,
  ): void {
    const first = words[0];
    const key = `${kind} ${words.join(' ')}`;
    if (first === undefined || seen.has(key)) return;
    seen.add(key);
    const joined = words.join('');
    const capitals =
      source.length <= 5 && source === source.toUpperCase() && source !== source.toLowerCase();
    const ordinary = words.length === 1 && (ORDINARY_NAMES.has(first) || joined.length <= 2);
    const alias: Alias = { words, kind, name, ordinary, capitals, people, needsThe };
    const spelled = words.join(' ');
    const same = byWords.get(spelled);
    if (same) same.push(alias);
    else byWords.set(spelled, [alias]);
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }

  function addName(source: string, kind: NameKind, name: string, people = false): void {
    let words: readonly string[] = wordsOfName(source);
    const needsThe = words.length > 1 && DETERMINERS.has(words[0] ?? '');
    if (needsThe) words = words.slice(1);
    put(words, source, kind, name, people, needsThe);
    if (words.length > 1)
      put([words.join('')], words.join(''), kind, name, people, needsThe && words.length === 2);
    const other = otherNumber(words);
    if (other && (people || words.length > 1)) put(other, source, kind, name, people, needsThe);
    const last = words.at(-1) ?? '';
    if (kind === 'community' && GROUP_HEADS.has(last) && !heads.has(last)) heads.set(last, name);
  }

  for (const alias of [facts.company.name, ...facts.company.aliases])
    addName(alias, 'company', facts.company.name);
  for (const product of facts.products) addName(product, 'product', product);
  for (const community of facts.communities) {
    for (const alias of [community.name, ...community.aliases]) {
      const head = wordsOfName(alias).at(-1) ?? '';
      addName(alias, 'community', community.name, GROUP_HEADS.has(head) && head.endsWith('s'));
    }
    for (const member of community.members) addName(member, 'community', community.name, true);
  }
  for (const [head, name] of heads) {
    if (head.endsWith('s') && !heads.has(head.slice(0, -1))) heads.set(head.slice(0, -1), name);
  }
  return {
    byWords,
    longest,
    heads,
    handles: new Set(facts.company.handles.map(normaliseHandle)),
    spokespeople: {
      names: new Set(facts.spokespeople.map((person) => person.name.trim().toLowerCase())),
      handles: new Set(
        facts.spokespeople.flatMap((person) =>
          person.handle ? [normaliseHandle(person.handle)] : [],
        ),
      ),
    },
  };
}

const compiled = new WeakMap<CompanyFacts, ReadyFacts>();

/** A policy may name 5,000 communities: made ready once for each facts object, then looked up by word. */
export function readyFacts(facts: CompanyFacts): ReadyFacts {
  const known = compiled.get(facts);
  if (known) return known;
  const ready = compile(facts);
  compiled.set(facts, ready);
  return ready;
}
