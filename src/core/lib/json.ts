import { type Checked, fault, type Problem } from './checked';
import { limits } from './limits';

/** Whether a key means something else to objects than to whoever wrote it: `__proto__`, `constructor`, `toString`. */
export const isReserved = (key: string): boolean => key === 'prototype' || key in Object.prototype;

/** The first reserved key in a value of JSON, however deep; null where there is none. */
export const reservedKeyIn = (value: unknown): string | null => {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const found = Object.keys(next).find(isReserved);
    if (found !== undefined) return found;
    for (const inner of Object.values(next)) open.push(inner);
  }
  return null;
};

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

/** Why a walk stopped, and where; `key` is the one that is refused. */
interface Failure {
  readonly at: number;
  readonly why: 'syntax' | 'tooDeep' | 'tooMany' | 'reserved';
  readonly key?: string;
}

type Visit = (path: string, at: number) => void;

/** A walk over JSON text: where it stands, and the first failure, after which it stands still. */
interface Walk {
  readonly text: string;
  readonly visit: Visit;
  readonly keepsReserved: boolean;
  at: number;
  values: number;
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

const fail = (walk: Walk, why: Failure['why'] = 'syntax'): void => {
  walk.failure ??= { at: walk.at, why };
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
  walk.values += 1;
  const mark = walk.text[walk.at];
  if (walk.values > limits.jsonValues) fail(walk, 'tooMany');
  else if (mark === '{' || mark === '[') {
    if (depth === limits.jsonDepth) fail(walk, 'tooDeep');
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
  const { at } = walk;
  const written = take(walk, quoted);
  const key: string | null = written !== null && takeMark(walk, ':') ? JSON.parse(written) : null;
  if (key === null) fail(walk);
  else if (!walk.keepsReserved && isReserved(key)) walk.failure ??= { at, why: 'reserved', key };
  else walkValue(walk, within(path, key), depth);
};

/** Visits each value of a JSON text with its path and offset; the first failure, or null. */
const walkText = (text: string, visit: Visit, keepsReserved = false): Failure | null => {
  const walk: Walk = { text, visit, keepsReserved, at: text.startsWith('\uFEFF') ? 1 : 0, values: 0, failure: null };
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

const problemOf = (text: string, { at, why, key = '' }: Failure): Problem => {
  const place = { ...placeAt(text, at) };
  switch (why) {
    case 'syntax':
      return fault('', 'json.syntax', { ...place, found: whatStandsAt(text, at) });
    case 'tooDeep':
      return fault('', 'json.tooDeep', { ...place, most: limits.jsonDepth });
    case 'tooMany':
      return fault('', 'json.tooMany', { ...place, most: limits.jsonValues });
    case 'reserved':
      return fault('', 'json.reservedKey', { ...place, key });
  }
};

/** How strict a reading of JSON is. */
interface Strictness {
  /** Lets keys such as `__proto__` be, for whoever says themselves what they are worth. */
  readonly keepsReserved?: boolean;
}

const megabyte = 1e6;

/** Strict JSON within the limits, without keys that mean something to objects. A fault's values say where it stands and what stands there. */
export const parseJson = (text: string, { keepsReserved = false }: Strictness = {}): Checked<unknown> => {
  if (text.trim() === '') return { value: null, problems: [fault('', 'file.empty')] };
  if (text.length > limits.huntBytes) {
    return { value: null, problems: [fault('', 'json.tooLarge', { most: limits.huntBytes / megabyte })] };
  }
  const failure = walkText(text, () => {}, keepsReserved);
  if (failure === null) return { value: JSON.parse(text.replace(/^\uFEFF/, '')), problems: [] };
  return { value: null, problems: [problemOf(text, failure)] };
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
