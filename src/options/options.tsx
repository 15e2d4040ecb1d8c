import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { listed as sites } from '../sites/kit/listed.ts';
import { Button } from '../ui/button.tsx';
import { tellLanguage } from '../ui/locale.ts';
import { Section } from '../ui/section.tsx';
import { Sign } from '../ui/signs.tsx';
import { siteName } from '../ui/site-name.ts';
import { Switch } from '../ui/switch.tsx';
import { text } from '../ui/text.ts';
import { Chosen } from './chosen.tsx';
import { Company } from './company.tsx';
import { createState, type OptionsState } from './state.ts';
import { Stored } from './stored.tsx';
import { Welcome } from './welcome.tsx';
import '../ui/tokens.css';
import '../ui/page.css';
import './options.css';

const PARTS = [
  ['company', 'options_company'],
  ['post', 'options_post'],
  ['sites', 'options_sites'],
  ['practice', 'options_practice'],
  ['stored', 'options_stored'],
] as const;

/** The whole page: a first run, or the settings with their sections on the left. */
export function Options({ state }: { state: OptionsState }) {
  useEffect(() => {
    state.refresh();
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
        {PARTS.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{text(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Parts({ state }: { state: OptionsState }) {
  const status = state.status.value;
  if (!status?.policy) return null;
  const { settings, policy } = status;
  return (
    <>
      <h1>{text('options_title')}</h1>
      <div id="company">
        <Company state={state} inForce={policy} />
      </div>
      <div id="post">
        <Section title={text('options_post')}>
          <Switch
            label={text('options_post_pause')}
            hint={text('options_post_pause_hint')}
            on={settings.pauseAtPost}
            change={(pauseAtPost) => state.change({ pauseAtPost })}
          />
        </Section>
      </div>
      <div id="sites">
        <Section title={text('options_sites')}>
          <p>{text('options_language')}</p>
          {settings.pausedSites.length === 0 && <p class="soft">{text('options_sites_none')}</p>}
          {settings.pausedSites.length > 0 && (
            <div class="row">
              {settings.pausedSites.map((id) => (
                <Button
                  key={id}
                  onClick={() =>
                    state.change({
                      pausedSites: settings.pausedSites.filter((other) => other !== id),
                    })
                  }
                >
                  {text(
                    'options_sites_wake',
                    siteName(sites.find((site) => site.id === id) ?? { id, name: id }),
                  )}
                </Button>
              ))}
            </div>
          )}
          <Chosen />
        </Section>
      </div>
      <div id="practice">
        <Section title={text('options_practice')}>
          <p class="soft">{text('options_practice_text')}</p>
          <p>
            <a href="/src/practice/practice.html">{text('options_practice_go')}</a>
          </p>
        </Section>
      </div>
      <div id="stored">
        <Stored state={state} />
      </div>
    </>
  );
}

const place = document.getElementById('options');
if (place) {
  tellLanguage(document);
  document.title = text('options_title');
  render(<Options state={createState()} />, place);
}
