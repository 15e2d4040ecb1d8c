/** @jsxImportSource react */
import type { AnchorHTMLAttributes } from 'react';
import { go } from './route.ts';

/** A link that navigates inside the page, as X's do. */
export function Link({
  href,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        event.stopPropagation();
        go(href);
      }}
    />
  );
}
