// Runs a command where `electron` and Playwright find the runtime of this machine:
//   node build/run/with-electron.mjs playwright test
import { findRuntime, runtimeLine, runWithRuntime } from '../electron-runtime/runtime.mjs';

const [program, ...args] = process.argv.slice(2);
if (!program) {
  console.error('usage: node build/run/with-electron.mjs <program> [arguments]');
  process.exit(2);
}
try {
  const runtime = await findRuntime();
  console.log(runtimeLine(runtime));
  process.exitCode = await runWithRuntime(runtime, program, args);
} catch (cause) {
  console.error(cause.message);
  process.exitCode = 1;
}
