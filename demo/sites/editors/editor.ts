/** What a demo page wants of an editor. */
export interface Options {
  /** Attributes of the element one types into, as the site sets them. */
  attributes?: Record<string, string>;
  placeholder?: string;
  /** What stands in it at the start, e.g. a draft that the site restored. */
  initial?: string;
  /** Whether a key sends; asked before the editor sees the key. */
  sends?: (event: KeyboardEvent) => boolean;
  onSend?: () => void;
  onChange?: (text: string) => void;
}

/** A mounted editor; `text` is what its own model holds, a newline between paragraphs. */
export interface DemoEditor {
  text(): string;
  clear(): void;
  destroy(): void;
}

/** Mounts the real library in `place`. */
export type Mount = (place: HTMLElement, options: Options) => DemoEditor;

/** Sends by key before the editor can take it for a line break. */
export function listenForSend(place: HTMLElement, { sends, onSend }: Options): () => void {
  const heard = (event: KeyboardEvent) => {
    if (event.isComposing || !sends?.(event)) return;
    event.preventDefault();
    event.stopPropagation();
    onSend?.();
  };
  place.addEventListener('keydown', heard, { capture: true });
  return () => place.removeEventListener('keydown', heard, { capture: true });
}

export function setAttributes(element: Element, attributes: Record<string, string> = {}): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

export const modEnter = (event: KeyboardEvent) =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey);
export const enter = (event: KeyboardEvent) => event.key === 'Enter' && !event.shiftKey;
