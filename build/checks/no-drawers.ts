import type { Finding } from '#build/checks/source-files';

const drawers = new Set(['utils', 'util', 'helpers', 'helper', 'manager', 'managers', 'common', 'misc']);
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const longestPath = 180;

const complaint = (name: string): string | undefined => {
  const stem = name.split('.')[0] ?? '';
  if (drawers.has(stem.toLowerCase())) return `"${stem}" names a drawer: name the file by its topic`;
  if (devices.test(stem)) return `Windows keeps "${stem}" for a device`;
  if (/[<>:"|?*\\]/.test(name) || [...name].some((letter) => letter < ' ')) return `Windows cannot write "${name}"`;
  if (/[. ]$/.test(name)) return `Windows drops the last character of "${name}"`;
  return undefined;
};

/** File and folder names that say nothing, or that a Windows checkout could not hold. */
export const findDrawers = (files: readonly string[]): readonly Finding[] => {
  const named = files.flatMap((file) =>
    file.split('/').flatMap((name) => {
      const message = complaint(name);
      return message === undefined ? [] : [{ file, message }];
    }),
  );
  const long = files.filter((file) => file.length > longestPath).map((file) => ({ file, message: 'path is too long' }));
  const known = new Set<string>();
  const twins = files.flatMap((file) => {
    const folded = file.toLowerCase();
    if (known.has(folded)) return [{ file, message: 'Windows takes this name and another for one' }];
    known.add(folded);
    return [];
  });
  return [...named, ...long, ...twins];
};
