import { sites } from '../sites/all.ts';
import { watchPage } from './watch-page.ts';

watchPage(sites);
