import { hashText } from './hash';

/** Chance that repeats: the same seed gives the same draws on any machine. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number in [0, below). */
  below(limit: number): number;
}

/** A generator of draws (sfc32, Chris Doty-Humphrey, PractRand) seeded by the SHA-256 of a text. */
export const seededRandom = (seed: string): Random => {
  const words = hashText(seed).match(/.{8}/g) ?? [];
  let [a, b, c, d] = [0, 1, 2, 3].map((i) => Number.parseInt(words[i] ?? '0', 16)) as [number, number, number, number];
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i += 1) next();
  return { next, below: (limit) => Math.floor(next() * limit) };
};

/** A copy in another order (Fisher–Yates). */
export const shuffled = <T>(items: readonly T[], random: Random): T[] => {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
};
