import type { Span } from '../checker/report.ts';

/** Replace `span` of the draft (UTF-16, as typed) with `text`. An insertion has an empty span. */
export interface Edit {
  span: Span;
  text: string;
}

/**
 * One way out for one finding.
 * `edit` is what pressing it does; `result` is the whole draft afterwards, for reading back.
 * Neither ever holds a newline that the draft did not.
 */
export type Offer =
  | {
      do: 'reword';
      /** `phrase` keeps the writer's words around it; `sentence` puts a holding sentence in their place. */
      scope: 'phrase' | 'sentence' | 'drop';
      /** The sentences concerned, as they stand and as they would. `after` is empty for `drop`. */
      before: string;
      after: string;
      /** A disclaimer put in with the rewording, because words that still decide would belie it. */
      disclaimer?: { form: string; text: string };
      edit: Edit;
      result: string;
    }
  | {
      do: 'disclaim';
      /** Form id of the catalogue, e.g. `A3`. */
      form: string;
      text: string;
      /** In the site's own weighted characters, the separating space included. */
      cost: number;
      left: number;
      edit: Edit;
      result: string;
    }
  | { do: 'handoff' }
  /** An honest line: no disclaimer fits in what is left. */
  | { do: 'none-fits'; left: number };

/** What to show for one finding: at most three ways out, best first. */
export type Offers = Offer[];

export type { Counted as Count } from '../counting/count.ts';
