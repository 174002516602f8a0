import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkAward } from '#electron/command-line/check-award';
import type { Ended } from '#electron/command-line/ended';

/** What check-award answers to a file with this text. */
export const askAboutText = async (text: string): Promise<Ended> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bang-vang-facts-'));
  try {
    const file = path.join(folder, 'facts.json');
    writeFileSync(file, text);
    return await checkAward({ words: [file], data: undefined, out: undefined, create: false });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

export const askAbout = (facts: unknown): Promise<Ended> => askAboutText(JSON.stringify(facts));
