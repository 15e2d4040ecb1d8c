import type { Verdict } from '../messages.ts';
import type { Offer } from '../remedies/offer.ts';
import { text } from '../ui/text.ts';
import { Way } from '../ui/way.tsx';
import { changeBetween } from './carry.ts';
import type { Entry } from './draft.ts';
import type { Owner } from './panel.tsx';
import { trusted } from './trusted.ts';
import type { Line, View } from './view.ts';

interface Props {
  entry: Entry;
  verdict: Verdict;
  owner: Owner;
  view: View;
  close(): boolean;
  handOff(): void;
}

/** At most three ways out, best first; each shows its result before it is pressed. */
export function Ways({ entry, verdict, owner, view, close, handOff }: Props) {
  return (
    <ol class="ways">
      {entry.offers.map((offer) => (
        <li key={JSON.stringify(offer)}>
          {offer.do === 'none-fits' ? (
            <p class="none">
              <Way offer={offer} names={verdict.names} />
            </p>
          ) : (
            <button
              type="button"
              class="way"
              onClick={trusted(() => (offer.do === 'handoff' ? handOff() : press(offer)))}
            >
              <Way offer={offer} names={verdict.names} />
            </button>
          )}
        </li>
      ))}
    </ol>
  );

  async function press(offer: Offer) {
    close();
    const line = await taken(offer, owner);
    view.set({ line });
    setTimeout(() => {
      if (view.now.line === line) view.set({ line: undefined });
    }, LINE_STAYS);
  }
}

/** How long the line about what happened stays, ms. */
const LINE_STAYS = 10_000;

async function taken(offer: Offer, owner: Owner): Promise<Line> {
  const before = owner.text();
  const written = await owner.take(offer);
  if (written === 'copied') return { words: text('line_copied') };
  if (written === 'stale' || !('edit' in offer)) return { words: text('line_stale') };
  const made = changeBetween(before, owner.text());
  const undo = () =>
    made && owner.takeBack(made.from, made.inserted, before.slice(made.from, made.to));
  return {
    words: text(offer.do === 'reword' ? 'line_reworded' : 'line_disclaimed'),
    undo,
  };
}
