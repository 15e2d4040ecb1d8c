import type { ComponentChildren } from 'preact';
import { Sign } from '../../../src/ui/signs.tsx';
import { PageHead } from '../parts/page-head.tsx';

/** What the pages before the door look like. */
export function DoorPage({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="door">
      <div class="door-sign">
        <Sign of="voice" size={36} />
      </div>
      <PageHead title={title} />
      {children}
    </main>
  );
}
