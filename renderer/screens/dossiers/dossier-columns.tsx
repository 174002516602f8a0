import type { DossierStatus } from '#shared/domain/dossier';
import type { Verdict } from '#shared/domain/eligibility/report';
import { awardNames } from '#shared/text/vi/awards';
import { dossierStatusTexts, dossierTexts } from '#shared/text/vi/dossiers';
import { eligibilityText } from '#shared/text/vi/eligibility';
import { recipientKindTexts } from '#shared/text/vi/recipients';
import type { GridCell, GridColumn } from '../../components/grid/grid-cell';
import { StatusBadge, type Tone } from '../../components/status-badge';
import { writtenNumber } from '../../components/written-values';
import type { DossierLine } from './dossier-filters';
import styles from './dossiers.module.css';

const words = dossierTexts.columns;

export const STATUS_TONES: Record<DossierStatus, Tone> = {
  received: 'neutral',
  returned: 'warn',
  accepted: 'info',
  passed: 'good',
  rejected: 'bad',
  decided: 'good',
};

export const VERDICT_TONES: Record<Verdict, Tone> = { met: 'good', notMet: 'bad', missingData: 'warn' };

const COLUMNS: readonly (GridColumn & { readonly from: number })[] = [
  { key: 'mark', label: words.mark, width: '34px', isMark: true, from: 0 },
  { key: 'name', label: words.name, width: 'minmax(0, 2.2fr)', sortable: true, from: 0 },
  { key: 'position', label: words.position, width: 'minmax(0, 1.5fr)', from: 900 },
  { key: 'unit', label: words.unit, width: 'minmax(0, 1.5fr)', sortable: true, from: 520 },
  { key: 'award', label: words.award, width: 'minmax(0, 1.4fr)', sortable: true, from: 0 },
  { key: 'kind', label: words.kind, width: '104px', from: 1000 },
  { key: 'status', label: words.status, width: '122px', sortable: true, from: 0 },
  { key: 'verdict', label: words.verdict, width: '132px', sortable: true, from: 640 },
  { key: 'papers', label: words.papers, width: '82px', from: 1000 },
];

/** The columns that a list of this many pixels has room for. */
export const columnsFor = (width: number): readonly GridColumn[] => COLUMNS.filter(({ from }) => width >= from);

const fullName = ({ honorific, name }: DossierLine): string => (honorific ? `${honorific} ${name}` : name);

const CELLS: Readonly<Record<string, (line: DossierLine) => GridCell>> = {
  name: (line) => ({ content: fullName(line), title: fullName(line) }),
  position: ({ position }) => ({ content: position, title: position }),
  unit: ({ unitName }) => ({ content: unitName, title: unitName }),
  award: ({ awardCode, awardName }) => ({
    content: awardCode === 'UNKNOWN' ? awardName : awardNames[awardCode].short,
    title: awardName,
  }),
  kind: ({ kind }) => ({ content: recipientKindTexts[kind] }),
  status: ({ status }) => ({
    content: <StatusBadge tone={STATUS_TONES[status]}>{dossierStatusTexts[status]}</StatusBadge>,
  }),
  verdict: ({ verdict }) => ({
    content:
      verdict === null ? (
        <span className={styles.soft}>{dossierTexts.unchecked}</span>
      ) : (
        <StatusBadge tone={VERDICT_TONES[verdict]}>{eligibilityText.verdict[verdict]}</StatusBadge>
      ),
  }),
  papers: ({ missingPapers }) => ({
    content: missingPapers === 0 ? dossierTexts.papersFull : dossierTexts.papersMissing(writtenNumber(missingPapers)),
  }),
};

const waiting: GridCell = { content: <span className={styles.waiting} /> };

/** A cell of the list; a grey bar until its line has come. */
export const dossierCell = (line: DossierLine | undefined, column: string, isSelected: boolean): GridCell => {
  if (column === 'mark') {
    return {
      content: (
        <input
          type="checkbox"
          className={styles.mark}
          tabIndex={-1}
          readOnly
          checked={isSelected}
          aria-label={dossierTexts.mark(line?.name ?? '')}
        />
      ),
    };
  }
  return line === undefined ? waiting : (CELLS[column]?.(line) ?? { content: '' });
};
