import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '../texts.ts';

interface Props {
  title: string;
  /** What the browser's tab says instead, where it should say more. */
  tab?: string;
  children?: ComponentChildren;
}

/** The heading of a page; takes the focus when the page comes, so that it is read out and Tab begins here. */
export function PageHead({ title, tab = title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = text('document_title', tab);
  }, [tab]);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div class="page-head">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
    </div>
  );
}
