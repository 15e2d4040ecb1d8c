// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isShortcut } from '../../src/composer/shortcut.ts';

const press = (init: KeyboardEventInit) => new KeyboardEvent('keydown', init);
const H = press({ code: 'KeyH', altKey: true, shiftKey: true });

describe('isShortcut', () => {
  it.each(['Alt+Shift+H', '⌥⇧H', 'Alt+Umschalttaste+H', 'Alt+Maj+H'])('knows %s', (shortcut) => {
    expect(isShortcut(H, shortcut)).toBe(true);
  });
  it.each(['Ctrl+Shift+H', 'Strg+Umschalttaste+H', 'Alt+H', 'Alt+Shift+J', '', '⌘⇧H'])(
    'is not %s',
    (shortcut) => {
      expect(isShortcut(H, shortcut)).toBe(false);
    },
  );
  it('knows digits and named keys', () => {
    expect(isShortcut(press({ code: 'Digit7', ctrlKey: true }), 'Ctrl+7')).toBe(true);
    expect(isShortcut(press({ code: 'F8' }), 'F8')).toBe(true);
  });
});
