import type { ReadDb } from '#db/council-db';
import { type DossierRow, dossierRows } from '#db/queries/dossiers';
import { draftsOfDossier } from '#db/queries/papers';
import { findCollective, findPerson } from '#db/queries/recipients';
import { officeOf } from '#db/queries/settings';
import { findUnit } from '#db/queries/units';
import { awardCategory, awardName, ruleOfDossier } from '#electron/handlers/award-rules';
import { officeHeadLines } from '#electron/handlers/decision-proposal';
import { neededPapers } from '#electron/handlers/dossier-papers';
import { nomineeHistory } from '#electron/handlers/papers/nominee-history';
import type { AskedPaper, Drafted, PaperRules } from '#electron/handlers/papers/paper-rules';
import { bornWords } from '#shared/documents/achievement-report/born-words';
import { MAIN_TEXT } from '#shared/documents/achievement-report/report-parts';
import type { Particular, ReportFacts } from '#shared/domain/achievement-report/report-facts';
import { composeListLine } from '#shared/domain/decision-lines';
import type { Paper } from '#shared/domain/eligibility/rules';
import type { AppError } from '#shared/ipc/errors';
import { PAPER_FIELDS } from '#shared/ipc/paper-fields';
import { err, ok, type Result } from '#shared/lib/result';
import { simplifiedClause } from '#shared/regulations/dossier-sets';
import { reportShapeOf } from '#shared/regulations/report-shapes';
import { reportProposals, reportPapers as words } from '#shared/text/vi/achievement-reports';

type Fields = Drafted<'achievementReport'>['fields'];

/** The report that the law of the dossier asks for, with its form; null when its edition asks for none. */
const askedReport = (db: ReadDb, dossier: DossierRow): Paper | null =>
  neededPapers(db, dossier).find(({ code }) => code === 'achievementReport') ?? null;

/** What of the form follows from the dossier alone. */
const formOf = (db: ReadDb, dossier: DossierRow): Pick<ReportFacts, 'shape' | 'isSummary'> => {
  const paper = askedReport(db, dossier);
  return {
    shape: reportShapeOf(paper, dossier),
    isSummary: paper?.procedure === 'simplified' && simplifiedClause(dossier) !== null,
  };
};

type Particulars = Partial<Record<Particular, string>>;

const personParticulars = (db: ReadDb, { recipientId, name, position, unitName }: DossierRow): Particulars => {
  const person = findPerson(db, recipientId);
  return {
    fullName: name,
    ...(person?.gender && { gender: words.genders[person.gender] }),
    ...(person?.birthDate && { birthDate: bornWords(person.birthDate) }),
    workplace: unitName,
    position,
  };
};

const collectiveParticulars = (db: ReadDb, { recipientId, name }: DossierRow): Particulars => {
  const founded = findCollective(db, recipientId)?.foundedYear;
  return { collectiveName: name, ...(founded && { founded: words.bornIn(String(founded)) }) };
};

const PARTICULARS_OF: Readonly<Record<DossierRow['kind'], (db: ReadDb, dossier: DossierRow) => Particulars>> = {
  individual: personParticulars,
  collective: collectiveParticulars,
  household: (_db, { name, unitName }) => ({ householdHead: name, address: unitName }),
};

/** The superior unit and the unit that reports, in capitals; the office's own head where no unit is named. */
const headLinesOf = (db: ReadDb, { kind, name, unitId, unitName }: DossierRow): string[] => {
  const parentId = unitId === null ? null : (findUnit(db, unitId)?.parentId ?? null);
  const parent = parentId === null ? '' : (findUnit(db, parentId)?.name ?? '');
  const lines = kind === 'collective' ? [unitName, name] : [parent, unitName];
  const named = lines.filter((line) => line !== '').map((line) => line.toLocaleUpperCase('vi'));
  return named.length > 0 ? named : officeHeadLines(officeOf(db));
};

const proposeOne = (db: ReadDb, dossier: DossierRow): Drafted<'achievementReport'> => {
  const paper = askedReport(db, dossier);
  const { shape, isSummary } = formOf(db, dossier);
  const nominee = composeListLine(dossier);
  const name = awardName(dossier.awardCode, dossier.awardYear);
  const rule = ruleOfDossier(db, dossier);
  const fields: Fields = {
    number: null,
    symbol: '',
    issuedOn: null,
    place: officeOf(db).place,
    headLines: headLinesOf(db, dossier),
    subject: reportProposals
      .subject(isSummary ? words.summaryName : words.name, nominee, name)
      .slice(0, reportProposals.longest),
    // A number that was only inferred is not printed on a paper that others sign.
    form: paper?.form === undefined || paper.unconfirmed ? '' : paper.form,
    awardName: name,
    nominee,
    particulars: PARTICULARS_OF[dossier.kind](db, dossier),
    texts: dossier.achievements.trim() === '' ? {} : { [MAIN_TEXT[shape]]: dossier.achievements },
    reporter: dossier.kind === 'individual' ? dossier.name : '',
    needsConfirmation: rule === null || rule.level !== 'base',
    showGuides: true,
  };
  const { campaignId } = dossier;
  return { place: { campaignId, meetingId: null, decisionId: null, dossierIds: [dossier.id] }, fields };
};

/** One report for each dossier that is named. */
const propose = (db: ReadDb, { dossierIds }: AskedPaper): Result<readonly Drafted<'achievementReport'>[], AppError> => {
  if (dossierIds === undefined || dossierIds.length === 0) return err({ code: 'papers.placeMissing' });
  const dossiers = dossierRows(db, dossierIds);
  if (dossiers.length < dossierIds.length) return err({ code: 'dossiers.notFound' });
  return ok(dossiers.map((dossier) => proposeOne(db, dossier)));
};

/** A dossier has one form at a time, and a draft prints on it whatever it was when drafted: asking again goes on with it. */
const standing: PaperRules<'achievementReport'>['standing'] = (db, { dossierIds }) =>
  draftsOfDossier(db, 'achievementReport', dossierIds[0] ?? '')[0]?.id ?? null;

const facts: PaperRules<'achievementReport'>['facts'] = (db, { dossierIds }, fields) => {
  const [dossier] = dossierRows(db, dossierIds);
  if (dossier === undefined) throw new Error('A report without its dossier');
  const { number: _number, symbol: _symbol, awardName: printedName, subject: _subject, ...written } = fields;
  const { kind, basis, awardCode, awardYear } = dossier;
  return {
    ...written,
    ...formOf(db, dossier),
    kind,
    basis,
    awardYear,
    award: { printedName, category: awardCategory(awardCode) },
    historyYears: ruleOfDossier(db, dossier)?.historyYears ?? 1,
    history: nomineeHistory(db, dossier),
  };
};

export const reportPaper: PaperRules<'achievementReport'> = {
  parse: (stored) => PAPER_FIELDS.achievementReport.parse(stored),
  propose,
  standing,
  facts,
  isNumbered: false,
};
