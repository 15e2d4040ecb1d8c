import { card } from './card/card.ts';
import { inBrowser } from './x-page.ts';

card(inBrowser(() => ({ engine: 'firefox' })));
