/** How many tests did what. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of those passed, how many needed a second try. */
  readonly flaky: number;
}

/** No test at all. */
export const none: Tally = { passed: 0, failed: 0, skipped: 0, flaky: 0 };

/** Two runs as one. */
export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  flaky: a.flaky + b.flaky,
});

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Vitest's JSON report; a file that fails before its first test counts as one failure. */
export const fromVitest = (report: unknown): Tally => {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report as VitestReport;
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length);
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
    flaky: 0,
  };
};

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** Playwright's JSON report; a test that passed when tried again counts as passed, and as flaky. */
export const fromPlaywright = (report: unknown): Tally => {
  const { stats, errors } = report as PlaywrightReport;
  const { expected, unexpected, flaky, skipped } = stats;
  return { passed: expected + flaky, failed: unexpected + errors.length, skipped, flaky };
};

/** A warning where a test passed only when tried again: it is a defect, of the test or of the game. */
export const flakyLine = ({ flaky }: Tally): string =>
  flaky > 0 ? `FLAKY: ${flaky} passed only when tried again, listed above. Find out why.` : '';

/** The one line that others read. */
export const lastLine = ({ passed, failed, skipped }: Omit<Tally, 'flaky'>): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
