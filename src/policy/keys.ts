import { step } from './path.ts';
import type { Fault } from './read.ts';

/** No sensible file is deeper; a deeper one is a trap. */
const DEEPEST = 8;

/** Names every object has without being given them: as keys they slip past a check for unknown keys. */
const INBORN = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

const REASONS: [RegExp, string][] = [
  [
    /gate|protected|allow-?_?list|white-?_?list|block-?_?list|black-?_?list|never-?_?silent|rights/i,
    'The protected-speech gate is built in; no company file can widen, narrow or replace what it covers.',
  ],
  [
    /^(force|forced|require|required|mandatory|always|enforce|lock|locked|block|blocking)$|prevent/i,
    'Nothing can be forced: every disclaimer and every check stays the writer’s choice.',
  ],
  [
    /^(hr|legal|manager|managers|supervisor|compliance|cc|bcc|report-?_?to)$/i,
    'A case goes to the community team alone; no manager, HR or legal recipient can be set.',
  ],
];

/** Faults of keys, found before the schema looks: inborn names, keys that would bind the writer, and depth. */
export function faultsOfKeys(value: unknown): Fault[] {
  const faults: Fault[] = [];
  const rest: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { value: parent, path, depth } = next;
    if (typeof parent !== 'object' || parent === null) continue;
    if (depth > DEEPEST) {
      faults.push({ path, message: 'This is nested too deeply.' });
      continue;
    }
    const isList = Array.isArray(parent);
    for (const [key, child] of Object.entries(parent)) {
      const childPath = step(path, isList ? Number(key) : key);
      const message = isList ? undefined : faultOfKey(key);
      if (message) faults.push({ path: childPath, message });
      else rest.push({ value: child, path: childPath, depth: depth + 1 });
    }
  }
  return faults.reverse();
}

function faultOfKey(key: string): string | undefined {
  if (INBORN.has(key)) return 'Hatcheck does not know this key.';
  return REASONS.find(([pattern]) => pattern.test(key))?.[1];
}
