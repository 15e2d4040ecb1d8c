import { type Finding, KINDS, type Strength } from '../checker/report.ts';
import { type Family, familyOf } from '../ui/family.ts';
import { markName } from '../ui/mark-name.ts';
import type { Marks } from './marks.ts';

/** Where marks lie over each other the most serious is on top, as chip and card name it first. */
function priorityOf(family: Family, strength: Strength): number {
  const first = KINDS.findIndex((kind) => familyOf(kind) === family);
  return (strength === 'clear' ? KINDS.length : 0) - first;
}

/**
 * Paints marks over the page's own text, without adding anything to it.
 * Names are the document's and shared by all composers; each adds and removes only its own ranges.
 */
export function createHighlights(): Marks {
  let painted: { name: string; finding: Finding; range: Range }[] = [];

  function clear() {
    for (const { name, range } of painted) {
      const highlight = CSS.highlights.get(name);
      highlight?.delete(range);
      if (highlight?.size === 0) CSS.highlights.delete(name);
    }
    painted = [];
  }

  return {
    clear,
    // Live ranges die when the editor re-renders, so they are made anew each time.
    paint(findings, reading, theme) {
      clear();
      for (const finding of findings) {
        const range = reading.range(finding.span);
        if (!range) continue;
        const family = familyOf(finding.kind);
        const name = markName(family, finding.strength, theme);
        let highlight = CSS.highlights.get(name);
        if (!highlight) {
          highlight = new Highlight();
          highlight.priority = priorityOf(family, finding.strength);
          CSS.highlights.set(name, highlight);
        }
        highlight.add(range);
        painted.push({ name, finding, range });
      }
    },
    under: (x, y) => painted.find(({ range }) => isOver(range.getClientRects(), x, y))?.finding,
  };
}

/** Whether one of the boxes holds the point (client px). */
export function isOver(boxes: DOMRectList, x: number, y: number): boolean {
  return [...boxes].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
