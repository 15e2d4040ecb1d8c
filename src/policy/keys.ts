import type { Say, TextKey } from '../say.ts';
import { step } from './path.ts';
import type { Fault } from './read.ts';

/** No sensible file is deeper; a deeper one is a trap. */
const DEEPEST = 8;

/** Names every object has without being given them: as keys they slip past a check for unknown keys. */
const INBORN = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

const REASONS: [RegExp, TextKey][] = [
  [
    /gate|protected|allow-?_?list|white-?_?list|block-?_?list|black-?_?list|never-?_?silent|rights/i,
    'fault_gate_built_in',
  ],
  [
    /^(force|forced|require|required|mandatory|always|enforce|lock|locked|block|blocking)$|prevent/i,
    'fault_nothing_forced',
  ],
  [
    /^(hr|legal|manager|managers|supervisor|compliance|cc|bcc|report-?_?to)$/i,
    'fault_key_recipient',
  ],
];

/** Faults of keys, found before the schema looks: inborn names, keys that would bind the writer, and depth. */
export function faultsOfKeys(value: unknown, say: Say): Fault[] {
  const faults: Fault[] = [];
  const rest: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { value: parent, path, depth } = next;
    if (typeof parent !== 'object' || parent === null) continue;
    if (depth > DEEPEST) {
      faults.push({ path, message: say('fault_deep') });
      continue;
    }
    const isList = Array.isArray(parent);
    for (const [key, child] of Object.entries(parent)) {
      const childPath = step(path, isList ? Number(key) : key);
      const fault = isList ? undefined : faultOfKey(key);
      if (fault) faults.push({ path: childPath, message: say(fault) });
      else rest.push({ value: child, path: childPath, depth: depth + 1 });
    }
  }
  return faults.reverse();
}

function faultOfKey(key: string): TextKey | undefined {
  if (INBORN.has(key)) return 'fault_key';
  return REASONS.find(([pattern]) => pattern.test(key))?.[1];
}
