import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The rooms of the house; everything that is ours to check lies in one of them. */
export const rooms = ['shared', 'db', 'electron', 'renderer', 'build', 'tests'] as const;

/** What a check has to complain about: where, and what in one line. */
export interface Finding {
  readonly file: string;
  readonly message: string;
}

/** All files below the rooms of a checkout, as paths with forward slashes from its root. */
export const filesOf = (root: string): readonly string[] =>
  rooms
    .map((room) => path.join(root, room))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/** True for files that hold program text. */
export const isSource = (file: string): boolean => /\.(ts|tsx|mjs|cjs|js)$/.test(file);
