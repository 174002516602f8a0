import { listParts } from '#electron/excel/list-parts';
import { type ListRequest, readListRequest } from '#electron/excel/list-request';
import { peakMemory } from '#tests/benchmarks/peak-memory';

/** What the program's reading process does, over Node's channel: a file comes in, then a part for each request. */
let next: () => void = () => {};

const answer = async (request: ListRequest): Promise<void> => {
  const start = process.cpuUsage();
  const list = await readListRequest(request);
  if (!list.ok) throw new Error(list.error.code);
  const parts = listParts(list.value);
  next = () => {
    const { value, done } = parts.next();
    const [cpu, lifeCpu] = [process.cpuUsage(start), process.cpuUsage()].map(
      ({ user, system }) => (user + system) / 1000,
    );
    process.send?.(done === true ? { cpu, lifeCpu, memory: peakMemory() } : { part: value });
    if (done === true) next = () => {};
  };
  next();
  next();
};

process.on('message', (message: ListRequest | 'more') => {
  if (message === 'more') next();
  else void answer(message);
});
