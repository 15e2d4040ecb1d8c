import { say } from '../lexicon/book.ts';
import { valenceOf } from '../lexicon/valence.ts';
import { matchAll, type Phrases } from '../reading/match.ts';
import type { Reading } from '../reading/read.ts';
import { negatedWithin, readStance } from '../reading/stance.ts';
import type { Token } from '../reading/tokens.ts';
import { bucketOf } from './bucket.ts';

/** One thing seen in a text: its bucket, and the tokens it was seen in (half-open). */
export interface Feature {
  bucket: number;
  from: number;
  to: number;
}

/** One step of a text: what stands there, and where. Marks between words are steps too. */
export interface Step {
  word: string;
  kind: string;
  at: number;
  sentence: number;
  quoted: boolean;
  /** A community of the company, or a word that stands for one. */
  target: boolean;
}

/** Word lists by which a word is known for its kind, the telling ones first. */
const KINDS_OF_WORDS: readonly [string, Phrases][] = [
  'badPerson',
  'badPlace',
  'badAdjective',
  'contempt',
  'contemptEmoji',
  'goneAfter',
  'goneBefore',
  'deed',
  'laughEmoji',
  'agreeEmoji',
  'details',
  'channel',
  'yes',
  'decide',
  'know',
  'make',
  'own',
  'topic',
  'private',
  'saying',
  'someone',
].map((name) => [name, say(`{${name}}`)]);

/** Kinds that say less than how good or bad the word sounds. */
const WEAK_KINDS = new Set(['decide', 'know', 'make', 'own', 'topic', 'private']);

const NEGATORS = new Set(
  'not never no nobody none nothing neither nor without hardly barely'.split(' '),
);

/** How many words after a negator it may reach. */
const REACH = 4;

/** Words so common that they stand for themselves among kinds of words. */
const COMMON = new Set(
  `the of to and in that for is on was said with he as it by at from his an be has are have but were not this who they had i which will their or its one after new been also we would two more about first up when year there all out time her she them people can some than could into other no over so what only him if do you me my your our us did how any then now just like too very most even much such because off before again these those every own being does why where here same both many back still really well get got go going know think see make want say never always`.split(
    /\s+/,
  ),
);

/** Names stand for what they name, so that no name can ever be the offence. */
const MASKS = { company: '<company>', product: '<product>' } as const;

const MARKS = new Set('.?!,:;"(…\n');

function kindsOf(reading: Reading): (string | undefined)[] {
  const kinds: (string | undefined)[] = new Array(reading.tokens.length);
  for (const [name, phrases] of KINDS_OF_WORDS)
    for (const { from, to } of matchAll(reading, phrases))
      for (let at = from; at < to; at++) kinds[at] ??= name;
  return kinds;
}

function plainWord({ text, kind }: Token): string {
  if (kind === 'handle' || kind === 'url' || kind === 'hashtag') return `<${kind}>`;
  return kind === 'number' && !/^[1-9]$/.test(text) ? '<number>' : text;
}

function kindOfWord(token: Token, known: string | undefined): string {
  if (NEGATORS.has(token.text)) return 'NOT';
  if (known && !WEAK_KINDS.has(known)) return known;
  const sounds = valenceOf(token.text) ?? known;
  if (sounds) return sounds;
  if (COMMON.has(token.text)) return token.text;
  return token.kind === 'number' ? '<number>' : token.kind === 'emoji' ? '<emoji>' : '_';
}

/** Kinds that judge: whether the writer means them is the question. */
const CHARGED = /^(bad|contempt|gone|deed|[+-])/;

/** A text as a model walks through it: names masked, every word known for its kind. */
export function stepsOf(reading: Reading): Step[] {
  const steps: Step[] = [];
  const kinds = kindsOf(reading);
  const stance = readStance(reading);
  const turned = (at: number): boolean => {
    const here = { from: at, to: at + 1 };
    return (
      stance.quoted(here) ||
      stance.reported(here) ||
      stance.conditional(here) ||
      negatedWithin(reading, { from: at, to: at }, REACH)
    );
  };
  reading.tokens.forEach((token, at) => {
    const { sentence, quoted } = token;
    const place = { at, sentence, quoted };
    for (const mark of token.before)
      if (MARKS.has(mark)) steps.push({ word: mark, kind: mark, target: false, ...place });
    const mention = reading.mentionAt(at);
    if (mention && mention.kind !== 'them') {
      if (mention.from !== at) return;
      const target = mention.kind === 'community';
      const mask =
        mention.kind === 'community'
          ? mention.people
            ? '<people>'
            : '<place>'
          : MASKS[mention.kind];
      steps.push({ word: mask, kind: target ? '<target>' : mask, target, ...place });
    } else {
      const target = mention?.kind === 'them';
      const plain = target ? '<them>' : kindOfWord(token, kinds[at]);
      const kind = CHARGED.test(plain) && turned(at) ? `~${plain}` : plain;
      steps.push({ word: plainWord(token), kind, target, ...place });
    }
  });
  return steps;
}

/** Collects features, each bucket once, with where it was seen first. */
function collector(salt: string) {
  const found = new Map<number, Feature>();
  return {
    found,
    add(name: string, from: number, to: number) {
      const bucket = bucketOf(salt + name);
      if (!found.has(bucket)) found.set(bucket, { bucket, from, to });
    },
  };
}

type Add = (name: string, from: number, to: number) => void;

/** Runs of up to `most` steps, the borders of the text included. */
function addRuns(
  add: Add,
  view: string,
  steps: readonly Step[],
  of: (step: Step) => string,
  most: number,
) {
  const first = steps[0]?.at ?? 0;
  const last = steps.at(-1)?.at ?? 0;
  const words = ['^', ...steps.map(of), '$'];
  const places = [first, ...steps.map(({ at }) => at), last];
  for (let start = 0; start < words.length; start++) {
    let name = view;
    for (let size = 1; size <= most && start + size <= words.length; size++) {
      const at = start + size - 1;
      name += ` ${words[at]}`;
      add(name, places[start] ?? 0, (places[at] ?? 0) + 1);
    }
  }
}

/** Words after a negator, and words that are quoted: they are not what the writer says. */
function addTurned(add: Add, steps: readonly Step[]) {
  let reach = 0;
  for (const { word, at, quoted } of steps) {
    if (MARKS.has(word)) reach = 0;
    if (reach > 0) {
      add(`N ${word}`, at, at + 1);
      reach--;
    }
    if (NEGATORS.has(word)) reach = REACH;
    if (quoted) add(`Q ${word}`, at, at + 1);
  }
}

/** What is said in the same sentence as a community, and on which side of it. */
function addAround(add: Add, steps: readonly Step[]) {
  const sentences = new Set(steps.filter(({ target }) => target).map(({ sentence }) => sentence));
  steps.forEach(({ kind, at, sentence, target }, index) => {
    if (sentences.has(sentence) && kind !== '_') add(`T ${kind}`, at, at + 1);
    if (!target) return;
    for (let distance = 1; distance <= 8; distance++) {
      const after = steps[index + distance];
      const before = steps[index - distance];
      if (after?.sentence === sentence) add(`A ${after.kind}`, after.at, after.at + 1);
      if (before?.sentence === sentence) add(`B ${before.kind}`, before.at, before.at + 1);
    }
  });
}

/**
 * What a model sees of a stretch of a text: runs of words with names masked, runs of kinds of words, what is
 * negated or quoted, and what stands around a community. `salt` keeps the features of the post answered apart
 * from those of the draft.
 */
export function featuresOf(steps: readonly Step[], salt: 'draft' | 'parent' = 'draft'): Feature[] {
  const { found, add } = collector(salt === 'parent' ? 'P' : '');
  addRuns(add, 'W', steps, ({ word }) => word, 3);
  addRuns(add, 'K', steps, ({ kind }) => kind, 4);
  addTurned(add, steps);
  addAround(add, steps);
  return [...found.values()];
}
