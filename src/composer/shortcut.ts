/** How macOS writes modifiers in a shortcut. */
const GLYPHS: Record<string, string> = { '⌘': 'Command', '⌥': 'Alt', '⇧': 'Shift', '⌃': 'MacCtrl' };

/** Modifiers by the names browsers give them; Chromium writes a shortcut in its own language. */
const HELD: Record<string, keyof Modifiers> = {
  Alt: 'altKey',
  Ctrl: 'ctrlKey',
  MacCtrl: 'ctrlKey',
  Strg: 'ctrlKey',
  Command: 'metaKey',
};

type Modifiers = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * Whether a key press is the shortcut as the browser names it, e.g. `Alt+Shift+H`, `Alt+Umschalttaste+H` or `⌥⇧H`.
 * The browser acts on its shortcuts before the page hears of them; this catches those that it
 * leaves to the page, because another extension or the system holds them.
 */
export function isShortcut(event: KeyboardEvent, shortcut: string): boolean {
  const spelt = shortcut.replace(/[⌘⌥⇧⌃]/g, (glyph) => `${GLYPHS[glyph]}+`);
  const parts = spelt.split('+');
  const key = parts.pop();
  if (!key) return false;
  // Shift alone has a name of its own in most languages.
  const wanted = new Set(parts.map((name) => HELD[name] ?? 'shiftKey'));
  const held = (modifier: keyof Modifiers) => event[modifier] === wanted.has(modifier);
  return (
    event.code === (/^\d$/.test(key) ? `Digit${key}` : /^[A-Z]$/.test(key) ? `Key${key}` : key) &&
    held('altKey') &&
    held('shiftKey') &&
    held('ctrlKey') &&
    held('metaKey')
  );
}
