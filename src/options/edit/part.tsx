import type { Spec } from '../fields/spec.ts';
import { ChoicePart } from './choice-part.tsx';
import { LinePart, NumberPart } from './line-part.tsx';
import { NamesPart } from './names-part.tsx';
import { RowsPart } from './rows-part.tsx';
import { TicksPart } from './ticks-part.tsx';
import type { Path } from './tree.ts';

/** One part of the file, by the field that suits it. */
export function Part({ spec, path }: { spec: Spec; path: Path }) {
  switch (spec.is) {
    case 'line':
      return <LinePart spec={spec} path={path} />;
    case 'number':
      return <NumberPart spec={spec} path={path} />;
    case 'names':
      return <NamesPart spec={spec} path={path} />;
    case 'choice':
      return <ChoicePart spec={spec} path={path} />;
    case 'ticks':
      return <TicksPart spec={spec} path={path} />;
    case 'rows':
      return <RowsPart spec={spec} path={path} />;
    case 'group':
      return <Parts of={spec.of} path={path} />;
  }
}

/** All parts of something, each under its own key. */
export function Parts({ of: specs, path }: { of: readonly Spec[]; path: Path }) {
  return (
    <div class="stack">
      {specs.map((spec) => (
        <Part key={spec.key} spec={spec} path={[...path, spec.key]} />
      ))}
    </div>
  );
}
