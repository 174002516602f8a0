import type { ReadDb } from '#db/council-db';
import { findCampaign } from '#db/queries/campaigns';
import { listSigners } from '#db/queries/decisions';
import type { DossierRow } from '#db/queries/dossiers';
import { type Office, officeOf } from '#db/queries/settings';
import { awardCategory, awardName } from '#electron/handlers/award-rules';
import { proposedInPapers } from '#electron/handlers/proposing-papers';
import { kindsPresent } from '#shared/documents/recipient-list';
import { issuerOf } from '#shared/domain/competence';
import { asAchievement } from '#shared/domain/decision-lines';
import { legalBasesOn } from '#shared/domain/eligibility/rules';
import type { Input } from '#shared/ipc/contract';
import type { LocalDate } from '#shared/lib/local-date';
import { editionOn } from '#shared/regulations/editions';
import { decisionProposals as words } from '#shared/text/vi/decision-proposals';
import { paperProposals } from '#shared/text/vi/paper-proposals';

export type DecisionFields = Input<'decisions.update'>['fields'];

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

const subjectOf = (dossiers: readonly DossierRow[]): string => {
  const awards = unique(dossiers.map((dossier) => dossier.awardCode));
  const [code] = awards;
  const [dossier] = dossiers;
  if (awards.length !== 1 || code === undefined || dossier === undefined) return words.severalAwards;
  const name = awardName(code, dossier.awardYear);
  return awardCategory(code) === 'emulationTitle' ? words.giveTitle(name) : words.giveForm(name);
};

/** Shared words of all nominees' achievements; else what the campaign is about. */
const achievementOf = (db: ReadDb, dossiers: readonly DossierRow[]): string => {
  const texts = unique(dossiers.map((dossier) => dossier.achievements));
  const [only] = texts;
  if (texts.length === 1 && only !== undefined && only !== '') return asAchievement(only);
  const campaign = dossiers[0] === undefined ? null : findCampaign(db, dossiers[0].campaignId);
  return campaign === null ? '' : words.achievementOf(campaign);
};

/** Each award once, named as the regulations of its year name it. */
const awardNamesOf = (dossiers: readonly DossierRow[]): DecisionFields['awardNames'] => {
  const years = new Map(dossiers.map(({ awardCode, awardYear }) => [awardCode, awardYear]));
  return [...years].map(([code, year]) => ({ code, name: awardName(code, year) }));
};

/** The lines at top left of the office's papers. */
export const officeHeadLines = ({ parentName, officeName }: Office): string[] =>
  parentName === ''
    ? words.headLines(officeName)
    : [...words.headLines(parentName), officeName.toLocaleUpperCase('vi')].slice(-3);

/** Every field of a new decision, proposed from the office, the signer in charge and the edition in force. */
export const proposeDecision = (db: ReadDb, dossiers: readonly DossierRow[], today: LocalDate): DecisionFields => {
  const office = officeOf(db);
  const edition = editionOn(today);
  const issuer = issuerOf(office.officeLevel);
  const bases = legalBasesOn(edition, today, issuer).map(({ line }) => words.basis(line));
  const signer = listSigners(db).find((row) => row.isCurrent) ?? listSigners(db)[0];
  return {
    number: null,
    symbol: office.symbol,
    issuedOn: today,
    place: office.place,
    headLines: officeHeadLines(office),
    authority: office.authority,
    subject: subjectOf(dossiers),
    legalBases: [...bases, proposedInPapers(db, dossiers) ?? words.proposedBy(office.officeLevel)],
    awardNames: awardNamesOf(dossiers),
    achievement: achievementOf(db, dossiers),
    articles: ['', words.secondArticle(office.officeLevel, kindsPresent(dossiers))],
    signer: {
      name: signer?.name ?? words.unnamedSigner,
      capacity: [...(signer?.capacity ?? [words.chair(office.officeLevel)])],
    },
    recipients: paperProposals.keptBy(words.recipients, office.draftingUnit),
    listStyle: dossiers.length > 30 ? 'table' : 'lines',
    listOrientation: 'portrait',
    listByUnit: false,
    issuedAs: 'paper',
    showAmounts: false,
  };
};
