import type messages from '../public/_locales/en/messages.json';

/** Every text of the product by name; a name that is not in `_locales/en` does not compile. */
export type TextKey = keyof typeof messages;

/** Says a text in the reader's language, with `$1`… filled in. Given to the parts that only think. */
export type Say = (key: TextKey, ...values: (string | number)[]) => string;
