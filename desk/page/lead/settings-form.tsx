import { useSignal } from '@preact/signals';
import * as v from 'valibot';
import { Button } from '../../../src/ui/button.tsx';
import { Field } from '../../../src/ui/field.tsx';
import { Section } from '../../../src/ui/section.tsx';
import { type Settings, SettingsSchema } from '../../api/settings.ts';
import type { Desk } from '../core/desk.ts';
import { Problem } from '../parts/problem.tsx';
import { text } from '../texts.ts';
import { FirstResponses } from './first-responses.tsx';
import { HoursFields, QuietFields } from './hours.tsx';
import { LevelsTable } from './levels-table.tsx';

/** The rules of the desk; one button saves them all, and says what is wrong before anything is sent. */
export function SettingsForm({ desk, from }: { desk: Desk; from: Settings }) {
  const now = useSignal(from);
  const faults = useSignal<string[]>([]);
  const set = (change: Partial<Settings>) => {
    now.value = { ...now.value, ...change };
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const wanted = {
      ...now.value,
      communities: now.value.communities.map((name) => name.trim()).filter(Boolean),
    };
    const read = v.safeParse(SettingsSchema, wanted);
    if (!read.success) {
      faults.value = read.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
      return;
    }
    const answer = await desk.call('PUT', '/api/settings', read.output);
    faults.value = answer.ok ? [] : [answer.error];
    if (!answer.ok) return;
    desk.settings.value = read.output;
    desk.say(text('saved'));
  };
  const { org, timeZone, communities, working, extended, quiet, levels } = now.value;
  return (
    <form class="stack" onSubmit={save}>
      <Section title={text('settings_company')}>
        <Field label={text('org')} required value={org} change={(value) => set({ org: value })} />
        <Field
          label={text('communities')}
          hint={text('communities_hint')}
          lines={5}
          value={communities.join('\n')}
          change={(value) => set({ communities: value.split('\n') })}
        />
      </Section>
      <Section title={text('settings_hours')}>
        <Field
          label={text('time_zone')}
          hint={text('time_zone_hint')}
          required
          value={timeZone}
          change={(value) => set({ timeZone: value })}
        />
        <HoursFields
          label={text('working')}
          value={working}
          change={(value) => set({ working: value })}
        />
        <HoursFields
          label={text('extended')}
          value={extended}
          change={(value) => set({ extended: value })}
        />
        <QuietFields value={quiet} change={(value) => set({ quiet: value })} />
      </Section>
      <Section title={text('settings_levels')}>
        <p class="soft">{text('settings_levels_hint')}</p>
        <LevelsTable value={levels} change={(value) => set({ levels: value })} />
        <Field
          label={text('repair_minutes')}
          type="number"
          min={1}
          value={String(now.value.repair)}
          change={(value) => set({ repair: Number(value) })}
        />
      </Section>
      <Section title={text('settings_texts')}>
        <FirstResponses
          value={now.value.firstResponses}
          change={(value) => set({ firstResponses: value })}
        />
      </Section>
      <Section title={text('settings_retention')}>
        <Field
          label={text('retention_days')}
          hint={text('retention_hint')}
          type="number"
          min={1}
          value={String(now.value.retentionDays)}
          change={(value) => set({ retentionDays: Number(value) })}
        />
      </Section>
      {faults.value.map((fault) => (
        <Problem key={fault} words={fault} />
      ))}
      <div class="row save-row">
        <Button send look="strong">
          {text('save_settings')}
        </Button>
      </div>
    </form>
  );
}
