import { describe } from 'vitest';
import { mail } from './hostile/mail.ts';
import { words } from './hostile/words.ts';

describe('words of others', () => words('chrome'));
describe('a company with an address for e-mail alone', () => mail('chrome'));
