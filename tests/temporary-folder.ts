import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Gives all tests of a run one folder for what they make, and takes it away when the run has ended. */
export const setup = (): (() => void) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bang-vang-tests-'));
  // Tests of denied permissions run as another user, who must be able to pass through.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  process.env.TEMP = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};
