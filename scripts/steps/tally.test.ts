import { expect, it } from 'vitest';
import { sumUp, tally } from './tally.mjs';

const report = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    { status: 'failed', assertionResults: [{}] },
    { status: 'passed', assertionResults: [{}] },
  ],
};

it('counts a step without report as one check', () => {
  expect(tally(0, null)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(tally(2, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it('counts tests, and files that could not be loaded', () => {
  expect(tally(1, report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  const unloaded = [...report.testResults, { status: 'failed', assertionResults: [] }];
  expect(tally(1, { ...report, testResults: unloaded }).failed).toBe(2);
});

it('never calls a crash beside the tests a success', () => {
  expect(tally(1, { ...report, numFailedTests: 0, testResults: [] }).failed).toBe(1);
});

it('adds up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(sumUp([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
});
