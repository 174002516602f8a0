import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { wordVersionTexts as texts } from '#shared/text/vi/word-versions';
import { call } from '../../../api/call';
import { useCommand } from '../../../api/use-command';
import { useQuery } from '../../../api/use-query';
import { ErrorNotice } from '../../../components/error-notice';
import { FileButton } from '../../../components/file-button';
import { QueryView } from '../../../components/query-view';
import { StatusBadge } from '../../../components/status-badge';
import { writtenMoment } from '../../../components/written-values';
import type { WordReturn } from './use-word-return';
import classes from './word.module.css';
import { WordDifferences } from './word-differences';

type Versions = Output<'wordVersions.list'>;
type Version = Versions['versions'][number];

type LineProps = { readonly decisionId: string; readonly version: Version; readonly isInForce: boolean };

const VersionLine = ({ decisionId, version, isInForce }: LineProps) => {
  const use = useCommand('wordVersions.use');
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const { id, fileName, savedAt, savedBy, isOutdated, differences } = version;
  const name = texts.line(version.version, fileName, writtenMoment(savedAt), savedBy);
  const show = async (format: 'docx' | 'pdf') => {
    const reply = await call('wordVersions.show', { id, format });
    setRefusal(reply.ok ? null : reply.error);
  };
  const goesOn = isInForce && !isOutdated;
  return (
    <li className={classes.version} data-in-force={goesOn}>
      {use.error && <ErrorNotice error={use.error} onClose={use.clearError} />}
      {refusal && <ErrorNotice error={refusal} onClose={() => setRefusal(null)} />}
      <Group gap={6}>
        <Text size="sm" fw={600} flex={1}>
          {name}
        </Text>
        {goesOn && <StatusBadge tone="good">{texts.inForce}</StatusBadge>}
      </Group>
      {isOutdated ? (
        <Text size="sm">{texts.outdated}</Text>
      ) : (
        <WordDifferences differences={differences} isInForce={goesOn} />
      )}
      <Group gap={4}>
        <Button variant="default" size="compact-sm" onClick={() => void show('pdf')}>
          {texts.showPdf}
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => void show('docx')}>
          {texts.showWord}
        </Button>
        {!isOutdated && (
          <Button
            variant="default"
            size="compact-sm"
            disabled={use.running}
            onClick={() => void use.run({ decisionId, id: isInForce ? null : id })}
          >
            {isInForce ? texts.useOwn : texts.use}
          </Button>
        )}
      </Group>
    </li>
  );
};

const VersionList = ({ decisionId, value }: { readonly decisionId: string; readonly value: Versions }) => (
  <>
    <Text size="sm">
      {value.templateVersion === null ? texts.ownLayout : texts.officeTemplate(value.templateVersion)}
    </Text>
    {value.versions.length > 0 && (
      <ul className={classes.versions} aria-label={texts.list}>
        {value.versions.map((version) => (
          <VersionLine
            key={version.id}
            decisionId={decisionId}
            version={version}
            isInForce={version.id === value.inForce}
          />
        ))}
      </ul>
    )}
  </>
);

/** Bản Word: the decision out to Word, and the edited file back as what is printed and signed. */
export const WordSection = ({ decisionId, back }: { readonly decisionId: string; readonly back: WordReturn }) => {
  const versions = useQuery('wordVersions.list', { decisionId });
  const open = useCommand('wordVersions.openWord');
  const { take, isUnreadable, bring } = back;
  const error = open.error ?? take.error;
  return (
    <section aria-labelledby="word-versions">
      <Stack gap="xs">
        <Text id="word-versions" fw={600}>
          {texts.title}
        </Text>
        {error && <ErrorNotice error={error} onClose={open.error ? open.clearError : take.clearError} />}
        {isUnreadable && <Text role="alert">{texts.unreadable}</Text>}
        <QueryView loaded={versions}>{(value) => <VersionList decisionId={decisionId} value={value} />}</QueryView>
        <Text size="sm" c="gray.8">
          {texts.hint}
        </Text>
        <Group gap="xs">
          <Button variant="default" loading={open.running} onClick={() => void open.run({ decisionId })}>
            {texts.open}
          </Button>
          <FileButton label={texts.bringBack} accept=".docx" disabled={take.running} onFile={bring} />
        </Group>
        {take.running && (
          <Group gap="xs">
            <Text role="status" size="sm">
              {texts.running}
            </Text>
            <Button variant="subtle" size="compact-sm" onClick={() => void call('converters.stop', {})}>
              {texts.stop}
            </Button>
          </Group>
        )}
      </Stack>
    </section>
  );
};
