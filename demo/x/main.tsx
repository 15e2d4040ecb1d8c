/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { ComposeDialog } from './dialog.tsx';
import { Nav } from './nav.tsx';
import { Home, Messages, Profile, Thread } from './pages.tsx';
import { type Place, useRoute } from './route.ts';
import { Side } from './side.tsx';
import { arrive, visit } from './visit.ts';
import 'draft-js/dist/Draft.css';
import './look.css';
import './frame.css';
import './post.css';
import './composer.css';

function App() {
  const { place, path, dialog } = useRoute();
  return (
    <>
      <div className="frame">
        <Nav />
        <main>
          <div data-testid="primaryColumn" className="column" key={path}>
            <Page place={place} />
          </div>
          <Side />
        </main>
      </div>
      {dialog && <ComposeDialog key={`${dialog.kind} ${dialog.to}`} dialog={dialog} />}
    </>
  );
}

function Page({ place }: { place: Place }) {
  switch (place.page) {
    case 'thread':
      return <Thread id={place.id} />;
    case 'profile':
      return <Profile handle={place.handle} />;
    case 'messages':
      return <Messages />;
    default:
      return <Home />;
  }
}

arrive();
document.documentElement.dataset.theme = visit.theme;
const root = document.getElementById('react-root');
if (root) createRoot(root).render(<App />);
