import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { longList } from '#tests/benchmarks/long-list';

/** Reading, understanding and storing may cost so many times what LibreOffice takes merely to open the file. */
const SIZES = [
  { rows: 10_000, limit: 2.5, memory: 250, rounds: 5 },
  { rows: 100_000, limit: 2, memory: 400, rounds: 3 },
] as const;
/** LibreOffice is measured when it stands ready and has opened a file before; so is our program: by a list of other people. */
const EARLIER_LIST = { rows: 10_000, first: 1_000_000 };

type Import = {
  readonly created: number;
  readonly cpu: number;
  readonly readerCpu: number;
  readonly wall: number;
  readonly memory: number;
};
type Opening = { readonly cpu: number; readonly wall: number };

/** Both processes as they are shipped, without types; two folders deep, from where our code finds its neighbours. */
const built = path.join(import.meta.dirname, '..', '..', 'out', 'bench');
const buildProcesses = () =>
  build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: built,
      emptyOutDir: true,
      rollupOptions: {
        input: ['import-once', 'list-reader'].map((name) => path.join(import.meta.dirname, `${name}.ts`)),
        external: ['better-sqlite3'],
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });

/** Imports the files one after another in one process and tells of the last. */
const importLast = (...files: readonly string[]): Import => {
  const ran = spawnSync(process.execPath, [path.join(built, 'import-once.mjs'), ...files], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(ran.stdout) as Import;
};

/** A LibreOffice that stands ready and opens one file after another. */
const libreOffice = () => {
  const office = spawn('/usr/bin/python3', [path.join(import.meta.dirname, 'open-in-libreoffice.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = createInterface({ input: office.stdout })[Symbol.asyncIterator]();
  return {
    open: async (file: string): Promise<Opening> => {
      office.stdin.write(`${file}\n`);
      const { value, done } = await answers.next();
      if (done === true) throw new Error('LibreOffice gives no answer: are soffice and python3-uno installed?');
      const [cpu = 0, wall = 0] = String(value).split(' ').map(Number);
      return { cpu, wall };
    },
    close: () => office.stdin.end(),
  };
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const told = (how: string, ours: Import, theirs: Opening): string => {
  const parts = `reader ${ours.readerCpu.toFixed(0)}, main ${(ours.cpu - ours.readerCpu).toFixed(0)}`;
  const times = `${ours.cpu.toFixed(0)} (${ours.wall.toFixed(0)}; ${parts}) : ${theirs.cpu} (${theirs.wall})`;
  return `${how} ${times} = ${(ours.cpu / theirs.cpu).toFixed(1)}, ${ours.memory.toFixed(0)} MB`;
};

await buildProcesses();
const folder = mkdtempSync(path.join(tmpdir(), 'bang-vang-bench-'));
const earlier = path.join(folder, 'earlier.xlsx');
writeFileSync(earlier, longList(EARLIER_LIST.rows, EARLIER_LIST.first));
const office = libreOffice();
await office.open(earlier);
for (const { rows, limit, memory, rounds } of SIZES) {
  const file = path.join(folder, `${rows}.xlsx`);
  writeFileSync(file, longList(rows));
  const ratios: number[] = [];
  const peaks: number[] = [];
  console.log(`${rows} rows; ms of CPU (wall), ours : LibreOffice opening; load ${loadavg()[0]?.toFixed(1)}`);
  console.log(told('first list after the start', importLast(file), await office.open(file)));
  for (let round = 0; round < rounds; round += 1) {
    const theirs = await office.open(file);
    const ours = importLast(earlier, file);
    if (ours.created !== rows) throw new Error(`${ours.created} of ${rows} rows were stored`);
    ratios.push(ours.cpu / theirs.cpu);
    peaks.push(ours.memory);
    console.log(told('a later list', ours, theirs));
  }
  const [ratio, peak] = [median(ratios), median(peaks)];
  console.log(`median ${ratio.toFixed(1)}, limit ${limit}; ${peak.toFixed(0)} MB, limit ${memory}`);
  if (ratio > limit || peak > memory) process.exitCode = 1;
}
office.close();
rmSync(folder, { recursive: true });
