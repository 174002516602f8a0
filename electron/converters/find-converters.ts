import { access } from 'node:fs/promises';
import path from 'node:path';
import { libreOfficePlaces } from '#electron/converters/libre-office';
import { wordPlaces } from '#electron/converters/word-program';
import type { Converter, ConverterChoice, ConverterKind } from '#shared/domain/converter';

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const firstThere = async (kind: ConverterKind, places: readonly string[]): Promise<Converter[]> => {
  for (const place of places) if (await isThere(place)) return [{ kind, path: place }];
  return [];
};

/** The converters of this machine, Word first: a paper made in Word comes out of Word unchanged. */
export const findConverters = async (): Promise<readonly Converter[]> => [
  ...(await firstThere('word', await wordPlaces())),
  ...(await firstThere('libreOffice', libreOfficePlaces())),
];

const PROGRAMS: Readonly<Record<ConverterKind, RegExp>> = {
  word: /^winword\.exe$/i,
  libreOffice: /^(soffice|soffice\.exe|soffice\.bin|libreoffice)$/i,
};

/** A converter that the person named; null for a path that is no such program, is not there, or lies in the network. */
export const namedConverter = async (kind: ConverterKind, file: string): Promise<Converter | null> => {
  const isHere = path.isAbsolute(file) && !/^(\\\\|\/\/)/.test(file);
  if (!isHere || !PROGRAMS[kind].test(path.basename(file)) || !(await isThere(file))) return null;
  return kind === 'word' && process.platform !== 'win32' ? null : { kind, path: file };
};

/** The converter that a choice means on this machine; null when there is none. */
export const chosenOf = async ({ kind, path: file }: ConverterChoice): Promise<Converter | null> => {
  if (kind !== 'auto' && file !== '') return namedConverter(kind, file);
  const found = await findConverters();
  return found.find((it) => kind === 'auto' || it.kind === kind) ?? null;
};
