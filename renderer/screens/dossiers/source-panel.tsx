import { Group } from '@mantine/core';
import { columnLetter } from '#shared/lib/column-letter';
import { dossierTexts } from '#shared/text/vi/dossiers';
import { listName } from '#shared/text/vi/list-name';
import { ReceivedFileButtons } from '../../components/received-file-buttons';
import { writtenRow } from '../../components/written-values';
import type { DossierDetails } from './dossier-filters';
import styles from './dossier-panel.module.css';

const words = dossierTexts.source;

type Source = DossierDetails['sources'][number];

const SourceRow = ({ source }: { readonly source: Source }) => {
  const cells = source.cells
    .map((text, index) => ({ text, index, name: source.heads[index] || words.cell(columnLetter(index)) }))
    .filter(({ text }) => text !== '');
  return (
    <>
      <dl className={styles.facts}>
        <dt>{words.file}</dt>
        <dd>{listName(source.fileName)}</dd>
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
    </>
  );
};

/** Where the dossier came from: the file, its row, and the cells just as they stood; then the rows that put it right. */
export const SourcePanel = ({ dossier }: { readonly dossier: DossierDetails }) => {
  const [first, ...answers] = dossier.sources;
  if (first === undefined) return <p className={`${styles.section} ${styles.soft}`}>{words.none}</p>;
  return (
    <div className={styles.section}>
      <SourceRow source={first} />
      {answers.map((answer) => (
        <section key={`${answer.listId} ${answer.sheet} ${answer.sourceRow}`} aria-label={words.answer}>
          <h3 className={styles.heading}>{words.answer}</h3>
          <SourceRow source={answer} />
        </section>
      ))}
    </div>
  );
};
