// npm test: everything that can fail, in order. Ends in one plain line: N passed, N failed.
import fs from 'node:fs';
import path from 'node:path';
import { passThrough } from '../electron-runtime/command.mjs';
import { modernNode, root, toolFile } from '../electron-runtime/places.mjs';
import { countE2e, countUnit, failedE2e, failedUnit, failureText } from './test-reports.mjs';

const node = modernNode();
const results = path.join(root, '.cache', 'counts');
const unitResults = path.join(results, 'unit.json');
const e2eResults = path.join(results, 'e2e.json');

const tool = (name, command, ...args) => [toolFile(name, command), ...args];
const own = (...args) => [path.join(root, ...args)];

const steps = [
  { name: 'types of everything', args: () => tool('typescript', 'tsc', '-p', '.') },
  { name: 'types of the core, without DOM and Node', args: () => tool('typescript', 'tsc', '-p', 'shared') },
  { name: 'lint and format', args: () => tool('@biomejs/biome', 'biome', 'ci', '.') },
  { name: 'import rules', args: () => [...own('build', 'checks', 'run.ts'), 'import rules'] },
  { name: 'file names', args: () => [...own('build', 'checks', 'run.ts'), 'file names'] },
  { name: 'glossary', args: () => [...own('build', 'checks', 'run.ts'), 'glossary'] },
  { name: 'words in their place', args: () => [...own('build', 'checks', 'run.ts'), 'words in their place'] },
  { name: 'words of the README', args: () => [...own('build', 'checks', 'run.ts'), 'words of the README'] },
  { name: 'dead code', args: () => tool('knip', 'knip') },
  {
    name: 'unit and integration tests',
    args: () =>
      tool('vitest', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitResults}`),
    report: unitResults,
    count: countUnit,
    failedIn: failedUnit,
  },
  { name: 'build', args: () => own('build', 'run', 'build.mjs') },
  {
    name: 'tests in Electron',
    args: () => own('build', 'run', 'e2e.mjs'),
    report: e2eResults,
    count: countE2e,
    failedIn: failedE2e,
  },
];

const NOTHING_READ = { passed: 0, failed: 0, skipped: 0, failures: [] };

const readReport = ({ report, count, failedIn }) => {
  try {
    const read = JSON.parse(fs.readFileSync(report, 'utf8'));
    return { ...count(read), failures: failedIn(read) };
  } catch {
    return NOTHING_READ;
  }
};

/** Runs one step. A plain check is one test; a test tool brings its counts and what failed, and at least one failure when it fails. */
const runStep = async (step) => {
  console.log(`\n== ${step.name}`);
  const started = Date.now();
  const env = {
    ...process.env,
    BANG_VANG_E2E_RESULTS: e2eResults,
    PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}`,
  };
  const code = await passThrough(node, step.args(), { cwd: root, env });
  console.log(`== ${step.name}: ${code === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!step.report) return { ...NOTHING_READ, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const counts = readReport(step);
  const silent = code === 0 && counts.passed === 0;
  return { ...counts, failed: Math.max(counts.failed, code === 0 && !silent ? 0 : 1) };
};

fs.rmSync(results, { recursive: true, force: true });
fs.mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const broken = [];
const failures = [];
for (const step of steps) {
  const counts = await runStep(step);
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (counts.failed > 0) broken.push(step.name);
  failures.push(...counts.failures);
}
// Said again at the end: of a long run, often only the end is kept.
for (const failure of failures) console.log(`\n${failureText(failure)}`);
if (broken.length > 0) console.log(`\nFailed: ${broken.join('; ')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;
