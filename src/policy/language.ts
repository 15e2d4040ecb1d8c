/** Whether a text is in English, by its BCP 47 tag: drafts are read in no other language. */
export function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}
