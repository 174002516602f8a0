import { Button, Group, Text } from '@mantine/core';
import type { Output } from '#shared/ipc/contract';
import { templateTexts as texts } from '#shared/text/vi/templates';
import { useCommand } from '../../../api/use-command';
import { ErrorNotice } from '../../../components/error-notice';
import { StatusBadge } from '../../../components/status-badge';
import { writtenMoment } from '../../../components/written-values';
import classes from './templates.module.css';

type Templates = Output<'templates.list'>[number];

/** Every version that the office brought in, and the program's own; one of them is in force. */
export const TemplateVersions = ({ kind, versions, inForce }: Templates) => {
  const use = useCommand('templates.use');
  const open = useCommand('templates.openInWord');
  const error = use.error ?? open.error;
  const rows = [
    ...versions.map(({ id, version, savedAt, savedBy }) => ({
      id,
      name: texts.versionLine(version, writtenMoment(savedAt), savedBy),
      choose: texts.use,
    })),
    { id: null, name: texts.own, choose: texts.restore },
  ];
  return (
    <>
      {error && <ErrorNotice error={error} onClose={use.error ? use.clearError : open.clearError} />}
      <ul className={classes.versions} aria-label={texts.versions}>
        {rows.map(({ id, name, choose }) => (
          <li key={id ?? 'own'}>
            <Text size="sm" flex={1}>
              {name}
            </Text>
            <Group gap={4}>
              {inForce === id ? (
                <StatusBadge tone="good">{texts.inUse}</StatusBadge>
              ) : (
                <Button
                  variant="default"
                  size="compact-sm"
                  disabled={use.running}
                  onClick={() => void use.run({ kind, id })}
                >
                  {choose}
                </Button>
              )}
              <Button
                variant="subtle"
                size="compact-sm"
                disabled={open.running}
                aria-label={`${texts.openVersion}: ${name}`}
                onClick={() => void open.run({ kind, id })}
              >
                {texts.openVersion}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </>
  );
};
