/** The part of yauzl 3 that the gate uses; the package ships no types. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  export type Entry = {
    readonly fileName: string;
    readonly uncompressedSize: number;
    readonly compressedSize: number;
    readonly crc32: number;
    readonly externalFileAttributes: number;
    isEncrypted(): boolean;
  };

  export type ZipFile = {
    readonly entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
  };

  export const fromBufferPromise: (
    buffer: Buffer,
    options: { lazyEntries: true; strictFileNames: true; validateEntrySizes: true },
  ) => Promise<ZipFile>;
}
