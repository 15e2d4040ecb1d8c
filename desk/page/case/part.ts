import type { CaseView } from '../../api/case.ts';
import type { Desk } from '../core/desk.ts';
import type { CaseState } from './state.ts';

/** What every part of a case's page is given. */
export interface Part {
  desk: Desk;
  state: CaseState;
  view: CaseView;
}
