import { Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import type { Output } from '#shared/ipc/contract';
import { decisionTexts } from '#shared/text/vi/decisions';
import type { Loaded } from '../../api/use-query';
import { QueryView } from '../../components/query-view';
import styles from './paper-preview.module.css';

const PX_PER_MM = 96 / 25.4;
/** Room beside the sheet: its shadow and the scroll bar. */
const BESIDE_PX = 40;

/** The width of the widest sheet in px; papers tell theirs as `--sheet-width`. */
const sheetWidth = (html: string): number => {
  const widths = [...html.matchAll(/--sheet-width:\s*(\d+)mm/g)].map((match) => Number(match[1]));
  return Math.max(210, ...widths) * PX_PER_MM + BESIDE_PX;
};

/** Shows a whole HTML page without running anything in it, scaled so that the sheet fits the pane's width. */
const Sheets = ({ html }: { html: string }) => {
  const { ref, width, height } = useElementSize();
  const whole = sheetWidth(html);
  const scale = width === 0 ? 1 : Math.min(1.25, width / whole);
  return (
    <div ref={ref} className={styles.pane}>
      <iframe
        className={styles.sheets}
        title={decisionTexts.preview.title}
        sandbox=""
        srcDoc={html}
        style={{ width: width / scale, height: height / scale, transform: `scale(${scale})` }}
      />
    </div>
  );
};

export type Preview = Loaded<Output<'decisions.preview'>> & { readonly reload: () => void };

/** The paper as it will print. */
export const PaperPreview = ({ preview }: { preview: Preview }) => (
  <QueryView
    loaded={preview}
    isEmpty={({ html }) => html === ''}
    empty={<Text p="md">{decisionTexts.preview.empty}</Text>}
  >
    {({ html }) => <Sheets html={html} />}
  </QueryView>
);
