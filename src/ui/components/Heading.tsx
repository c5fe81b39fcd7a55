import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const game = 'Jalon';

interface HeadingProps {
  readonly level: 1 | 2;
  readonly id?: string;
  readonly lang?: string | undefined;
  /** What it says, where that is drawn. */
  readonly name?: string;
  /** Takes the focus when it appears, and again when this value changes. */
  readonly focusOn?: unknown;
  readonly children: ComponentChildren;
}

/** Names the browser's tab, and so the step of its history, after what a screen shows. */
export const nameTab = (title: string): void => {
  document.title = title === game ? game : `${title} · ${game}`;
};

/** The heading of a screen or a panel: it takes the focus when what it names appears, so that reading starts there; a screen's begins it at its top. */
export const Heading = ({ level, id, lang, name, focusOn, children }: HeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [focusOn]);
  useLayoutEffect(() => {
    if (level === 1) scrollTo(0, 0);
  }, []);
  useLayoutEffect(() => {
    if (level === 1) nameTab(name ?? heading.current?.textContent ?? game);
  });
  const Tag = `h${level}` as const;
  return (
    <Tag ref={heading} id={id} lang={lang} tabIndex={-1}>
      {children}
    </Tag>
  );
};
