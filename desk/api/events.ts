import type { PersonName } from './people.ts';

/** `GET /api/events`, server-sent. */
export type DeskEvent =
  | { is: 'case'; id: string; version: number }
  | { is: 'looking'; id: string; people: PersonName[] }
  | { is: 'settings' };
