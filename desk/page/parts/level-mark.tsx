import type { Level } from '../../api/words.ts';
import { text } from '../texts.ts';

/** The level by its letters, and by weight and shape: full and square at the top, faint and dotted below. */
export function LevelMark({ level }: { level: Level }) {
  return (
    <span class={`level ${level.toLowerCase()}`} title={text(`level_${level}`)}>
      {level}
    </span>
  );
}
