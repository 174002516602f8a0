import type { Ref } from 'react';
import { candidateTexts } from '#shared/text/vi/candidates';
import { dossierStatusTexts, dossierTexts } from '#shared/text/vi/dossiers';
import { eligibilityText } from '#shared/text/vi/eligibility';
import { Grid } from '../../components/grid/grid';
import type { GridCell, GridColumn } from '../../components/grid/grid-cell';
import type { Candidate, CandidateSearch, Result } from './use-candidate-search';

const words = candidateTexts.columns;

const NAME: GridColumn = { key: 'name', label: words.name, width: 'minmax(0, 1.3fr)' };
const UNIT: GridColumn = { key: 'unit', label: words.unit, width: 'minmax(0, 1.5fr)' };
const PROOF: GridColumn = { key: 'proof', label: words.proof, width: 'minmax(0, 1.3fr)' };
const OPEN: GridColumn = { key: 'open', label: words.open, width: 'minmax(0, 1.5fr)' };
const DOSSIERS: GridColumn = { key: 'dossiers', label: words.dossiers, width: '116px' };

export const fullName = ({ honorific, name }: Pick<Candidate, 'honorific' | 'name'>): string =>
  honorific ? `${honorific} ${name}` : name;

/** The lines that keep the candidate from the award: those that fail, else those that lack history. */
export const decisiveLines = ({ open }: Candidate): Candidate['open'] => {
  const failing = open.filter(({ verdict }) => verdict === 'notMet');
  return failing.length > 0 ? failing : open;
};

const proofText = ({ year, what }: Candidate['evidence'][number]): string => dossierTexts.criteria.evidence(year, what);

const newestProof = ({ evidence: [newest] }: Candidate): string => (newest === undefined ? '' : proofText(newest));

const openText = (candidate: Candidate, criteria: Result['criteria']): string =>
  decisiveLines(candidate)
    .map(({ criterionId, missingYears }) => {
      const text = criteria.find(({ id }) => id === criterionId)?.text ?? '';
      return missingYears.length > 0 ? `${eligibilityText.missingYears(missingYears)}: ${text}` : text;
    })
    .join(' ');

const cellOf = (candidate: Candidate | undefined, column: string, criteria: Result['criteria']): GridCell => {
  if (candidate === undefined) return { content: '' };
  const texts: Readonly<Record<string, () => string>> = {
    name: () => fullName(candidate),
    unit: () => candidate.unitName,
    proof: () => candidate.evidence.map(proofText).join('; '),
    open: () => openText(candidate, criteria),
    dossiers: () => {
      const [first] = candidate.dossiers;
      return first === undefined ? candidateTexts.noDossier : dossierStatusTexts[first.status];
    },
  };
  const text = texts[column]?.() ?? '';
  return { content: column === 'proof' ? newestProof(candidate) : text, title: text };
};

type Props = {
  readonly search: CandidateSearch;
  readonly result: Result;
  readonly onOpen: () => void;
  readonly gridRef: Ref<HTMLTableElement>;
};

/** The candidates of one standing; Enter opens the history of the current one. */
export const CandidateGrid = ({ search, result, onOpen, gridRef }: Props) => (
  <Grid
    ref={gridRef}
    label={candidateTexts.list}
    columns={[NAME, UNIT, search.standing === 'met' ? PROOF : OPEN, DOSSIERS]}
    count={search.lines.length}
    active={search.row}
    cellOf={(row, column) => cellOf(search.lines[row], column, result.criteria)}
    onMove={search.moveTo}
    onOpen={onOpen}
    onKey={(event) => {
      if (event.key !== 'Enter' || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      onOpen();
    }}
  />
);
