/** A file of five thousand communities takes a slow or busy machine a while to read, ms. */
export const READING = 60_000;
