import { read } from '../../src/checker/reading/read.ts';
import { firstResponse } from '../../src/checker/rules/first-response.ts';
import { lintRepair } from '../../src/policy/repair-lint.ts';
import type { Settings } from '../api/settings.ts';
import type { TextCheck, TextChecked } from '../api/texts.ts';

/** The same check that spokespeople get in the extension; a text to close with is checked like a repair, less its duties. */
export function checkText(asked: TextCheck, settings: Settings): TextChecked {
  if (asked.as === 'first-response') {
    const facts = {
      company: { name: settings.org, aliases: [], handles: [] },
      products: [],
      communities: settings.communities.map((name) => ({ name, aliases: [], members: [] })),
      spokespeople: [],
    };
    return { firstResponse: firstResponse(read(asked.text, facts)) };
  }
  const faults = lintRepair(asked.text, asked.form, asked.complainer);
  return {
    repair:
      asked.as === 'repair'
        ? faults
        : faults.filter((fault) => fault !== 'owns-nothing' && fault !== 'nothing-next'),
  };
}
