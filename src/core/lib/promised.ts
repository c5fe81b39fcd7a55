/** What a scenario, or a hunt, says of how one of its stages comes about. */
interface Comes {
  readonly draw?: { readonly count: number } | undefined;
  readonly secret?: boolean | undefined;
  readonly opens?:
    | { readonly answered?: { readonly stage: string; readonly challenge?: unknown } | undefined }
    | undefined;
}

/** How many stages a hunt promises before it is played: those drawn, one for each fork whatever its ways, none that is secret. */
export const stagesPromised = (stages: readonly Comes[]): number => {
  const forks = stages.map(
    ({ opens }) => opens?.answered && `${opens.answered.stage} ${opens.answered.challenge ?? 1}`,
  );
  return stages.reduce((sum, { draw, secret }, i) => {
    const fork = forks[i];
    const isCounted = !secret && (fork === undefined || forks.indexOf(fork) === i);
    return sum + (isCounted ? (draw?.count ?? 1) : 0);
  }, 0);
};
