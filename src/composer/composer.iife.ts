import { sites } from '../sites/all.ts';
import { watchPage } from './watch-page.ts';

const site = sites.find((candidate) => candidate.serves(location));
// A page that refuses us stays as it was; there is nobody to tell.
if (site) watchPage(site).catch(() => undefined);
