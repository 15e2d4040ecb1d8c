import { html } from 'hono/html';
import type { Case } from '../../src/handoff/case.ts';
import type { Stored } from './store.ts';

/** What came, newest first. Everything from a case is escaped by `html`. */
export function page(stored: Stored[]) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Handed off (${stored.length})</title>
<link rel="stylesheet" href="/look.css">
</head>
<body>
<main>
<h1>Handed off</h1>
<p class="quiet">${stored.length === 0 ? 'Nothing yet. What somebody hands off appears here within a few seconds.' : `${stored.length} on disk, newest first.`}</p>
${stored.map(({ case: record, receivedAt }) => article(record, receivedAt))}
</main>
</body>
</html>`;
}

function article(record: Case, receivedAt: string) {
  const { affected, sender } = record;
  const rows: [string, string | undefined][] = [
    ['Why this level', record.levelReason],
    ['Link', record.link ?? record.noLink],
    ['The post', record.excerpt || undefined],
    ['Already posted', record.alreadyPosted ? 'Yes' : 'No'],
    ['Complainer', affected.complainer],
    ['Community', affected.community],
    ['Known', record.known || undefined],
    ['Assumed', record.assumed || undefined],
    ['Promised', record.promised || 'Nothing'],
    ['Spread', record.spread],
    ['Draft', record.draft],
    ['From', [sender?.name, sender?.contact].filter(Boolean).join(', ') || undefined],
    ['Came in', receivedAt.slice(0, 19).replace('T', ' ')],
  ];
  return html`<article>
<h2><span class="level">${record.level}</span> ${record.kind} <code>${record.id}</code></h2>
<dl>${rows.map(([name, value]) => (value ? html`<dt>${name}</dt><dd>${value}</dd>` : ''))}</dl>
</article>
`;
}

export const LOOK = `:root { color-scheme: light dark; --line: light-dark(#d0d7de, #3d444d); --quiet: light-dark(#57606a, #9198a1); --care: light-dark(#0f766e, #5eead4); }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-size: 1.5rem; margin: 0; }
.quiet { color: var(--quiet); margin: 0 0 1.5rem; }
article { border: 1px solid var(--line); border-radius: 10px; padding: 1rem; margin: 0 0 1rem; }
h2 { font-size: 1rem; margin: 0 0 .75rem; }
.level { border: 1px solid var(--care); color: var(--care); border-radius: 6px; padding: 0 .4rem; }
code { color: var(--quiet); font-weight: normal; }
dl { display: grid; grid-template-columns: minmax(6rem, 9rem) 1fr; gap: .25rem 1rem; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
`;
