import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';

export type ZipEntry = {
  readonly name: string;
  readonly data: Buffer;
  /** What the directory says of the size, where it lies. */
  readonly declaredSize?: number;
  /** Already deflated bytes of `data`, so that a large entry is made once. */
  readonly packed?: Buffer;
  readonly isEncrypted?: boolean;
  readonly isSymlink?: boolean;
  readonly checksum?: number;
};

/** Writes a zip by hand, so that names and sizes may lie. */
export const zipOf = (entries: readonly ZipEntry[], claimedEntries: number = entries.length): Buffer => {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = entry.packed ?? deflateRawSync(entry.data);
    const fileName = Buffer.from(entry.name, 'utf8');
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(entry.isEncrypted === true ? 0x0801 : 0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(entry.checksum ?? crc32(entry.data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(entry.declaredSize ?? entry.data.length, 18);
    fields.writeUInt16LE(fileName.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, fileName, packed]);
    const tail = Buffer.alloc(14);
    if (entry.isSymlink === true) tail.writeUInt32LE(0o120777 * 0x10000, 6);
    tail.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), fields, tail, fileName]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(claimedEntries & 0xffff, 4);
  end.writeUInt16LE(claimedEntries & 0xffff, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
};
