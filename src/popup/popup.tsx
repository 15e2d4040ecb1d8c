import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { tellLanguage } from '../ui/locale.ts';
import { Section } from '../ui/section.tsx';
import { Sign } from '../ui/signs.tsx';
import { text } from '../ui/text.ts';
import { Checks } from './checks.tsx';
import { Elsewhere, type Tab } from './elsewhere.tsx';
import { Escalate } from './escalate.tsx';
import { FileNews } from './file-news.tsx';
import { Guidance } from './guidance.tsx';
import { Handoffs } from './handoffs.tsx';
import { Here } from './here.tsx';
import { createState, type PopupState, tabInFront } from './state.ts';
import '../ui/tokens.css';
import '../ui/page.css';
import './popup.css';

/** The whole popup, top to bottom. */
export function Popup({ state, tab }: { state: PopupState; tab?: Tab | undefined }) {
  useEffect(() => {
    state.refresh().then(state.follow);
  }, [state]);
  return (
    <>
      <header class="head">
        <Sign of="voice" size={24} />
        <h1>{text('extension_name')}</h1>
        <a href="/src/options/options.html" target="_blank" rel="noreferrer">
          <Sign of="gear" size={18} />
          {text('popup_settings')}
        </a>
      </header>
      {state.problem.value && (
        <p class="problem" role="alert">
          {state.problem.value}
        </p>
      )}
      <NotSetUp state={state} />
      <FileNews status={state.status.value} />
      <Here state={state} />
      <Elsewhere state={state} tab={tab} />
      <Escalate state={state} />
      <Handoffs state={state} />
      <Guidance policy={state.status.value?.policy?.policy} />
      <Checks />
      <footer class="foot">
        <a href="/src/practice/practice.html" target="_blank" rel="noreferrer">
          {text('popup_practice')}
        </a>
      </footer>
    </>
  );
}

function NotSetUp({ state }: { state: PopupState }) {
  const status = state.status.value;
  if (!status || status.policy) return null;
  return (
    <Section title={text('popup_policy_none')}>
      <a href="/src/options/options.html" target="_blank" rel="noreferrer">
        {text('popup_set_up')}
      </a>
    </Section>
  );
}

const place = document.getElementById('popup');
if (place) {
  tellLanguage(document);
  const tab = await tabInFront(location.search);
  render(<Popup state={createState(tab?.id)} tab={tab} />, place);
}
