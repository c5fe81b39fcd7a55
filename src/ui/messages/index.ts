export { describeFault, describePlace, describeProblem } from './faults';
export * from './formats';
export { playWords } from './play';
export { resultWords } from './result';
export { settingsWords } from './settings';
export { shellWords } from './shell';
