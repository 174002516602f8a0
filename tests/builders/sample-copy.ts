import { cpSync } from 'node:fs';
import { foundedApp, newFolder } from '#tests/builders/council-app';

let founded: Promise<string> | null = null;

const foundOnce = async (): Promise<string> => {
  const app = await foundedApp('sample');
  app.close();
  return app.folder;
};

/** A folder with the sample council at rest; founded once in a process and copied from then on. */
export const sampleCopy = async (): Promise<string> => {
  founded ??= foundOnce();
  const folder = newFolder();
  cpSync(await founded, folder, { recursive: true });
  return folder;
};
