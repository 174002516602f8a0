import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ports } from '#electron/context';
import { type ListPart, listJoiner } from '#electron/excel/list-parts';
import { ok } from '#shared/lib/result';
import { foundedApp } from '#tests/builders/council-app';
import { openCampaign, RECEIVED } from '#tests/builders/given-list';

type FromReader = { readonly part?: ListPart; readonly cpu?: number; readonly memory?: number };

const reader = { cpu: 0, memory: 0 };

/** As the shell reads: another process parses and understands, this one takes the answer in part by part. */
const readApart: Ports['readList'] = (request) =>
  new Promise((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, 'list-reader.ts'), [], {
      serialization: 'advanced',
      execArgv: ['--max-old-space-size=384'],
    });
    const joiner = listJoiner();
    child.on('message', ({ part, cpu = 0, memory = 0 }: FromReader) => {
      if (part !== undefined) {
        joiner.add(part);
        child.send('more');
        return;
      }
      Object.assign(reader, { cpu, memory });
      child.kill();
      const whole = joiner.whole();
      if (whole !== null) resolve(ok(whole));
    });
    child.once('exit', (code) => code !== null && reject(new Error(`The reader ended: ${code}`)));
    child.send(request);
  });

const file = { fileName: 'danh-sach.xlsx', bytes: readFileSync(process.argv[2] ?? '').toString('base64') };
const app = await foundedApp('empty', { readList: readApart });
const campaignId = await openCampaign(app);

let longestGap = 0;
let lastTick = performance.now();
const ticking = setInterval(() => {
  const now = performance.now();
  longestGap = Math.max(longestGap, now - lastTick);
  lastTick = now;
}, 2);

const memoryBefore = process.memoryUsage.rss() / 1024 / 1024;
const [cpuBefore, before] = [process.cpuUsage(), performance.now()];
const { created } = await app.expectOk('lists.accept', { ...file, campaignId, ...RECEIVED });
const { user, system } = process.cpuUsage(cpuBefore);
clearInterval(ticking);
console.log(
  JSON.stringify({
    created,
    cpu: (user + system) / 1000 + reader.cpu,
    readerCpu: reader.cpu,
    wall: performance.now() - before,
    /** Of both processes: all of the reader's, and what this one grew. */
    memory: reader.memory + process.resourceUsage().maxRSS / 1024 - memoryBefore,
    longestGap,
  }),
);
app.close();
