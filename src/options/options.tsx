import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { tellLanguage } from '../ui/locale.ts';
import { Section } from '../ui/section.tsx';
import { Sign } from '../ui/signs.tsx';
import { Switch } from '../ui/switch.tsx';
import { text } from '../ui/text.ts';
import { Company } from './company.tsx';
import { Deploy } from './deploy.tsx';
import { Sites } from './sites.tsx';
import { createState, type OptionsState } from './state.ts';
import { Stored } from './stored.tsx';
import { Trial } from './trial/trial.tsx';
import { Welcome } from './welcome.tsx';
import '../ui/tokens.css';
import '../ui/page.css';
import './options.css';
import './view/in-force.css';
import './edit/all-fields.css';
import './take/take.css';
import './trial/trial.css';
import './sites.css';
import './deploy.css';

/** The parts of the page in their order, as the contents name them. */
const PARTS = [
  { id: 'company', title: 'options_company', Part: CompanyPart },
  { id: 'try', title: 'options_try', Part: Trial },
  { id: 'deploy', title: 'options_deploy', Part: Deploy },
  { id: 'post', title: 'options_post', Part: Post },
  { id: 'sites', title: 'options_sites', Part: Sites },
  { id: 'practice', title: 'options_practice', Part: Practice },
  { id: 'stored', title: 'options_stored', Part: Stored },
] as const;

/** The whole page: a first run, or the settings with their sections on the left. */
export function Options({ state }: { state: OptionsState }) {
  useEffect(() => {
    state.start();
  }, [state]);
  const status = state.status.value;
  return (
    <div class="frame">
      <aside>
        <p class="brand">
          <Sign of="voice" size={24} />
          <strong>{text('extension_name')}</strong>
        </p>
        {status?.policy && <Contents />}
      </aside>
      <main>
        {state.problem.value && (
          <p class="problem" role="alert">
            {state.problem.value}
          </p>
        )}
        {!status && !state.problem.value && <p class="soft">{text('options_loading')}</p>}
        {status && !status.policy && <Welcome state={state} />}
        {status?.policy && <Parts state={state} />}
      </main>
    </div>
  );
}

function Contents() {
  return (
    <nav aria-label={text('options_nav')}>
      <ul>
        {PARTS.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{text(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Parts({ state }: { state: OptionsState }) {
  return (
    <>
      <h1>{text('options_title')}</h1>
      {PARTS.map(({ id, Part }) => (
        <div key={id} id={id}>
          <Part state={state} />
        </div>
      ))}
    </>
  );
}

function CompanyPart({ state }: { state: OptionsState }) {
  const inForce = state.status.value?.policy;
  return inForce ? <Company state={state} inForce={inForce} /> : null;
}

function Post({ state }: { state: OptionsState }) {
  return (
    <Section title={text('options_post')}>
      <Switch
        label={text('options_post_pause')}
        hint={text('options_post_pause_hint')}
        on={state.status.value?.settings.pauseAtPost ?? false}
        change={(pauseAtPost) => state.change({ pauseAtPost })}
      />
    </Section>
  );
}

function Practice() {
  return (
    <Section title={text('options_practice')}>
      <p class="soft">{text('options_practice_text')}</p>
      <p>
        <a href="/src/practice/practice.html">{text('options_practice_go')}</a>
      </p>
    </Section>
  );
}

const place = document.getElementById('options');
if (place) {
  tellLanguage(document);
  document.title = text('options_title');
  render(<Options state={createState()} />, place);
}
