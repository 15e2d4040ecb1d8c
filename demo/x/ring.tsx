/** @jsxImportSource react */
import twitter from 'twitter-text';

export const LIMIT = 280;

/** X's own weight of a text. */
export function weigh(text: string): number {
  return twitter.parseTweet(text).weightedLength;
}

/** The counter: a ring that fills, with digits only near the limit. */
export function Ring({ text }: { text: string }) {
  const used = weigh(text);
  const left = LIMIT - used;
  const share = Math.min(1, used / LIMIT);
  const near = left <= 20;
  const size = near ? 30 : 20;
  const state = left < 0 ? 'over' : near ? 'near' : 'far';
  const round = 2 * Math.PI * 9;
  return (
    <div
      role="progressbar"
      aria-label="Characters used"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      className={`ring ${state}`}
    >
      <svg viewBox="0 0 22 22" width={size} height={size} aria-hidden="true">
        <circle cx="11" cy="11" r="9" className="ring-track" />
        <circle
          cx="11"
          cy="11"
          r="9"
          className="ring-fill"
          strokeDasharray={`${share * round} ${round}`}
          transform="rotate(-90 11 11)"
        />
      </svg>
      {near && <span className="ring-digits">{left}</span>}
    </div>
  );
}
