/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { listenForSend, type Mount } from './editor.ts';

/** Slate 0.146 under React 18. */
export const slate: Mount = (place, options) => {
  const editor = withHistory(withReact(createEditor() as never)) as Editor;
  const read = () => editor.children.map((child) => Node.string(child)).join('\n');
  const root = createRoot(place);
  root.render(
    <Slate
      editor={editor as never}
      initialValue={[{ children: [{ text: options.initial ?? '' }] }] as never}
      onChange={() => options.onChange?.(read())}
    >
      <Editable {...options.attributes} placeholder={options.placeholder ?? ''} />
    </Slate>,
  );
  const deaf = listenForSend(place, options);
  return {
    text: read,
    clear: () =>
      Transforms.delete(editor, {
        at: { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) },
      }),
    destroy() {
      deaf();
      root.unmount();
    },
  };
};
