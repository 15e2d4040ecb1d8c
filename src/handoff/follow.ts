import type { AskProgress, Question } from './destinations/progress.ts';
import { askAgainAt, isFollowed } from './followed.ts';
import type { Outbox } from './outbox.ts';
import type { Progress } from './progress.ts';

export interface Following {
  db: Outbox;
  ask: AskProgress;
  /** Epoch ms. */
  now(): number;
  fetch: typeof fetch;
}

/** Why the question is asked: its time has come, or somebody opened the popup to see. */
type Why = 'due' | 'opened';

/** The popup may be opened as often as one likes; the other side hears of it once in this time, ms. */
const LEAST_GAP = 60_000;
/** Cases in one question. */
const AT_ONCE = 50;

/** Asks how the cases stand that arrived and are not closed. Answers whether there is news. */
export async function followUp({ db, ask, now, fetch }: Following, why: Why): Promise<boolean> {
  const questions = await takeQuestions(db, now(), why);
  let news = false;
  for (let first = 0; first < questions.length; first += AT_ONCE) {
    const asked = questions.slice(first, first + AT_ONCE);
    const answers = await ask(asked, { now: now(), fetch });
    if (!answers) break;
    news = (await note(db, asked, answers, now())) || news;
  }
  return news;
}

/** Epoch ms at which to ask next, or nothing when no case is followed. */
export async function nextQuestion(db: Outbox, now: number): Promise<number | undefined> {
  const times = (await db.getAll('parcels'))
    .filter((parcel) => isFollowed(parcel, now))
    .flatMap((parcel) => {
      const at = askAgainAt(parcel, now);
      return isFollowed(parcel, at) ? [at] : [];
    });
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** All that may be asked about, if it is time. Written down first, so that no failure leads to asking more often. */
async function takeQuestions(db: Outbox, now: number, why: Why): Promise<Question[]> {
  const tx = db.transaction('parcels', 'readwrite');
  const followed = (await tx.store.getAll()).filter((parcel) => isFollowed(parcel, now));
  const isTime =
    why === 'due'
      ? followed.some((parcel) => askAgainAt(parcel, now) <= now)
      : followed.every(({ askedAt }) => askedAt === undefined || gap(askedAt, now) >= LEAST_GAP);
  const asked = isTime ? followed : [];
  await Promise.all([...asked.map((parcel) => tx.store.put({ ...parcel, askedAt: now })), tx.done]);
  return asked.map(({ id, key }) => ({ id, key }));
}

/** A clock that was set back makes no gap negative. */
function gap(before: number, now: number): number {
  return Math.abs(now - before);
}

/** Keeps what was answered about cases that were asked about and are still there. */
async function note(
  db: Outbox,
  asked: Question[],
  answers: Progress[],
  now: number,
): Promise<boolean> {
  const keys = new Map(asked.map(({ id, key }) => [id, key]));
  const tx = db.transaction('parcels', 'readwrite');
  let news = false;
  for (const { id, ...progress } of answers) {
    const parcel = await tx.store.get(id);
    if (parcel?.state !== 'sent' || parcel.key !== keys.get(id)) continue;
    const closed = progress.stage === 'closed' && { closedAt: now };
    await tx.store.put({ ...parcel, progress, ...closed });
    news = true;
  }
  await tx.done;
  return news;
}
