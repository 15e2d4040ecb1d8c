import type { Status } from '../messages.ts';
import { text } from '../ui/text.ts';

/** A server may be away for so long before anybody needs to hear of it, ms. */
const A_DAY = 86_400_000;

/** One quiet line when a company file was refused, or its address has been failing for more than a day. */
export function FileNews({ status }: { status: Status | undefined }) {
  const failing = status?.hosted?.failingSince;
  const words = status?.refused.length
    ? 'popup_file_refused'
    : failing !== undefined && Date.now() - failing > A_DAY
      ? 'popup_file_failing'
      : undefined;
  if (!words) return null;
  return (
    <p class="soft file-news">
      {text(words)}{' '}
      <a href="/src/options/options.html#company" target="_blank" rel="noreferrer">
        {text('popup_file_look')}
      </a>
    </p>
  );
}
