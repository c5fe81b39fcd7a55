import type { Shared } from './asks';

type Questions = { readonly [shared in Shared]?: (header: string) => string };

/** Questions of pairs to put together, and the same where each option is all of the pairs. */
interface BothWays<T> {
  readonly pairs: T;
  readonly match: T;
}

const bothWays =
  (inOneAnswer: (question: string) => string) =>
  <T extends Questions>(pairs: T): BothWays<T> => {
    const match = Object.entries(pairs).map(([shared, ask]) => [shared, (header: string) => inOneAnswer(ask(header))]);
    return { pairs, match: Object.fromEntries(match) as T };
  };

/** French questions of pairs, both ways. */
export const frPairs = bothWays((question) =>
  question.endsWith('.')
    ? `${question.slice(0, -1)} : dans une seule réponse, tout est juste.`
    : `${question} Dans une seule réponse, tout est juste.`,
);

/** English questions of pairs, both ways. */
export const enPairs = bothWays((question) =>
  question.endsWith('.')
    ? `${question.slice(0, -1)}: in one answer only, all is right.`
    : `${question} In one answer only, all is right.`,
);
