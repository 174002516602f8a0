import { useLineCursor } from '../../components/grid/use-line-cursor';
import { columnToCorrect } from './preview-columns';
import { countLines, isDoubtful, isFaulty, type PreviewLine } from './preview-lines';

/** Which lines show, which cell is the current one, and whether it is being edited. */
export const usePreviewCursor = (lines: readonly PreviewLine[]) => ({
  ...useLineCursor(lines, { isFaulty, isDoubtful, columnToCorrect }),
  counts: countLines(lines),
});
