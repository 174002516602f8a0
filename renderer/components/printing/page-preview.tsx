import { Button, Group, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { printingTexts as texts } from '#shared/text/vi/printing';
import { call } from '../../api/call';
import { writtenNumber } from '../written-values';
import type { OpenPdf } from './pdf-drawing';
import styles from './printing.module.css';

const BOX_PX = { width: 380, height: 420 };

/** The drawing of PDFs is large, and only whoever prints needs it. */
const drawing = () => import('./pdf-drawing');

const useOpenPdf = (
  id: string,
  onTitle: (title: string) => void,
): { readonly pdf: OpenPdf | null; readonly failed: boolean } => {
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const [failed, setFailed] = useState(false);
  const tell = useRef(onTitle);
  useEffect(() => {
    let opened: OpenPdf | null = null;
    let left = false;
    const open = async () => {
      const [reply, { openPdf }] = await Promise.all([call('printing.file', { id }), drawing()]);
      if (!reply.ok || left) return;
      opened = await openPdf(reply.value.bytes);
      if (left) opened.destroy();
      else {
        setPdf(opened);
        if (opened.title !== null) tell.current(opened.title);
      }
    };
    open().catch(() => setFailed(true));
    return () => {
      left = true;
      opened?.destroy();
    };
  }, [id]);
  return { pdf, failed };
};

type Props = {
  readonly id: string;
  readonly pages: number;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly onTitle: (title: string) => void;
};

/** The pages of the very PDF that will print. */
export const PagePreview = ({ id, pages, page, onPage, onTitle }: Props) => {
  const { pdf, failed } = useOpenPdf(id, onTitle);
  const [drawFailed, setDrawFailed] = useState(false);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const target = canvas.current;
    if (pdf === null || target === null) return;
    drawing()
      .then(({ drawPage }) => drawPage(pdf, { page, canvas: target, box: BOX_PX }))
      .then(() => {
        target.dataset.page = String(page);
      })
      .catch(() => setDrawFailed(true));
  }, [pdf, page]);
  return (
    <section className={styles.preview} aria-label={texts.preview}>
      <div className={styles.sheet} style={{ width: BOX_PX.width, height: BOX_PX.height }}>
        {failed || drawFailed ? (
          <Text>{texts.previewFailed}</Text>
        ) : (
          <canvas ref={canvas} role="img" aria-label={texts.page(page, writtenNumber(pages))} />
        )}
      </div>
      <Group gap="xs" justify="center">
        <Button size="compact-sm" variant="default" disabled={page <= 1} onClick={() => onPage(page - 1)}>
          {texts.previous}
        </Button>
        <Text role="status">{texts.page(page, writtenNumber(pages))}</Text>
        <Button size="compact-sm" variant="default" disabled={page >= pages} onClick={() => onPage(page + 1)}>
          {texts.next}
        </Button>
      </Group>
    </section>
  );
};
