import path from 'node:path';

/** A folder of the build; this code runs from out/main. */
export const builtFolder = (name: 'renderer' | 'preload' | 'fonts'): string =>
  path.join(import.meta.dirname, '..', name);
