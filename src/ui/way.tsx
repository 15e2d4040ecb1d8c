import type { Verdict } from '../messages.ts';
import { text } from './text.ts';

type Offer = Verdict['offers'][number][number];

/** One way out in words, with what it would make of the draft. */
export function Way({ offer, names }: { offer: Offer; names: Verdict['names'] }) {
  switch (offer.do) {
    case 'reword':
      return (
        <>
          <strong>{text(rewordingKey(offer))}</strong>
          <span class="change" lang="en">
            <del>{offer.before}</del>
            {offer.after && <ins>{offer.after}</ins>}
          </span>
        </>
      );
    case 'disclaim':
      return (
        <>
          <strong>{text('card_disclaim', offer.text)}</strong>
          <span class="cost">{text('card_cost', offer.cost, offer.left)}</span>
        </>
      );
    case 'none-fits':
      return <>{text('card_none_fits', offer.left)}</>;
    default:
      return (
        <>
          <strong>{text('card_hand_off', names.team)}</strong>
          <span>{text('card_they_get')}</span>
        </>
      );
  }
}

function rewordingKey(offer: Extract<Offer, { do: 'reword' }>) {
  if (offer.scope === 'drop') return 'card_drop';
  return offer.disclaimer ? 'card_reword_disclaim' : 'card_reword';
}
