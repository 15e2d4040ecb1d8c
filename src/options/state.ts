import { type Signal, signal } from '@preact/signals';
import type { Answers, Status } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { text } from '../ui/text.ts';
import { createWant, type Want } from '../ui/want.ts';
import { createEditor, type Editor } from './edit/editor.ts';
import { createKeeper, type Keeper, type KeptDraft, keptDraft } from './edit/kept-draft.ts';
import type { Tree } from './edit/tree.ts';

/** What the settings page knows, and the few things it can do. */
export interface OptionsState {
  status: Signal<Status | undefined>;
  parcels: Signal<Answers['outbox-list']>;
  problem: Signal<string>;
  /** All fields, while they are being filled in. */
  editor: Signal<Editor | undefined>;
  /** A two-minute form that was left unsaved. */
  left: Signal<KeptDraft['answers']>;
  keeper: Keeper;
  /** Reads everything, and opens what was left unsaved. */
  start(): Promise<void>;
  refresh(): Promise<void>;
  /** Opens all fields, with this in them or one's own file. */
  edit(begin?: Tree): Promise<void>;
  /** Puts the form away; what is in it is gone. */
  close(): Promise<void>;
  change(change: Partial<Settings>): Promise<void>;
  want: Want;
}

export function createState(): OptionsState {
  const status = signal<Status>();
  const parcels = signal<Answers['outbox-list']>([]);
  const problem = signal('');
  const editor = signal<Editor>();
  const left = signal<KeptDraft['answers']>();

  const want = createWant(problem, 'options_no_answer');
  const keeper = createKeeper(() => {
    problem.value = text('options_draft_no_room');
  });

  async function start(): Promise<void> {
    const [draft] = await Promise.all([keptDraft().catch(() => undefined), refresh()]);
    left.value = draft?.answers;
    if (draft?.file) open(draft.file, true);
  }

  async function refresh(): Promise<void> {
    const [now, outbox] = await Promise.all([
      want({ type: 'status' }),
      want({ type: 'outbox-list' }),
    ]);
    if (now) status.value = now;
    if (outbox) parcels.value = outbox;
  }

  async function edit(begin?: Tree): Promise<void> {
    const own = begin ?? ((await want({ type: 'policy-own' })) || undefined)?.file;
    open((own ?? {}) as Tree, begin !== undefined);
  }

  function open(begin: Tree, dirty: boolean): void {
    const inForce = status.value?.policy;
    editor.value = createEditor({
      begin,
      dirty,
      from: inForce?.from ?? {},
      company: inForce?.policy.company.name,
      want,
      keeper,
    });
  }

  async function close(): Promise<void> {
    await editor.value?.discard();
    editor.value = undefined;
  }

  async function change(change: Partial<Settings>): Promise<void> {
    const settings = await want({ type: 'settings-set', change });
    if (settings && status.value) status.value = { ...status.value, settings };
  }

  return {
    status,
    parcels,
    problem,
    editor,
    left,
    keeper,
    start,
    refresh,
    edit,
    close,
    change,
    want,
  };
}
