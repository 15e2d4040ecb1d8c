import type { Kind, Situation } from '../checker/report.ts';
import type { CaseKind } from './case.ts';

/** What somebody wants to hand off, from the card or the popup; nothing of it is stored before it is filed. */
export interface CaseAsk {
  situation: Situation;
  /** The post concerned; the one being answered when left out. */
  post?: { author?: string; text: string; url?: string; own?: boolean };
  /** The text in hand. It decides level and roles; it travels only with `includeDraft`. */
  draft?: string;
  includeDraft?: boolean;
  /** The finding that led here. */
  about?: Kind;
  community?: string;
  /** What it is about, where the asker chose; `staff-post` for a post by somebody who works here. */
  kind?: CaseKind;
  known?: string;
  assumed?: string;
  askedFor?: string;
  promised?: string;
  spread?: string;
  /** Each raises the level by one. */
  signals?: { severalStaff?: boolean; communityComplained?: boolean; spreadRising?: boolean };
  sender?: { name?: string; contact?: string };
}
