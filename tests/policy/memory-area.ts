import type { Area } from '../../src/policy/kept.ts';

/** A storage area in memory: what goes in and what comes out are copies, as in a browser. `stored` is what it holds. */
export function memoryArea(): { stored: Record<string, unknown>; local: Area } {
  const stored: Record<string, unknown> = {};
  return {
    stored,
    local: {
      get: async () => structuredClone(stored),
      set: async (items) => {
        Object.assign(stored, structuredClone(items));
      },
      remove: async (keys) => {
        for (const key of [keys].flat()) delete stored[key];
      },
    },
  };
}
