import { signal, useSignal } from '@preact/signals';
import { render } from 'preact';
import { ask, type Status } from '../messages.ts';
import { isAwake } from '../settings.ts';
import { practice } from '../sites/practice.ts';
import { Button } from '../ui/button.tsx';
import { tellLanguage } from '../ui/locale.ts';
import { Sign } from '../ui/signs.tsx';
import { text } from '../ui/text.ts';
import { type Scene, scenesFor } from './scenes.ts';
import { Thread } from './thread.tsx';
import '../ui/tokens.css';
import '../ui/page.css';
import '../ui/highlights.css';
import './practice.css';

const OPTIONS = '/src/options/options.html';

const status = signal<Status | 'gone' | undefined>(undefined);

/** The practice page: six scenes with the real composer, nothing stored. */
export function Practice() {
  return (
    <>
      <header class="head">
        <h1>
          <Sign of="voice" size={28} />
          {text('practice_title')}
        </h1>
        <p class="soft">{text('practice_intro')}</p>
        <p class="soft">{text('practice_language')}</p>
      </header>
      <Content />
    </>
  );
}

function Content() {
  const now = status.value;
  if (now === undefined) return null;
  if (now === 'gone')
    return (
      <p class="problem" role="alert">
        {text('practice_no_answer')}
      </p>
    );
  if (!now.policy)
    return (
      <>
        <p>{text('practice_no_policy')}</p>
        <div class="row">
          <a href={OPTIONS}>{text('practice_set_up')}</a>
          <Button onClick={useExample}>{text('practice_example')}</Button>
        </div>
      </>
    );
  return (
    <>
      {!isAwake(now.settings, practice.id, Date.now()) && (
        <p class="problem">{text('practice_asleep')}</p>
      )}
      <Scenes scenes={scenesFor(now.policy.policy)} />
    </>
  );
}

function Scenes({ scenes }: { scenes: Scene[] }) {
  const at = useSignal(0);
  const round = useSignal(0);
  const scene = scenes[at.value];
  if (!scene)
    return (
      <>
        <p role="status">{text('practice_done')}</p>
        <p>
          <a href={OPTIONS}>{text('practice_close')}</a>
        </p>
      </>
    );
  return (
    <>
      <h2>{text('practice_scene', at.value + 1, scenes.length, scene.title)}</h2>
      <p class="soft">{text('practice_try')}</p>
      <Thread
        key={`${at.value} ${round.value}`}
        scene={scene}
        again={() => {
          round.value++;
        }}
        next={() => {
          at.value++;
        }}
      />
    </>
  );
}

async function useExample(): Promise<void> {
  await ask({ type: 'policy-example' });
  await start();
}

async function start(): Promise<void> {
  status.value = await ask({ type: 'status' }).catch(() => 'gone' as const);
}

const place = document.getElementById('practice');
if (place) {
  tellLanguage(document);
  document.title = text('practice_title');
  await start();
  render(<Practice />, place);
}
