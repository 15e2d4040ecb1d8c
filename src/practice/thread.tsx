import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { plain } from '../editors/plain.ts';
import { Button } from '../ui/button.tsx';
import { Sign } from '../ui/signs.tsx';
import { text } from '../ui/text.ts';
import type { Scene } from './scenes.ts';

interface Props {
  scene: Scene;
  again(): void;
  next(): void;
}

/** The make-believe thread of one scene: a post, a box to answer it, and what was remembered in the end. */
export function Thread({ scene, again, next }: Props) {
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const empty = useSignal(false);
  const posted = useSignal('');
  const over = useSignal(false);

  useEffect(() => {
    const box = field.current;
    if (!box) return;
    box.textContent = scene.draft;
    box.focus();
    getSelection()?.selectAllChildren(box);
    getSelection()?.collapseToEnd();
    // The draft was not typed: say that it is there, as typing would.
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, [scene]);

  const post = () => {
    const words = field.current && plain.read(field.current).text.trim();
    if (!words) return;
    posted.value = words;
    over.value = true;
  };

  return (
    <div class="thread">
      <article data-hatcheck-practice="parent" class="said" lang="en">
        <strong data-author>{scene.author}</strong>
        <p data-text>{scene.parent}</p>
      </article>
      {posted.value ? (
        <article class="said mine">
          <strong>{text('practice_posted')}</strong>
          <p lang="en">{posted.value}</p>
        </article>
      ) : (
        <div data-hatcheck-practice="composer" class="composer">
          <p id={id} class="soft">
            {text('practice_reply')}
          </p>
          {/* biome-ignore lint/a11y/useSemanticElements: sites have rich boxes, and so has this page. */}
          <div
            ref={field}
            class="draft"
            lang="en"
            contentEditable={true}
            role="textbox"
            tabIndex={0}
            aria-multiline="true"
            aria-labelledby={id}
            spellcheck={false}
            onInput={(event) => {
              empty.value = !event.currentTarget.textContent?.trim();
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) post();
            }}
          />
          <div data-hatcheck-practice="tools" class="tools">
            <button
              type="button"
              data-hatcheck-practice="post"
              class="button strong"
              aria-disabled={empty.value}
              onClick={post}
            >
              {text('practice_post')}
            </button>
          </div>
        </div>
      )}
      <div role="status">
        {over.value && (
          <div class="point">
            <Sign of="voice" size={24} />
            <div>
              <h2>{text('practice_remember')}</h2>
              <p>{scene.point}</p>
            </div>
          </div>
        )}
      </div>
      <div class="row steps">
        {over.value ? (
          <Button look="quiet" onClick={again}>
            {text('practice_again')}
          </Button>
        ) : (
          <Button
            look="quiet"
            onClick={() => {
              over.value = true;
            }}
          >
            {text('practice_point')}
          </Button>
        )}
        <Button look={over.value ? 'strong' : 'plain'} onClick={next}>
          {text('practice_next')}
        </Button>
      </div>
    </div>
  );
}
