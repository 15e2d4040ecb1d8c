/** @jsxImportSource react */
import type { EditorState } from 'draft-js';
import { useRef, useState } from 'react';
import { Avatar } from './avatar.tsx';
import { DraftBox, emptyDraft, textOf } from './draft-box.tsx';
import { LIMIT, weigh } from './ring.tsx';
import { type Posted, publish } from './store.ts';
import { Tools } from './tools.tsx';
import { visit } from './visit.ts';

interface Props {
  kind: Posted['kind'];
  to?: string;
  /** Inline boxes stand in the page; the others live in the dialog. */
  inline: boolean;
  boxes?: number;
  focusAtOnce?: boolean;
  onPosted?(): void;
}

interface Box {
  key: number;
  state: EditorState;
}

/** One place to write: a box, or several for a thread, and the tools below. */
export function Composer({
  kind,
  to,
  inline,
  boxes: count = 1,
  focusAtOnce = false,
  onPosted,
}: Props) {
  const made = useRef(0);
  const fresh = (): Box => ({ key: made.current++, state: emptyDraft() });
  const [boxes, setBoxes] = useState<Box[]>(() => Array.from({ length: count }, fresh));
  const [active, setActive] = useState(0);
  const texts = boxes.map((box) => textOf(box.state));
  const ready = texts.every((text) => text.trim() !== '' && weigh(text) <= LIMIT);

  function send(): void {
    if (!ready) return;
    publish(texts, kind, to);
    setBoxes([fresh()]);
    setActive(0);
    onPosted?.();
  }

  function change(key: number, state: EditorState): void {
    setBoxes((all) => all.map((box) => (box.key === key ? { key, state } : box)));
  }

  return (
    <div className={inline ? 'composer inline' : 'composer'}>
      {boxes.map((box, index) => (
        <div key={box.key} className={index === active ? 'box-row active' : 'box-row'}>
          <div className="box-side">
            <Avatar handle={visit.as} />
            {index < boxes.length - 1 && <div className="thread-line" />}
          </div>
          <DraftBox
            testId={`tweetTextarea_${index}`}
            label="Post text"
            placeholder={placeholder(kind, index)}
            state={box.state}
            focusAtOnce={index === active && (focusAtOnce || index >= count)}
            onChange={(state) => change(box.key, state)}
            onFocus={() => setActive(index)}
            onSend={send}
          />
        </div>
      ))}
      <Tools
        text={texts[active] ?? ''}
        inline={inline}
        ready={ready}
        label={boxes.length > 1 ? 'Post all' : kind === 'reply' ? 'Reply' : 'Post'}
        onSend={send}
        {...(kind === 'post'
          ? {
              onAdd: () => {
                setBoxes((all) => [...all, fresh()]);
                setActive(boxes.length);
              },
            }
          : {})}
      />
    </div>
  );
}

function placeholder(kind: Posted['kind'], index: number): string {
  if (index > 0) return 'Add another post';
  if (kind === 'reply') return 'Post your reply';
  return kind === 'quote' ? 'Add a comment' : 'What’s happening?';
}
