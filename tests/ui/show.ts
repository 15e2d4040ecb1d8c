import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Renders into the page and waits until what it asked for has come back. */
export async function show(content: ComponentChild): Promise<HTMLElement> {
  document.body.innerHTML = '<main></main>';
  const place = document.querySelector('main');
  if (!place) throw new Error('no place to render into');
  await doing(() => render(content, place));
  return place;
}

/** Does something and waits for what follows from it. */
export async function doing(what: () => void): Promise<void> {
  await act(what);
  // Effects ran as act ended; what they asked for comes back, and is drawn, a moment later.
  await act(settled);
  await act(settled);
}

/** Presses the button with this name; fails when there is none. */
export function press(name: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find(
    (one) => one.textContent === name || one.getAttribute('aria-label') === name,
  );
  if (!button) throw new Error(`no button “${name}”`);
  return doing(() => button.click());
}

/** The field with this label. */
export function labelled(name: string): HTMLInputElement | HTMLTextAreaElement {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) =>
    textContent?.includes(name),
  );
  const field = label?.htmlFor
    ? document.getElementById(label.htmlFor)
    : label?.querySelector('input');
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field;
  throw new Error(`no field “${name}”`);
}

/** Types into the field with this label. */
export function fill(name: string, value: string): Promise<void> {
  const field = labelled(name);
  return doing(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, 5));
}
