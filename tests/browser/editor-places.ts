/** One place for each editor technology, where a site has it: what it is, the site, the scene. */
export const PLACES = [
  ['Draft.js', 'tiktok', 'comment'],
  ['Lexical', 'threads', 'post'],
  ['Lexical in a slot', 'reddit', 'comment'],
  ['TipTap', 'bluesky', 'post'],
  ['Quill', 'linkedin', 'v1-comment'],
  ['Quill in a shadow root', 'linkedin', 'post'],
  ['Slate', 'medium', 'response'],
  ['Stacks, rich', 'stack-exchange', 'answer in Stacks'],
  ['Stacks, Markdown', 'stack-exchange', 'answer in Markdown'],
  ['a text area under React', 'github', 'issue comment'],
  ['a text area under Inferno', 'lemmy', 'comment'],
  ['a text area in shadow roots', 'reddit', 'reply in Markdown'],
  ['a plain text area', 'hacker-news', 'comment'],
  ['a plain contenteditable', 'youtube', 'comment'],
] as const;

/** Of those, the hosts that the writer has to turn on. */
export const BY_CHOICE = ['medium.com', 'lemmy.example'];
