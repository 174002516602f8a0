import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ports } from '#electron/context';
import { type ListPart, listJoiner } from '#electron/excel/list-parts';
import { READER_FLAGS } from '#electron/excel/reader-process';
import { rememberLast } from '#electron/excel/remember-last';
import { orderedId } from '#electron/ordered-id';
import { ok } from '#shared/lib/result';
import { peakMemory } from '#tests/benchmarks/peak-memory';
import { foundedApp } from '#tests/builders/council-app';
import { openCampaign, RECEIVED } from '#tests/builders/given-list';

type FromReader = {
  readonly part?: ListPart;
  readonly cpu?: number;
  readonly lifeCpu?: number;
  readonly memory?: number;
};

const reader = { cpu: 0, lifeCpu: 0, memory: 0 };

const child = fork(path.join(import.meta.dirname, `list-reader${path.extname(import.meta.filename)}`), [], {
  serialization: 'advanced',
  execArgv: [...READER_FLAGS],
});

/**
 * As the shell reads: another process, standing ready, parses and understands; this one takes the answer in part by part. The
 * shell's port gives bytes a room of their own; Node's channel shows them within the message, which stays because of them.
 */
const readApart: Ports['readList'] = (request) =>
  new Promise((resolve, reject) => {
    const joiner = listJoiner();
    const listen = ({ part, cpu = 0, lifeCpu = 0, memory = 0 }: FromReader): void => {
      if (part !== undefined) {
        joiner.add({
          ...part,
          blocks: part.blocks.map((block) => ({ ...block, packed: Uint8Array.from(block.packed) })),
        });
        child.send('more');
        return;
      }
      child.off('message', listen);
      child.off('exit', reject);
      reader.cpu += cpu;
      reader.lifeCpu = lifeCpu;
      reader.memory = memory;
      const whole = joiner.whole();
      if (whole !== null) resolve(ok(whole));
    };
    child.on('message', listen);
    child.once('exit', reject);
    child.send(request);
  });

const memoryBefore = process.memoryUsage.rss() / 1024 / 1024;

const importOnce = async (fileName: string) => {
  const file = { fileName: path.basename(fileName), bytes: readFileSync(fileName).toString('base64') };
  const app = await foundedApp('empty', {
    readList: rememberLast(readApart),
    newId: orderedId,
    nativeBinding: process.env.APP_SQLITE_BINDING,
  });
  const campaignId = await openCampaign(app);
  let longestGap = 0;
  let lastTick = performance.now();
  const ticking = setInterval(() => {
    const now = performance.now();
    longestGap = Math.max(longestGap, now - lastTick);
    lastTick = now;
  }, 2);
  reader.cpu = 0;
  const [cpuBefore, before] = [process.cpuUsage(), performance.now()];
  const { created } = await app.expectOk('lists.accept', { ...file, campaignId, ...RECEIVED });
  // The last part is the commit: no tick came behind it.
  longestGap = Math.max(longestGap, performance.now() - lastTick);
  const { user, system } = process.cpuUsage(cpuBefore);
  const wall = performance.now() - before;
  clearInterval(ticking);
  app.close();
  const cpu = (user + system) / 1000 + reader.cpu;
  return { created, cpu, readerCpu: reader.cpu, wall, longestGap };
};

// Every list into a council of its own, one after another in one process: the first is met cold, the last is told.
const runs = [];
for (const fileName of process.argv.slice(2)) runs.push(await importOnce(fileName));
/** Of both processes: all of the reader's, and what this one grew. */
const memory = reader.memory + peakMemory() - memoryBefore;
const { user, system } = process.cpuUsage();
const lifeCpu = (user + system) / 1000 + reader.lifeCpu;
console.log(JSON.stringify({ ...runs.at(-1), memory, readerMemory: reader.memory, lifeCpu }));
child.kill();
