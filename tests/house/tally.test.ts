import { describe, expect, it } from 'vitest';
import { add, fromPlaywright, fromVitest, lastLine, none } from '../tally';

describe('The last line of the tests', () => {
  it('counts what passed and what failed', () => {
    expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  });

  it('names skipped tests only when there are some', () => {
    expect(lastLine(add({ passed: 1, failed: 2, skipped: 3 }, { ...none, skipped: 1 }))).toBe(
      '1 passed, 2 failed, 4 skipped',
    );
  });

  it('counts a test file that could not be read as a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'passed', assertionResults: [{}] },
      ],
    };
    expect(fromVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it('counts a flaky browser test and a broken one as failures', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(fromPlaywright(report)).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });
});
