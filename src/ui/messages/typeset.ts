/** French punctuation as a printer sets it: a no-break space before `; : ! ?` and `»`, and after `«`. */
const set = (text: string): string => text.replace(/ (?=[;:!?»])/g, '\u00a0').replace(/« /g, '«\u00a0');

/** A catalogue whose sentences, and what its functions answer, are set as a French printer would. */
export const typeset = <Words extends object>(words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([key, value]) => [key, typesetOne(value)])) as Words;

const typesetOne = (value: unknown): unknown => {
  if (typeof value === 'string') return set(value);
  if (Array.isArray(value)) return value.map(typesetOne);
  if (typeof value !== 'function') return typeset(value as object);
  return (...values: unknown[]) => set(value(...values));
};
