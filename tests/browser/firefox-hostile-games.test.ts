import { games } from './hostile/games.ts';
import { redefinitions } from './hostile/redefined.ts';
import { inAsking, inBrowser } from './x-page.ts';

const launched = inBrowser(() => ({ engine: 'firefox' }));
const asking = inAsking(launched);

games(launched, asking);
redefinitions(launched, asking);
