/**
 * Words that hardly an English sentence does without and that the languages around it do not share:
 * no “we” (Dutch), “im” (German), “for” (Danish), “me” (Spanish);
 * the few that some do share are rare there. Source: compiled for this project, 2026.
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `the and with that this these those of to it is are were being been does did have has had having be
  you your yours they their them there he she his him her hers its us our ours my mine i u ur
  not but if because than then from what when who whom whose which would could should might how why where while
  about just only any some every both always never again before after until without
  get gets got getting go goes going say says said make makes made give gives take takes know knows think want wants
  same other new things thing someone something anyone anybody nobody everyone everybody
  i'm i've i'd i'll it'll he'll she'll we're we've we'd we'll you're you've you'd you'll it's that's there's what's he's she's they're they've they'll
  don't can't won't isn't aren't wasn't weren't didn't doesn't haven't hasn't wouldn't couldn't shouldn't
  ive hes dont cant wont isnt didnt doesnt`.split(/\s+/),
);
