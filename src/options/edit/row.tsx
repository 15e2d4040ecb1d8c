import { useSignal } from '@preact/signals';
import { Button } from '../../ui/button.tsx';
import { text } from '../../ui/text.ts';
import type { RowsSpec } from '../fields/spec.ts';
import { useEditor } from './context.ts';
import { Parts } from './part.tsx';
import { rowTitle } from './row-title.ts';
import { at, type Path, pathText } from './tree.ts';

interface Props {
  spec: RowsSpec;
  path: Path;
  faulty: boolean;
  remove(): void;
}

/** One thing of a list: its name, and its parts when it is open. One that was just added is. */
export function Row({ spec, path, faulty, remove }: Props) {
  const editor = useEditor();
  const row = at(editor.form.value, path);
  const open = useSignal(JSON.stringify(row) === JSON.stringify(spec.blank));
  const title = rowTitle(spec, row);
  const place = pathText(path);
  const whole = editor.faults.value.filter((fault) => fault.path === place);
  return (
    <details
      class="row-fold"
      data-row={path.at(-1)}
      open={open.value}
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>
        <span>{title}</span>
        {faulty && !open.value && <span class="problem">{text('field_faulty')}</span>}
      </summary>
      {open.value && (
        <div class="stack">
          {whole.map(({ message }) => (
            <p key={message} class="problem">
              {message}
            </p>
          ))}
          <Parts of={spec.of} path={path} />
          <div class="row">
            <Button aria-label={text('field_remove_named', title)} onClick={remove}>
              {text('field_remove')}
            </Button>
          </div>
        </div>
      )}
    </details>
  );
}
