/** @jsxImportSource react */
import { ContentState, Editor, EditorState } from 'draft-js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';
import { listenForSend, type Mount, type Options } from './editor.ts';

function Box({
  options,
  told,
}: {
  options: Options;
  told: (state: EditorState, set: (state: EditorState) => void) => void;
}) {
  const [state, setState] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText(options.initial ?? '')),
  );
  told(state, setState);
  const { attributes = {} } = options;
  return (
    <Editor
      editorState={state}
      onChange={(next) => {
        setState(next);
        options.onChange?.(next.getCurrentContent().getPlainText('\n'));
      }}
      {...(options.placeholder && { placeholder: options.placeholder })}
      {...(attributes['aria-label'] && { ariaLabel: attributes['aria-label'] })}
      stripPastedStyles
    />
  );
}

/** Draft.js 0.11.7 under React 18. */
export const draftJs: Mount = (place, options) => {
  let now = EditorState.createEmpty();
  let set: (state: EditorState) => void = () => undefined;
  const root = createRoot(place);
  root.render(
    <Box
      options={options}
      told={(state, setState) => {
        now = state;
        set = setState;
      }}
    />,
  );
  const deaf = listenForSend(place, options);
  return {
    text: () => now.getCurrentContent().getPlainText('\n'),
    clear: () => set(EditorState.createEmpty()),
    destroy() {
      deaf();
      root.unmount();
    },
  };
};
