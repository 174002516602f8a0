import { fork } from 'node:child_process';
import path from 'node:path';
import { askTokenApart } from '#electron/signing/token-process';
import type { TokenAnswer } from '#electron/signing/token-requests';

/** Asks a token from plain Node: in a child of its own. */
export const askToken = askTokenApart(() => {
  const child = fork(path.join(import.meta.dirname, 'token-worker.ts'), [], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return {
    send: (request) => child.send(request),
    onAnswer: (listen) => child.once('message', (answer) => listen(answer as TokenAnswer)),
    onExit: (listen) => child.once('exit', listen),
    kill: () => child.kill('SIGKILL'),
  };
});
