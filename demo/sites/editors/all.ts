import type { Mount } from './editor.ts';

/** Every editor technology, loaded when a page wants it. */
export const EDITORS = {
  'draft-js': async () => (await import('./draft-js.tsx')).draftJs,
  'lexical-rich': async () => (await import('./lexical.ts')).lexicalRich,
  'lexical-plain': async () => (await import('./lexical.ts')).lexicalPlain,
  tiptap: async () => (await import('./tiptap.ts')).tiptap,
  quill: async () => (await import('./quill.ts')).quill,
  slate: async () => (await import('./slate.tsx')).slate,
  'react-textarea': async () => (await import('./react-textarea.tsx')).reactTextarea,
  'inferno-textarea': async () => (await import('./inferno-textarea.ts')).infernoTextarea,
  'stacks-rich': async () => (await import('./stacks.ts')).stacksRich,
  'stacks-markdown': async () => (await import('./stacks.ts')).stacksMarkdown,
  textarea: async () => (await import('./plain.ts')).textarea,
  editable: async () => (await import('./plain.ts')).editable,
} satisfies Record<string, () => Promise<Mount>>;

export type EditorName = keyof typeof EDITORS;
