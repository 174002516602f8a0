import { answerTokenRequest } from '#electron/signing/token';
import type { TokenRequest } from '#electron/signing/token-requests';

/** The process that loads a token's library, beside the application: a faulty driver ends only this one. */
process.parentPort.once('message', ({ data }: { data: TokenRequest }) => {
  process.parentPort.postMessage(answerTokenRequest(data));
});
