import { siteOfPage } from '../sites/all.ts';
import { calm } from '../sites/kit/calm.ts';
import { practice } from '../sites/practice.ts';
import { MARK_NAMES } from '../ui/mark-name.ts';
import { sweep } from '../ui/sweep.ts';
import { watchPage } from './watch-page.ts';

// In Firefox what was shown when the extension was turned off and on again is still there.
sweep(MARK_NAMES);
globalThis.hatcheckHere = true;
const site = practice.serves(document) ? practice : siteOfPage(document);
// A page that refuses us stays as it was; there is nobody to tell.
if (site) watchPage(calm(site)).catch(() => undefined);
