import { flowEditor } from './flow.ts';
import { command } from './write.ts';

/** Quill 1 and 2 (LinkedIn posts). A synthetic paste inserts nothing in 1.3, and in the wrong place inside a shadow root. */
export const quill = flowEditor('quill', (field) => field.classList.contains('ql-editor'), command);
