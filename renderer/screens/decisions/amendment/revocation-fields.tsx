import { Alert, Checkbox, Group, Input, Radio, Select, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fold } from '#shared/lib/vietnamese-text';
import { amendmentTexts } from '#shared/text/vi/amendments';
import { recipientTexts } from '#shared/text/vi/recipient-history';
import { writtenNumber } from '../../../components/written-values';
import styles from './amendment.module.css';
import type { AmendmentView, Content } from './use-amendment';

type Revocation = Extract<Content, { kind: 'revocation' }>;
type Props = {
  readonly content: Revocation;
  readonly view: AmendmentView;
  readonly onChange: (content: Revocation) => void;
};

const texts = amendmentTexts.revocation;
/** Of a decision that gives awards back, what is said otherwise. */
const wordsOf = ({ restores }: AmendmentView) => (restores ? { ...texts, ...amendmentTexts.restoration } : texts);

/** Whose award is taken back; found by typing without marks where there are many. */
const Whom = ({ content, view, onChange }: Props) => {
  const [search, setSearch] = useState('');
  const chosen = new Set(content.dossierIds);
  const words = fold(search).split(' ');
  const shown = view.lines.filter(({ line }) => words.every((word) => fold(line).includes(word)));
  const toggle = (id: string, isChosen: boolean) =>
    onChange({
      ...content,
      dossierIds: isChosen ? [...content.dossierIds, id] : content.dossierIds.filter((one) => one !== id),
    });
  return (
    <Input.Wrapper label={wordsOf(view).whom} labelElement="div">
      {view.lines.length > 8 && (
        <TextInput
          aria-label={recipientTexts.search}
          placeholder={recipientTexts.search}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          mb={4}
        />
      )}
      <ul className={styles.whom} aria-label={wordsOf(view).whom}>
        {shown.map(({ dossierId, line, awardName, isRevoked }) => (
          <li key={dossierId}>
            <Checkbox
              size="sm"
              label={isRevoked ? `${line} (${texts.revokedAlready})` : line}
              description={awardName}
              disabled={isRevoked}
              checked={chosen.has(dossierId)}
              onChange={(event) => toggle(dossierId, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
    </Input.Wrapper>
  );
};

/** Whose awards, in which case of khoản 2 Điều 93, by what paper, and what is handed back. */
export const RevocationFields = (props: Props) => {
  const { content, view, onChange } = props;
  const words = wordsOf(view);
  return (
    <>
      <Radio.Group
        label={texts.scope}
        value={content.scope}
        onChange={(scope) => onChange({ ...content, scope: scope === 'whole' ? 'whole' : 'named' })}
      >
        <Group gap="lg" mt={4}>
          <Radio value="named" label={texts.scopes.named} />
          <Radio value="whole" label={texts.scopes.whole} />
        </Group>
      </Radio.Group>
      {content.scope === 'named' && <Whom {...props} />}
      {!view.restores && (
        <Select
          label={texts.ground}
          data={view.grounds.map(({ id, clause, text }) => ({ value: id, label: texts.groundOf(clause, text) }))}
          value={content.groundId === '' ? null : content.groundId}
          onChange={(id) => onChange({ ...content, groundId: id ?? '' })}
          allowDeselect={false}
          withAsterisk
        />
      )}
      <TextInput
        label={texts.evidence}
        description={words.evidenceHint}
        value={content.evidence}
        maxLength={500}
        onChange={(event) => onChange({ ...content, evidence: event.currentTarget.value })}
        withAsterisk
      />
      <TextInput
        label={words.objects}
        value={content.objects}
        maxLength={500}
        onChange={(event) => onChange({ ...content, objects: event.currentTarget.value })}
      />
      <Text size="sm">{view.money > 0 ? words.money(writtenNumber(view.money)) : words.noMoney}</Text>
      <Alert variant="outline" color="yellow" p="xs" title={texts.noticeTitle} styles={{ title: { color: '#6b4b00' } }}>
        <Text size="sm">{words.notice}</Text>
      </Alert>
    </>
  );
};
