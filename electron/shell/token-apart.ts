import path from 'node:path';
import { utilityProcess } from 'electron';
import { askTokenApart } from '#electron/signing/token-process';
import type { TokenAnswer } from '#electron/signing/token-requests';

/** Asks a token from the application: in a utility process of its own. */
export const askToken = askTokenApart(() => {
  const worker = utilityProcess.fork(path.join(import.meta.dirname, 'token-worker.cjs'), [], {
    serviceName: 'token-worker',
  });
  return {
    send: (request) => worker.postMessage(request),
    onAnswer: (listen) => worker.once('message', (answer: TokenAnswer) => listen(answer)),
    onExit: (listen) => worker.once('exit', listen),
    kill: () => worker.kill(),
  };
});
