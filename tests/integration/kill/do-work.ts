// A process of its own, to be killed: does one command on the council in the folder and says how far it came.
import { readFileSync, writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { isChannel } from '#shared/ipc/contract';
import { councilApp } from '#tests/builders/council-app';

const [folder = '', channel = '', inputFile = ''] = process.argv.slice(2);
if (!isChannel(channel)) throw new Error(`No channel: ${channel}`);
// Straight to the pipe: what was said stands even when the next instant kills the process.
const say = (line: string): number => writeSync(1, `${line}\n`);

let made = 0;
const newId = (): string => {
  if (made === 0) say('changing');
  made += 1;
  return `id-${process.pid}-${made}`;
};

const input: unknown = JSON.parse(readFileSync(inputFile, 'utf8'));
const app = councilApp({ folder, newId });
say('ready');
const reply = await app.callRaw(channel, input);
say(`done ${JSON.stringify(reply)}`);
// The compiled program is kept for the next process. Then the app stands at rest: the killer decides when it ends.
flushCompileCache();
setTimeout(() => app.close(), 60_000);
