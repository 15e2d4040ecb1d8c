import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Situation } from '../../checker/report.ts';
import type { Answers } from '../../messages.ts';
import { listed as sites } from '../../sites/kit/listed.ts';
import { familyOf } from '../../ui/family.ts';
import { Field } from '../../ui/field.tsx';
import { Section } from '../../ui/section.tsx';
import { siteName } from '../../ui/site-name.ts';
import { text } from '../../ui/text.ts';
import { READING } from '../patience.ts';
import type { OptionsState } from '../state.ts';
import { Findings } from './findings.tsx';
import { piecesOf } from './pieces.ts';

/** A pause in typing after which the draft is read, ms. */
const PAUSE = 300;

type Tried = Answers['policy-try'];

/** A box to type a draft into, read by the policy as it is being edited, or as it is in force. */
export function Trial({ state }: { state: OptionsState }) {
  const id = useId();
  const draft = useSignal('');
  const parent = useSignal('');
  const handle = useSignal('');
  const site = useSignal('x');
  const tried = useSignal<{ of: string; answer: Tried } | undefined>(undefined);
  const asked = useRef(0);
  const editor = state.editor.value;
  const good = editor?.good.value;
  const faulty = (editor?.faults.value.length ?? 0) > 0;
  const inForce = state.status.value?.policy;
  const words = draft.value;

  useEffect(() => {
    const mine = ++asked.current;
    if (words.trim() === '') {
      tried.value = undefined;
      return;
    }
    const timer = setTimeout(async () => {
      const situation: Situation = {
        site: site.value,
        kind: parent.value.trim() ? 'reply' : 'post',
        ...(parent.value.trim() && { parent: { text: parent.value } }),
        ...(handle.value.trim() && { account: { handle: handle.value.trim() } }),
      };
      const answer = await state.want(
        { type: 'policy-try', draft: words, situation, ...(good !== undefined && { text: good }) },
        READING,
      );
      if (answer && mine === asked.current) tried.value = { of: words, answer };
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [words, parent.value, handle.value, site.value, good, inForce]);

  const answer = tried.value?.answer;
  // Marks belong to the words that were read; until the next answer the old ones would stand askew.
  const findings = answer?.ok && tried.value?.of === words ? answer.verdict.report.findings : [];

  return (
    <Section title={text('options_try')}>
      <p class="soft">{text('options_try_text')}</p>
      <p class="soft">
        {text(
          editor
            ? faulty
              ? 'options_try_last_good'
              : 'options_try_unsaved'
            : 'options_try_in_force',
        )}
      </p>
      <div class="field">
        <label for={id}>{text('options_try_draft')}</label>
        <div class="trial-box" lang="en">
          <div class="trial-marks" aria-hidden="true">
            {piecesOf(words, findings).map(({ start, words: piece, finding }) => (
              <span
                key={start}
                class={finding && `mark ${familyOf(finding.kind)} ${finding.strength}`}
              >
                {piece}
              </span>
            ))}
            {'\n'}
          </div>
          <textarea
            id={id}
            value={words}
            spellcheck={false}
            onInput={(event) => {
              draft.value = event.currentTarget.value;
            }}
          />
        </div>
      </div>
      <details>
        <summary>{text('options_try_where')}</summary>
        <div class="stack">
          <Field
            label={text('options_try_parent')}
            lines={2}
            value={parent.value}
            change={(value) => {
              parent.value = value;
            }}
          />
          <Field
            label={text('options_try_account')}
            hint={text('options_try_account_hint')}
            value={handle.value}
            change={(value) => {
              handle.value = value;
            }}
          />
          <div class="field">
            <label for={`${id}-site`}>{text('field_site')}</label>
            <select
              id={`${id}-site`}
              value={site.value}
              onChange={(event) => {
                site.value = event.currentTarget.value;
              }}
            >
              {sites.map((each) => (
                <option key={each.id} value={each.id}>
                  {siteName(each)}
                </option>
              ))}
            </select>
          </div>
        </div>
      </details>
      <Findings answer={answer} />
    </Section>
  );
}
