import { pastedOriginal } from '#shared/domain/pasted-original';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';
import { deskTexts } from '#shared/text/vi/import-desk';
import type { DeskList, ListFile } from './import-draft';

/** What the contract carries: base64 of 28 million characters. */
const LARGEST = 20_900_000;

/** A data URL's content; a slice, no copy of 26 million letters. */
const afterComma = (url: string): string => url.slice(url.indexOf(',') + 1);

const readBase64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(afterComma(String(reader.result)));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

/** Reads the bytes of a dropped or chosen file; refuses what is too large or no longer readable. */
export const readListFile = async (file: File): Promise<Result<ListFile, AppError>> => {
  if (file.size > LARGEST) return err({ code: 'workbook.tooLarge' });
  try {
    return ok({ fileName: file.name, bytes: await readBase64(file) });
  } catch {
    return err({ code: 'workbook.unreadable' });
  }
};

const base64Of = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

/** A pasted block, also one that lay on the disk meanwhile: no file of the secretary's holds it. */
export const isPasted = (list: DeskList): boolean =>
  'pasted' in list || list.fileName.startsWith(deskTexts.pastedName('', '').trim());

/** A list of the desk as the file manager would hand it over. */
export const asFile = (list: DeskList): File => {
  const { fileName, bytes } = fileOf(list);
  return new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], fileName);
};

/** A list of the desk as a file; a pasted block by what is kept of it. */
export const fileOf = (list: DeskList): ListFile =>
  'bytes' in list ? list : { fileName: list.fileName, bytes: base64Of(pastedOriginal(list.pasted)) };
