import type { Finding } from '../checker/report.ts';
import { familyOf } from '../ui/family.ts';
import type { Theme } from './theme.ts';

/** Something to underline: live ranges die when the editor re-renders, so they are made anew each time. */
export interface Mark {
  finding: Finding;
  range: Range;
}

/**
 * Paints the marks of one composer over the page's own text, without adding anything to it.
 * Names are the document's and shared by all composers; each adds and removes only its own ranges.
 */
export function createMarks() {
  let painted: (Mark & { name: string })[] = [];

  function clear() {
    for (const { name, range } of painted) {
      const highlight = CSS.highlights.get(name);
      highlight?.delete(range);
      if (highlight?.size === 0) CSS.highlights.delete(name);
    }
    painted = [];
  }

  function paint(marks: Mark[], theme: Theme) {
    clear();
    for (const { finding, range } of marks) {
      const family = familyOf(finding.kind);
      const name = `hatcheck-${family}-${finding.strength}-${theme}`;
      let highlight = CSS.highlights.get(name);
      if (!highlight) {
        highlight = new Highlight();
        highlight.priority = finding.strength === 'clear' ? 1 : 0;
        CSS.highlights.set(name, highlight);
      }
      highlight.add(range);
      painted.push({ name, finding, range });
    }
  }

  /** The finding whose mark lies under the point (client px), if any. */
  function under(x: number, y: number): Finding | undefined {
    return painted.find(({ range }) =>
      [...range.getClientRects()].some(
        (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      ),
    )?.finding;
  }

  return { paint, clear, under };
}
