import { importUndoTexts as words } from '#shared/text/vi/import-undo';
import { answersTexts, listVersionTexts } from '#shared/text/vi/list-versions';
import { writtenNumber } from '../../components/written-values';
import { UndoDialog, type UndoWords } from './undo-dialog';
import type { useListUndo } from './use-list-undo';

const SHOWN = 8;

type Undoing = ReturnType<typeof useListUndo>;
type Asked = NonNullable<Undoing['asked']>;

type Props = {
  readonly undoing: Undoing;
  /** What must be known besides before saying yes. */
  readonly note?: string | undefined;
};

const wordsOf = ({ preview }: Asked, note?: string): UndoWords => {
  const { dossiers, recipients, passedOn, workedUpon, restores, reworded } = preview;
  if (workedUpon.length === 0) {
    const question = words.question(writtenNumber(dossiers), writtenNumber(recipients));
    const rest = passedOn === 0 || restores !== null ? [] : [words.passedOn(writtenNumber(passedOn))];
    const back = restores === null ? [] : [listVersionTexts.restores(restores)];
    const asBefore = reworded === 0 ? [] : [answersTexts.reworded(writtenNumber(reworded))];
    return { question: [...(note === undefined ? [] : [note]), question, ...rest, ...back, ...asBefore] };
  }
  const more = workedUpon.length - SHOWN;
  return {
    refused: words.workedUpon(writtenNumber(workedUpon.length)),
    inTheWay: workedUpon.slice(0, SHOWN).map(({ id, name }) => ({ key: id, name })),
    more: more > 0 ? words.more(writtenNumber(more)) : null,
    whatToDo: words.whatToDo,
  };
};

/** Asks before a list of nominations is undone; where somebody has worked on its dossiers, says on which. */
export const UndoQuestion = ({ undoing, note }: Props) => (
  <UndoDialog undoing={undoing} wordsOf={(asked) => wordsOf(asked, note)} />
);
