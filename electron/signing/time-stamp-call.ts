import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

const LONGEST_MS = 15_000;
const LARGEST_ANSWER = 256 * 1024;

/** Posts a time stamp request (RFC 3161 over HTTP) and gives the answer's bytes; throws in few words. */
export const fetchTimeStamp = (address: string, query: Uint8Array): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const url = new URL(address);
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const call = send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', 'content-length': query.length },
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    call.on('error', reject);
    call.on('response', (answer) => {
      const parts: Buffer[] = [];
      let size = 0;
      if (answer.statusCode !== 200) {
        answer.destroy();
        reject(new Error(`HTTP ${answer.statusCode}`));
        return;
      }
      answer.on('data', (part: Buffer) => {
        size += part.length;
        if (size > LARGEST_ANSWER) answer.destroy(new Error('answer too large'));
        else parts.push(part);
      });
      answer.on('error', reject);
      answer.on('end', () => resolve(Buffer.concat(parts)));
    });
    call.end(query);
  });
