import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { coalesce } from '../core/coalesce.ts';
import type { Desk } from '../core/desk.ts';
import { meOf } from '../core/desk.ts';
import { Problem } from '../parts/problem.tsx';
import { text } from '../texts.ts';
import { Clocks } from './clocks.tsx';
import { Duplicates, Merged } from './duplicates.tsx';
import { Facts } from './facts.tsx';
import { FormPanel } from './form-panel.tsx';
import { Forwards } from './forwards.tsx';
import { Head } from './head.tsx';
import { History } from './history.tsx';
import { Known } from './known.tsx';
import { Outcome } from './outcome.tsx';
import { Owed } from './owed.tsx';
import { Post } from './post.tsx';
import { RepairSteps } from './repair-steps.tsx';
import { Reporters } from './reporters.tsx';
import { type CaseState, createCase } from './state.ts';
import { useCaseKeys } from './use-case-keys.ts';

/** How often the others are told that one is still looking. */
const LOOKING_EVERY = 20_000;
const REFETCH_EVERY = 500;

/** One case, whole: what it is on the left, what is to be done on the right. */
export function CasePage({ desk, id }: { desk: Desk; id: string }) {
  const state = useMemo(() => createCase(desk, id), [desk, id]);
  useLive(desk, state);
  useCaseKeys(desk, state);
  const view = state.view.value;
  if (!view)
    return (
      <>
        <Problem words={state.problem.value} />
        {state.problem.value ? (
          <p>
            <a href="/">{text('back_to_queue')}</a>
          </p>
        ) : (
          <p class="soft waiting">{text('loading')}</p>
        )}
      </>
    );
  const parts = { desk, state, view };
  return (
    <article class="case">
      <Head {...parts} />
      <div class="case-what">
        <Post {...parts} />
        <Known {...parts} />
        <Facts {...parts} />
      </div>
      <div class="case-do">
        <FormPanel {...parts} />
        <Outcome {...parts} />
        <Clocks {...parts} />
        <RepairSteps {...parts} />
        <Owed {...parts} />
      </div>
      <div class="case-more">
        <Duplicates {...parts} />
        <Merged {...parts} />
        <Reporters {...parts} />
        <Forwards {...parts} />
        <History {...parts} />
      </div>
    </article>
  );
}

/** Loads the case, keeps it fresh and tells the others that one has it open. */
function useLive(desk: Desk, state: CaseState): void {
  useEffect(() => {
    state.load();
    const again = coalesce(() => state.load(), REFETCH_EVERY);
    const look = () => {
      if (!document.hidden) state.look();
    };
    look();
    const timer = setInterval(look, LOOKING_EVERY);
    const seen = () => {
      if (document.hidden) return;
      look();
      again();
    };
    document.addEventListener('visibilitychange', seen);
    const deaf = desk.live.hear((event) => {
      if (event === 'again') return again();
      // Also at the same version: how a forward fares is told without one.
      if (event.is === 'case' && event.id === state.id) again();
      if (event.is === 'looking' && event.id === state.id) {
        state.looking.value = event.people.filter(({ id }) => id !== meOf(desk)?.id);
      }
    });
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
      deaf();
    };
  }, [desk, state]);
  useSignalEffect(() => {
    const level = state.view.value?.level;
    document.title = text('document_title', level ? `${level} ${state.id}` : state.id);
  });
}
