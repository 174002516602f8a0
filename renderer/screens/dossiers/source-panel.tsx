import { Group } from '@mantine/core';
import { columnLetter } from '#shared/lib/column-letter';
import { dossierTexts } from '#shared/text/vi/dossiers';
import { ReceivedFileButtons } from '../../components/received-file-buttons';
import { writtenRow } from '../../components/written-values';
import type { DossierDetails } from './dossier-filters';
import styles from './dossier-panel.module.css';

const words = dossierTexts.source;

/** Where the dossier came from: the file, its row, and the cells just as they stood. */
export const SourcePanel = ({ dossier }: { readonly dossier: DossierDetails }) => {
  const { source } = dossier;
  if (source === null) return <p className={`${styles.section} ${styles.soft}`}>{words.none}</p>;
  const cells = source.cells
    .map((text, index) => ({ text, index, name: source.heads[index] || words.cell(columnLetter(index)) }))
    .filter(({ text }) => text !== '');
  return (
    <div className={styles.section}>
      <dl className={styles.facts}>
        <dt>{words.file}</dt>
        <dd>{source.fileName}</dd>
        {source.sheet !== null && (
          <>
            <dt>{words.sheet}</dt>
            <dd>{source.sheet}</dd>
          </>
        )}
        <dt>{words.row}</dt>
        <dd>{writtenRow(source.sourceRow)}</dd>
      </dl>
      <Group gap={6}>
        <ReceivedFileButtons listId={source.listId} fileName={source.fileName} />
      </Group>
      <h3 className={styles.heading}>{words.cells}</h3>
      <dl className={styles.facts}>
        {cells.map(({ text, index, name }) => [
          <dt key={`name ${index}`} title={words.cell(columnLetter(index))}>
            {name}
          </dt>,
          <dd key={`text ${index}`}>{text}</dd>,
        ])}
      </dl>
    </div>
  );
};
