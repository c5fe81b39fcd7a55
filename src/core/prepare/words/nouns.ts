/** A noun within a sentence: signs of several capitals stay. */
export const small = (noun: string): string => noun.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
