/** Counts of passed, failed and skipped tests, from the report files of the two test runners. */
import { existsSync, readFileSync } from 'node:fs'

/** Counts of Vitest's JSON report; zeros where the run ended before it wrote one. */
export function vitestCounts(file) {
  const report = read(file)
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  }
}

/** Counts of Playwright's JSON report; zeros where the run ended before it wrote one. */
export function playwrightCounts(file) {
  const stats = read(file)?.stats
  return {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  }
}

/** `N passed, N failed`, and `, N skipped` where some were. A failed step without a failed test counts as one. */
export function total(steps) {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const { ok, counts } of steps) {
    sum.passed += counts?.passed ?? 0
    sum.skipped += counts?.skipped ?? 0
    sum.failed += Math.max(counts?.failed ?? 0, ok ? 0 : 1)
  }
  return `${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}`
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}
