// Reads mutants of good lists in a process of its own, with the memory of the reading process, and says how it went.
import { readdirSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '#electron/excel/read-workbook';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import { mutantOf } from '#tests/integration/hostile/mutants';

const FOLDER = path.join(import.meta.dirname, '..', '..', 'fixtures', 'lists');
const files = readdirSync(FOLDER)
  .filter((name) => /\.(xlsx|xls|csv|docx|htm)$/.test(name))
  .sort()
  .map((fileName) => ({ fileName, bytes: new Uint8Array(readFileSync(path.join(FOLDER, fileName))) }));

const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const outcomeOf = async (seed: number): Promise<string> => {
  try {
    const read = await readWorkbook(mutantOf(seed, files));
    if (!read.ok) return read.error.code;
    understandWorkbook(read.value);
    return 'read';
  } catch (cause) {
    return `threw ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`.replaceAll('\n', ' ');
  }
};

const [first = 0, count = 1] = process.argv.slice(2).map(Number);
for (let seed = first; seed < first + count; seed += 1) {
  say(`begin ${seed}`);
  const before = process.cpuUsage();
  const outcome = await outcomeOf(seed);
  const { user, system } = process.cpuUsage(before);
  say(`end ${seed} ${Math.round((user + system) / 1000)} ${outcome}`);
}
