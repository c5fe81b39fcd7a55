import { describe, expect, it } from 'vitest';
import { add, flakyLine, fromPlaywright, fromVitest, lastLine, none } from '../tally';

describe('The last line of the tests', () => {
  it('counts what passed and what failed', () => {
    expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  });

  it('names skipped tests only when there are some', () => {
    expect(lastLine(add({ ...none, passed: 1, failed: 2, skipped: 3 }, { ...none, skipped: 1 }))).toBe(
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
    expect(fromVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 2, flaky: 0 });
  });

  it('counts a broken browser test as a failure, and names one that needed a second try', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    const tally = fromPlaywright(report);
    expect(tally).toEqual({ passed: 6, failed: 2, skipped: 2, flaky: 1 });
    expect(flakyLine(tally)).toContain('1 passed only when tried again');
  });
});
