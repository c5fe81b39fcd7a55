const list = /^\[\s*(?:"[^"]*"|'[^']*')(?:\s*,\s*(?:"[^"]*"|'[^']*'))*\s*\]$/;
/** What PostgreSQL writes of an array: quotes only around parts that need them. */
const array = /^\{(?:"[^"]*"|[^{}":,;]+)(?:,(?:"[^"]*"|[^{}":,;]+))*\}$/;
const part = /"([^"]*)"|'([^']*)'|([^"',[\]{}]+)/g;
const none = /^(?:\[\s*\]|\{\})$/;
const longestList = 2000;

const isList = (cell: string): boolean =>
  /^[[{]/.test(cell) && cell.length <= longestList && (none.test(cell) || list.test(cell) || array.test(cell));

/** Whether these cells are lists of texts as JSON, Python or PostgreSQL writes them. */
export const areLists = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every(isList) && cells.some((cell) => /\p{L}/u.test(cell));

/** A list of texts as lists in cells are written, `a ; b`; undefined for what is none. */
export const textOfList = (cell: string): string | undefined => {
  if (!isList(cell)) return undefined;
  const parts = [...cell.slice(1, -1).matchAll(part)].map(([, double, single, bare]) =>
    (double ?? single ?? bare ?? '').trim(),
  );
  return parts.filter((one) => one !== '').join(' ; ');
};
