import { useEffect } from 'preact/hooks';
import type { Desk } from '../core/desk.ts';
import { PageHead } from '../parts/page-head.tsx';
import { text } from '../texts.ts';
import { Alerts } from './alerts.tsx';
import { Intake } from './intake.tsx';
import { PersonalData } from './personal-data.tsx';
import { SettingsForm } from './settings-form.tsx';
import { Targets } from './targets.tsx';

/** Everything a lead decides about the desk, in the order in which it is set up. */
export function SettingsPage({ desk }: { desk: Desk }) {
  const settings = desk.settings.value;
  useEffect(() => {
    if (!desk.settings.peek()) desk.enter();
  }, [desk]);
  return (
    <>
      <PageHead title={text('settings')} />
      <div class="narrow">
        <Intake desk={desk} />
        {settings ? (
          <SettingsForm desk={desk} from={settings} key={JSON.stringify(settings)} />
        ) : (
          <p class="soft">{text('loading')}</p>
        )}
        <Targets desk={desk} />
        <Alerts desk={desk} />
        <PersonalData desk={desk} />
      </div>
    </>
  );
}
