import { dossierTexts } from '#shared/text/vi/dossiers';
import { writtenNumber } from '../../components/written-values';
import type { DossierDetails } from './dossier-filters';
import styles from './dossier-panel.module.css';

const words = dossierTexts.source;

/** Where the dossier came from: the file, its row, and the cells just as they stood. */
export const SourcePanel = ({ dossier }: { readonly dossier: DossierDetails }) => {
  const { source } = dossier;
  if (source === null) return <p className={`${styles.section} ${styles.soft}`}>{words.none}</p>;
  const cells = source.cells.map((text, index) => ({ text, number: index + 1 })).filter(({ text }) => text !== '');
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
        <dd>{writtenNumber(source.sourceRow)}</dd>
      </dl>
      <h3 className={styles.heading}>{words.cells}</h3>
      <dl className={styles.facts}>
        {cells.map(({ text, number }) => [
          <dt key={`name ${number}`}>{words.cell(number)}</dt>,
          <dd key={`text ${number}`}>{text}</dd>,
        ])}
      </dl>
    </div>
  );
};
