import { type Signal, signal } from '@preact/signals';

/** Words typed into a form, by the field's name. */
export type Draft = Record<string, string>;

/** What was typed and not yet sent, by case and form, so that neither a detour nor a reload loses it. */
export interface Drafts {
  of(key: string): Signal<Draft>;
  drop(key: string): void;
  /** Whoever signs in next at this place finds nothing. */
  clear(): void;
}

const PREFIX = 'draft:';

export function createDrafts(storage: Storage): Drafts {
  const kept = new Map<string, Signal<Draft>>();
  return {
    of(key) {
      const known = kept.get(key);
      if (known) return known;
      const draft = signal(read(storage, key));
      draft.subscribe((words) => {
        try {
          if (Object.keys(words).length === 0) storage.removeItem(PREFIX + key);
          else storage.setItem(PREFIX + key, JSON.stringify(words));
        } catch {
          // Storage is full or forbidden: the words are still in memory.
        }
      });
      kept.set(key, draft);
      return draft;
    },
    drop(key) {
      const draft = kept.get(key);
      if (draft) draft.value = {};
    },
    clear() {
      for (const draft of kept.values()) draft.value = {};
      const names = Object.keys(storage).filter((name) => name.startsWith(PREFIX));
      for (const name of names) storage.removeItem(name);
    },
  };
}

function read(storage: Storage, key: string): Draft {
  try {
    const found: unknown = JSON.parse(storage.getItem(PREFIX + key) ?? '{}');
    if (typeof found !== 'object' || found === null) return {};
    return Object.fromEntries(
      Object.entries(found).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
  } catch {
    return {};
  }
}
