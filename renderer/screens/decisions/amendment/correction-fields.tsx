import { Button, Group, Select, Text, Textarea } from '@mantine/core';
import { amendmentTexts } from '#shared/text/vi/amendments';
import { foldedOptions } from '../../../components/folded-options';
import styles from './amendment.module.css';
import type { AmendmentView, Content } from './use-amendment';

type Correction = Extract<Content, { kind: 'correction' }>;
type Props = {
  readonly content: Correction;
  readonly view: AmendmentView;
  readonly onChange: (content: Correction) => void;
};

const texts = amendmentTexts.correction;

/** What stands in the decision as issued, and what it becomes: lines of its list, or other words of it. */
export const CorrectionFields = ({ content, view, onChange }: Props) => {
  const { changes } = content;
  const put = (next: Correction['changes']) => onChange({ ...content, changes: next });
  const add = (dossierId: string | null, before: string) => put([...changes, { dossierId, before, after: before }]);
  const taken = new Set(changes.map(({ dossierId }) => dossierId));
  const free = view.lines.filter(({ dossierId, isRevoked }) => !isRevoked && !taken.has(dossierId));
  return (
    <>
      {changes.length === 0 && <Text size="sm">{texts.none}</Text>}
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a change is known only by its place
        <div key={index} className={styles.change}>
          <Textarea
            autosize
            label={texts.before}
            aria-label={texts.beforeOf(index + 1)}
            value={change.before}
            readOnly={change.dossierId !== null}
            onChange={(event) => put(changes.with(index, { ...change, before: event.currentTarget.value }))}
          />
          <Textarea
            autosize
            label={texts.after}
            aria-label={texts.afterOf(index + 1)}
            value={change.after}
            onChange={(event) => put(changes.with(index, { ...change, after: event.currentTarget.value }))}
          />
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={texts.removeOf(index + 1)}
            onClick={() => put(changes.toSpliced(index, 1))}
          >
            {texts.remove}
          </Button>
        </div>
      ))}
      <Group gap="sm" align="flex-end">
        <Select
          style={{ flex: 1 }}
          label={texts.fromList}
          searchable
          filter={foldedOptions}
          data={free.map(({ dossierId, line }) => ({ value: dossierId, label: line }))}
          value={null}
          onChange={(id) => {
            const line = free.find(({ dossierId }) => dossierId === id);
            if (line !== undefined) add(line.dossierId, line.line);
          }}
        />
        <Button variant="default" onClick={() => add(null, '')}>
          {texts.other}
        </Button>
      </Group>
    </>
  );
};
