import type { ComponentChildren } from 'preact';
import { Button } from '../../src/ui/button.tsx';
import { Sign } from '../../src/ui/signs.tsx';
import { type Desk, meOf } from './core/desk.ts';
import type { Route } from './core/route.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { text } from './texts.ts';

const PLACES: { page: Route['page']; path: string; leads?: true }[] = [
  { page: 'queue', path: '/' },
  { page: 'week', path: '/week' },
  { page: 'rota', path: '/rota' },
  { page: 'people', path: '/people', leads: true },
  { page: 'settings', path: '/settings', leads: true },
];

/** What is around every page behind the door. */
export function Frame({ desk, children }: { desk: Desk; children: ComponentChildren }) {
  const me = meOf(desk);
  const here = desk.route.value.page;
  const signOut = async () => {
    const answer = await desk.call('POST', '/api/auth/sign-out', {});
    if (!answer.ok) return desk.say(answer.error);
    desk.drafts.clear();
    desk.me.value = 'nobody';
  };
  return (
    <>
      <a class="skip" href="#content">
        {text('skip')}
      </a>
      <header class="top">
        <p class="brand">
          <Sign of="voice" size={22} />
          <span>
            {me?.org} <span class="soft">{text('desk')}</span>
          </span>
        </p>
        <nav aria-label={text('places')}>
          {PLACES.filter(({ leads }) => !leads || me?.role === 'lead').map(({ page, path }) => (
            <a
              key={page}
              href={path}
              {...((here === page || (page === 'queue' && here === 'case')) && {
                'aria-current': here === page ? ('page' as const) : ('true' as const),
              })}
            >
              {text(`place_${page as 'queue'}`)}
            </a>
          ))}
        </nav>
        <div class="whoami">
          {me?.onDuty?.now && <span class="soft duty">{text('on_duty', me.onDuty.now.name)}</span>}
          <span class="name">{me?.name}</span>
          <Button
            look="quiet"
            aria-keyshortcuts="?"
            onClick={() => {
              desk.keysShown.value = true;
            }}
          >
            {text('keys')}
          </Button>
          <Button look="quiet" onClick={signOut}>
            {text('sign_out')}
          </Button>
        </div>
      </header>
      {!desk.live.connected.value && (
        <p class="lost-line" role="status">
          {text('connection_lost')}
        </p>
      )}
      <main id="content" tabIndex={-1} class={`page-${here}`}>
        {children}
      </main>
      <Said desk={desk} />
      <KeysDialog desk={desk} />
    </>
  );
}

/** The last outcome in one quiet line, read out politely. */
function Said({ desk }: { desk: Desk }) {
  return (
    <div class="said-line" role="status" aria-live="polite">
      {desk.said.value && (
        <>
          <span>{desk.said.value}</span>
          <Button
            look="quiet"
            onClick={() => {
              desk.said.value = '';
            }}
          >
            {text('put_away')}
          </Button>
        </>
      )}
    </div>
  );
}
