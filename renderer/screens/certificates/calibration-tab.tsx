import { Autocomplete, Button, Group, NativeSelect, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import {
  CROSS_INSET_MM,
  fedSize,
  isOtherShape,
  type MeasuredCrosses,
  measuredCorrection,
  NO_CORRECTION,
  type PrinterCorrection,
  ROTATIONS,
} from '#shared/domain/certificate/printer-correction';
import type { Output } from '#shared/ipc/contract';
import { certificateTexts } from '#shared/text/vi/certificate-studio';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { ErrorNotice } from '../../components/error-notice';
import { type ExportedFile, ExportedFiles } from '../../components/exported-files';
import { PrintDialog } from '../../components/printing/print-dialog';
import { type Column, RowTable } from '../../components/row-table';
import { writtenMoment } from '../../components/written-values';
import classes from './certificates.module.css';

const texts = certificateTexts.calibration;

const RIGHT: MeasuredCrosses = {
  firstFromLeft: CROSS_INSET_MM,
  firstFromTop: CROSS_INSET_MM,
  secondFromRight: CROSS_INSET_MM,
  secondFromBottom: CROSS_INSET_MM,
};
const EDGES = ['firstFromLeft', 'firstFromTop', 'secondFromRight', 'secondFromBottom'] as const;

const comma = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',');

const written = ({ dxMm, dyMm, scaleX, scaleY, rotation }: PrinterCorrection): string =>
  texts.correction(comma(dxMm, 2), comma(dyMm, 2), comma(scaleX * 100, 2), comma(scaleY * 100, 2), rotation);

type Saved = Output<'certificates.corrections'>[number];
type Blanks = Output<'certificates.blanks'>;

const columnsFor = (blanks: Blanks): readonly Column<Saved>[] => [
  { key: 'printer', header: texts.columns.printer, cell: ({ printer }) => printer },
  {
    key: 'blank',
    header: texts.columns.blank,
    cell: ({ blankId }) => blanks.find(({ id }) => id === blankId)?.name ?? '',
  },
  { key: 'correction', header: texts.columns.correction, cell: ({ correction }) => written(correction) },
  {
    key: 'measuredAt',
    header: texts.columns.measuredAt,
    cell: ({ measuredAt }) => writtenMoment(measuredAt),
    short: true,
  },
];

type MeasureProps = {
  readonly printer: string;
  readonly blank: Blanks[number];
  readonly present: PrinterCorrection;
};

/** From the sheet just printed to the printer's correction. */
const Measuring = ({ printer, blank, present }: MeasureProps) => {
  const saving = useCommand('certificates.saveCorrection');
  const [files, setFiles] = useState<readonly ExportedFile[]>([]);
  const [measured, setMeasured] = useState<MeasuredCrosses>(RIGHT);
  const [rotation, setRotation] = useState(present.rotation);
  const isAnew = isOtherShape(rotation, present.rotation);
  const found = isAnew
    ? { ...NO_CORRECTION, rotation }
    : measuredCorrection(measured, fedSize(blank, rotation), { ...present, rotation });
  const [printing, setPrinting] = useState(false);
  const save = async () => {
    if (found === null) return;
    const reply = await saving.run({ printer, blankId: blank.id, correction: found });
    // The next sheet is printed with what was just saved: it should measure 25 mm everywhere.
    if (reply.ok) setMeasured(RIGHT);
  };
  return (
    <>
      {saving.error && <ErrorNotice error={saving.error} />}
      <Group my="sm">
        <Button variant="default" disabled={printer === ''} onClick={() => setPrinting(true)}>
          {texts.sheet}
        </Button>
        <Text size="sm">{texts.sheetHint}</Text>
      </Group>
      {printing && (
        <PrintDialog
          asked={{ channel: 'certificates.calibrationSheet', input: { printer, blankId: blank.id } }}
          printer={printer}
          onSaved={setFiles}
          onClose={() => setPrinting(false)}
        />
      )}
      {files.length > 0 && <ExportedFiles files={files} />}
      <NativeSelect
        mb="sm"
        label={texts.feed}
        description={texts.feedHint}
        value={String(rotation)}
        data={ROTATIONS.map((one) => ({ value: String(one), label: texts.feeds[one] }))}
        onChange={(event) => setRotation(ROTATIONS.find((one) => String(one) === event.currentTarget.value) ?? 0)}
      />
      {isAnew ? (
        <Text>{texts.otherShape}</Text>
      ) : (
        <>
          <Text fw={600}>{texts.measured}</Text>
          <div className={classes.pair}>
            {EDGES.map((edge) => (
              <NumberInput
                key={edge}
                label={texts[edge]}
                value={measured[edge]}
                min={0}
                max={60}
                step={0.1}
                decimalScale={2}
                decimalSeparator=","
                onChange={(value) => {
                  if (typeof value === 'number') setMeasured((last) => ({ ...last, [edge]: value }));
                }}
              />
            ))}
          </div>
        </>
      )}
      <Text mt="sm" role="status">
        {texts.present}: {written(present)}
        <br />
        {found === null ? texts.refused : `${texts.result}: ${written(found)}`}
      </Text>
      <Button mt="sm" loading={saving.running} disabled={found === null || printer === ''} onClick={() => void save()}>
        {texts.save}
      </Button>
    </>
  );
};

/** Canh chỉnh: one printer and one blank at a time. */
export const CalibrationTab = () => {
  const blanks = useQuery('certificates.blanks', {}).value ?? [];
  const saved = useQuery('certificates.corrections', {}).value ?? [];
  const system = useQuery('certificates.printers', {}).value ?? [];
  const [typed, setTyped] = useState<string | null>(null);
  const [blankId, setBlankId] = useState<string | null>(null);
  const printer = (typed ?? saved[0]?.printer ?? system[0] ?? '').trim();
  const blank = blanks.find(({ id }) => id === blankId) ?? blanks[0];
  const present = saved.find((one) => one.printer === printer && one.blankId === blank?.id)?.correction;
  return (
    <div className={classes.page}>
      <div className={classes.card}>
        <Text>{texts.intro}</Text>
        <div className={classes.pair}>
          <Autocomplete
            label={texts.printer}
            description={texts.printerHint}
            data={[...new Set([...system, ...saved.map((one) => one.printer)])]}
            value={typed ?? printer}
            onChange={setTyped}
          />
          <NativeSelect
            label={texts.blank}
            description={'\u00a0'}
            value={blank?.id ?? ''}
            data={blanks.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setBlankId(event.currentTarget.value)}
          />
        </div>
        {blank && (
          <Measuring
            key={`${printer} ${blank.id} ${JSON.stringify(present ?? null)}`}
            printer={printer}
            blank={blank}
            present={present ?? NO_CORRECTION}
          />
        )}
      </div>
      <div className={classes.card}>
        <Text fw={600}>{texts.saved}</Text>
        {saved.length === 0 ? (
          <Text>{texts.none}</Text>
        ) : (
          <RowTable
            label={texts.saved}
            columns={columnsFor(blanks)}
            rows={saved}
            rowKey={(one) => `${one.printer} ${one.blankId}`}
            onOpen={(one) => {
              setTyped(one.printer);
              setBlankId(one.blankId);
            }}
          />
        )}
      </div>
    </div>
  );
};
