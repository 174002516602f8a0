import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Holder, Pki } from '#tests/builders/signing-keys';

export type TimeStampServer = { readonly address: string; readonly asked: () => number; readonly close: () => void };

/** An authority of RFC 3161 that OpenSSL answers for; `spoil` may change what it sends. */
export const timeStampServer = async (
  { folder }: Pki,
  holder: Holder,
  spoil: (answer: Buffer) => Buffer = (answer) => answer,
): Promise<TimeStampServer> => {
  let asked = 0;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      asked += 1;
      const [query, answer] = [`ts-${asked}.tsq`, `ts-${asked}.tsr`].map((name) => path.join(folder, name));
      writeFileSync(query ?? '', Buffer.concat(parts));
      execFileSync(
        'openssl',
        [
          ...['ts', '-reply', '-config', 'openssl.cnf', '-section', 'tsa_config', '-queryfile', query ?? ''],
          ...['-signer', holder.certificateFile, '-inkey', holder.keyFile, '-out', answer ?? ''],
        ],
        { cwd: folder, stdio: 'pipe' },
      );
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
      response.end(spoil(readFileSync(answer ?? '')));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/tsa`, asked: () => asked, close: () => server.close() };
};
