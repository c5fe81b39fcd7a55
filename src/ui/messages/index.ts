export { describeFault, describePlace, describeProblem } from './faults';
export * from './formats';
export { type PlayWords, playWords } from './play';
export { type ShellWords, shellWords } from './shell';
