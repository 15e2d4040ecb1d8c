/** What the browsers' pages hold beyond the standard. */
interface Window {
  __posted: { text: string }[];
}
