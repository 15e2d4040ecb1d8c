import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import type { Say } from '../src/say.ts';

/** The product's English texts outside a browser. */
export const inEnglish: Say = (key, ...values) =>
  messages[key].message.replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
