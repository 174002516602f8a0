import { dossierTexts } from '#shared/text/vi/dossiers';

const words = dossierTexts.changes;

const FIELDS: Readonly<Record<string, string>> = {
  name: dossierTexts.info.name,
  honorific: dossierTexts.info.honorific,
  position: dossierTexts.info.position,
  unitName: dossierTexts.info.unitName,
  achievements: dossierTexts.info.achievements,
  note: dossierTexts.info.note,
};
const REASONS = ['returnReason', 'acceptReason', 'editionReason'];

const entriesOf = (value: unknown): ReadonlyMap<string, string> =>
  new Map(
    typeof value === 'object' && value !== null
      ? Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      : [],
  );

const quoted = (text: string): string => (text === '' ? words.empty : `“${text}”`);

/** What a row of the change log says about the words and reasons of a dossier; what it does not know it leaves out. */
export const changeLines = (before: unknown, after: unknown): readonly string[] => {
  const old = entriesOf(before);
  const now = entriesOf(after);
  const changed = Object.entries(FIELDS).flatMap(([key, label]) => {
    const [was, is] = [old.get(key), now.get(key)];
    return was === undefined || is === undefined || was === is ? [] : [words.field(label, quoted(was), quoted(is))];
  });
  const reasons = REASONS.flatMap((key) => now.get(key) ?? []).filter((reason) => reason !== '');
  return [...changed, ...reasons.map(words.reason)];
};
