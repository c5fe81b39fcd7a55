import { limits } from './limits';
import { linkPattern } from './link';

/** What stands at a path inside JSON; undefined where the path leads nowhere. */
export const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );

/** A list as it is, anything else as an empty one. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text without the blanks around it; empty for anything else. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A web address; empty for anything else: a `javascript:` link must never reach a page. */
export const linkOf = (value: unknown): string => {
  const text = textOf(value);
  return text.length <= limits.address && linkPattern.test(text) ? text : '';
};

/** The date that a text begins with, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty where there is none. */
export const dateOf = (value: unknown): string =>
  /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?![\d.])/.exec(textOf(value))?.[0] ?? '';
