import type { Hunt } from '../../src/core/prepare/hunt';
import { prepare } from '../../src/core/prepare/prepare';
import { readScenario } from '../../src/core/scenario/check';
import { datasetOf } from './dataset';
import { fullScenario } from './fullScenario';
import { injections } from './injections';
import { tenRows } from './scenario';

type Json = Readonly<Record<string, unknown>>;
type Stage = Json & { readonly challenges: readonly Json[] };

const injection = (i: number): string => injections[i % injections.length] ?? '';
const stagesOf = (i: number) => fullScenario(injection(i)).stages as readonly Stage[];

/** The scenario with every text, each challenge and each stage of which says an injection of its own; its beginning says them all. */
const harmfulScenario = (): Json => {
  let next = 0;
  const taken = new Map<string, number>();
  const stages = stagesOf(0).map((stage, s) => {
    const challenges = stage.challenges.map((_, c) => {
      taken.set(`${s} ${c}`, next);
      next += 1;
      return stagesOf(next - 1)[s]?.challenges[c];
    });
    next += 1;
    // The way that opens by an opinion names what was said there; at whatever hour it is played.
    const { during: _, ...opening } = Object(stagesOf(taken.get('0 6') ?? 0)[1]?.opens);
    const opens = s === 1 ? { opens: opening } : {};
    return { ...stagesOf(next - 1)[s], ...opens, challenges };
  });
  const { map: _, ...whole } = fullScenario(injection(next));
  const { treasure } = fullScenario(injection(next + 1));
  return { ...whole, treasure, outro: injection(next + 2), intro: injections.join(' '), stages };
};

/** Ten sites whose names and kinds are tags, short enough for questions about them; a fifth as far from each other as those of `tenRows`: they are walked to. */
const harmfulSites = () =>
  datasetOf(
    tenRows().map((row) => ({
      ...row,
      lng: -1.5494 + (row.lng + 1.5494) / 5,
      name: `<img src=x> ${row.name}`,
      kind: row.kind === 'phare' ? 'phare' : `<b>${row.kind}`,
    })),
    { kinds: { id: 'identifier', name: 'name', kind: 'category', century: 'period', year: 'year' } },
  );

/** A hunt with a challenge of every type, each of whose texts would run a script wherever it were more than text; together they are all the injections. */
export const harmfulHunt = (): Hunt => {
  const { value, problems } = readScenario(JSON.stringify(harmfulScenario()), 'harm.json');
  const { hunt } = value ? prepare(value, new Map([['sites', harmfulSites()]])) : { hunt: null };
  if (hunt === null) throw new Error(JSON.stringify(problems));
  const said = { title: injection(1), publisher: injection(3), license: injection(5), date: injection(7) };
  // At its first stage already it would be found before anybody went there.
  const start = { lat: hunt.start.lat - 0.0006, lng: hunt.start.lng };
  return { ...hunt, start, credits: hunt.credits.map((credit) => ({ ...credit, ...said, notice: injection(9) })) };
};
