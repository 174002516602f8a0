import { historyListTexts } from '#shared/text/vi/history-lists';
import { writtenNumber } from '../../../components/written-values';
import { UndoDialog, type UndoWords } from '../undo-dialog';
import type { useHistoryUndo } from '../use-list-undo';

type Undoing = ReturnType<typeof useHistoryUndo>;
type Asked = NonNullable<Undoing['asked']>;

const words = historyListTexts.undoQuestion;

const wordsOf = ({ fileName, preview: { facts, recipients, rests, moreRests } }: Asked): UndoWords =>
  rests.length === 0
    ? { question: [words.text(fileName, writtenNumber(facts), writtenNumber(recipients)), words.toDesk] }
    : {
        refused: words.refused,
        inTheWay: rests.map((name) => ({ key: name, name })),
        more: moreRests > 0 ? historyListTexts.moreRests(moreRests) : null,
        whatToDo: words.whatToDo,
      };

/** Asks before a list of earlier years is undone; where something rests on it, says by name what. */
export const HistoryUndoQuestion = ({ undoing }: { readonly undoing: Undoing }) => (
  <UndoDialog undoing={undoing} wordsOf={wordsOf} />
);
