import { Button, Group } from '@mantine/core';
import { useRef, useState } from 'react';
import { certificateTexts } from '#shared/text/vi/certificate-studio';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { ErrorNotice } from '../../components/error-notice';
import { type ExportedFile, ExportedFiles } from '../../components/exported-files';
import { useUnsavedQuestion } from '../../components/unsaved-question';
import classes from './certificates.module.css';
import { ChosenFile } from './chosen-file';
import { DesignEditor } from './design-editor';
import { designName, OneOf } from './print-choice';
import { useFontTable } from './use-font-table';
import { type OpenDesign, useOpenDesign } from './use-open-design';

const texts = certificateTexts.designs;

type ExchangeProps = { readonly opened: OpenDesign; readonly onOpen: (id: string | null) => void };

/** A design out to another office, in from one, or away. */
const Exchange = ({ opened, onOpen }: ExchangeProps) => {
  const out = useCommand('certificates.exportDesign');
  const taking = useCommand('certificates.importDesign');
  const removing = useCommand('certificates.removeDesign');
  const [files, setFiles] = useState<readonly ExportedFile[]>([]);
  const [asks, setAsks] = useState(false);
  const error = out.error ?? taking.error ?? removing.error;
  const send = async () => {
    const reply = await out.run({ id: opened.id });
    if (reply.ok) setFiles(reply.value.files);
  };
  const take = async (bytes: string) => {
    const reply = await taking.run({ bytes });
    if (reply.ok) onOpen(reply.value.id);
  };
  const remove = async () => {
    const reply = await removing.run({ id: opened.id });
    setAsks(false);
    if (reply.ok) onOpen(null);
  };
  return (
    <>
      <Group gap="xs" ml="auto">
        <Button variant="default" loading={out.running} onClick={() => void send()}>
          {texts.export}
        </Button>
        <ChosenFile label={texts.import} accept="application/json,.json" onBytes={(bytes) => void take(bytes)} />
        {!opened.shipped && (
          <Button variant="default" onClick={() => setAsks(true)}>
            {texts.remove}
          </Button>
        )}
      </Group>
      {error && <ErrorNotice error={error} />}
      {files.length > 0 && <ExportedFiles files={files} />}
      <ConfirmDialog
        opened={asks}
        loses="work"
        title={texts.removeTitle(opened.design.name)}
        text={texts.removeText}
        confirmLabel={texts.remove}
        running={removing.running}
        onConfirm={() => void remove()}
        onCancel={() => setAsks(false)}
      />
    </>
  );
};

/** Mẫu phôi: what stands where on which blank. */
export const DesignTab = () => {
  const designs = useQuery('certificates.designs', {}).value ?? [];
  const blanks = useQuery('certificates.blanks', {}).value ?? [];
  const [id, setId] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const { ask, question } = useUnsavedQuestion();
  const fonts = useFontTable();
  const opened = useOpenDesign(designs.find((design) => design.id === id)?.id ?? designs[0]?.id ?? null);
  const open = (chosen: string | null) => ask(root.current, () => setId(chosen));
  if (opened === null || fonts === null) return null;
  return (
    <div ref={root} className={classes.tab}>
      <div className={classes.tools}>
        <OneOf
          label={texts.design}
          value={opened.id}
          data={designs.map((design) => ({ value: design.id, label: designName(design) }))}
          onChange={open}
        />
        <Exchange key={opened.id} opened={opened} onOpen={setId} />
      </div>
      <DesignEditor
        key={`${opened.id} ${opened.versions}`}
        opened={opened}
        fonts={fonts}
        blanks={blanks}
        onSaved={setId}
      />
      {question}
    </div>
  );
};
