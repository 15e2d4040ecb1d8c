import type { Span } from '../checker/report.ts';
import type { Reading } from './editor.ts';

/** A stretch of the draft and the text node that holds it, one UTF-16 unit to one. */
interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** A line with nothing on it has no text node; its `<br>` stands for it. */
interface EmptyLine {
  node: Node;
  at: number;
}

const BLOCKS = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'PRE', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4']);

/**
 * Reads what the writer sees in a rich field, without forcing layout.
 * Text counts as it is, a no-break space as a space; a block begins a new line; a `<br>` breaks the
 * line unless it ends its block, where editors keep one as a placeholder.
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
  const visit = (node: Node) => {
    if (node instanceof Text) {
      if (node.data === '') return;
      if (lineEnds) breakLine();
      pieces.push({ node, start: text.length, end: text.length + node.data.length });
      text += node.data.replaceAll('\u00a0', ' ');
      lineHasContent = true;
    } else if (node.nodeName === 'BR') {
      if (lineEnds) breakLine();
      if (endsItsBlock(node, field)) {
        if (!lineHasContent) empty.push({ node, at: text.length });
        lineHasContent = true;
      } else breakLine();
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

function endsItsBlock(br: Node, field: HTMLElement): boolean {
  for (let node: Node = br; node !== field; ) {
    if (node !== br && BLOCKS.has(node.nodeName)) return true;
    if (node.nextSibling) return BLOCKS.has(node.nextSibling.nodeName);
    if (!node.parentNode) return true;
    node = node.parentNode;
  }
  return true;
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
  range.setStart(first.node, within(first, start));
  range.setEnd(last.node, within(last, end));
  return range;
}

function within(piece: Piece, offset: number): number {
  return Math.min(Math.max(offset, piece.start), piece.end) - piece.start;
}
