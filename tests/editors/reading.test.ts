// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readFlow } from '../../src/editors/reading.ts';

function field(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.append(element);
  return element;
}

afterEach(() => document.body.replaceChildren());

/** The structure in which Draft.js holds its lines. */
const draftJs = (lines: string[]) =>
  `<div data-contents="true">${lines
    .map(
      (line) =>
        `<div data-block="true"><div><span data-offset-key="a">${line ? `<span data-text="true">${line}</span>` : '<br data-text="true">'}</span></div></div>`,
    )
    .join('')}</div>`;

describe('reading a field', () => {
  it.each([
    ['Draft.js lines, one empty', draftJs(['a', '', 'b']), 'a\n\nb'],
    ['an empty Draft.js', draftJs(['']), ''],
    [
      'a bare first line and blocks',
      'one<div>two</div><div><br></div><div>four</div>',
      'one\ntwo\n\nfour',
    ],
    ['a line break and a placeholder', 'one<br>two<br>', 'one\ntwo'],
    ['words across bold and links', '<p>a <b>b</b> <a href="#">c</a></p>', 'a b c'],
    ['no-break spaces', '<p>a\u00a0 b</p>', 'a  b'],
    ['nested blocks', '<ul><li>x</li><li>y</li></ul>z', 'x\ny\nz'],
    ['nothing', '', ''],
  ])('%s', (_name, html, expected) => {
    expect(readFlow(field(html)).text).toBe(expected);
  });

  it('points back at the very words, across elements', () => {
    const reading = readFlow(field('<p>We <b>just</b> dropped it</p><p>today</p>'));
    const start = reading.text.indexOf('just');
    const range = reading.range({ start, end: start + 'just dropped'.length });
    expect(range?.toString()).toBe('just dropped');
  });

  it('gives nothing for words whose nodes are gone', () => {
    const element = field('<p>gone soon</p>');
    const reading = readFlow(element);
    element.replaceChildren();
    expect(reading.range({ start: 0, end: 4 })).toBeUndefined();
  });

  it('reads every list of lines as they are, and finds any span of one line again', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '.', '日') });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        (lines, from, size) => {
          document.body.replaceChildren();
          const reading = readFlow(field(draftJs(lines)));
          expect(reading.text).toBe(lines.join('\n'));
          const index = from % lines.length;
          const chosen = lines[index] ?? '';
          if (chosen === '') return;
          const before = lines.slice(0, index).reduce((sum, text) => sum + text.length + 1, 0);
          const start = before + (from % chosen.length);
          const end = Math.min(before + chosen.length, start + 1 + (size % chosen.length));
          expect(reading.range({ start, end })?.toString()).toBe(reading.text.slice(start, end));
        },
      ),
      { numRuns: 300 },
    );
  });
});
