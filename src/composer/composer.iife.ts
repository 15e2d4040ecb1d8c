import { siteOfPage } from '../sites/all.ts';
import { calm } from '../sites/kit/calm.ts';
import { watchPage } from './watch-page.ts';

const site = siteOfPage(document);
// A page that refuses us stays as it was; there is nobody to tell.
if (site) watchPage(calm(site)).catch(() => undefined);
