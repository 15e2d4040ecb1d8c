/** One sentence on what went wrong, read out at once. */
export function Problem({ words }: { words: string }) {
  return words ? (
    <p class="problem" role="alert">
      {words}
    </p>
  ) : null;
}
