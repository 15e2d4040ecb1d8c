import { autoUpdate } from '@floating-ui/dom';
import type { Finding } from '../checker/report.ts';
import { familyOf } from '../ui/family.ts';
import { isOver } from './highlights.ts';
import type { Marks } from './marks.ts';
import { mirrorBox, mirrorType } from './mirror.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** A stretch of the draft that is underlined, as it lies in the mirror. */
interface Piece {
  finding: Finding;
  element: HTMLElement;
}

/**
 * Marks for text fields, whose letters no script can reach: a mirror with the same letters, unseen,
 * lies over the field and carries the lines. It lies in our own element and takes no pointer.
 * What covers the field covers the marks too: each is shown only where the field itself is hit.
 */
export function createOverlay(field: Field, layer: () => HTMLElement): Marks {
  let mirror: { box: HTMLElement; words: HTMLElement; end(): void } | undefined;
  let pieces: Piece[] = [];

  function begin() {
    const box = document.createElement('div');
    const words = document.createElement('div');
    box.className = 'mirror';
    box.ariaHidden = 'true';
    box.append(words);
    layer().append(box);
    const stopWatching = autoUpdate(field, box, place, { layoutShift: true });
    field.addEventListener('scroll', place, { passive: true });
    return {
      box,
      words,
      end() {
        stopWatching();
        field.removeEventListener('scroll', place);
        box.remove();
      },
    };
  }

  function place() {
    // A field that was just taken away has no root to be hit in.
    if (!mirror || !field.isConnected) return;
    mirrorBox(field, mirror.box);
    mirror.words.style.translate = `${-field.scrollLeft}px ${-field.scrollTop}px`;
    const root = field.getRootNode() as Document | ShadowRoot;
    for (const { element } of pieces) {
      const [box] = element.getClientRects();
      const hit = box && root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      element.classList.toggle('covered', hit !== field);
    }
  }

  function clear() {
    mirror?.end();
    mirror = undefined;
    pieces = [];
  }

  return {
    clear,
    paint(findings, { text }) {
      if (findings.length === 0) return clear();
      mirror ??= begin();
      mirrorType(field, mirror.words);
      pieces = fill(mirror.words, text, findings);
      place();
    },
    under: (x, y) =>
      pieces.find(
        ({ element }) =>
          !element.classList.contains('covered') && isOver(element.getClientRects(), x, y),
      )?.finding,
  };
}

/** Writes the draft into the mirror; where findings overlap, the first of them has the letters. */
function fill(words: HTMLElement, text: string, findings: readonly Finding[]): Piece[] {
  const borders = new Set([0, text.length]);
  for (const { span } of findings) borders.add(span.start).add(span.end);
  const cuts = [...borders].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  const nodes = cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const letters = text.slice(start, end);
    const finding = findings.find(({ span }) => span.start <= start && span.end >= end);
    if (!finding) return document.createTextNode(letters);
    const element = document.createElement('span');
    element.className = `mark ${familyOf(finding.kind)} ${finding.strength}`;
    element.textContent = letters;
    pieces.push({ finding, element });
    return element;
  });
  words.replaceChildren(...nodes);
  return pieces;
}
