import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { CasePage } from './case/case.tsx';
import { coalesce } from './core/coalesce.ts';
import { type Desk, meOf } from './core/desk.ts';
import type { Route } from './core/route.ts';
import { SetPassword } from './door/set-password.tsx';
import { SetUp } from './door/set-up.tsx';
import { SignIn } from './door/sign-in.tsx';
import { Frame } from './frame.tsx';
import { PeoplePage } from './lead/people.tsx';
import { RotaPage } from './lead/rota.tsx';
import { SettingsPage } from './lead/settings.tsx';
import { PageHead } from './parts/page-head.tsx';
import { QueuePage } from './queue/queue.tsx';
import { text } from './texts.ts';
import { WeekPage } from './week/week.tsx';

/** At most two refreshes a second, however much happens. */
const REFETCH_EVERY = 500;

/** The whole page: the door for whoever is outside, the desk for whoever is in. */
export function Page({ desk }: { desk: Desk }) {
  const route = desk.route.value;
  const me = desk.me.value;
  const outside = route.page === 'setup' || route.page === 'set-password';
  useEffect(() => {
    if (!outside) desk.enter();
  }, [desk, outside]);
  useSignalEffect(() => {
    // Whoever is signed out, or was in the meantime, is led to the door.
    const { page } = desk.route.value;
    if (desk.me.value === 'nobody' && !AT_THE_DOOR.has(page)) desk.go('/sign-in');
    else if (page === 'sign-in' && desk.me.value && desk.me.value !== 'nobody') desk.go('/');
  });
  if (route.page === 'setup') return <SetUp desk={desk} token={route.token} />;
  if (route.page === 'set-password') return <SetPassword desk={desk} token={route.token} />;
  if (route.page === 'sign-in') return <SignIn desk={desk} />;
  if (!me || me === 'nobody')
    return (
      <p class="soft waiting" role="status">
        {desk.said.value || text('loading')}
      </p>
    );
  return <Inside desk={desk} route={route} />;
}

const AT_THE_DOOR = new Set<Route['page']>(['sign-in', 'setup', 'set-password']);

function Inside({ desk, route }: { desk: Desk; route: Route }) {
  useEffect(() => {
    const again = coalesce(() => desk.queue.load(), REFETCH_EVERY);
    const deaf = desk.live.hear((event) => {
      if (event === 'again' || event.is === 'case') again();
      if (event === 'again' || event.is === 'settings') desk.enter();
    });
    // A browser holds six lines to one server: of many tabs only those in sight may keep one.
    const seen = () => (document.hidden ? desk.live.stop() : desk.live.start());
    document.addEventListener('visibilitychange', seen);
    if (!document.hidden) desk.live.start();
    return () => {
      deaf();
      desk.live.stop();
      document.removeEventListener('visibilitychange', seen);
    };
  }, [desk]);
  return (
    <Frame desk={desk}>
      <Content desk={desk} route={route} />
    </Frame>
  );
}

function Content({ desk, route }: { desk: Desk; route: Route }) {
  switch (route.page) {
    case 'queue':
      return <QueuePage desk={desk} />;
    case 'case':
      return <CasePage desk={desk} id={route.id} key={route.id} />;
    case 'week':
      return <WeekPage desk={desk} from={route.from} />;
    case 'people':
    case 'settings':
      return <ForLeads desk={desk} page={route.page} />;
    case 'rota':
      return <RotaPage desk={desk} />;
    default:
      return <Nothing title={text('lost')} />;
  }
}

function ForLeads({ desk, page }: { desk: Desk; page: 'people' | 'settings' }) {
  if (meOf(desk)?.role !== 'lead') return <Nothing title={text('leads_only')} />;
  return page === 'people' ? <PeoplePage desk={desk} /> : <SettingsPage desk={desk} />;
}

function Nothing({ title }: { title: string }) {
  return (
    <>
      <PageHead title={title} />
      <a href="/">{text('back_to_queue')}</a>
    </>
  );
}
