import { awardNames } from '#shared/text/vi/awards';
import { listVersionTexts as words } from '#shared/text/vi/list-versions';
import { importTexts } from '#shared/text/vi/nomination-import';
import { writtenBirth, writtenNumber } from '../../components/written-values';
import styles from './column-panel.module.css';
import type { ListReading } from './import-draft';

type Difference = Pick<NonNullable<ListReading['version']>, 'same' | 'changed' | 'added' | 'gone'>;
type Named = Difference['gone']['first'][number];
type Changed = Difference['changed']['first'][number];

const awardsOf = ({ awards }: Named): string => awards.map((code) => awardNames[code].full).join('; ');

const whoOf = ({ name, unit }: Named): string => (unit === '' ? name : `${name}, ${unit}`);

const changesOf = (changed: Changed): string => {
  const fields = changed.fields.map(({ field, before, after }) => {
    const [was, is] = field === 'birthDate' ? [writtenBirth(before), writtenBirth(after)] : [before, after];
    return words.change(importTexts.columns[field], was, is);
  });
  return [...fields, ...(changed.awards.length === 0 ? [] : [words.awardsAdded(awardsOf(changed))])].join('; ');
};

type GroupProps<One extends Named> = {
  readonly title: string;
  readonly group: { readonly total: number; readonly first: readonly One[] };
  readonly tell: (one: One) => string;
};

const Group = <One extends Named>({ title, group, tell }: GroupProps<One>) => {
  const more = group.total - group.first.length;
  if (group.total === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      {group.first.map((one) => (
        <dd key={`${one.name} ${one.unit} ${tell(one)}`}>
          {whoOf(one)}: {tell(one)}
        </dd>
      ))}
      {more > 0 && <dd>{words.more(writtenNumber(more))}</dd>}
    </>
  );
};

type Props = {
  /** What the rows are compared with. */
  readonly than: string;
  readonly difference: Difference;
};

/** What the rows of a list say otherwise than what stands: the counts, and unfolded the names. */
export const ListDifference = ({ than, difference: { same, changed, added, gone } }: Props) => (
  <details className={styles.panel}>
    <summary>
      {words.counts(
        than,
        writtenNumber(same),
        writtenNumber(changed.total),
        writtenNumber(added.total),
        writtenNumber(gone.total),
      )}
    </summary>
    <dl className={styles.versions}>
      <Group title={words.changed} group={changed} tell={changesOf} />
      <Group title={words.added} group={added} tell={awardsOf} />
      <Group title={words.goneHead} group={gone} tell={(one) => words.awardsGone(awardsOf(one))} />
    </dl>
  </details>
);
