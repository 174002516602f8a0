import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '#build/checks/source-files';
import { filesOf, isSource, rooms } from '#build/checks/source-files';

const cruiser = path.resolve(
  import.meta.dirname,
  ...['..', '..', 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs'],
);

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string; readonly severity: string };
    }[];
  };
}

const cruise = (root: string): Cruise => {
  const present = rooms.filter((room) => existsSync(path.join(root, room)));
  const args = [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...present];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { cwd: root, maxBuffer: 1 << 28, encoding: 'utf8' }));
  } catch (cause) {
    // Violations make the tool end with their number; its report is then on standard output all the same.
    if (
      cause instanceof Error &&
      'stdout' in cause &&
      typeof cause.stdout === 'string' &&
      cause.stdout.startsWith('{')
    ) {
      return JSON.parse(cause.stdout);
    }
    throw cause;
  }
};

/** Breaches of .dependency-cruiser.cjs, and sources that it did not look at at all. */
export const findImportBreaches = (root: string): readonly Finding[] => {
  const { modules, summary } = cruise(root);
  const seen = new Set(modules.map((module) => module.source));
  const breaches = summary.violations.map(({ from, to, rule }) => ({ file: from, message: `${to}: ${rule.name}` }));
  const unseen = filesOf(root)
    .filter((file) => isSource(file) && !file.startsWith('tests/fixtures/') && !seen.has(file))
    .map((file) => ({ file, message: 'the import rules did not look at this file' }));
  return [...breaches, ...unseen];
};
