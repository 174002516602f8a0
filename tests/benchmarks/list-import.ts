import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { findRuntime, runtimeEnvironment, runtimeLine } from '#build/electron-runtime/runtime';
import { longList } from '#tests/benchmarks/long-list';

/**
 * Reading, understanding and storing may cost so many times the CPU in which LibreOffice, standing ready, merely opens the
 * file. Our side stands ready too, on the Electron that the program ships with.
 */
const SIZES = [
  { rows: 10_000, limit: 2.5, memory: 250, rounds: 5 },
  { rows: 100_000, limit: 2, memory: 400, rounds: 3 },
] as const;
/** What makes both sides ready: LibreOffice has opened it, our program has taken it in, a list of other people. */
const EARLIER_LIST = { rows: 10_000, first: 1_000_000 };

type Import = {
  readonly created: number;
  readonly cpu: number;
  readonly readerCpu: number;
  readonly wall: number;
  readonly memory: number;
  readonly readerMemory: number;
  readonly longestGap: number;
  /** Since both processes were started. */
  readonly lifeCpu: number;
};
type Opening = { readonly cpu: number; readonly wall: number; readonly lifeCpu: number; readonly lifeWall: number };

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

const runtime = await findRuntime();
console.log(runtimeLine(runtime));

/** Imports the files one after another in one process and tells of the last. */
const importLast = (...files: readonly string[]): Import => {
  const ran = spawnSync(path.join(runtime.dist, 'electron'), [path.join(built, 'import-once.mjs'), ...files], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...runtimeEnvironment(runtime), ELECTRON_RUN_AS_NODE: '1' },
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
      const [cpu = 0, wall = 0, lifeCpu = 0, lifeWall = 0] = String(value).split(' ').map(Number);
      return { cpu, wall, lifeCpu, lifeWall };
    },
    close: () => office.stdin.end(),
  };
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const told = (how: string, ours: Import, theirs: Opening): string => {
  const parts = `reader ${ours.readerCpu.toFixed(0)}, main ${(ours.cpu - ours.readerCpu).toFixed(0)}`;
  const times = `${ours.cpu.toFixed(0)} (${ours.wall.toFixed(0)}; ${parts}) : ${theirs.cpu} (${theirs.wall})`;
  const ratios = `${(ours.cpu / theirs.cpu).toFixed(1)} (${(ours.wall / theirs.wall).toFixed(1)})`;
  const memory = `${ours.memory.toFixed(0)} MB, reader ${ours.readerMemory.toFixed(0)}`;
  return `${how} ${times} = ${ratios}; ${memory}; longest pause ${ours.longestGap.toFixed(0)}`;
};

/** As a secretary meets both in the morning: neither program runs yet. */
const bothCold = async (file: string): Promise<string> => {
  const before = performance.now();
  const { lifeCpu } = importLast(file);
  const wall = performance.now() - before;
  const office = libreOffice();
  const theirs = await office.open(file);
  office.close();
  const ratios = `${(lifeCpu / theirs.lifeCpu).toFixed(1)} (${(wall / theirs.lifeWall).toFixed(1)})`;
  return `both started for it ${lifeCpu.toFixed(0)} (${wall.toFixed(0)}) : ${theirs.lifeCpu} (${theirs.lifeWall}) = ${ratios}`;
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
  console.log(await bothCold(file));
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
