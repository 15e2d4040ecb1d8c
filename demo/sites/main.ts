import { EDITORS } from './editors/all.ts';
import type { DemoEditor } from './editors/editor.ts';
import { pageAt } from './pages.ts';
import './look.css';

/** What tests ask a demo page. */
export interface Demo {
  posted: string[];
  /** What the active editor's own model holds. */
  text(): string;
  remount(): unknown;
  ready: boolean;
}

declare global {
  interface Window {
    __demo: Demo;
  }
}

let active: DemoEditor | undefined;
let again: () => unknown = () => undefined;
window.__demo = {
  posted: [],
  text: () => active?.text() ?? '',
  remount: () => again(),
  ready: false,
};

const page = pageAt(location);
document.title = `A page that stands in for ${page.id}`;
await page.render(
  document.body,
  {
    send(editor) {
      const text = editor.text();
      if (text.trim() === '') return;
      window.__demo.posted.push(text);
      editor.clear();
    },
    async mount(name, place, options) {
      const mount = await EDITORS[name]();
      active = mount(place, options);
      return active;
    },
    remounts(act) {
      again = act;
    },
  },
  new URLSearchParams(location.search).get('scene') ?? '',
);
window.__demo.ready = true;
