// The part that a demo page uses; the package of this version has no types.
declare module 'quill' {
  export default class Quill {
    constructor(place: Element, options: { modules: { toolbar: false }; placeholder?: string });
    root: HTMLElement;
    getText(): string;
    setText(text: string, source?: 'silent'): void;
    on(event: 'text-change', heard: () => void): void;
  }
}
