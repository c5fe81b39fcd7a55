/** What a scenario, or a hunt, says of how one of its stages comes about. */
interface Comes {
  readonly id?: string | undefined;
  readonly draw?: { readonly count: number } | undefined;
  readonly secret?: boolean | undefined;
  readonly final?: boolean | undefined;
  readonly opens?:
    | {
        readonly after?: readonly string[] | undefined;
        readonly answered?: { readonly stage: string; readonly challenge?: unknown } | undefined;
      }
    | undefined;
}

/** The stages on ways that may not be taken, by id: they hang on an answer, or follow only such as do. The last of all is none, nor is one that has opened. */
export const uncertainStages = <Stage extends Comes>(
  stages: readonly Stage[],
  isOpened: (stage: Stage) => boolean = () => false,
): ReadonlySet<string> => {
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  const known = new Map<string, boolean>();
  const isUncertain = (id: string): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false);
    const stage = byId.get(id);
    const { answered, after = [] } = stage?.opens ?? {};
    const hangs = answered !== undefined || (after.length > 0 && after.every(isUncertain));
    const uncertain = stage !== undefined && !stage.final && !isOpened(stage) && hangs;
    known.set(id, uncertain);
    return uncertain;
  };
  return new Set(stages.flatMap(({ id }) => (id !== undefined && isUncertain(id) ? [id] : [])));
};

/** Which fork a stage is a way of: the question that leads on; undefined for none. */
export const forkOf = ({ opens }: Comes): string | undefined =>
  opens?.answered && `${opens.answered.stage} ${opens.answered.challenge ?? 1}`;

/** How many stages a hunt promises before it is played: those drawn, one for each fork whatever its ways and what follows only these, none that is secret. */
export const stagesPromised = (stages: readonly Comes[]): number => {
  const uncertain = uncertainStages(stages);
  const forks = stages.map(forkOf);
  return stages.reduce((sum, { id = '', draw, secret }, i) => {
    const fork = forks[i];
    const isCounted = !secret && (fork === undefined ? !uncertain.has(id) : forks.indexOf(fork) === i);
    return sum + (isCounted ? (draw?.count ?? 1) : 0);
  }, 0);
};
