/** What a value lacks that does not do. */
export type Lack = 'items' | 'fewerItems' | 'text' | 'shorterText' | 'more' | 'less' | 'whole' | 'listed' | 'other';

/** A lack, and the bound or the list that was asked for, as a person reads it. */
export interface Lacking {
  readonly lack: Lack;
  readonly asked: string;
}

const lackOfBound = (sign: string, received: string): Lack => {
  if (received.startsWith('[')) return sign === '≥' ? 'items' : 'fewerItems';
  if (sign === '≥') return 'more';
  return Number.isFinite(Number(received)) ? 'less' : 'shorterText';
};

/** Reads what was asked in signs: `≥ 1` of a list `[]`, a text or a number; `(a | b)`; `“…”`. */
export const lackingOf = (received: string, expected: string): Lacking => {
  const [, sign, bound] = /^([≥≤]) (\S+)$/.exec(expected) ?? [];
  if (sign !== undefined && bound !== undefined) return { lack: lackOfBound(sign, received), asked: bound };
  if (expected === '“…”') return { lack: 'text', asked: '' };
  if (expected.startsWith('…')) return { lack: 'whole', asked: '' };
  const [, list] = /^\((.+ \| .+)\)$/.exec(expected) ?? [];
  return list === undefined
    ? { lack: 'other', asked: expected }
    : { lack: 'listed', asked: list.replaceAll(' | ', ', ') };
};
