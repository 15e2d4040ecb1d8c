import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Section, Source } from '../../policy/join.ts';
import type { Fault } from '../../policy/read.ts';
import { VERSION } from '../../policy/version.ts';
import type { Want } from '../../ui/want.ts';
import { READING } from '../patience.ts';
import type { Keeper } from './kept-draft.ts';
import { tidied } from './tidy.ts';
import { type Path, put, type Tree } from './tree.ts';

/** A pause in typing after which the file is read, ms. */
const PAUSE = 300;

/** A company file in the making. */
export interface Editor {
  form: ReadonlySignal<Tree>;
  /** By their places in the form. */
  faults: ReadonlySignal<Fault[]>;
  /** Whether somebody tried to save: from then on what is missing is a fault as well. */
  tried: Signal<boolean>;
  /** Whether there is something that is not saved. */
  dirty: ReadonlySignal<boolean>;
  /** The file as it last was without a fault, to try drafts on. */
  good: ReadonlySignal<string | undefined>;
  set(path: Path, value: unknown): void;
  /** Puts the file into force; whether that went well. */
  save(): Promise<boolean>;
  /** Leaves the form as if it had never been. */
  discard(): Promise<void>;
}

export interface Ground {
  /** What was left unsaved, else one's own file, to begin from. */
  begin: Tree;
  dirty: boolean;
  /** What others set and who, so that it cannot be filled in here. */
  from: Partial<Record<Section, Source>>;
  company?: string | undefined;
  want: Want;
  keeper: Keeper;
}

/** Sections that others set: what is filled in here for them would not count. */
export function isLocked(from: Ground['from'], section: Section): boolean {
  return from[section] === 'managed' || from[section] === 'hosted';
}

export function createEditor({
  begin,
  dirty: unsaved,
  from,
  company,
  want,
  keeper,
}: Ground): Editor {
  const form = signal<Tree>({ hatcheck: VERSION, ...begin });
  const faults = signal<Fault[]>([]);
  const tried = signal(false);
  const dirty = signal(unsaved);
  const good = signal<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading: Promise<void> | undefined;

  function made(): { text: string; placeOf(path: string): string } {
    const { file, placeOf } = tidied(form.value);
    // A file that names another company than the one that was set for us would not count.
    const named = isLocked(from, 'company') && company ? { company: { name: company } } : {};
    return { text: JSON.stringify({ ...file, ...named }), placeOf };
  }

  async function read(): Promise<void> {
    const { text, placeOf } = made();
    const tested = await want({ type: 'policy-test', text }, READING);
    if (!tested) return;
    faults.value = tested.ok ? [] : inForm(tested.faults, placeOf);
    if (tested.ok) good.value = text;
  }

  function readSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // One at a time: what was typed meanwhile is read when this one is through.
      if (reading) return readSoon();
      reading = read().finally(() => {
        reading = undefined;
      });
    }, PAUSE);
  }

  readSoon();
  return {
    form,
    faults,
    tried,
    dirty,
    good,
    set(path, value) {
      form.value = put(form.value, path, value);
      dirty.value = true;
      keeper.keep({ file: form.value });
      readSoon();
    },
    async save() {
      clearTimeout(timer);
      tried.value = true;
      const { text, placeOf } = made();
      const tested = await want({ type: 'policy-test', text }, READING);
      if (!tested) return false;
      const answer = tested.ok
        ? await want({ type: 'policy-import', text, source: 'form' }, READING)
        : tested;
      if (!answer) return false;
      faults.value = answer.ok ? [] : inForm(answer.faults, placeOf);
      if (!answer.ok) return false;
      await keeper.forget();
      dirty.value = false;
      return true;
    },
    async discard() {
      clearTimeout(timer);
      await keeper.forget();
    },
  };
}

function inForm(faults: Fault[], placeOf: (path: string) => string): Fault[] {
  return faults.map(({ path, message }) => ({ path: placeOf(path), message }));
}
