import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { isTakenForTwo } from '#shared/domain/nomination-list/duplicate-kinds';
import { awardNames } from '#shared/text/vi/awards';
import { duplicateAnswerText, duplicateTexts } from '#shared/text/vi/duplicates';
import { StatusBadge } from '../../components/status-badge';
import { writtenBirth, writtenRow } from '../../components/written-values';
import styles from './duplicate-panel.module.css';
import type { DuplicatePair } from './use-duplicates';

type Side = DuplicatePair['row'];
const words = duplicateTexts;

const placeOf = ({ in: where, fileName, sheet, sourceRow }: Side): string => {
  if (sourceRow === null) return where === 'campaign' ? words.inDossiers : words.inRegistry;
  const row = writtenRow(sourceRow);
  const place = sheet === null ? words.inRow(row) : words.inRowOfSheet(row, sheet);
  return fileName === null ? place : words.inFile(place, fileName);
};

const FIELDS = ['fullName', 'position', 'unit', 'birthDate', 'awards'] as const;

const WORDS: Readonly<Record<(typeof FIELDS)[number], (side: Side) => string>> = {
  fullName: ({ fullName, honorific }) => [honorific, fullName].filter((word) => word !== '').join(' '),
  position: ({ position }) => position,
  unit: ({ unit }) => unit ?? '',
  birthDate: ({ birthDate }) => writtenBirth(birthDate),
  awards: ({ awards }) => awards.map((code) => awardNames[code].full).join('; '),
};

const History = ({ history }: Pick<Side, 'history'>) => {
  if (history.length === 0) return <>{words.noHistory}</>;
  return (
    <ul className={styles.history}>
      {history.map(({ awardCode, year, decisionNumber }) => (
        <li key={`${awardCode} ${year} ${decisionNumber}`}>
          {words.received(awardNames[awardCode].full, year, decisionNumber)}
        </li>
      ))}
    </ul>
  );
};

const Cell = ({ text, differs }: { readonly text: string; readonly differs: boolean }): ReactNode => {
  const shown = text === '' ? <span className={styles.unknown}>{words.unknown}</span> : text;
  return differs ? <mark title={words.differs}>{shown}</mark> : shown;
};

type Props = {
  readonly pair: DuplicatePair;
  readonly onSame: () => void;
  readonly onDifferent: () => void;
  readonly onRevoke: () => void;
};

/** Both sides of a pair, field by field; what differs is marked. */
export const DuplicateSides = ({ pair, ...actions }: Props) => {
  const { row, other, differing } = pair;
  return (
    <div className={styles.sides}>
      <p className={styles.why}>{pair.why}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.sides.field}</th>
            <th scope="col">{words.sides.row}</th>
            <th scope="col">{words.sides.other}</th>
          </tr>
        </thead>
        <tbody>
          {FIELDS.map((field) => (
            <tr key={field}>
              <th scope="row">{words.fields[field]}</th>
              <td>
                <Cell text={WORDS[field](row)} differs={differing.includes(field)} />
              </td>
              <td>
                {field === 'awards' && other.in === 'registry' ? null : (
                  <Cell text={WORDS[field](other)} differs={differing.includes(field)} />
                )}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.fields.place}</th>
            <td>{placeOf(row)}</td>
            <td>{placeOf(other)}</td>
          </tr>
          <tr>
            <th scope="row">{words.fields.history}</th>
            <td />
            <td>
              <History history={other.history} />
            </td>
          </tr>
        </tbody>
      </table>
      <PairActions pair={pair} {...actions} />
    </div>
  );
};

const PairActions = ({ pair, onSame, onDifferent, onRevoke }: Props) => {
  if (pair.answer !== null) {
    return (
      <Group mt="sm">
        <StatusBadge tone="good">{duplicateAnswerText(pair.answer.answer, pair.recipientKind)}</StatusBadge>
        <Button variant="default" onClick={onRevoke}>
          {words.revoke}
        </Button>
      </Group>
    );
  }
  if (!pair.canAnswer) {
    return (
      <>
        <p className={styles.why}>{words.alike}</p>
        <Button onClick={onSame}>{words.skip}</Button>
      </>
    );
  }
  const labels = words.answer(pair.recipientKind);
  const isTwo = isTakenForTwo(pair.code);
  return (
    <Group mt="sm">
      <Button variant={isTwo ? 'default' : 'filled'} onClick={onSame}>
        {labels.same}
      </Button>
      <Button variant={isTwo ? 'filled' : 'default'} onClick={onDifferent}>
        {labels.different}
      </Button>
    </Group>
  );
};
