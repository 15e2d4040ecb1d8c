import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  createEditor,
} from 'lexical';
import { listenForSend, type Mount, setAttributes } from './editor.ts';

/** Lexical 0.38.2. Without `place` being the editable itself, one is put into it. */
function mounted(rich: boolean): Mount {
  return (place, options) => {
    const field = place.isContentEditable ? place : document.createElement('div');
    if (field !== place) place.append(field);
    field.contentEditable = 'true';
    setAttributes(field, { role: 'textbox', ...options.attributes });
    const editor = createEditor({ namespace: 'demo', onError: (error) => reportError(error) });
    editor.setRootElement(field);
    (rich ? registerRichText : registerPlainText)(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    const fill = (text: string) =>
      editor.update(
        () => {
          const paragraph = $createParagraphNode();
          if (text) paragraph.append($createTextNode(text));
          $getRoot().clear().append(paragraph);
        },
        { discrete: true },
      );
    fill(options.initial ?? '');
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    const read = () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((child) => child.getTextContent())
          .join('\n'),
      );
    editor.registerUpdateListener(() => options.onChange?.(read()));
    const deaf = listenForSend(place, options);
    return {
      text: read,
      clear: () => fill(''),
      destroy() {
        deaf();
        editor.setRootElement(null);
        field.remove();
      },
    };
  };
}

export const lexicalRich = mounted(true);
export const lexicalPlain = mounted(false);
