import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { READER_FLAGS } from '#electron/excel/reader-process';

const SCRIPT = path.join(import.meta.dirname, 'hostile', 'do-mutants.ts');
const MUTANTS = 2_000;
const PROCESSES = 2;
const LONGEST_MS = 15_000;
/** A mutant that says nothing for so long hangs, however busy the machine is. */
const SILENCE_MS = 90_000;

type Outcome = { readonly seed: number; readonly ms: number; readonly outcome: string };

/** Reads a range of seeds in a process; when that dies or falls silent, the seed it was at is told as an outcome. */
const runRange = (first: number, count: number): Promise<readonly Outcome[]> =>
  new Promise((resolve) => {
    const run = [...READER_FLAGS, SCRIPT, String(first), String(count)];
    const child = spawn(process.execPath, run, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let complaint = '';
    let silence = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS);
    child.stderr.on('data', (piece: Buffer) => {
      complaint += piece.toString();
    });
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      clearTimeout(silence);
      silence = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS);
    });
    child.on('close', (code, signal) => {
      clearTimeout(silence);
      const ends = [...said.matchAll(/^end (\d+) (\d+) (.+)$/gm)];
      const outcomes = ends.map(([, seed, ms, outcome = '']) => ({ seed: Number(seed), ms: Number(ms), outcome }));
      const begun = Number([...said.matchAll(/^begin (\d+)$/gm)].at(-1)?.[1] ?? first);
      const died = { seed: begun, ms: 0, outcome: `died with ${code ?? signal} ${complaint.slice(0, 400)}` };
      resolve(code === 0 ? outcomes : [...outcomes, died]);
    });
  });

it('2,000 mutants of good lists are refused or read in time, in the memory of the reading process', {
  timeout: 600_000,
}, async () => {
  const share = MUTANTS / PROCESSES;
  const ranges = Array.from({ length: PROCESSES }, (_, index) => runRange(1 + index * share, share));
  const outcomes = (await Promise.all(ranges)).flat();
  const faults = outcomes.filter(({ outcome, ms }) => ms > LONGEST_MS || !/^(read|workbook\.\w+)$/.test(outcome));
  const counts = new Map<string, number>();
  for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const slowest = Math.max(...outcomes.map(({ ms }) => ms));
  process.stdout.write(
    `mutants: ${[...counts].map(([outcome, of]) => `${outcome} ${of}`).join(', ')}; slowest ${slowest} ms\n`,
  );
  expect(faults).toEqual([]);
  expect(outcomes).toHaveLength(MUTANTS);
  // Mutants that no reader ever sees would prove nothing.
  expect(counts.get('read')).toBeGreaterThan(MUTANTS / 10);
});
