import { Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useRef } from 'react';
import type { Loaded } from '../api/use-query';
import { styleNonce } from '../app/style-nonce';
import styles from './paper-preview.module.css';
import { QueryView } from './query-view';

const PX_PER_MM = 96 / 25.4;
/** Room beside the sheet: its shadow and the scroll bar. */
const BESIDE_PX = 40;

/** The width of the widest sheet in px; papers tell theirs as `--sheet-width`. */
const sheetWidth = (html: string): number => {
  const widths = [...html.matchAll(/--sheet-width:\s*(\d+)mm/g)].map((match) => Number(match[1]));
  return Math.max(210, ...widths) * PX_PER_MM + BESIDE_PX;
};

/** The window's policy takes only style elements that carry its nonce. */
const withStyleNonce = (html: string): string => html.replaceAll('<style>', `<style nonce="${styleNonce()}">`);

/**
 * Shows a whole HTML page, scaled so that the sheet fits the pane's width. Nothing in it may run: the frame shares the
 * origin only so that it may load the fonts of the papers.
 */
const Sheets = ({ html, title }: { html: string; title: string }) => {
  const { ref, width, height } = useElementSize();
  const scrolledTo = useRef(0);
  // A newer paper shows at the place where the older one was read.
  const keepPlace = (frame: HTMLIFrameElement) => {
    frame.contentWindow?.scrollTo(0, scrolledTo.current);
    frame.contentWindow?.addEventListener('scroll', () => {
      scrolledTo.current = frame.contentWindow?.scrollY ?? 0;
    });
  };
  // A file held over the paper is held over this window: the frame would keep it to itself.
  const passDrags = (frame: HTMLIFrameElement) => {
    for (const name of ['dragover', 'drop'] as const)
      frame.contentWindow?.addEventListener(name, (event) => {
        event.preventDefault();
        const { dataTransfer } = event;
        frame.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer }));
      });
  };
  const whole = sheetWidth(html);
  const scale = width === 0 ? 1 : Math.min(1.25, width / whole);
  return (
    <div ref={ref} className={styles.pane}>
      <iframe
        className={styles.sheets}
        title={title}
        sandbox="allow-same-origin"
        srcDoc={withStyleNonce(html)}
        onLoad={({ currentTarget }) => {
          keepPlace(currentTarget);
          passDrags(currentTarget);
        }}
        style={{ width: width / scale, height: height / scale, transform: `scale(${scale})` }}
      />
    </div>
  );
};

export type Preview = Loaded<{ readonly html: string }> & { readonly reload: () => void };

type Props = {
  readonly preview: Preview;
  /** What a screen reader calls the sheets. */
  readonly title: string;
  readonly empty: string;
};

/** The paper as it will print. */
export const PaperPreview = ({ preview, title, empty }: Props) => (
  <QueryView loaded={preview} isEmpty={({ html }) => html === ''} empty={<Text p="md">{empty}</Text>}>
    {({ html }) => <Sheets html={html} title={title} />}
  </QueryView>
);
