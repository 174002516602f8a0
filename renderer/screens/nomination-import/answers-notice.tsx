import { Button } from '@mantine/core';
import { answersTexts as words } from '#shared/text/vi/list-versions';
import { writtenNumber } from '../../components/written-values';
import styles from './column-panel.module.css';
import type { ListReading } from './import-draft';
import { ListDifference } from './list-difference';

type Elsewhere = {
  readonly answersIn: NonNullable<ListReading['answersIn']>;
  readonly onChoose: (campaignId: string) => void;
};

/** Says that the rows answer a list of another campaign than the chosen one, and leads there. */
const AnsweredElsewhere = ({ answersIn, onChoose }: Elsewhere) => {
  const { campaignId, campaignName, isOpen, fileName } = answersIn;
  return (
    <p className={styles.note} role="status">
      {words.inOther(fileName, campaignName)}
      {isOpen ? (
        <Button size="compact-xs" onClick={() => onChoose(campaignId)}>
          {words.toOther(campaignName)}
        </Button>
      ) : (
        ` ${words.otherIsClosed}`
      )}
    </p>
  );
};

type Props = Pick<ListReading, 'answers' | 'answersIn'> & Pick<Elsewhere, 'onChoose'>;

/** Says that the list is a sheet which had gone back to its unit, and what its rows put right. */
export const AnswersNotice = ({ answers, answersIn, onChoose }: Props) => {
  if (answersIn !== null) return <AnsweredElsewhere answersIn={answersIn} onChoose={onChoose} />;
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
