export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests?: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}
export function tally(status: number, report: Report | null): Counts;
export function sumUp(all: Counts[]): Counts;
