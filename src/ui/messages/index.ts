export { describeFault, describePlace, describeProblem } from './faults';
export * from './formats';
export { keptWords } from './kept';
export { playWords } from './play';
export { reportWords } from './report';
export { resultWords } from './result';
export { settingsWords } from './settings';
export { shellWords } from './shell';
export { storyWords } from './story';
