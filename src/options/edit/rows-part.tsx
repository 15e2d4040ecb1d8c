import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { counted, text } from '../../ui/text.ts';
import type { RowsSpec } from '../fields/spec.ts';
import { useEditor, usePart } from './context.ts';
import { Row } from './row.tsx';
import { rowTitle } from './row-title.ts';
import { listOf, type Path, pathText } from './tree.ts';

/** Rows shown at once: more of five thousand would stop the keys. */
const SHOWN = 20;

/** From so many on a list can be searched. */
const MANY = 10;

/** All that a row says, for the search; a row that is changed is another. */
const said = new WeakMap<object, string>();

function wordsIn(row: unknown): string {
  const of = Object(row);
  const known = said.get(of) ?? JSON.stringify(row).toLowerCase();
  said.set(of, known);
  return known;
}

/** A list of things with parts of their own: added, removed, found, each opened by itself. */
export function RowsPart({ spec, path }: { spec: RowsSpec; path: Path }) {
  const editor = useEditor();
  const { value, fault, set } = usePart(path);
  const rows = listOf(value);
  const place = pathText(path);
  const search = useSignal('');
  const shown = useSignal(SHOWN);
  const removed = useSignal<{ index: number; row: unknown } | undefined>(undefined);
  const ids = useRef<number[]>([]);
  const next = useRef(0);
  const box = useRef<HTMLFieldSetElement>(null);
  /** What gets the focus once it is drawn. */
  const goTo = useRef<{ row: number } | 'add' | undefined>(undefined);
  while (ids.current.length < rows.length) ids.current.push(next.current++);
  ids.current.length = rows.length;

  // Before anything can be typed elsewhere.
  useLayoutEffect(() => {
    const target = goTo.current;
    if (!target) return;
    goTo.current = undefined;
    const row =
      target === 'add' ? undefined : box.current?.querySelector(`[data-row="${target.row}"]`);
    const field =
      row?.querySelector<HTMLElement>('input, textarea, select') ?? row?.querySelector('summary');
    (field ?? box.current?.querySelector<HTMLElement>(':scope > .row > .button'))?.focus();
  });

  const faulty = new Set(
    editor.faults.value.flatMap(({ path: at }) => {
      const [, index] = at.startsWith(place)
        ? (/^\[(\d+)\]/.exec(at.slice(place.length)) ?? [])
        : [];
      return index === undefined ? [] : [Number(index)];
    }),
  );
  const words = search.value.trim().toLowerCase();
  const found = rows.flatMap((row, index) =>
    words === '' || wordsIn(row).includes(words) ? [index] : [],
  );
  // What is wrong is shown wherever it stands, and so is the row that was just added.
  const inView = found.filter(
    (index, order) => order < shown.value || faulty.has(index) || index === rows.length - 1,
  );
  const left = found.length - inView.length;

  const add = () => {
    search.value = '';
    removed.value = undefined;
    set([...rows, { ...spec.blank }]);
    goTo.current = { row: rows.length };
  };
  const remove = (index: number) => {
    removed.value = { index, row: rows[index] };
    ids.current.splice(index, 1);
    set(rows.filter((_row, other) => other !== index));
    goTo.current = rows.length > 1 ? { row: Math.min(index, rows.length - 2) } : 'add';
  };
  const putBack = () => {
    const { index, row } = removed.value ?? { index: 0, row: undefined };
    removed.value = undefined;
    ids.current.splice(index, 0, next.current++);
    set([...rows.slice(0, index), row, ...rows.slice(index)]);
    goTo.current = { row: index };
  };

  return (
    <fieldset class="rows" ref={box}>
      {/* A section's own name stands above it already. */}
      <legend class={path.length === 1 ? 'unseen' : ''}>{text(spec.label)}</legend>
      {path.length > 1 && spec.hint && <p class="soft">{text(spec.hint)}</p>}
      {fault && <p class="problem">{fault}</p>}
      {rows.length > MANY && (
        <Field
          label={text('field_search')}
          inputMode="search"
          value={search.value}
          change={(typed) => {
            search.value = typed;
            shown.value = SHOWN;
          }}
        />
      )}
      {rows.length > MANY && (
        <p class="soft" role="status">
          {counted('field_found', found.length)}
        </p>
      )}
      {inView.map((index) => (
        <Row
          key={ids.current[index]}
          spec={spec}
          path={[...path, index]}
          faulty={faulty.has(index)}
          remove={() => remove(index)}
        />
      ))}
      {left > 0 && (
        <p>
          <Button
            look="quiet"
            onClick={() => {
              shown.value += SHOWN * 5;
            }}
          >
            {counted('field_more', left)}
          </Button>
        </p>
      )}
      <div class="row">
        <Button onClick={add}>{text(spec.add)}</Button>
        <span role="status">
          {removed.value && (
            <>
              {text('field_removed', rowTitle(spec, removed.value.row))}{' '}
              <Button look="quiet" onClick={putBack}>
                {text('card_undo')}
              </Button>
            </>
          )}
        </span>
      </div>
    </fieldset>
  );
}
