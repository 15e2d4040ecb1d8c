import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { PolicyInForce } from '../../policy/sources.ts';
import { Button } from '../../ui/button.tsx';
import { counted, text } from '../../ui/text.ts';
import { Faults } from '../faults.tsx';
import { FIELDS } from '../fields/all.ts';
import type { SectionSpec } from '../fields/spec.ts';
import { Locked } from '../view/locked.tsx';
import { Editing } from './context.ts';
import { type Editor, isLocked } from './editor.ts';
import { Part } from './part.tsx';

interface Props {
  editor: Editor;
  inForce: PolicyInForce | undefined;
  done(): void;
  cancel(): void;
}

/** Everything that a company file may hold, section by section, read as one types. */
export function AllFields({ editor, inForce, done, cancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const open = useSignal<ReadonlySet<string>>(new Set(['company']));
  const faults = editor.faults.value;
  const nowhere = faults.filter(({ path }) => !FIELDS.some(({ key }) => isIn(path, key)));

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('summary')?.focus();
  }, []);

  const save = async (event: Event) => {
    event.preventDefault();
    if (await editor.save()) return done();
    const faulty = FIELDS.filter(({ key }) => editor.faults.value.some((f) => isIn(f.path, key)));
    open.value = new Set([...open.value, ...faulty.map(({ key }) => key)]);
    // Drawn first, then gone to.
    requestAnimationFrame(() => {
      const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      (wrong ?? form.current?.querySelector<HTMLElement>('.foot .button'))?.focus();
    });
  };

  return (
    <Editing.Provider value={editor}>
      <form class="all-fields" noValidate ref={form} onSubmit={save}>
        {FIELDS.map((spec) => (
          <Fold
            key={spec.key}
            spec={spec}
            editor={editor}
            inForce={inForce}
            open={open.value.has(spec.key)}
            toggle={(now) => {
              const others = [...open.value].filter((key) => key !== spec.key);
              open.value = new Set(now ? [...others, spec.key] : others);
            }}
          />
        ))}
        <Faults of={nowhere} />
        <div class="foot">
          <div class="row">
            <Button look="strong" send>
              {text('options_save')}
            </Button>
            <Button look="quiet" onClick={cancel}>
              {text(editor.dirty.value ? 'options_discard' : 'options_cancel')}
            </Button>
          </div>
          <p class={editor.tried.value && faults.length > 0 ? 'problem' : 'soft'} role="status">
            {editor.tried.value && faults.length > 0
              ? counted('options_save_faults', faults.length)
              : editor.dirty.value && text('options_draft_kept')}
          </p>
        </div>
      </form>
    </Editing.Provider>
  );
}

interface FoldProps {
  spec: SectionSpec;
  editor: Editor;
  inForce: PolicyInForce | undefined;
  open: boolean;
  toggle(open: boolean): void;
}

/** One section, closed until somebody wants it. */
function Fold({ spec, editor, inForce, open, toggle }: FoldProps) {
  const { key, label, hint, means } = spec;
  const value = editor.form.value[key];
  const many = Array.isArray(value) ? value.length : 0;
  const faulty = editor.tried.value && editor.faults.value.some(({ path }) => isIn(path, key));
  const locked = inForce !== undefined && isLocked(inForce.from, key);
  return (
    <details
      class="fold"
      data-section={key}
      open={open}
      onToggle={(event) => toggle(event.currentTarget.open)}
    >
      <summary>
        <span class="fold-name">{text(label)}</span>
        {many > 0 && <span class="soft">{many}</span>}
        {locked && <span class="soft">{text('options_locked')}</span>}
        {faulty && <span class="problem">{text('field_faulty')}</span>}
      </summary>
      {open && (
        <div class="stack">
          {/* A field by itself has its hint above it anyway. */}
          {hint && (spec.is === 'rows' || spec.is === 'group') && <p class="soft">{text(hint)}</p>}
          {means && <p class="soft">{text(means, inForce?.policy.company.name ?? '')}</p>}
          {locked && inForce ? (
            <Locked spec={spec} inForce={inForce} />
          ) : (
            <Part spec={spec} path={[key]} />
          )}
        </div>
      )}
    </details>
  );
}

function isIn(path: string, section: string): boolean {
  return new RegExp(`^${section}(?![\\w-])`).test(path);
}
