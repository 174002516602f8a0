import type { ReadDb } from '#db/council-db';
import { numbersOfDecision } from '#db/queries/certificate-book';
import { correctionsOf } from '#db/queries/decision-register';
import { type DecisionRow, itemsOf } from '#db/queries/decisions';
import { type DossierRow, dossierRows } from '#db/queries/dossiers';
import { awardsOfDossiers } from '#db/queries/history';
import { awardName } from '#electron/handlers/award-rules';
import { fieldsOf } from '#electron/handlers/decision-paper';
import type { DecisionFields } from '#electron/handlers/decision-proposal';
import { formatDocumentNumber } from '#shared/documents/document-number';
import type { AwardCode } from '#shared/domain/award-code';
import type { SheetValues } from '#shared/domain/certificate/placeholders';
import { asAchievement } from '#shared/domain/decision-lines';
import { correctedLine, correctedParts } from '#shared/domain/decision-register/corrected-part';
import { formatInWords, isLocalDate } from '#shared/lib/local-date';
import { certificateAwardName, certificateHonorific, certificatePapers } from '#shared/text/vi/certificates';

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** The decision's words for everybody, or what the list told of this one. */
const achievementOf = (fields: DecisionFields, { achievements }: DossierRow): string => {
  if (fields.achievement !== '') return capitalised(fields.achievement);
  return achievements.trim() === '' ? '' : capitalised(asAchievement(achievements));
};

type Place = { readonly place: number; readonly bookNumber: string };

const valuesOf = (
  decision: DecisionRow,
  fields: DecisionFields,
  dossier: DossierRow,
  { place, bookNumber }: Place,
): SheetValues => {
  const printed = fields.awardNames.find(({ code }) => code === dossier.awardCode)?.name;
  const name = printed ?? awardName(dossier.awardCode, dossier.awardYear);
  const day = decision.issuedOn !== null && isLocalDate(decision.issuedOn) ? formatInWords(decision.issuedOn) : '';
  return {
    honorific: dossier.honorific === '' ? certificateHonorific(dossier.kind, dossier.name) : dossier.honorific,
    name: dossier.name,
    post: [dossier.position, dossier.unitName].filter((part) => part !== '').join(' '),
    position: dossier.position,
    unit: dossier.unitName,
    achievement: achievementOf(fields, dossier),
    award: certificateAwardName(dossier.awardCode, name),
    year: String(dossier.awardYear),
    authority: fields.authority,
    decisionNumber: formatDocumentNumber({ number: decision.number, symbol: decision.symbol }),
    decisionDay: day,
    goldBook: String(place),
    bookNumber,
    placeAndDay: certificatePapers.placeAndDay(fields.place, day),
    capacity: fields.signer.capacity.join('\n'),
    signer: fields.signer.name,
  };
};

/** Whom the certificate names, in the words of the line as they read now. */
const correctedDossier = (dossier: DossierRow, partNow: (dossierId: string, part: string) => string): DossierRow => {
  const { id, name, honorific, position, unitName } = dossier;
  return {
    ...dossier,
    name: partNow(id, name),
    honorific: partNow(id, honorific),
    position: partNow(id, position),
    unitName: partNow(id, unitName),
  };
};

/** The decision's own words, with those changed that are in nobody's line. */
const correctedFields = (fields: DecisionFields, corrections: ReturnType<typeof correctionsOf>): DecisionFields => {
  const own = corrections.filter(({ dossierId }) => dossierId === null);
  return { ...fields, achievement: correctedLine(fields.achievement, own) };
};

export type SheetOfDossier = { readonly dossierId: string; readonly values: SheetValues };

/**
 * What the certificates of one award of an issued decision say, in its order: as corrected since, without those whose award
 * was taken back. The number in the gold book is the
 * recipient's place in the whole decision (Điều 104 Nghị định 98/2023/NĐ-CP).
 */
export const certificateValues = (
  db: ReadDb,
  decision: DecisionRow,
  awardCode: AwardCode,
): readonly SheetOfDossier[] => {
  const items = itemsOf(db, decision.id);
  const ids = items.map(({ dossierId }) => dossierId);
  const corrections = correctionsOf(db, [decision.id]);
  const fields = correctedFields(fieldsOf(decision), corrections);
  const partNow = correctedParts(new Map(items.map(({ dossierId, line }) => [dossierId, line])), corrections);
  const revoked = new Set(
    awardsOfDossiers(db, ids).flatMap(({ dossierId, revokedBy }) => (revokedBy === null ? [] : (dossierId ?? []))),
  );
  const numbers = numbersOfDecision(db, decision.id);
  return dossierRows(db, ids).flatMap((dossier, index) => {
    if (dossier.awardCode !== awardCode || revoked.has(dossier.id)) return [];
    const written = numbers.get(dossier.id);
    const bookNumber =
      written === undefined ? '' : formatDocumentNumber({ number: written.number, symbol: written.series });
    const now = correctedDossier(dossier, partNow);
    return [{ dossierId: dossier.id, values: valuesOf(decision, fields, now, { place: index + 1, bookNumber }) }];
  });
};
