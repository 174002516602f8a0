import { listParts } from '#electron/excel/list-parts';
import { answerListRequest, type ListRequest } from '#electron/excel/list-request';

/** What the program's reading process does, over Node's channel: the file comes in, then a part for each request. */
process.once('message', (request: ListRequest) => {
  const start = process.cpuUsage();
  void answerListRequest(request).then((answer) => {
    if (!answer.ok) throw new Error(answer.error.code);
    const parts = listParts(answer.value);
    const next = (): void => {
      const { value, done } = parts.next();
      // Without its own start, as LibreOffice stands ready too.
      const { user, system } = process.cpuUsage(start);
      const { maxRSS } = process.resourceUsage();
      process.send?.(done === true ? { cpu: (user + system) / 1000, memory: maxRSS / 1024 } : { part: value });
    };
    process.on('message', next);
    next();
  });
});
