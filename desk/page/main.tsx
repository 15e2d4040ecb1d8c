import { render } from 'preact';
import { createDesk } from './core/desk.ts';
import { Page } from './page.tsx';
import '../../src/ui/tokens.css';
import '../../src/ui/page.css';
import './styles/frame.css';
import './styles/parts.css';
import './styles/queue.css';
import './styles/case.css';
import './styles/rest.css';

const place = document.getElementById('desk');
if (place) render(<Page desk={createDesk(window, new AbortController().signal)} />, place);
