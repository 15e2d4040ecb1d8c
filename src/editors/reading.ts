import type { Span } from '../checker/report.ts';
import type { Reading } from './editor.ts';

/** A stretch of the draft and what holds it: letters of a text node, or an atom such as a mention or an emoji image. */
interface Piece {
  node: Node;
  start: number;
  end: number;
}

/** A line with nothing on it has no text node; its `<br>` stands for it. */
interface EmptyLine {
  node: Node;
  at: number;
}

const BLOCKS = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'PRE', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4']);

/** Letters without width that editors put where a caret must be able to stand; no part of the draft. */
const NO_WIDTH = /[\u200b\ufeff]/g;

/** What editors show in an empty field; nobody wrote it. */
const PLACEHOLDER = '[data-slate-placeholder], [data-lexical-placeholder], [data-placeholder-text]';

/**
 * Reads what the writer sees in a rich field, without forcing layout.
 * Text counts as it is, a no-break space as a space; a block begins a new line; a `<br>` breaks the
 * line unless it ends its block, where editors keep one as a placeholder. What cannot be edited in
 * place (mentions, emoji images) is one atom.
 * The pieces noted on the way are the map back to the page, so no second walk is needed.
 */
export function readFlow(field: HTMLElement): Reading {
  const pieces: Piece[] = [];
  const empty: EmptyLine[] = [];
  let text = '';
  let lineEnds = false;
  let lineHasContent = false;

  const breakLine = () => {
    text += '\n';
    lineHasContent = false;
    lineEnds = false;
  };
  const blockBorder = () => {
    if (lineHasContent) lineEnds = true;
  };
  const add = (node: Node, words: string) => {
    if (words === '') return;
    if (lineEnds) breakLine();
    pieces.push({ node, start: text.length, end: text.length + words.length });
    text += words;
    lineHasContent = true;
  };
  const visit = (node: Node) => {
    if (node instanceof Text) add(node, cleaned(node.data));
    else if (node.nodeName === 'BR') {
      if (lineEnds) breakLine();
      if (endsItsBlock(node, field)) {
        if (!lineHasContent) empty.push({ node, at: text.length });
        lineHasContent = true;
      } else breakLine();
    } else if (node instanceof HTMLImageElement) add(node, node.alt);
    else if (isIsland(node)) {
      if (!node.matches(PLACEHOLDER)) add(node, cleaned(node.textContent ?? ''));
    } else {
      const block = BLOCKS.has(node.nodeName);
      if (block) blockBorder();
      for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
      if (block) blockBorder();
    }
  };
  for (let child = field.firstChild; child; child = child.nextSibling) visit(child);
  return { text, range: (span) => rangeOver(field, pieces, empty, span) };
}

function cleaned(data: string): string {
  return data.replace(NO_WIDTH, '').replaceAll('\u00a0', ' ');
}

/** Set apart from the editable text around it. */
function isIsland(node: Node): node is HTMLElement {
  return node instanceof HTMLElement && node.contentEditable === 'false';
}

function endsItsBlock(br: Node, field: HTMLElement): boolean {
  for (let node: Node = br; node !== field; ) {
    if (node !== br && BLOCKS.has(node.nodeName)) return true;
    const next = nextVisible(node);
    if (next) return BLOCKS.has(next.nodeName);
    if (!node.parentNode) return true;
    node = node.parentNode;
  }
  return true;
}

/** The next sibling that is the writer's; behind line ends ProseMirror keeps empty images, Slate its placeholder. */
function nextVisible(node: Node): Node | null {
  let next = node.nextSibling;
  while (
    next instanceof HTMLElement &&
    ((next instanceof HTMLImageElement && next.alt === '') || next.matches(PLACEHOLDER))
  )
    next = next.nextSibling;
  return next;
}

function rangeOver(
  field: HTMLElement,
  pieces: Piece[],
  empty: EmptyLine[],
  { start, end }: Span,
): Range | undefined {
  const range = field.ownerDocument.createRange();
  const collapsed = start === end;
  const line = collapsed ? empty.find(({ at }) => at === start) : undefined;
  if (line?.node.parentNode) {
    range.setStartBefore(line.node);
    range.collapse(true);
    return range;
  }
  // At a seam a collapsed caret belongs to the text before it, a span's start to the text after.
  const first = pieces.find((piece) => (collapsed ? piece.end >= start : piece.end > start));
  const last = collapsed ? first : pieces.findLast((piece) => piece.start < end);
  if (!first || !last) {
    if (pieces.length > 0) return undefined;
    range.selectNodeContents(field);
    range.collapse(true);
    return range;
  }
  if (!first.node.isConnected || !last.node.isConnected) return undefined;
  if (!(first.node instanceof Text)) {
    if (collapsed && start === first.end) range.setStartAfter(first.node);
    else range.setStartBefore(first.node);
  } else range.setStart(first.node, unit(first.node, start - first.start));
  if (collapsed) range.collapse(true);
  else if (last.node instanceof Text)
    range.setEnd(last.node, unit(last.node, Math.min(end, last.end) - last.start));
  else range.setEndAfter(last.node);
  return range;
}

/** Where the letter stands in the node, whose letters without width the draft does not count. */
function unit({ data }: Text, offset: number): number {
  const wanted = Math.max(0, offset);
  if (!/[\u200b\ufeff]/.test(data)) return Math.min(wanted, data.length);
  let at = 0;
  for (let seen = 0; at < data.length && seen < wanted; at++)
    if (!/[\u200b\ufeff]/.test(data[at] ?? '')) seen++;
  return at;
}
