/** @jsxImportSource react */
import {
  CompositeDecorator,
  type ContentBlock,
  Editor,
  EditorState,
  getDefaultKeyBinding,
} from 'draft-js';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import twitter from 'twitter-text';

/** A fresh box; mentions, tags and links are decorated, which breaks the text into several leaves as on X. */
export function emptyDraft(): EditorState {
  return EditorState.createEmpty(
    new CompositeDecorator([{ strategy: eachEntity, component: Entity }]),
  );
}

/** What stands in a box, one line a block. */
export function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

interface Props {
  testId: string;
  label: string;
  placeholder: string;
  state: EditorState;
  focusAtOnce: boolean;
  onChange(state: EditorState): void;
  onFocus?(): void;
  onSend(): void;
}

/** The real Draft.js editor with X's attributes around it. */
export function DraftBox(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { focusAtOnce } = props;
  useEffect(() => {
    // Not Draft's own focus(): React 18 batches its two updates, the second undoes the first, and a key is lost.
    if (focusAtOnce) box.current?.querySelector<HTMLElement>('[contenteditable]')?.focus();
  }, [focusAtOnce]);
  return (
    <div ref={box} data-testid={`${props.testId}_label`} className="box-label">
      <div data-testid={`${props.testId}RichTextInputContainer`} className="box">
        <Editor
          editorState={props.state}
          onChange={props.onChange}
          {...(props.onFocus ? { onFocus: props.onFocus } : {})}
          placeholder={props.placeholder}
          ariaLabel={props.label}
          ariaMultiline
          role="textbox"
          spellCheck
          stripPastedStyles
          webDriverTestID={props.testId}
          keyBindingFn={keyBinding}
          handleKeyCommand={(command) => {
            if (command !== 'send') return 'not-handled';
            props.onSend();
            return 'handled';
          }}
        />
      </div>
    </div>
  );
}

function keyBinding(event: KeyboardEvent): string | null {
  const send = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  return send ? 'send' : getDefaultKeyBinding(event);
}

function eachEntity(block: ContentBlock, found: (start: number, end: number) => void): void {
  for (const { indices } of twitter.extractEntitiesWithIndices(block.getText())) {
    found(indices[0], indices[1]);
  }
}

function Entity({ children }: { children?: ReactNode }) {
  return <span className="entity">{children}</span>;
}
