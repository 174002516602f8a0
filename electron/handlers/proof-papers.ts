import type { ReadDb } from '#db/council-db';
import type { DecisionRow } from '#db/queries/decisions';
import { findPaper, listPapers } from '#db/queries/papers';
import { givenByOthers, listRowsOfDossiers, registryNames } from '#db/queries/proof-reading';
import { writtenPaper } from '#electron/handlers/papers/paper-writing';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { paperTexts } from '#shared/documents/paper-texts';
import type { GivenElsewhere, ProofPaper } from '#shared/domain/proof-reading/proof-facts';
import { grouped } from '#shared/lib/grouped';
import { isLocalDate } from '#shared/lib/local-date';
import { paperKindTexts } from '#shared/text/vi/paper-editor';
import { proofPaperNames as names } from '#shared/text/vi/proof-reading';

type Given = ReturnType<typeof givenByOthers>[number];

const decisionName = ({ state, number, symbol }: Pick<Given, 'state' | 'number' | 'symbol'>): string =>
  state === 'issued' || number !== null ? formatDocumentNumber({ number, symbol }) : names.draft;

const otherDecisions = (given: readonly Given[]): ProofPaper[] =>
  [...grouped(given, ({ decisionId }) => decisionId).values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const { issuedOn } = first;
    return [
      {
        kind: 'decision' as const,
        title: names.decision(decisionName(first)),
        dated: issuedOn !== null && isLocalDate(issuedOn) ? issuedOn : null,
        rows: rows.map(({ recipientId, line }) => ({ recipientId, text: line })),
        texts: [],
      },
    ];
  });

const lists = (db: ReadDb, dossierIds: readonly string[]): ProofPaper[] =>
  [...grouped(listRowsOfDossiers(db, dossierIds), ({ fileName }) => fileName)].map(([fileName, rows]) => ({
    kind: 'list',
    title: names.list(fileName),
    dated: null,
    rows: rows.map(({ recipientId, cells }) => ({ recipientId, text: cells.join('; ') })),
    texts: [],
  }));

/** What the submissions and minutes of the campaign say, fixed or as they stand; those of a reopened meeting no more. */
const keptPapers = (db: ReadDb, campaignId: string): ProofPaper[] =>
  (['submission', 'minutes'] as const).flatMap((kind) =>
    listPapers(db, { campaignId, kinds: [kind], isStanding: true }).flatMap(({ id, number, symbol, issuedOn }) => {
      const row = findPaper(db, id);
      if (row === null) return [];
      const { paper } = writtenPaper(db, row);
      const numbered = number === null ? '' : formatDocumentNumber({ number, symbol });
      return [
        {
          kind,
          title: names.paper(paperKindTexts[kind].toLocaleLowerCase('vi'), numbered),
          dated: issuedOn !== null && isLocalDate(issuedOn) ? issuedOn : null,
          rows: [],
          texts: paperTexts(paper).map(({ text }) => text),
        },
      ];
    }),
  );

/**
 * The other papers of the campaign that name the recipients of a decision: the registry, the units' lists, other
 * decisions. A kind of paper that is kept from now on adds its own here.
 */
export const papersBeside = (
  db: ReadDb,
  decision: Pick<DecisionRow, 'id' | 'campaignId'>,
  dossierIds: readonly string[],
): { readonly papers: readonly ProofPaper[]; readonly elsewhere: readonly GivenElsewhere[] } => {
  const given = givenByOthers(db, { campaignId: decision.campaignId, exceptId: decision.id });
  const registry: ProofPaper = {
    kind: 'registry',
    title: names.registry,
    dated: null,
    rows: registryNames(db, dossierIds).map(({ recipientId, name }) => ({ recipientId, text: name })),
    texts: [],
  };
  return {
    papers: [registry, ...lists(db, dossierIds), ...keptPapers(db, decision.campaignId), ...otherDecisions(given)],
    elsewhere: given
      .filter(({ revokedBy }) => revokedBy === null)
      .map((row) => ({
        recipientId: row.recipientId,
        awardCode: row.awardCode,
        decision: decisionName(row),
        isIssued: row.state === 'issued',
      })),
  };
};
