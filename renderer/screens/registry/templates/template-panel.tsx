import { Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { Output } from '#shared/ipc/contract';
import { templateTexts as texts } from '#shared/text/vi/templates';
import { call } from '../../../api/call';
import { useCommand } from '../../../api/use-command';
import { ErrorNotice } from '../../../components/error-notice';
import { TemplateFields } from './template-fields';
import { TemplateImport } from './template-import';
import { TemplateVersions } from './template-versions';
import classes from './templates.module.css';

type Templates = Output<'templates.list'>[number];

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={classes.heading}>
        {title}
      </h3>
      <Stack gap="xs">{children}</Stack>
    </section>
  );
};

/** The template in force, filled with invented values, to look at. */
const Sample = ({ kind, inForce }: Pick<Templates, 'kind' | 'inForce'>) => {
  const sample = useCommand('templates.exportSample');
  const show = (format: 'docx' | 'pdf') => void sample.run({ kind, id: inForce, formats: [format] });
  return (
    <>
      {sample.error && <ErrorNotice error={sample.error} onClose={sample.clearError} />}
      <Group gap="xs">
        <Button variant="default" disabled={sample.running} onClick={() => show('docx')}>
          {texts.sampleWord}
        </Button>
        <Button variant="default" disabled={sample.running} onClick={() => show('pdf')}>
          {texts.samplePdf}
        </Button>
        {sample.running && (
          <>
            <Text role="status" size="sm">
              {texts.converting}
            </Text>
            <Button variant="subtle" size="compact-sm" onClick={() => void call('converters.stop', {})}>
              {texts.stop}
            </Button>
          </>
        )}
      </Group>
    </>
  );
};

/** One kind of paper: its template out to Word and back, a filled sample, the versions, the fields. */
export const TemplatePanel = (templates: Templates) => (
  <Stack gap="md" p="sm">
    <TemplateImport kind={templates.kind} inForce={templates.inForce} />
    <Section title={texts.sample}>
      <Sample kind={templates.kind} inForce={templates.inForce} />
    </Section>
    <Section title={texts.versions}>
      <TemplateVersions {...templates} />
    </Section>
    <Section title={texts.fields}>
      <TemplateFields kind={templates.kind} />
    </Section>
  </Stack>
);
