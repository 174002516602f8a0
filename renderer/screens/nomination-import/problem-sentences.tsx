import { unsaidRows } from '#shared/text/vi/list-problems';
import { importTexts } from '#shared/text/vi/nomination-import';
import { StatusBadge, type Tone } from '../../components/status-badge';
import { writtenRow } from '../../components/written-values';
import type { ListProblem } from './import-draft';
import styles from './list-preview.module.css';
import { byGravity } from './preview-cells';

const TONES: Record<ListProblem['severity'], Tone> = { error: 'bad', warning: 'warn', info: 'info' };

/** Problems as sentences, the gravest first. */
export const ProblemSentences = ({ problems }: { readonly problems: readonly ListProblem[] }) => (
  <ul className={styles.sentences}>
    {byGravity(problems).map((problem) => (
      <li key={`${problem.code} ${problem.field ?? ''} ${problem.why}`}>
        <StatusBadge tone={TONES[problem.severity]}>{importTexts.severity[problem.severity]}</StatusBadge> {problem.why}
        {unsaidRows(problem).length > 0 && (
          <> {importTexts.relatedRows(unsaidRows(problem).map(writtenRow).join(', '))}</>
        )}
      </li>
    ))}
  </ul>
);
