/** What a value lacks that does not do. */
export type Lack = 'items' | 'fewerItems' | 'text' | 'shorterText' | 'more' | 'less' | 'whole' | 'listed' | 'other';

/** A lack, and the bound or the list that was asked for, as a person reads it. */
export interface Lacking {
  readonly lack: Lack;
  readonly asked: string;
}

const lackOfBound = (sign: string, of: string): Lack => {
  if (of === 'array' || of === 'object') return sign === '≥' ? 'items' : 'fewerItems';
  if (of === 'string') return 'shorterText';
  return sign === '≥' ? 'more' : 'less';
};

/** Reads what was asked in signs of an array, a string or a number: `≥ 1`; `(a | b)`; `“…”`. */
export const lackingOf = (received: string, expected: string, of: string): Lacking => {
  const [, sign, bound] = /^([≥≤]) (\S+)$/.exec(expected) ?? [];
  if (sign !== undefined && bound !== undefined) return { lack: lackOfBound(sign, of), asked: bound };
  if (expected === '“…”') return { lack: 'text', asked: '' };
  if (expected.startsWith('…')) return { lack: 'whole', asked: '' };
  const [, list] = /^\((.+ \| .+)\)$/.exec(expected) ?? [];
  if (list !== undefined) return { lack: 'listed', asked: list.replaceAll(' | ', ', ') };
  return { lack: received === '' ? 'text' : 'other', asked: expected };
};
