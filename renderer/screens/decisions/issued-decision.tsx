import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { EXPORT_FORMATS } from '#shared/ipc/fields';
import { decisionMoneyTexts } from '#shared/text/vi/decision-money';
import { decisionTexts } from '#shared/text/vi/decisions';
import { exportTexts } from '#shared/text/vi/export';
import { reportScreenTexts } from '#shared/text/vi/report-screens';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { useNavigation, useShortcut } from '../../app/navigation';
import { ExportOutcome } from '../../components/export-outcome';
import type { ExportedFile } from '../../components/exported-files';
import { PaperPreview } from '../../components/paper-preview';
import { PrintButton } from '../../components/printing/print-button';
import { ScreenFrame } from '../../components/screen-frame';
import { StatusBadge } from '../../components/status-badge';
import { WritePaperButton } from '../../components/write-paper-button';
import { writtenDay, writtenNumber } from '../../components/written-values';
import { type Amended, Links, NamedLine } from './amendment/amended-by';
import { StartAmendment } from './amendment/start-amendment';
import type { Decision } from './decision-fields';
import styles from './issued-decision.module.css';
import { MoneySection } from './money-section';
import { SigningSection } from './signing/signing-section';
import { useWordReturn } from './word/use-word-return';
import { WordDrop } from './word/word-drop';
import { WordSection } from './word/word-section';

type Format = (typeof EXPORT_FORMATS)[number];

const texts = decisionTexts.issued;
const ALL: readonly Format[] = ['docx', 'pdf', 'xlsx'];

/** What became fixed on the day of issue. */
const Facts = ({ decision }: { decision: Decision }) => (
  <dl className={styles.facts} aria-label={texts.facts}>
    <dt>{texts.day}</dt>
    <dd>{writtenDay(decision.issuedOn)}</dd>
    <dt>{texts.signer}</dt>
    <dd>{[...decision.fields.signer.capacity, decision.fields.signer.name].join(' – ')}</dd>
    <dt>{texts.subject}</dt>
    <dd>{decision.fields.subject}</dd>
    <dt>{texts.campaign}</dt>
    <dd>{decision.campaignName}</dd>
    {decision.kind === 'award' && (
      <>
        <dt>{texts.items}</dt>
        <dd>{writtenNumber(decision.items.length)}</dd>
      </>
    )}
  </dl>
);

const Names = ({ decision, amended }: { decision: Decision; amended: Amended | null }) => (
  <div>
    <Text fw={600}>{texts.names}</Text>
    <ol className={styles.names}>
      {decision.items.map((item) => (
        <NamedLine key={item.id} id={item.id} line={item.line} amended={amended} />
      ))}
    </ol>
  </div>
);

/** An issued decision: read-only, and out to Word, PDF and Excel. */
export const IssuedDecision = ({ decision }: { decision: Decision }) => {
  const { go } = useNavigation();
  const preview = useQuery('decisions.preview', { id: decision.id });
  const money = useQuery('decisions.money', decision.kind === 'award' ? { id: decision.id } : null);
  const amended = useQuery('amendments.ofDecision', { id: decision.id }).value;
  const word = useWordReturn(decision.id);
  const exporting = useCommand('decisions.export');
  const [files, setFiles] = useState<readonly ExportedFile[]>([]);

  const run = async (formats: readonly Format[]) => {
    if (exporting.running) return;
    const reply = await exporting.run({ id: decision.id, formats: [...formats] });
    if (reply.ok) setFiles(reply.value.files);
  };
  useShortcut('mod+S', () => void run(ALL));

  return (
    <ScreenFrame
      title={texts.title(decision.number, decision.symbol)}
      primary={
        <Button loading={exporting.running} onClick={() => void run(ALL)}>
          {exportTexts.all}
        </Button>
      }
      toolbar={
        <>
          <Button variant="default" onClick={() => go('decisions')}>
            {decisionTexts.editor.back}
          </Button>
          {ALL.map((format) => (
            <Button key={format} variant="default" disabled={exporting.running} onClick={() => void run([format])}>
              {exportTexts.only[format]}
            </Button>
          ))}
          <PrintButton asked={{ channel: 'decisions.export', input: { id: decision.id, formats: ['pdf'] } }} />
          <StartAmendment decision={decision} />
          <WritePaperButton
            label={reportScreenTexts.writeCopy}
            asked={{ kind: 'decisionCopy', decisionId: decision.id }}
          />
          <Button variant="default" onClick={() => go('certificates', { decisionId: decision.id })}>
            {texts.certificates}
          </Button>
          <Group gap="xs" ml="auto">
            <StatusBadge tone="good">{decisionTexts.states.issued}</StatusBadge>
            <Text size="sm">{texts.fixed}</Text>
          </Group>
        </>
      }
    >
      <WordDrop back={word}>
        <div className={styles.split}>
          <Stack gap="md" className={styles.side} tabIndex={0}>
            <ExportOutcome exporting={exporting} files={files} />
            <Facts decision={decision} />
            <Links amended={amended} kind={decision.kind} />
            <WordSection decisionId={decision.id} back={word} />
            <SigningSection decisionId={decision.id} />
            {decision.kind === 'award' && (
              <>
                <div>
                  <Text fw={600}>{decisionMoneyTexts.title}</Text>
                  <MoneySection money={money} />
                </div>
                <Names decision={decision} amended={amended} />
              </>
            )}
          </Stack>
          <div className={styles.preview}>
            <PaperPreview preview={preview} {...decisionTexts.preview} />
          </div>
        </div>
      </WordDrop>
    </ScreenFrame>
  );
};
