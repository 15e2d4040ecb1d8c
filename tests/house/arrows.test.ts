import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Who may know whom. Arrows point down only; a room not named here may not be entered. */
const MAY_KNOW: Record<string, string[]> = {
  checker: [],
  counting: [],
  say: [],
  browser: [],
  policy: ['checker', 'say'],
  remedies: ['checker', 'counting', 'policy'],
  handoff: ['checker', 'policy', 'say'],
  settings: [],
  origins: ['browser', 'sites'],
  editors: ['checker'],
  sites: ['checker', 'counting'],
  messages: ['browser', 'checker', 'handoff', 'policy', 'remedies', 'settings', 'sites'],
  ui: ['browser', 'checker', 'messages', 'say'],
  composer: [
    'browser',
    'say',
    'checker',
    'editors',
    'messages',
    'remedies',
    'settings',
    'sites',
    'ui',
    'handoff',
  ],
  background: [
    'browser',
    'checker',
    'counting',
    'handoff',
    'messages',
    'origins',
    'policy',
    'remedies',
    'say',
    'settings',
    'ui',
  ],
  popup: [
    'browser',
    'checker',
    'handoff',
    'messages',
    'origins',
    'policy',
    'remedies',
    'say',
    'settings',
    'sites',
    'ui',
  ],
  options: [
    'browser',
    'checker',
    'handoff',
    'messages',
    'origins',
    'policy',
    'practice',
    'say',
    'settings',
    'sites',
    'ui',
  ],
  practice: ['checker', 'editors', 'messages', 'policy', 'say', 'settings', 'sites', 'ui'],
};

/** Rooms whose imports from these are types only: they share words, never code. */
const WORDS_ONLY: Record<string, string[]> = {
  editors: ['checker'],
  sites: ['checker'],
  messages: ['checker', 'handoff', 'policy', 'remedies', 'settings', 'sites'],
};

/** The DOM and the extension API stay out of the parts that only think. */
const NO_BROWSER = ['checker', 'counting', 'remedies', 'policy', 'handoff'];

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?<!\.d)\.tsx?$/.test(path))
  .map((path) => join(ROOT, 'src', path));

const IMPORT = /^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'/gm;

function imports(file: string): { from: string; typeOnly: boolean }[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(IMPORT)].map(([whole, type, from = '']) => ({
    from,
    typeOnly: type !== undefined || /\{\s*(type\s+\w+,?\s*)+\}/.test(whole),
  }));
}

/** `src/checker/rules/x.ts` is in `checker`, `src/messages.ts` is `messages`. */
function roomOf(file: string): string {
  const [room = ''] = relative(join(ROOT, 'src'), file).split('/');
  return room.replace(/\.tsx?$/, '');
}

describe('arrows', () => {
  it('reads every file of src', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it.each(files.map((file) => [relative(ROOT, file), file]))('%s', (_name, file) => {
    const room = roomOf(file);
    const allowed = MAY_KNOW[room];
    expect(allowed, `no such room: ${room}`).toBeDefined();
    for (const { from, typeOnly } of imports(file)) {
      if (!from.startsWith('.')) {
        const foreign = NO_BROWSER.includes(room) && /webextension-polyfill|preact/.test(from);
        expect(foreign && !typeOnly, `${from} in a part that only thinks`).toBe(false);
        continue;
      }
      // The name of a script to inject is no acquaintance with what is in it.
      if (from.endsWith('?script')) continue;
      const target = resolve(dirname(file), from);
      if (!target.startsWith(join(ROOT, 'src'))) continue;
      const other = roomOf(target);
      if (other === room) continue;
      expect(allowed, `${room} may not know ${other}`).toContain(other);
      if (WORDS_ONLY[room]?.includes(other)) {
        expect(typeOnly, `${room} shares only types with ${other}`).toBe(true);
      }
    }
  });
});
