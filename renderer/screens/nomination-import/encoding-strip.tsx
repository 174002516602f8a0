import { Button } from '@mantine/core';
import { columnLetter } from '#shared/lib/column-letter';
import { deskTexts, encodingTexts } from '#shared/text/vi/import-desk';
import { writtenNumber } from '../../components/written-values';
import styles from './column-panel.module.css';
import { confirmedEncodings, ENCODING_CHOICES, type LegacyColumn } from './encoding-columns';
import type { ChosenEncoding } from './import-draft';

type Props = {
  readonly columns: readonly LegacyColumn[];
  readonly onChoose: (encodings: readonly ChosenEncoding[]) => void;
};

const labelOf = ({ label, column }: LegacyColumn): string => label || deskTexts.columnUnnamed(columnLetter(column));

type SampleProps = {
  readonly legacy: LegacyColumn;
  readonly label: string;
  readonly onChoose: (encoding: ChosenEncoding['encoding']) => void;
};

const Sample = ({ legacy, label, onChoose }: SampleProps) => (
  <div className={styles.sample}>
    <span>
      <span className={styles.before} title={deskTexts.encodingBefore}>
        {legacy.before}
      </span>
      {' → '}
      <strong title={deskTexts.encodingAfter}>{legacy.after}</strong>
    </span>
    <select
      aria-label={label}
      value={legacy.encoding}
      onChange={({ currentTarget }) => {
        const encoding = ENCODING_CHOICES.find((one) => one === currentTarget.value);
        if (encoding !== undefined) onChoose(encoding);
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

/** Asks whether text of old fonts was read rightly: the column of names tells it for all that are read alike, each can differ. */
export const EncodingStrip = ({ columns, onChoose }: Props) => {
  const telling = columns.find(({ isName }) => isName) ?? columns[0];
  if (telling === undefined) return null;
  const alike = columns.filter(({ encoding }) => encoding === telling.encoding);
  const choose = (some: readonly LegacyColumn[]) => (encoding: ChosenEncoding['encoding']) =>
    onChoose(some.map(({ sheet, column }) => ({ sheet, column, encoding })));
  const isAsked = columns.some(({ isConfirmed }) => !isConfirmed);
  const count = writtenNumber(columns.length);
  return (
    <section className={styles.strip} aria-label={deskTexts.encoding}>
      <p>{isAsked ? deskTexts.encodingAsk(count) : deskTexts.encodingChosen(count)}</p>
      <Sample
        legacy={telling}
        label={
          alike.length > 1
            ? deskTexts.encodingOfAll(writtenNumber(alike.length))
            : deskTexts.encodingOf(labelOf(telling))
        }
        onChoose={choose(alike)}
      />
      {isAsked && (
        <Button size="compact-sm" variant="default" onClick={() => onChoose(confirmedEncodings(columns))}>
          {deskTexts.encodingRight}
        </Button>
      )}
      {columns.length > 1 && (
        <details className={styles.others}>
          <summary>{deskTexts.encodingColumns(count)}</summary>
          <div className={styles.samples}>
            {columns.map((legacy) => (
              <Sample
                key={legacy.key}
                legacy={legacy}
                label={deskTexts.encodingOf(labelOf(legacy))}
                onChoose={choose([legacy])}
              />
            ))}
          </div>
        </details>
      )}
    </section>
  );
};
