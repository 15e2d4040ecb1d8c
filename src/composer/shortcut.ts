/** How macOS writes modifiers in a shortcut. */
const GLYPHS: Record<string, string> = { '⌘': 'Command', '⌥': 'Alt', '⇧': 'Shift', '⌃': 'MacCtrl' };

/**
 * Whether a key press is the shortcut as the browser names it, e.g. `Alt+Shift+H` or `⌥⇧H`.
 * The browser acts on its shortcuts before the page hears of them; this catches those that it
 * leaves to the page, because another extension or the system holds them.
 */
export function isShortcut(event: KeyboardEvent, shortcut: string): boolean {
  const spelt = shortcut.replace(/[⌘⌥⇧⌃]/g, (glyph) => `${GLYPHS[glyph]}+`);
  const parts = spelt.split('+');
  const key = parts.pop();
  if (!key) return false;
  const wants = (name: string) => parts.includes(name);
  return (
    event.code === (/^\d$/.test(key) ? `Digit${key}` : /^[A-Z]$/.test(key) ? `Key${key}` : key) &&
    event.altKey === wants('Alt') &&
    event.shiftKey === wants('Shift') &&
    event.ctrlKey === (wants('Ctrl') || wants('MacCtrl')) &&
    event.metaKey === wants('Command')
  );
}
