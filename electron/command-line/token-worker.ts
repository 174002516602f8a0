import { answerTokenRequest } from '#electron/signing/token';
import type { TokenRequest } from '#electron/signing/token-requests';

/** The process that loads a token's library, started by the command line and the tests. */
process.once('message', (request: TokenRequest) => {
  process.send?.(answerTokenRequest(request));
});
