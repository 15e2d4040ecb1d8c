import { siteOfPage } from '../sites/all.ts';
import { calm } from '../sites/kit/calm.ts';
import { practice } from '../sites/practice.ts';
import { watchPage } from './watch-page.ts';

globalThis.hatcheckHere = true;
const site = practice.serves(document) ? practice : siteOfPage(document);
// A page that refuses us stays as it was; there is nobody to tell.
if (site) watchPage(calm(site)).catch(() => undefined);
