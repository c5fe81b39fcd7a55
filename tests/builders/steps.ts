import { type Profiler, Session } from 'node:inspector';

/** Counts the steps of work that is done in one go: how often each function, branch and turn of a loop was run, in our code and in the libraries that it uses. No clock, so that it is the same on any machine; what the engine does within one call, a pattern or a sort, is one step. */
export interface StepCounter {
  count(work: () => void): number;
  stop(): void;
}

const isCounted = (url: string): boolean => /\/(?:src|node_modules\/(?:papaparse|valibot|fflate))\//.test(url);

const sum = (scripts: readonly Profiler.ScriptCoverage[]): number =>
  scripts
    .filter(({ url }) => isCounted(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((steps, { count }) => steps + count, 0);

/** A counter that counts until it is stopped: meanwhile everything is slower. */
export const countSteps = (): StepCounter => {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  /** The steps since it was last asked; an inspector of the own process answers at once. */
  const taken = (): number => {
    let steps = Number.NaN;
    session.post('Profiler.takePreciseCoverage', (_, { result }) => {
      steps = sum(result);
    });
    return steps;
  };
  return {
    count: (work) => {
      taken();
      work();
      return taken();
    },
    stop: () => {
      session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
};
