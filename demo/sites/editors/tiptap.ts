import { Editor } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { History } from '@tiptap/extension-history';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { listenForSend, type Mount } from './editor.ts';

/** TipTap 2.27 on ProseMirror, with the extensions that Bluesky uses. */
export const tiptap: Mount = (place, options) => {
  const deaf = listenForSend(place, options);
  const editor = new Editor({
    element: place,
    extensions: [Document, Paragraph, Text, History, HardBreak],
    content: options.initial ? `<p>${options.initial}</p>` : '',
    editorProps: { attributes: { class: 'tiptap', role: 'textbox', ...options.attributes } },
    onUpdate: () => options.onChange?.(read()),
  });
  const read = () => editor.getText({ blockSeparator: '\n' });
  return {
    text: read,
    clear: () => editor.commands.clearContent(true),
    destroy() {
      deaf();
      editor.destroy();
    },
  };
};
