import type { ReadDb } from '#db/council-db';
import { type DossierRow, dossierRows } from '#db/queries/dossiers';
import { awardCategory, awardName } from '#electron/handlers/award-rules';
import type { PaperItem } from '#electron/handlers/papers/paper-rules';
import type { AwardCode } from '#shared/domain/award-code';
import type { AwardedList } from '#shared/domain/decision-facts';
import { composeListLine } from '#shared/domain/decision-lines';

export type Rewording = {
  readonly awardNames: readonly { readonly code: AwardCode; readonly name: string }[];
  readonly lines: readonly { readonly dossierId: string; readonly line: string }[];
};

const postOf = ({ kind, position, unitName }: DossierRow): string =>
  kind === 'individual' ? [position, unitName].filter((part) => part !== '').join(' ') : unitName;

/** The dossiers of a paper by award, in its order, as it prints them; `votes` says what the council counted of each. */
export const listedAwards = (
  db: ReadDb,
  dossierIds: readonly string[],
  { awardNames, lines }: Rewording,
  votes: ReadonlyMap<string, string> = new Map(),
): readonly AwardedList[] => {
  const dossiers = dossierRows(db, dossierIds);
  const reworded = new Map(lines.map(({ dossierId, line }) => [dossierId, line]));
  const named = new Map(awardNames.map(({ code, name }) => [code, name]));
  return [...new Set(dossiers.map(({ awardCode }) => awardCode))].map((code) => {
    const members = dossiers.filter(({ awardCode }) => awardCode === code);
    return {
      award: {
        printedName: named.get(code) ?? awardName(code, members[0]?.awardYear ?? 0),
        category: awardCategory(code),
      },
      recipients: members.map((dossier) => ({
        kind: dossier.kind,
        line: reworded.get(dossier.id) ?? null,
        honorific: dossier.honorific,
        name: dossier.name,
        post: postOf(dossier),
        unit: null,
        amount: null,
        note: '',
        achievement: dossier.achievements,
        votes: votes.get(dossier.id) ?? '',
      })),
    };
  });
};

/** Each award of the dossiers once, named as the regulations of its year name it. */
export const awardNamesOf = (dossiers: readonly DossierRow[]): { code: AwardCode; name: string }[] =>
  [...new Map(dossiers.map(({ awardCode, awardYear }) => [awardCode, awardYear]))].map(([code, year]) => ({
    code,
    name: awardName(code, year),
  }));

/** The lines of a paper as they stand: reworded ones as given, others as composed. */
export const listedLines = (
  db: ReadDb,
  dossierIds: readonly string[],
  { lines }: Pick<Rewording, 'lines'>,
): readonly PaperItem[] => {
  const reworded = new Map(lines.map(({ dossierId, line }) => [dossierId, line]));
  return dossierRows(db, dossierIds).map((dossier) => ({
    dossierId: dossier.id,
    name: dossier.name,
    line: reworded.get(dossier.id) ?? composeListLine(dossier),
  }));
};
