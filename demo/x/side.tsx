/** @jsxImportSource react */
import { Icon } from './icons.tsx';

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
