import { useSignal, useSignalEffect } from '@preact/signals';
import type { CaseAsk } from '../handoff/ask.ts';
import type { PageView, Previewed } from '../messages.ts';
import { teamOf } from '../policy/team.ts';
import { Button } from '../ui/button.tsx';
import { CasePreview } from '../ui/case-preview.tsx';
import { Field } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { text } from '../ui/text.ts';
import { Repair } from './repair.tsx';
import { Sending } from './sending.tsx';
import type { PopupState } from './state.ts';

/** What the sender fills in beside the post. */
export interface Answers {
  known: string;
  assumed: string;
  includeDraft: boolean;
  severalStaff: boolean;
  communityComplained: boolean;
  spreadRising: boolean;
}

const NOTHING: Answers = {
  known: '',
  assumed: '',
  includeDraft: false,
  severalStaff: false,
  communityComplained: false,
  spreadRising: false,
};

const SIGNALS = [
  ['severalStaff', 'popup_escalate_staff'],
  ['communityComplained', 'popup_escalate_complained'],
  ['spreadRising', 'popup_escalate_rising'],
] as const;

/** Hands the post in view to the community team: what goes is seen first, and can be taken back. */
export function Escalate({ state }: { state: PopupState }) {
  const page = state.page.value;
  const policy = state.status.value?.policy?.policy;
  const team = teamOf(policy, text);
  const title = text('popup_escalate', team);
  if (!policy) return null;
  if (!page?.post) {
    const why = text(page ? 'popup_escalate_none' : 'popup_escalate_not_here');
    return (
      <Section title={title}>
        <p class="soft">{why}</p>
      </Section>
    );
  }
  const usually = policy.handoff.answersWithin;
  return (
    <Section title={title}>
      <blockquote class="quote">
        {page.post.author && <strong>{page.post.author}</strong>}
        <p>{page.post.text}</p>
      </blockquote>
      {page.post.own && <p class="soft">{text('popup_escalate_own')}</p>}
      {page.post.own && <Repair policy={policy} />}
      {usually && <p class="soft">{text('popup_escalate_usually', usually)}</p>}
      <Asking state={state} page={page} />
    </Section>
  );
}

function Asking({ state, page }: { state: PopupState; page: PageView }) {
  const open = useSignal(false);
  const answers = useSignal(NOTHING);
  const previewed = useSignal<Previewed | undefined>(undefined);
  const refused = useSignal('');
  const filed = useSignal<{ id: string; sendsAt: number } | undefined>(undefined);
  const { value } = answers;

  useSignalEffect(() => {
    if (!open.value) return;
    const asked = answers.value;
    state.want({ type: 'case-preview', ask: askFor(page, asked) }).then((answer) => {
      // A later answer may overtake an earlier one.
      if (answers.peek() === asked) previewed.value = answer;
    });
  });

  const set = (change: Partial<Answers>) => {
    answers.value = { ...value, ...change };
  };
  const end = () => {
    open.value = false;
    filed.value = undefined;
    answers.value = NOTHING;
  };

  if (filed.value) return <Sending state={state} filed={filed.value} end={end} />;
  if (!open.value)
    return (
      <div class="row">
        <Button
          look="strong"
          onClick={() => {
            open.value = true;
          }}
        >
          {text('popup_escalate_start')}
        </Button>
      </div>
    );

  const ready = previewed.value;
  const problem = refused.value || (ready?.ok === false && ready.reason);
  const send = async () => {
    if (!ready?.ok) return;
    const answer = await state.want({ type: 'case-file', case: ready.case });
    if (answer?.ok) filed.value = answer;
    refused.value = answer && !answer.ok ? answer.reason : '';
  };
  return (
    <>
      <Field
        label={text('popup_escalate_known')}
        hint={text('popup_escalate_known_hint')}
        lines={2}
        value={value.known}
        change={(known) => set({ known })}
      />
      <Field
        label={text('popup_escalate_assumed')}
        hint={text('popup_escalate_assumed_hint')}
        lines={2}
        value={value.assumed}
        change={(assumed) => set({ assumed })}
      />
      {SIGNALS.map(([name, words]) => (
        <label key={name} class="tick">
          <input
            type="checkbox"
            checked={value[name]}
            onChange={(event) => set({ [name]: event.currentTarget.checked })}
          />
          {text(words)}
        </label>
      ))}
      {page.draft && (
        <label class="tick">
          <input
            type="checkbox"
            checked={value.includeDraft}
            onChange={(event) => set({ includeDraft: event.currentTarget.checked })}
          />
          {text('popup_escalate_include')}
        </label>
      )}
      {ready?.ok && <CasePreview of={ready.case} />}
      {problem && (
        <p class="problem" role="alert">
          {text('popup_escalate_refused', problem)}
        </p>
      )}
      <div class="row">
        <Button look="strong" disabled={!ready?.ok} onClick={send}>
          {text('popup_escalate_send')}
        </Button>
        <Button look="quiet" onClick={end}>
          {text('popup_escalate_back')}
        </Button>
      </div>
    </>
  );
}

/** The handoff as it is asked for: the draft decides the level, and travels only when ticked. */
export function askFor(page: PageView, answers: Answers): CaseAsk {
  const { known, assumed, includeDraft, ...signals } = answers;
  const ask: CaseAsk = {
    situation: { site: page.site.id, kind: page.kind ?? 'post' },
    known: known.trim(),
    assumed: assumed.trim(),
    signals,
    includeDraft,
  };
  if (page.post) ask.post = page.post;
  if (page.post?.own) ask.kind = 'staff-post';
  if (page.draft) ask.draft = page.draft;
  const [kind] = page.kinds;
  if (kind) ask.about = kind;
  return ask;
}
