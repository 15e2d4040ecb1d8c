import { pages } from '../../demo/sites/pages.ts';
import { sites } from '../../src/sites/all.ts';
import { goThrough } from './through-sites.ts';

const CHOSEN = new Set(sites.filter(({ byChoice }) => byChoice).map(({ id }) => id));
const chosen = pages.filter(({ id }) => CHOSEN.has(id));

goThrough(chosen, ...chosen.map(({ host }) => host));
