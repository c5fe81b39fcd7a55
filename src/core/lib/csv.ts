/** How a cell begins that a spreadsheet takes for a formula (OWASP, CSV Injection), after spaces too, and in full width. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

const number = /^[+-]?\d+(?:[.,]\d+)?$/;

/** A text that no spreadsheet takes for a formula: it is led by an apostrophe then, unless it is a number. */
export const unformulated = (text: string): string => (formula.test(text) && !number.test(text) ? `'${text}` : text);

const cellOf = (value: string | number): string => {
  const safe = unformulated(String(value));
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table as CSV (RFC 4180), led by the mark by which spreadsheets know UTF-8. No cell of it is a formula. Spreadsheets of a language that writes numbers with a comma want a semicolon between cells. */
export const csvOf = (rows: readonly (readonly (string | number)[])[], between: ',' | ';' = ','): string =>
  `\ufeff${rows.map((row) => `${row.map(cellOf).join(between)}\r\n`).join('')}`;
