const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_BYTES = 22;
/** 1 January 1980, 00:00: the first moment that a zip can name. */
const FIRST_DAY = 0x0021;

/** Gives every entry of a small zip the same time, so that the same paper is the same bytes. Changes `bytes`. */
export const withFixedTimes = (bytes: Uint8Array): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - END_OF_DIRECTORY_BYTES;
  if (view.getUint32(end, true) !== END_OF_DIRECTORY) throw new Error('The zip ends with a comment');
  const entries = view.getUint16(end + 10, true);
  const setTime = (offset: number): void => {
    view.setUint16(offset, 0, true);
    view.setUint16(offset + 2, FIRST_DAY, true);
  };
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < entries; index += 1) {
    setTime(entry + 12);
    setTime(view.getUint32(entry + 42, true) + 10);
    entry +=
      46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return bytes;
};
