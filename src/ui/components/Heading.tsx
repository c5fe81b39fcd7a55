import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface HeadingProps {
  readonly level: 1 | 2;
  readonly id?: string;
  readonly lang?: string | undefined;
  /** Takes the focus when it appears, and again when this value changes. */
  readonly focusOn?: unknown;
  readonly children: ComponentChildren;
}

/** The heading of a screen or a panel: it takes the focus when what it names appears, so that reading starts there. */
export const Heading = ({ level, id, lang, focusOn, children }: HeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [focusOn]);
  const Tag = `h${level}` as const;
  return (
    <Tag ref={heading} id={id} lang={lang} tabIndex={-1}>
      {children}
    </Tag>
  );
};
