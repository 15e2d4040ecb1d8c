import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const HAT = readFileSync(resolve(import.meta.dirname, '../src/ui/icons/hat.svg'), 'utf8');

/** A picture of the product with words beside it. */
export interface Framed {
  title: string;
  text: string;
  theme: 'light' | 'dark';
  /** PNG, base64. */
  picture: string;
}

const LOOK = `
  * { box-sizing: border-box; margin: 0; }
  body { font-family: system-ui, sans-serif; overflow: hidden; }
  .frame { width: 1280px; height: 800px; display: grid; grid-template-columns: 1fr 640px; gap: 56px;
    align-items: center; padding: 0 56px 0 64px; background: #eef4ff; color: #0f172a; }
  .frame.dark { background: #0b1220; color: #f1f5f9; }
  .frame svg { width: 72px; height: 72px; display: block; margin-bottom: 32px; }
  h1 { font-size: 42px; line-height: 1.15; letter-spacing: -0.01em; text-wrap: balance; }
  p { font-size: 21px; line-height: 1.45; margin-top: 20px; color: #334155; text-wrap: pretty; }
  .dark p { color: #cbd5e1; }
  img { width: 640px; height: 740px; object-fit: cover; object-position: top; border-radius: 16px;
    box-shadow: 0 2px 4px rgb(15 23 42 / 8%), 0 18px 48px rgb(15 23 42 / 18%); }
  .dark img { box-shadow: 0 0 0 1px #1e293b; }
  .tile { width: 440px; height: 280px; display: grid; grid-template-columns: auto 1fr; gap: 24px;
    align-items: center; padding: 0 36px; background: #eef4ff; color: #0f172a; }
  .tile svg { width: 104px; height: 104px; }
  .tile h1 { font-size: 38px; }
  .tile p { font-size: 18px; line-height: 1.4; margin-top: 8px; }
  .tile u { text-decoration: underline wavy #1d4ed8 1.5px; text-underline-offset: 4px;
    background: rgb(29 78 216 / 8%); }`;

const pageOf = (body: string) => `<!doctype html><style>${LOOK}</style>${body}`;

/** The page of a store's picture, 1280 × 800. */
export function frameOf({ title, text, theme, picture }: Framed): string {
  return pageOf(`<div class="frame ${theme}"><div>${HAT}<h1>${title}</h1><p>${text}</p></div>
    <img src="data:image/png;base64,${picture}" alt=""></div>`);
}

/** The page of the small promotional tile, 440 × 280. */
export function tile(): string {
  return pageOf(
    `<div class="tile">${HAT}<div><h1>Hatcheck</h1><p>Which hat does<br><u>our draft</u> wear?</p></div></div>`,
  );
}
