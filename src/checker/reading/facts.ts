import { CONTRACTIONS } from '../lexicon/contractions.ts';
import { GROUP_HEADS, ORDINARY_NAMES } from '../lexicon/names.ts';
import type { CompanyFacts } from '../report.ts';
import { readCharacters } from './characters.ts';
import { normaliseHandle } from './handle.ts';
import { readTokens } from './tokens.ts';

export type NameKind = 'company' | 'product' | 'community';

/** What a spelling names. One object serves all the names of a community that agree in it. */
interface Meaning {
  kind: NameKind;
  /** As the policy spells it. */
  name: string;
  /** Names people rather than a place. */
  people: boolean;
  /** Was "the forum": needs a determiner. */
  needsThe: boolean;
}

/** One way to write a name, cut into words. */
export interface Alias extends Meaning {
  words: readonly string[];
  /** Also an ordinary word or very short: counts as a name only where context says so. */
  ordinary: boolean;
}

export interface ReadyFacts {
  /** By their words with spaces between; see `aliasesOf`. */
  byWords: ReadonlyMap<string, Meaning | readonly Meaning[]>;
  /** How many words the longest name has that begins with this word, where that is more than one. */
  longest: ReadonlyMap<string, number>;
  /** Handles of the company, lower case, without `@`. */
  handles: ReadonlySet<string>;
  /** Words that head a group of this policy ("users", "drivers") and the community each means. */
  heads: ReadonlyMap<string, string>;
  spokespeople: { names: ReadonlySet<string>; handles: ReadonlySet<string> };
}

const DETERMINERS = new Set(['the', 'our', 'my', 'a']);

/** Latin letters, then letters and digits, with single spaces between: such names read as they stand. */
const PLAIN = /^[A-Za-z][A-Za-z0-9]+(?: [A-Za-z][A-Za-z0-9]+)*$/;
const STRETCHED = /(.)\1\1/;

/** The words of a name as they would be read in a draft. A company may have a hundred thousand names, so the plain ones are not taken apart. */
export function wordsOfName(name: string): string[] {
  const lower = name.toLowerCase();
  if (PLAIN.test(name) && !STRETCHED.test(lower)) {
    const words = lower.split(' ');
    if (!words.some((word) => CONTRACTIONS.has(word))) return words;
  }
  return readTokens(readCharacters(name), () => false).tokens.map((token) => token.text);
}

/** The other number: "users" for "user" and the other way round, on the last word. */
function otherNumber(words: readonly string[]): string[] | undefined {
  const last = words.at(-1);
  if (!last || last.length < 4) return undefined;
  if (last.endsWith('ss')) return undefined;
  return [...words.slice(0, -1), last.endsWith('s') ? last.slice(0, -1) : `${last}s`];
}

const never = () => false;
const always = () => true;

/** "Acme users": the name of a place that ends with its people. */
function areMany(words: readonly string[]): boolean {
  const head = words.at(-1) ?? '';
  return GROUP_HEADS.has(head) && head.endsWith('s');
}

/** The four meanings that the names of one thing can have, each made once. */
function meanings(kind: NameKind, name: string) {
  const made: Meaning[] = [];
  return (people: boolean, needsThe: boolean): Meaning => {
    const at = (people ? 2 : 0) + (needsThe ? 1 : 0);
    made[at] ??= { kind, name, people, needsThe };
    return made[at];
  };
}

/** What these words name, with spaces between them; nothing where they name nothing. */
export function aliasesOf({ byWords }: ReadyFacts, spelled: string): Alias[] {
  const meant = byWords.get(spelled);
  if (meant === undefined) return [];
  const words = spelled.split(' ');
  const [first = ''] = words;
  const ordinary = words.length === 1 && (ORDINARY_NAMES.has(first) || first.length <= 2);
  return [meant].flat().map((meaning) => ({ ...meaning, words, ordinary }));
}

function compile(facts: CompanyFacts): ReadyFacts {
  const byWords = new Map<string, Meaning | Meaning[]>();
  const longest = new Map<string, number>();
  const heads = new Map<string, string>();

  function put(words: readonly string[], meaning: Meaning): void {
    const first = words[0];
    if (first === undefined) return;
    const spelled = words.length === 1 ? first : words.join(' ');
    const same = byWords.get(spelled);
    if (same === undefined) byWords.set(spelled, meaning);
    else {
      const all = [same].flat();
      if (all.some(({ kind }) => kind === meaning.kind)) return;
      byWords.set(spelled, [...all, meaning]);
    }
    if (words.length > (longest.get(first) ?? 1)) longest.set(first, words.length);
  }

  function adder(kind: NameKind, name: string) {
    const meant = meanings(kind, name);
    return (source: string, areThey: (words: readonly string[]) => boolean) => {
      const whole = wordsOfName(source);
      const people = areThey(whole);
      const needsThe = whole.length > 1 && DETERMINERS.has(whole[0] ?? '');
      const words = needsThe ? whole.slice(1) : whole;
      put(words, meant(people, needsThe));
      if (words.length > 1) put([words.join('')], meant(people, needsThe && words.length === 2));
      const other = people || words.length > 1 ? otherNumber(words) : undefined;
      if (other) put(other, meant(people, needsThe));
      const last = words.at(-1) ?? '';
      if (kind === 'community' && GROUP_HEADS.has(last) && !heads.has(last)) heads.set(last, name);
    };
  }

  const addCompany = adder('company', facts.company.name);
  for (const alias of [facts.company.name, ...facts.company.aliases]) addCompany(alias, never);
  for (const product of facts.products) adder('product', product)(product, never);
  for (const { name, aliases, members } of facts.communities) {
    const add = adder('community', name);
    add(name, areMany);
    for (const alias of aliases) add(alias, areMany);
    for (const member of members) add(member, always);
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
