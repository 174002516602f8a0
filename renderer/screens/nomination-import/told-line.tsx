import { importTexts } from '#shared/text/vi/nomination-import';
import styles from './told-line.module.css';

/** What a row of the file tells beside what is asked of it. */
export type Told = { readonly note: string; readonly achievements: string };

export const isTold = ({ note, achievements }: Told): boolean => note !== '' || achievements !== '';

/** The unit's own note and reason in one line, whole under the pointer or the focus: they explain many a doubt. */
export const ToldLine = ({ note, achievements }: Told) => {
  const parts = [
    ...(note === '' ? [] : [importTexts.noteOf(note)]),
    ...(achievements === '' ? [] : [importTexts.achievementsOf(achievements)]),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is cut must be reachable by keys
    <p className={styles.told} tabIndex={0}>
      <span className={styles.short}>{parts.join(' · ')}</span>
      <span className={styles.whole} aria-hidden>
        {parts.join('\n')}
      </span>
    </p>
  );
};
