import type { Section } from '../../policy/join.ts';
import type { TextKey } from '../../say.ts';

/** What a company file holds, as the options page shows it and has it filled in. One part, one kind. */
export type Spec =
  | LineSpec
  | NumberSpec
  | NamesSpec
  | ChoiceSpec
  | TicksSpec
  | RowsSpec
  | GroupSpec;

interface Base {
  /** The key in the file. */
  key: string;
  label: TextKey;
  hint?: TextKey;
  /** What it means for the people it names; `$1` is the company. */
  means?: TextKey;
}

/** One text. */
export interface LineSpec extends Base {
  is: 'line';
  lines?: number;
  inputMode?: 'email' | 'url';
  /** A key: shown as dots. */
  secret?: boolean;
}

export interface NumberSpec extends Base {
  is: 'number';
}

/** A list of texts, one a line. */
export interface NamesSpec extends Base {
  is: 'names';
  lines: number;
}

/** One of a few, each value with its words. */
export interface ChoiceSpec extends Base {
  is: 'choice';
  options(): [value: string, words: string][];
}

/** Some of a few. */
export interface TicksSpec extends Base {
  is: 'ticks';
  options: readonly (readonly [value: string, words: TextKey])[];
}

/** A list of things that have parts of their own. */
export interface RowsSpec extends Base {
  is: 'rows';
  of: readonly Spec[];
  add: TextKey;
  /** What a row is called until it says so itself. */
  nameless: TextKey;
  /** Keys that name a row, the first that is filled in counting. */
  title: readonly string[];
  /** What a new row has from the start; a row that has no more is passed over. */
  blank: Readonly<Record<string, unknown>>;
}

export interface GroupSpec extends Base {
  is: 'group';
  of: readonly Spec[];
}

/** A part of the file that comes whole from one source. */
export type SectionSpec = Spec & { key: Section };
