export { describeFault, describePlace, describeProblem } from './faults';
export * from './formats';
export { playWords } from './play';
export { shellWords } from './shell';
