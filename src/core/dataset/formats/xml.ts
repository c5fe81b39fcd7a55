import { limits } from '../../lib/limits';

/** An element's value: its text, or its attributes (`@name`) and children by name; several of one name are a list. */
export type Xml = string | readonly Xml[] | { readonly [name: string]: Xml };

interface Open {
  readonly name: string;
  readonly parts: Map<string, Xml[]>;
  text: string;
}

const tag = /<(\/?)([^\s/>="'<]+)((?:\s+[^\s=/>"'<]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What is skipped, or taken as it is, from one mark to another. */
const spans: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

const plain = (text: string): string =>
  text.includes('&')
    ? text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return named[name.toLowerCase()] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return code <= 0x10ffff && code > 0 ? String.fromCodePoint(code) : whole;
      })
    : text;

const put = ({ parts }: Open, name: string, value: Xml): void => {
  const same = parts.get(name);
  if (same === undefined) parts.set(name, [value]);
  else same.push(value);
};

const contentOf = ({ parts, text }: Open): Xml => {
  const said = text.trim();
  if (parts.size === 0) return said;
  const entries = [...parts].map(
    ([name, values]) => [name, values.length === 1 ? (values[0] as Xml) : values] as const,
  );
  return Object.fromEntries(said === '' ? entries : [...entries, ['text', said] as const]);
};

/** Where a span that begins here ends: after an internal subset, for a document type that has one. */
const endOfSpan = (text: string, at: number, [begin, end]: readonly [string, string]): number => {
  const found = text.indexOf(end, at + begin.length);
  if (begin !== '<!' || !text.slice(at, Math.max(at, found)).includes('['))
    return found === -1 ? -1 : found + end.length;
  const subset = text.indexOf(']>', at);
  return subset === -1 ? -1 : subset + 2;
};

/**
 * Reads XML as nested values: elements, attributes, text, CDATA; predefined and numeric entities alone, so that none
 * grows. Undefined where it is not well formed, or nested beyond a hundred elements.
 */
export const parseXml = (text: string): Xml | undefined => {
  const root: Open = { name: '', parts: new Map(), text: '' };
  const open: Open[] = [root];
  let at = 0;
  while (at < text.length) {
    const top = open.at(-1) as Open;
    const next = text.indexOf('<', at);
    top.text += plain(text.slice(at, next === -1 ? text.length : next));
    if (next === -1) break;
    const span = spans.find(([begin]) => text.startsWith(begin, next));
    const end = span ? endOfSpan(text, next, span) : takeTag(text, next, open);
    if (end === -1) return undefined;
    if (span?.[0] === '<![CDATA[') top.text += text.slice(next + span[0].length, end - span[1].length);
    at = end;
  }
  return open.length === 1 && root.parts.size > 0 ? contentOf(root) : undefined;
};

/** Opens or closes an element, and tells where its tag ends; −1 for what is no tag, or not in its place. */
const takeTag = (text: string, at: number, open: Open[]): number => {
  tag.lastIndex = at;
  const [whole, closes, name = '', attributes = '', isEmpty] = tag.exec(text) ?? [];
  const top = open.at(-1) as Open;
  if (whole === undefined || open.length > limits.xmlDepth) return -1;
  if (closes === '/') {
    if (open.length === 1 || top.name !== name) return -1;
    open.pop();
    put(open.at(-1) as Open, name, contentOf(top));
    return at + whole.length;
  }
  const element: Open = { name, parts: new Map(), text: '' };
  for (const [, key = '', double, single] of attributes.matchAll(attribute))
    if (!key.startsWith('xmlns')) put(element, `@${key}`, plain(double ?? single ?? ''));
  if (isEmpty === '/') put(top, name, contentOf(element));
  else open.push(element);
  return at + whole.length;
};
