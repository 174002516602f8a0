import { Button } from '@mantine/core';
import { deskTexts, encodingTexts } from '#shared/text/vi/import-desk';
import { writtenNumber } from '../../components/written-values';
import { columnLetter } from './column-letter';
import styles from './column-panel.module.css';
import { confirmedEncodings, ENCODING_CHOICES, type LegacyColumn } from './encoding-columns';
import type { ChosenEncoding } from './import-draft';

type Props = {
  readonly columns: readonly LegacyColumn[];
  readonly onChoose: (encodings: readonly ChosenEncoding[]) => void;
};

const labelOf = ({ label, column }: LegacyColumn): string => label || deskTexts.columnUnnamed(columnLetter(column));

const Sample = ({ legacy, onChoose }: { readonly legacy: LegacyColumn } & Pick<Props, 'onChoose'>) => (
  <div className={styles.sample}>
    <span>
      <span className={styles.before} title={deskTexts.encodingBefore}>
        {legacy.before}
      </span>
      {' → '}
      <strong title={deskTexts.encodingAfter}>{legacy.after}</strong>
    </span>
    <select
      aria-label={deskTexts.encodingOf(labelOf(legacy))}
      value={legacy.encoding}
      onChange={({ currentTarget }) => {
        const encoding = ENCODING_CHOICES.find((one) => one === currentTarget.value);
        if (encoding !== undefined) onChoose([{ sheet: legacy.sheet, column: legacy.column, encoding }]);
      }}
    >
      {ENCODING_CHOICES.map((encoding) => (
        <option key={encoding} value={encoding}>
          {encodingTexts[encoding]}
        </option>
      ))}
    </select>
  </div>
);

/** Asks whether text of old fonts was read rightly: the column of names before and after, the others folded. */
export const EncodingStrip = ({ columns, onChoose }: Props) => {
  const [telling, ...others] = columns.toSorted((left, right) => Number(right.isName) - Number(left.isName));
  if (telling === undefined) return null;
  const isAsked = columns.some(({ isConfirmed }) => !isConfirmed);
  const count = writtenNumber(columns.length);
  return (
    <section className={styles.strip} aria-label={deskTexts.encoding}>
      <p>{isAsked ? deskTexts.encodingAsk(count) : deskTexts.encodingChosen(count)}</p>
      <Sample legacy={telling} onChoose={onChoose} />
      {isAsked && (
        <Button size="compact-sm" variant="default" onClick={() => onChoose(confirmedEncodings(columns))}>
          {deskTexts.encodingRight}
        </Button>
      )}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{deskTexts.encodingColumns(writtenNumber(others.length))}</summary>
          <div className={styles.samples}>
            {others.map((legacy) => (
              <Sample key={legacy.key} legacy={legacy} onChoose={onChoose} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
};
