import { Button, Group, Stack, Text } from '@mantine/core';
import { paperEditorTexts, paperKindTexts } from '#shared/text/vi/paper-editor';
import { useQuery } from '../../api/use-query';
import styles from '../paper-editor.module.css';
import { PaperPreview } from '../paper-preview';
import { QueryView } from '../query-view';
import { ScreenFrame } from '../screen-frame';
import { writtenDay } from '../written-values';
import type { Paper } from './paper';
import { type Back, PaperEditor } from './paper-editor';
import { usePaperExport } from './paper-export';
import { PaperReplacing, PaperState } from './paper-state';

const texts = paperEditorTexts;
const standsAlready = () => Promise.resolve(true);

/** A paper that is chốt: read-only, and out to Word, PDF and Excel as it was fixed. */
const IssuedPaper = ({ paper, back }: { readonly paper: Paper; readonly back: Back }) => {
  const preview = useQuery('papers.preview', { id: paper.id });
  const { buttons, outcome } = usePaperExport(paper, standsAlready);
  return (
    <ScreenFrame
      title={texts.title(paperKindTexts[paper.kind], false)}
      toolbar={
        <>
          <Button variant="default" onClick={back.go}>
            {back.label}
          </Button>
          {buttons}
          <Group gap="xs" ml="auto">
            <PaperState paper={paper} />
            <Text size="sm">{texts.fixed}</Text>
          </Group>
        </>
      }
    >
      <div className={styles.split} data-pane="preview">
        <Stack gap="xs" className={styles.fields} tabIndex={0}>
          {outcome}
          <PaperReplacing paper={paper} />
          <Text fw={600}>{texts.numberLine(paper.number, paper.symbol)}</Text>
          <Text>{writtenDay(paper.issuedOn)}</Text>
          <Text>{paper.subject}</Text>
          <Text>{paper.campaignName}</Text>
        </Stack>
        <div className={styles.preview}>
          <PaperPreview preview={preview} {...texts.preview} />
        </div>
      </div>
    </ScreenFrame>
  );
};

/** One official paper: a draft to work on, or a fixed one to read and write out. */
export const PaperPage = ({ id, back }: { readonly id: string; readonly back: Back }) => {
  const paper = useQuery('papers.get', { id });
  if (paper.value?.state === 'issued') return <IssuedPaper paper={paper.value} back={back} />;
  if (paper.value !== null) return <PaperEditor paper={paper.value} back={back} />;
  return (
    <ScreenFrame title={texts.others.title}>
      <QueryView loaded={paper}>{() => null}</QueryView>
    </ScreenFrame>
  );
};
