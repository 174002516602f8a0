import { Button } from '@mantine/core';
import { senderTexts } from '#shared/text/vi/list-senders';
import { ErrorNotice } from '../../components/error-notice';
import styles from './column-panel.module.css';
import type { ImportDraft, ListReading } from './import-draft';
import { useAddedUnit } from './use-added-unit';

type Props = {
  readonly draft: Pick<ImportDraft, 'unitId' | 'isUnitChosen'>;
  readonly sender: NonNullable<ListReading['sender']>;
  /** The list is being read anew: what it says of the sender may be out of date. */
  readonly running: boolean;
  readonly onChoose: (unitId: string) => void;
};

/** What says who sent the list: the list that it answers, the file's name, or a line of the file. */
const wordsOf = (ofAnswered: boolean, said: string | null) => {
  if (ofAnswered) return { from: senderTexts.fromAnswered, says: senderTexts.answeredSays };
  if (said === null) return { from: senderTexts.fromFileName, says: senderTexts.fileNameSays };
  return { from: (name: string) => senderTexts.fromFile(name, said), says: senderTexts.fileSays(said) };
};

/** Where the sender in the field comes from; whom the file names otherwise, to choose or to add to the register. */
export const SenderNotice = ({ draft, sender, running, onChoose }: Props) => {
  const added = useAddedUnit(onChoose);
  const { name, said, unitId, isNew, parentId, ofAnswered } = sender;
  const words = wordsOf(ofAnswered, said);
  if (unitId === null && (!isNew || said === null)) return null;
  if (unitId === null && draft.unitId !== null && running) return null;
  if (unitId !== null && draft.unitId === unitId) {
    if (draft.isUnitChosen) return null;
    return (
      <p className={styles.note} role="status">
        {words.from(name)}
      </p>
    );
  }
  return (
    <>
      <p className={styles.note} role="status">
        {unitId !== null && words.says}
        {unitId === null && senderTexts.notInRegister(said ?? name)}
        <Button
          size="compact-xs"
          variant="default"
          loading={added.running}
          onClick={() => (unitId === null ? added.add({ name, parentId }) : onChoose(unitId))}
        >
          {unitId === null ? senderTexts.addNamed(name) : senderTexts.choose(name)}
        </Button>
      </p>
      {added.error && <ErrorNotice error={added.error} />}
    </>
  );
};
