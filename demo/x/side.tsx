/** @jsxImportSource react */
import { Icon } from './icons.tsx';
import { visit } from './visit.ts';

/** What to try first, in three lines. */
const TRIES = [
  'Answer Robin: “We’ve just dropped that whole site from the list.” Then open the small hat beside Reply.',
  'Take an offer, or hand it to the community team; it arrives at the page in the other tab.',
  'Write anything private, about the film for one: Hatcheck stays silent.',
];

const TRENDS = ['The 07:14', 'Rye starter', 'Lighthouse film', 'Date formats'];

/** The column on the right, with a search box that is nobody's composer. */
export function Side() {
  return (
    <aside className="side" data-testid="sidebarColumn">
      <search className="search">
        <Icon name="search" size={18} />
        <input
          type="text"
          role="combobox"
          aria-expanded="false"
          aria-controls="search-results"
          aria-label="Search query"
          placeholder="Search"
          data-testid="SearchBox_Search_Input"
        />
        <div id="search-results" hidden />
      </search>
      {visit.tries && (
        <section className="panel tries" aria-label="Try this">
          <h2>Try this</h2>
          <ol>
            {TRIES.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </section>
      )}
      <section className="panel" aria-label="What’s happening">
        <h2>What’s happening</h2>
        {TRENDS.map((trend) => (
          <div key={trend} className="trend">
            <span>Trending</span>
            <strong>{trend}</strong>
          </div>
        ))}
      </section>
    </aside>
  );
}
