import type { TokenAnswer, TokenRequest } from '#electron/signing/token-requests';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/** A dialogue of the token's own (some ask for a touch) may take its time; then the process is ended. */
const LONGEST_MS = 60_000;

/** A process that loads the token's library: each shell starts it in its own way. */
export type TokenProcess = {
  readonly send: (request: TokenRequest) => void;
  readonly onAnswer: (listen: (answer: TokenAnswer) => void) => void;
  readonly onExit: (listen: () => void) => void;
  readonly kill: () => void;
};

export type AskToken = (request: TokenRequest) => Promise<Result<Exclude<TokenAnswer, { kind: 'refused' }>, AppError>>;

/**
 * Asks a token in a process that is started for this one request and ended after it. What is sent goes as a message: no PIN
 * stands in an argument, in the environment or in a file.
 */
export const askTokenApart =
  (start: () => TokenProcess): AskToken =>
  (request) =>
    new Promise((resolve) => {
      const worker = start();
      const finish = (reply: Awaited<ReturnType<AskToken>>): void => {
        clearTimeout(timer);
        worker.kill();
        resolve(reply);
      };
      const timer = setTimeout(() => finish(err({ code: 'signing.tooLong' })), LONGEST_MS);
      worker.onAnswer((answer) => finish(answer.kind === 'refused' ? err(answer.refusal) : ok(answer)));
      worker.onExit(() => finish(err({ code: 'signing.processEnded' })));
      worker.send(request);
    });
