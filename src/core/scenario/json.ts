import { decode, looksBinary } from '../dataset/bytes/decoder';
import { type Checked, fault } from '../lib/checked';

/** How many objects and arrays may stand inside each other. */
const deepest = 64;

/** A place in a text, as an editor counts: both from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The JSON path of a key inside the value at `path`. */
export const within = (path: string, key: string | number): string => {
  if (typeof key === 'number') return `${path}[${key}]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
};

type Failure = { readonly at: number; readonly tooDeep: boolean };
type Visit = (path: string, at: number) => void;

/** A walk over JSON text: where it stands, and the first failure, after which it stands still. */
interface Walk {
  readonly text: string;
  readonly visit: Visit;
  at: number;
  failure: Failure | null;
}

const space = /[ \t\n\r]*/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON strings refuse control characters
const quoted = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;

const take = (walk: Walk, pattern: RegExp): string | null => {
  pattern.lastIndex = walk.at;
  const found = pattern.exec(walk.text);
  if (found) walk.at += found[0].length;
  return found ? found[0] : null;
};

const fail = (walk: Walk, tooDeep = false): void => {
  walk.failure ??= { at: walk.at, tooDeep };
};

const takeMark = (walk: Walk, mark: string): boolean => {
  take(walk, space);
  if (walk.text[walk.at] !== mark) return false;
  walk.at += 1;
  return true;
};

const walkValue = (walk: Walk, path: string, depth: number): void => {
  take(walk, space);
  walk.visit(path, walk.at);
  const mark = walk.text[walk.at];
  if (mark === '{' || mark === '[') {
    if (depth === deepest) fail(walk, true);
    else if (mark === '{') walkItems(walk, '}', () => walkMember(walk, path, depth + 1));
    else walkItems(walk, ']', (index) => walkValue(walk, within(path, index), depth + 1));
  } else if (take(walk, mark === '"' ? quoted : literal) === null) fail(walk);
};

const walkItems = (walk: Walk, close: string, item: (index: number) => void): void => {
  walk.at += 1;
  if (takeMark(walk, close)) return;
  for (let index = 0; walk.failure === null; index += 1) {
    item(index);
    if (walk.failure !== null || takeMark(walk, close)) return;
    if (!takeMark(walk, ',')) fail(walk);
  }
};

const walkMember = (walk: Walk, path: string, depth: number): void => {
  take(walk, space);
  const key = take(walk, quoted);
  if (key === null || !takeMark(walk, ':')) fail(walk);
  else walkValue(walk, within(path, JSON.parse(key)), depth);
};

/** Visits each value of a JSON text with its path and offset; the first failure, or null. */
const walkText = (text: string, visit: Visit): Failure | null => {
  const walk: Walk = { text, visit, at: text.startsWith('\uFEFF') ? 1 : 0, failure: null };
  walkValue(walk, '$', 0);
  take(walk, space);
  if (walk.failure === null && walk.at < text.length) fail(walk);
  return walk.failure;
};

const placeAt = (text: string, offset: number): Place => {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

const whatStandsAt = (text: string, offset: number): string => {
  const [code] = text.slice(offset);
  return code === undefined || /\s/.test(code) ? '' : code;
};

/** The text of a file that should be JSON, whatever its encoding; null where it is no text (`json.notText`). */
export const jsonText = (bytes: Uint8Array): string | null => {
  const { text } = decode(bytes);
  return looksBinary(bytes, text) ? null : text;
};

/** Strict JSON, at most 64 deep. A fault's values say where it stands and what stands there. */
export const parseJson = (text: string): Checked<unknown> => {
  if (text.trim() === '') return { value: null, problems: [fault('', 'file.empty')] };
  const failure = walkText(text, () => {});
  if (failure === null) return { value: JSON.parse(text.replace(/^\uFEFF/, '')), problems: [] };
  const place = { ...placeAt(text, failure.at) };
  const problem = failure.tooDeep
    ? fault('', 'json.tooDeep', { ...place, most: deepest })
    : fault('', 'json.syntax', { ...place, found: whatStandsAt(text, failure.at) });
  return { value: null, problems: [problem] };
};

/** Where the value at a JSON path begins, the last of doubled keys counting; for a path that isn't there, the nearest value around it. */
export const locate = (text: string, path: string): Place => {
  let offset = 0;
  const visit: Visit = (here, at) => {
    if (path === here || path.startsWith(`${here}.`) || path.startsWith(`${here}[`)) offset = at;
  };
  walkText(text, visit);
  return placeAt(text, offset);
};
