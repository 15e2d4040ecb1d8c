import type { PageView } from '../messages.ts';
import { roleOf } from '../policy/roles.ts';
import type { Policy } from '../policy/schema.ts';
import type { TextKey } from '../say.ts';
import { isPaused, PAUSE, type Settings } from '../settings.ts';
import { Button } from '../ui/button.tsx';
import { listed, locale } from '../ui/locale.ts';
import { siteName } from '../ui/site-name.ts';
import { Switch } from '../ui/switch.tsx';
import { text } from '../ui/text.ts';
import type { PopupState } from './state.ts';

/** The line about this page, the switch and the pauses. */
export function Here({ state }: { state: PopupState }) {
  const settings = state.status.value?.settings;
  const page = state.page.value;
  if (!settings) return state.problem.value ? null : <p class="soft">{text('popup_loading')}</p>;
  const policy = state.status.value?.policy?.policy;
  const notes = page && settings.on ? [...notesOn(page), ...notesOnRole(page, policy)] : [];
  const paused = isPaused(settings, Date.now());
  const sitePaused = page !== undefined && settings.pausedSites.includes(page.site.id);
  return (
    <section class="section here" aria-label={text('extension_name')}>
      <p class="line" role="status">
        {lineOn(settings, page)}
      </p>
      {notes.map((note) => (
        <p key={note} class="soft">
          {note}
        </p>
      ))}
      <Switch
        label={text('popup_on')}
        hint={text('popup_on_hint')}
        on={settings.on}
        change={(on) => state.change({ on })}
      />
      <fieldset class="pauses" disabled={!settings.on}>
        <legend>{text('popup_pauses')}</legend>
        <div class="row">
          {page?.watching && (
            <Button
              aria-pressed={page.draftPaused}
              onClick={() => state.tell({ type: 'pause-draft', paused: !page.draftPaused })}
            >
              {text('popup_pause_draft')}
            </Button>
          )}
          {page && (
            <Button
              aria-pressed={sitePaused}
              onClick={() =>
                state.change({ pausedSites: toggled(settings.pausedSites, page.site.id) })
              }
            >
              {text('popup_pause_site')}
            </Button>
          )}
          <Button
            aria-pressed={paused}
            onClick={() => state.change({ pausedUntil: paused ? 0 : Date.now() + PAUSE })}
          >
            {text('popup_pause_hour')}
          </Button>
        </div>
      </fieldset>
    </section>
  );
}

/** What Hatcheck does on this page, in one line. */
export function lineOn(settings: Settings, page: PageView | undefined): string {
  if (!settings.on) return text('popup_line_off');
  if (isPaused(settings, Date.now()))
    return text('popup_line_paused', clock(settings.pausedUntil ?? 0));
  if (!page) return text('popup_line_asleep');
  const { id } = page.site;
  const name = siteName(page.site);
  if (settings.pausedSites.includes(id)) return text('popup_line_site_paused', name);
  if (page.draftPaused) return text('popup_line_draft_paused');
  if (!page.watching) return text('popup_line_ready', name);
  return text(`popup_line_${page.kind ?? 'post'}`, name);
}

/** Why nothing is said about the draft, and what could not be read. */
export function notesOn(page: PageView): string[] {
  const notes: string[] = [];
  if (page.parent?.author) notes.push(text('popup_answers', page.parent.author));
  if (page.count?.limit) notes.push(text('popup_count', page.count.used, page.count.limit));
  if (page.silence) notes.push(text(`popup_silence_${underscored(page.silence)}` as TextKey));
  if (page.missing.length) {
    const names = page.missing.map((what) => text(`popup_missing_${underscored(what)}` as TextKey));
    notes.push(text('popup_missing', listed(names)));
  }
  return notes;
}

/** What the company's file says of the account that writes here. */
export function notesOnRole({ account }: PageView, policy: Policy | undefined): string[] {
  if (!policy) return [];
  const { speaks, takes } = roleOf(account, policy);
  const notes: string[] = [];
  if (speaks) notes.push(text(`popup_role_${speaks}`, policy.company.name));
  if (takes)
    notes.push(takes.length ? text('popup_role_takes', listed(takes)) : text('popup_role_team'));
  return notes;
}

function clock(at: number): string {
  return new Date(at).toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit' });
}

function toggled(list: string[], item: string): string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

function underscored(name: string): string {
  return name.replaceAll('-', '_');
}
