import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The programs that the tests ask besides us; a machine without them is told which package holds them. */
const run = (program: string, packageName: string, args: readonly string[]): string => {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
      throw new Error(`${program} is missing: as root run apt-get install ${packageName}`);
    throw cause;
  }
};

/** What poppler says of every signature: `Signature is Valid.` and whether it covers the whole file. */
export const pdfsig = (pdf: Uint8Array, folder: string) => {
  const file = path.join(folder, `pdfsig-${process.pid}-${Math.random().toString(36).slice(2)}.pdf`);
  writeFileSync(file, pdf);
  const text = run('pdfsig', 'poppler-utils', ['-nocert', file]);
  return text
    .split(/Signature #\d+:/)
    .slice(1)
    .map((part) => ({
      name: /Common Name: (.*)/.exec(part)?.[1] ?? '',
      type: /Signature Type: (.*)/.exec(part)?.[1] ?? '',
      verdict: /Signature Validation: (.*)/.exec(part)?.[1] ?? '',
      isWhole: part.includes('- Total document signed'),
    }));
};

/**
 * Has OpenSSL verify one signature of a file as CAdES, against the root; gives what it prints. The signature and what it is
 * over are cut out by the numbers of /ByteRange as they stand in the file, not by our reader.
 */
export const opensslVerify = (
  pdf: Uint8Array,
  index: number,
  { folder, root }: { folder: string; root: string },
): string => {
  const text = Buffer.from(pdf).toString('latin1');
  const range = [...text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)][index];
  const [, start = 0, length = 0, second = 0, rest = 0] = (range ?? []).map(Number);
  const hex = text.slice(start + length + 1, second - 1);
  const name = path.join(folder, `openssl-${process.pid}-${Math.random().toString(36).slice(2)}`);
  const der = Buffer.from(hex, 'hex');
  writeFileSync(`${name}.der`, der.subarray(0, 4 + der.readUInt16BE(2)));
  writeFileSync(
    `${name}.bin`,
    Buffer.concat([Buffer.from(pdf).subarray(start, start + length), Buffer.from(pdf).subarray(second, second + rest)]),
  );
  const args = [
    'cms',
    '-verify',
    '-cades',
    '-binary',
    '-inform',
    'DER',
    '-in',
    `${name}.der`,
    '-content',
    `${name}.bin`,
  ];
  // The verified content goes to a file of its own: OpenSSL replaces what stands at -out.
  const out = `${name}.out`;
  try {
    execFileSync('openssl', [...args, '-CAfile', root, '-purpose', 'any', '-out', out], { stdio: 'pipe' });
  } catch (cause) {
    return cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : String(cause);
  }
  return readFileSync(out).equals(readFileSync(`${name}.bin`)) ? 'verified' : 'other content';
};
