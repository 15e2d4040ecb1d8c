import { NotDone } from '../not-done.ts';
import type { Auth } from './auth.ts';

/** better-auth tells a link only by its letter carrier; here it is handed to the lead instead. */
export function linksOf() {
  const hearing = new Map<string, (token: string) => void>();
  return {
    made(email: string, token: string): void {
      hearing.get(email)?.(token);
    },
    /** A one-time word with which this person sets a password. Throws `NotDone` when nobody has the address. */
    async linkFor(auth: Auth, email: string): Promise<string> {
      let token: string | undefined;
      hearing.set(email, (made) => {
        token = made;
      });
      try {
        await auth.api.requestPasswordReset({ body: { email } });
      } finally {
        hearing.delete(email);
      }
      if (!token) throw new NotDone(422, 'No link could be made for this person.');
      return token;
    },
  };
}
