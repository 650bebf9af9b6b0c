// How many checks passed, failed and were skipped in one step.

/**
 * A step without vitest's report (types, lint, a build) is one check. With a report: its tests, and
 * one failure more for each file that could not even be loaded, or for a crash beside the tests.
 */
export function tally(status, report) {
  if (!report) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
  let failed = report.numFailedTests + unloaded;
  if (status !== 0 && failed === 0) failed = 1;
  return { passed, failed, skipped };
}

/** Adds counts up. */
export const sumUp = (all) =>
  all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
