import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from '../browser.ts';
import { grantedSites, onOriginsChanged } from '../origins.ts';
import { listed as sites } from '../sites/kit/listed.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { siteName } from '../ui/site-name.ts';
import { Switch } from '../ui/switch.tsx';
import { text } from '../ui/text.ts';
import { Chosen } from './chosen.tsx';
import type { OptionsState } from './state.ts';

/** Where drafts are read: each named site with its switch, what the browser does not allow, and what was turned on besides. */
export function Sites({ state }: { state: OptionsState }) {
  const granted = useSignal<Set<string> | undefined>(undefined);
  useEffect(() => {
    const read = async () => {
      granted.value = await grantedSites(sites);
    };
    read();
    return onOriginsChanged(read);
  }, [granted]);
  const paused = state.status.value?.settings.pausedSites ?? [];
  const listed = sites.filter(({ byChoice, id }) => !byChoice || paused.includes(id));
  const put = (id: string, awake: boolean) =>
    state.change({
      pausedSites: awake ? paused.filter((other) => other !== id) : [...paused, id],
    });
  return (
    <Section title={text('options_sites')}>
      <p>{text('options_language')}</p>
      <p class="soft">{text('options_sites_text')}</p>
      <div class="sites">
        {listed.map((site) => (
          <div key={site.id} data-site={site.id}>
            <Switch
              label={siteName(site)}
              on={!paused.includes(site.id)}
              change={(on) => put(site.id, on)}
            />
            {!site.byChoice && granted.value && !granted.value.has(site.id) && (
              <p class="row">
                <span class="problem">{text('options_sites_denied')}</span>
                <Button
                  look="quiet"
                  aria-label={text('options_sites_allow_named', siteName(site))}
                  onClick={() => browser.permissions.request({ origins: [...site.hosts] })}
                >
                  {text('options_sites_allow')}
                </Button>
              </p>
            )}
          </div>
        ))}
      </div>
      <Chosen />
    </Section>
  );
}
