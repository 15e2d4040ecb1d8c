import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { browser } from '../browser.ts';
import {
  type Browser,
  type Deployment,
  deployable,
  isExtensionId,
  waysOf,
} from '../policy/deploy/deployment.ts';
import { FIREFOX_ID } from '../policy/deploy/firefox-id.ts';
import type { PolicyInForce } from '../policy/sources.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { text } from '../ui/text.ts';
import { FIELDS } from './fields/all.ts';
import { joinedFile } from './joined-file.ts';
import { saveFile } from './save-file.ts';
import type { OptionsState } from './state.ts';

const BROWSERS: [Browser, string][] = [
  ['chrome', 'Google Chrome'],
  ['edge', 'Microsoft Edge'],
  ['chromium', 'Chromium'],
  ['firefox', 'Firefox'],
];

/** The company file in force as the files by which an administrator sets it in other browsers. */
export function Deploy({ state }: { state: OptionsState }) {
  const inForce = state.status.value?.policy;
  const select = useId();
  const chosen = useSignal<Browser>(inFirefox() ? 'firefox' : 'chrome');
  const id = useSignal(inFirefox() ? '' : browser.runtime.id);
  if (!inForce) return null;
  const known = chosen.value === 'firefox' ? FIREFOX_ID : id.value.trim();
  const fits = chosen.value === 'firefox' || isExtensionId(known);
  return (
    <Section title={text('options_deploy')}>
      <p class="soft">{text('options_deploy_text')}</p>
      <div class="field">
        <label for={select}>{text('options_deploy_browser')}</label>
        <select
          id={select}
          value={chosen.value}
          onChange={(event) => {
            chosen.value = event.currentTarget.value as Browser;
          }}
        >
          {BROWSERS.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {chosen.value !== 'firefox' && (
        <Field
          label={text('options_deploy_id')}
          hint={text('options_deploy_id_hint')}
          fault={fits ? undefined : text('options_deploy_id_fault')}
          value={id.value}
          change={(value) => {
            id.value = value;
          }}
        />
      )}
      {fits && <Files inForce={inForce} of={chosen.value} id={known} />}
    </Section>
  );
}

function Files({ inForce, of, id }: { inForce: PolicyInForce; of: Browser; id: string }) {
  const made = waysOf(of).map((how) => {
    const parts = Object.fromEntries(FIELDS.map(({ key, label }) => [key, text(label)]));
    const given = { uuid: () => crypto.randomUUID(), parts };
    return { how, ...deployable(joinedFile(inForce), of, how, id, given) };
  });
  return (
    <ul class="files">
      {made.map(({ how, file, where, text: words }) => (
        <li key={how}>
          <span>
            {text(`options_deploy_${of === 'firefox' ? 'firefox' : how}`)} <code>{where}</code>
          </span>
          <Button onClick={() => saveFile(file, encoded(words, how), 'application/octet-stream')}>
            {text('options_deploy_save', file)}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The registry's editor takes what is beyond ASCII in UTF-16 only. */
function encoded(words: string, how: Deployment): BlobPart {
  return how === 'windows'
    ? Uint16Array.from({ length: words.length }, (_, at) => words.charCodeAt(at))
    : words;
}

function inFirefox(): boolean {
  return browser.runtime.id.includes('@');
}
