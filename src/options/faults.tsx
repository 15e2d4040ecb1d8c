import type { Fault } from '../policy/read.ts';
import { text } from '../ui/text.ts';

/** Everything that is wrong with a file, each by its place in it. */
export function Faults({ of: faults }: { of: Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <ul class="faults">
      {faults.map(({ path, message }) => (
        <li key={`${path} ${message}`}>
          <code>{path || text('options_import_whole')}</code> {message}
        </li>
      ))}
    </ul>
  );
}
