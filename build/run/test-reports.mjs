// What the reports of the two test tools say: how many tests passed and failed, and which failed with what words.

// A file that breaks before its tests begin has no failed test of its own.
const brokenFiles = ({ testResults }) =>
  testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );

/** Counts of vitest's report: { passed, failed, skipped }. */
export const countUnit = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + brokenFiles(report).length,
  skipped: report.numPendingTests + report.numTodoTests,
});

/** What failed in vitest's report: { name, words } of each test, and of each file that broke before its tests. */
export const failedUnit = (report) => [
  ...report.testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => ({ name: fullName, words: failureMessages.join('\n') })),
  ),
  ...brokenFiles(report).map(({ name, message }) => ({ name, words: message })),
];

/** Counts of Playwright's report; a test that passed only when repeated counts as failed. */
export const countE2e = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped,
});

const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

/** What failed in Playwright's report: { name, words }; the words are those of the first attempt that failed. */
export const failedE2e = ({ suites, errors }) => [
  ...suites.flatMap(specsOf).flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => ({
        name: `${file} › ${title}`,
        words: results.flatMap((result) => result.errors.map(({ message }) => message))[0] ?? '',
      })),
  ),
  ...errors.map(({ message }) => ({ name: 'Playwright', words: message })),
];

const LONGEST_WORDS = 600;

/** One paragraph of what failed, short enough that twenty of them still fit a screen. */
export const failureText = ({ name, words }) => {
  const short = words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)} …` : words;
  return [`✖ ${name}`, ...short.split('\n').map((line) => `    ${line}`)].join('\n');
};
