import { changeText } from '#shared/text/vi/changes';
import { dossierTexts } from '#shared/text/vi/dossiers';
import { writtenMoment } from '../../components/written-values';
import { changeLines } from './change-lines';
import type { DossierDetails } from './dossier-filters';
import styles from './dossier-panel.module.css';

/** Everything that was done with the dossier, newest first. */
export const ChangesPanel = ({ dossier }: { readonly dossier: DossierDetails }) => {
  const changes = dossier.changes.toSorted((a, b) => b.seq - a.seq);
  return (
    <div className={styles.section}>
      {changes.length === 0 && <p className={styles.soft}>{dossierTexts.changes.none}</p>}
      <ul className={styles.plainList}>
        {changes.map(({ seq, at, channel, before, after }) => (
          <li key={seq}>
            <span className={styles.soft}>{writtenMoment(at)}</span> {changeText({ channel, after })}
            {changeLines(before, after).map((line) => (
              <div key={line} className={styles.evidence}>
                {line}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
};
