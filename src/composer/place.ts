import {
  autoUpdate,
  computePosition,
  detectOverflow,
  flip,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import type { Composer } from '../sites/kit/site.ts';

/** Side of the chip, px. */
const CHIP = 24;
const GAP = 6;

const TOOLS = 'button, a, input, select, meter, [role="button"], [role="progressbar"], svg';

/** The part of the page that the card keeps clear of: what the writer types into, its tools, and the chip. */
function boxOf(composer: Composer): DOMRect {
  const { field, tools } = composer;
  const chip = chipSpot(composer);
  const boxes = [
    field.getBoundingClientRect(),
    ...(tools ? [tools.getBoundingClientRect()] : []),
    new DOMRect(chip.left, chip.top, CHIP, CHIP),
  ];
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return new DOMRect(
    left,
    top,
    Math.max(...boxes.map((box) => box.right)) - left,
    Math.max(...boxes.map((box) => box.bottom)) - top,
  );
}

/** The card takes at most this share of the window's height … */
const TALLEST = 0.6;
/** … and is made lower where it finds no room as it is, but not lower than this, px. */
const LOWEST = 200;
/** From the composer, and from the window's edges, px. */
const APART = 8;

/** Keeps `card` beside the composer while it is open: below, above or next to it. */
export function keepBeside(card: HTMLElement, composer: () => Composer): () => void {
  const reference = {
    getBoundingClientRect: () => boxOf(composer()),
    contextElement: composer().field,
  };
  return autoUpdate(reference, card, async () => {
    const whole = await spotFor(reference, card);
    const { x, y } = whole.fits
      ? whole
      : await spotFor(reference, card, roomier(reference.getBoundingClientRect()));
    Object.assign(card.style, { left: `${x}px`, top: `${y}px` });
  });
}

const roomier = ({ top, bottom }: { top: number; bottom: number }): Placement =>
  innerHeight - bottom >= top ? 'bottom-end' : 'top-end';

/** Where the card goes, and whether it has room there. It is made lower only where it is told which side has most room. */
async function spotFor(
  reference: VirtualElement,
  card: HTMLElement,
  lowerAt?: Placement,
): Promise<{ x: number; y: number; fits: boolean }> {
  const tall = innerHeight * TALLEST;
  const { x, y, middlewareData } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: lowerAt ?? 'bottom-end',
    middleware: [
      offset(APART),
      size({
        padding: APART,
        apply({ availableHeight: room, elements }) {
          const height = lowerAt && room >= LOWEST ? Math.min(room, tall) : tall;
          elements.floating.style.maxHeight = `${height}px`;
        },
      }),
      flip({
        fallbackPlacements: ['top-end', 'bottom-end', 'right-start', 'left-start'],
        // Along the composer's side it is moved to where it fits.
        crossAxis: lowerAt !== undefined,
      }),
      // Where there is room nowhere, as at 300 %, better over the composer than out of sight.
      shift({ padding: APART, crossAxis: lowerAt !== undefined }),
      {
        name: 'fits',
        fn: async (state) => {
          const { top, bottom, left, right } = await detectOverflow(state);
          return { data: { is: Math.max(top, bottom, left, right) <= 0 } };
        },
      },
    ],
  });
  return { x, y, fits: middlewareData.fits?.is === true };
}

/** Keeps the chip in a free spot at the composer's lower edge, clear of the site's own buttons. */
export function keepAtEdge(chip: HTMLElement, composer: () => Composer): () => void {
  return autoUpdate(composer().field, chip, () => {
    const { left, top } = chipSpot(composer());
    Object.assign(chip.style, { left: `${left}px`, top: `${top}px` });
  });
}

/** The gap between two tools nearest the sending side that is wide enough; else just below them, or the field while they are out of sight. */
export function chipSpot({ field, root, tools, post }: Composer): { left: number; top: number } {
  const bar = tools?.getBoundingClientRect();
  const middle = (box: DOMRect) => box.top + (box.height - CHIP) / 2;
  const inSight = bar !== undefined && middle(bar) >= 0 && middle(bar) + CHIP <= innerHeight;
  const row = inSight ? bar : field.getBoundingClientRect();
  if (tools && inSight) {
    // In shadow roots the tools may lie elsewhere than they are shown, and Post in one of its own.
    const taken = [...toolsIn(tools), ...toolsIn(root), ...wordsIn(tools), ...(post ? [post] : [])]
      .map((tool) => tool.getBoundingClientRect())
      .filter((box) => box.width > 0 && box.top < row.bottom && box.bottom > row.top)
      .sort((a, b) => a.left - b.left);
    let spot: number | undefined;
    let right = row.left;
    for (const box of taken) {
      if (box.left - right >= CHIP + 2 * GAP) spot = box.left - GAP - CHIP;
      right = Math.max(right, box.right);
    }
    if (row.right - right >= CHIP + 2 * GAP) spot = row.right - GAP - CHIP;
    if (spot !== undefined) return { left: spot, top: middle(row) };
  }
  const below = row.bottom + GAP;
  const overBar = bar !== undefined && below < bar.bottom && below + CHIP > bar.top;
  const top = overBar || below + CHIP > innerHeight ? row.top - CHIP - GAP : below;
  return { left: Math.min(row.right, innerWidth) - CHIP - GAP, top };
}

/** By the prototype: a form's field may be named for what we ask of the form. */
const toolsIn = (within: Element): NodeListOf<Element> =>
  Element.prototype.querySelectorAll.call(within, TOOLS);

/** Counters often are bare letters between the tools. */
function wordsIn(tools: HTMLElement): Range[] {
  const words: Range[] = [];
  const walker = document.createTreeWalker(tools, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    if (range.toString().trim() !== '') words.push(range);
  }
  return words;
}
