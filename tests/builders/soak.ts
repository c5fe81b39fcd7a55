import fc from 'fast-check';

/** Whether laws are tried on many more examples than the tests do. */
export const isSoak = (): boolean => fc.readConfigureGlobal().numRuns !== undefined;

/** So few examples in the tests, and as many as of any law in the soak. */
export const runs = (few: number): number => fc.readConfigureGlobal().numRuns ?? few;
