import { importTexts } from '#shared/text/vi/nomination-import';
import { writtenNumber } from '../../components/written-values';
import styles from './list-preview.module.css';
import type { countLines } from './preview-lines';

type Props = {
  readonly counts: ReturnType<typeof countLines>;
  readonly acceptable: number;
  readonly awardYear: number | null;
  readonly running: boolean;
};

/** How many lines were read, fit, are wrong or set aside. */
export const PreviewStatus = ({ counts, acceptable, awardYear, running }: Props) => {
  const words = importTexts.count;
  return (
    <p className={styles.status} role="status">
      <span>{words.read(writtenNumber(counts.read))}</span>
      <span>{words.acceptable(writtenNumber(acceptable))}</span>
      {counts.errors > 0 && <span>{words.errors(writtenNumber(counts.errors))}</span>}
      {counts.doubts > 0 && <span>{words.doubts(writtenNumber(counts.doubts))}</span>}
      {counts.skipped > 0 && <span>{words.skipped(writtenNumber(counts.skipped))}</span>}
      {counts.errors > 0 && <span>{words.leftBehind}</span>}
      {awardYear !== null && <span>{importTexts.awardYear(awardYear)}</span>}
      {running && <span>{importTexts.rejudging}</span>}
    </p>
  );
};
