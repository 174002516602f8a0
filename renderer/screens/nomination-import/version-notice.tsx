import { Button } from '@mantine/core';
import { awardNames } from '#shared/text/vi/awards';
import { listVersionTexts as words } from '#shared/text/vi/list-versions';
import { importTexts } from '#shared/text/vi/nomination-import';
import { writtenBirth, writtenDay, writtenNumber } from '../../components/written-values';
import styles from './column-panel.module.css';
import type { ImportDraft, ListReading } from './import-draft';

type Version = NonNullable<ListReading['version']>;
type Named = Version['gone']['first'][number];
type Changed = Version['changed']['first'][number];

type Props = {
  readonly answer: ImportDraft['version'];
  readonly version: ListReading['version'];
  readonly onAnswer: (answer: ImportDraft['version']) => void;
};

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

const Difference = ({ version }: { readonly version: Version }) => (
  <details className={styles.panel}>
    <summary>
      {words.counts(
        writtenNumber(version.same),
        writtenNumber(version.changed.total),
        writtenNumber(version.added.total),
        writtenNumber(version.gone.total),
      )}
    </summary>
    <dl className={styles.versions}>
      <Group title={words.changed} group={version.changed} tell={changesOf} />
      <Group title={words.added} group={version.added} tell={awardsOf} />
      <Group title={words.goneHead} group={version.gone} tell={(one) => words.awardsGone(awardsOf(one))} />
    </dl>
  </details>
);

/** Says of which earlier list this one is likely a later version and what differs, and asks whether it takes its place. */
export const VersionNotice = ({ answer, version, onAnswer }: Props) => {
  if (answer?.replaces === true && version?.listId !== answer.of) {
    return (
      <p className={styles.note} role="status">
        {words.gone}
        <Button size="compact-xs" variant="default" onClick={() => onAnswer(null)}>
          {words.leave}
        </Button>
      </p>
    );
  }
  if (version === null) return null;
  const { listId, fileName, receivedOn, common, nominees, replaces } = version;
  const said = {
    likely: words.likely(fileName, writtenDay(receivedOn), writtenNumber(common), writtenNumber(nominees)),
    chosen: words.chosen(fileName),
    beside: words.isBeside(fileName),
  }[replaces === null ? 'likely' : replaces ? 'chosen' : 'beside'];
  return (
    <section aria-label={words.title}>
      <p className={styles.note} role="status">
        {said}
        {replaces !== true && (
          <Button
            size="compact-xs"
            variant="default"
            title={words.replaceHint}
            onClick={() => onAnswer({ of: listId, replaces: true })}
          >
            {words.replace}
          </Button>
        )}
        {replaces !== false && (
          <Button
            size="compact-xs"
            variant="default"
            title={words.besideHint}
            onClick={() => onAnswer({ of: listId, replaces: false })}
          >
            {replaces === null ? words.beside : words.leave}
          </Button>
        )}
      </p>
      {replaces !== false && <Difference version={version} />}
    </section>
  );
};
