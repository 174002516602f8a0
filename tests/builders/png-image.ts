import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [number, number, number, number];

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
};

/** A PNG drawn point by point; without alpha when the colours are to cover everything. */
export const pngImage = (
  { width, height, hasAlpha = true }: { readonly width: number; readonly height: number; readonly hasAlpha?: boolean },
  colourAt: (x: number, y: number) => Colour,
): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, hasAlpha ? 6 : 2, 0, 0, 0], 8);
  const rows = Array.from({ length: height }, (_, y) => {
    const points = Array.from({ length: width }, (__, x) => colourAt(x, y).slice(0, hasAlpha ? 4 : 3)).flat();
    return Buffer.from([0, ...points]);
  });
  const magic = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    magic,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const CLEAR: Colour = [0, 0, 0, 0];

/** A wavy blue line, as a signature. */
export const signatureImage = (): Buffer =>
  pngImage({ width: 400, height: 160 }, (x, y) =>
    Math.abs(y - 80 - 55 * Math.sin(x / 22) * Math.cos(x / 90)) < 4 ? [20, 60, 190, 255] : CLEAR,
  );

/** Two red rings and a star of rays, as a seal. */
export const sealImage = (): Buffer =>
  pngImage({ width: 360, height: 360 }, (x, y) => {
    const [dx, dy] = [x - 180, y - 180];
    const far = Math.hypot(dx, dy);
    const isRing = Math.abs(far - 172) < 5 || Math.abs(far - 110) < 3;
    const isRay = far < 70 && Math.cos(5 * Math.atan2(dy, dx)) > 0.85;
    return isRing || isRay ? [215, 20, 20, 255] : CLEAR;
  });
