import { answersTexts as words } from '#shared/text/vi/list-versions';
import { writtenNumber } from '../../components/written-values';
import styles from './column-panel.module.css';
import type { ListReading } from './import-draft';
import { ListDifference } from './list-difference';

/** Says that the list is a sheet which had gone back to its unit, and what its rows put right. */
export const AnswersNotice = ({ answers }: Pick<ListReading, 'answers'>) => {
  if (answers === null) return null;
  const { fileNames, rows, ofOthers } = answers;
  return (
    <section aria-label={words.title}>
      {rows > 0 && (
        <p className={styles.note} role="status">
          {words.said(writtenNumber(rows), fileNames)}
        </p>
      )}
      {ofOthers > 0 && (
        <p className={styles.note} role="status">
          {words.ofOthers(writtenNumber(ofOthers))}
        </p>
      )}
      {rows > 0 && <ListDifference than={words.thanDossiers} difference={answers} />}
    </section>
  );
};
