import { StacksEditor } from '@stackoverflow/stacks-editor';
import '@stackoverflow/stacks-editor/dist/styles.css';
import type { Mount } from './editor.ts';

/** Stack Overflow's own editor, 0.15.3; rich text unless told otherwise. */
function mounted(rich: boolean): Mount {
  return (place, options) => {
    const editor = new StacksEditor(place, options.initial ?? '', {
      defaultView: rich ? 0 : 1,
    } as never);
    const heard = new MutationObserver(() => options.onChange?.(editor.content));
    heard.observe(place, { childList: true, characterData: true, subtree: true });
    return {
      text: () => editor.content.replaceAll('\n\n', '\n').replace(/\n$/, ''),
      clear: () => {
        editor.content = '';
      },
      destroy() {
        heard.disconnect();
        editor.destroy();
      },
    };
  };
}

export const stacksRich = mounted(true);
export const stacksMarkdown = mounted(false);
