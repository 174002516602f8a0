import { Button, Group, MultiSelect, NativeSelect, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { movedBy } from '#shared/domain/ceremony';
import { CEREMONY_PAPERS } from '#shared/domain/ceremony-facts';
import type { Output } from '#shared/ipc/contract';
import { ceremonyPapers, ceremonyTexts as texts } from '#shared/text/vi/ceremony';
import { exportTexts } from '#shared/text/vi/export';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { ErrorNotice } from '../../components/error-notice';
import { type ExportedFile, ExportedFiles } from '../../components/exported-files';
import { PaperPreview } from '../../components/paper-preview';
import { PrintButton } from '../../components/printing/print-button';
import { type Column, RowTable } from '../../components/row-table';
import classes from './certificates.module.css';

type Line = Output<'ceremony.list'>[number];
type Row = { readonly line: Line; readonly ordinal: number };

const COLUMNS: readonly Column<Row>[] = [
  { key: 'ordinal', header: texts.columns.ordinal, cell: ({ ordinal }) => ordinal, align: 'right', width: '52px' },
  { key: 'name', header: texts.columns.name, cell: ({ line }) => line.name },
  { key: 'award', header: texts.columns.award, cell: ({ line }) => line.awardName },
  { key: 'unit', header: texts.columns.unit, cell: ({ line }) => line.unit },
];

type OrderProps = { readonly lines: readonly Line[] };

/** Who is called when; the chosen one is moved by the buttons, and the order is kept. */
const CallingOrder = ({ lines }: OrderProps) => {
  const arranging = useCommand('ceremony.arrange');
  const [openId, setOpenId] = useState<string | null>(null);
  const at = lines.findIndex(({ dossierId }) => dossierId === openId);
  const move = (by: number) =>
    void arranging.run({ dossierIds: movedBy(lines, at, by).map(({ dossierId }) => dossierId) });
  return (
    <div className={classes.side}>
      {arranging.error && <ErrorNotice error={arranging.error} />}
      <Group gap="xs" className={classes.note}>
        <Button variant="default" disabled={at < 1 || arranging.running} onClick={() => move(-1)}>
          {texts.up}
        </Button>
        <Button
          variant="default"
          disabled={at < 0 || at === lines.length - 1 || arranging.running}
          onClick={() => move(1)}
        >
          {texts.down}
        </Button>
      </Group>
      <RowTable
        label={texts.label}
        columns={COLUMNS}
        rows={lines.map((line, index) => ({ line, ordinal: index + 1 }))}
        rowKey={({ line }) => line.dossierId}
        selectedKey={openId}
        onOpen={({ line }) => setOpenId(line.dossierId)}
      />
    </div>
  );
};

type Paper = (typeof CEREMONY_PAPERS)[number];

/** Trao thưởng: the order of calling with its trays, and the sheet to sign for certificate and money. */
export const CeremonyTab = () => {
  const decisions = useQuery('certificates.decisions', {}).value ?? [];
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [paper, setPaper] = useState<Paper>('calling');
  const [traySize, setTraySize] = useState(20);
  const [files, setFiles] = useState<readonly ExportedFile[]>([]);
  const decisionIds = chosen ?? decisions.slice(0, 1).map(({ id }) => id);
  const isChosen = decisionIds.length > 0;
  const lines = useQuery('ceremony.list', isChosen ? { decisionIds } : null).value ?? [];
  const preview = useQuery('ceremony.preview', isChosen ? { decisionIds, paper, traySize } : null);
  const exporting = useCommand('ceremony.export');
  const save = async () => {
    const reply = await exporting.run({ decisionIds, paper, traySize, formats: ['docx', 'pdf', 'xlsx'] });
    if (reply.ok) setFiles(reply.value.files);
  };
  return (
    <div className={classes.tab}>
      <div className={classes.tools}>
        <MultiSelect
          label={texts.decisions}
          className={classes.wide ?? ''}
          data={decisions.map(({ id, number }) => ({ value: id, label: number }))}
          value={[...decisionIds]}
          onChange={setChosen}
        />
        <NativeSelect
          label={texts.paper}
          value={paper}
          data={CEREMONY_PAPERS.map((value) => ({ value, label: ceremonyPapers.sheets[value] }))}
          onChange={(event) => setPaper(CEREMONY_PAPERS.find((one) => one === event.currentTarget.value) ?? 'calling')}
        />
        <NumberInput
          label={texts.traySize}
          value={traySize}
          min={1}
          max={500}
          allowDecimal={false}
          onChange={(value) => {
            if (typeof value === 'number' && value >= 1 && value <= 500) setTraySize(value);
          }}
        />
        <Group gap="xs" ml="auto">
          {isChosen && (
            <PrintButton
              asked={{
                channel: 'ceremony.export',
                input: { decisionIds: [...decisionIds], paper, traySize, formats: ['pdf'] },
              }}
            />
          )}
          <Button disabled={!isChosen} loading={exporting.running} onClick={() => void save()}>
            {exportTexts.all}
          </Button>
        </Group>
      </div>
      {exporting.error && <ErrorNotice error={exporting.error} onClose={exporting.clearError} />}
      {files.length > 0 && (
        <div className={classes.note}>
          <ExportedFiles files={files} />
        </div>
      )}
      {isChosen ? (
        <div className={classes.split}>
          <CallingOrder lines={lines} />
          <div className={classes.stage}>
            <PaperPreview preview={preview} {...texts.preview} />
          </div>
        </div>
      ) : (
        <Text p="md">{texts.none}</Text>
      )}
    </div>
  );
};
