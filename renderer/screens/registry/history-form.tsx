import { assertNever } from '#shared/lib/result';
import { AwardRecordForm } from './award-record-form';
import { CollectiveForm } from './collective-form';
import { DisciplineRecordForm } from './discipline-record-form';
import type { HistoryView } from './history-view';
import { InitiativeRecordForm } from './initiative-record-form';
import { KnownHistoryForm } from './known-history-form';
import { type History, PersonForm } from './person-form';
import { RatingRecordForm } from './rating-record-form';
import type { Unit } from './unit-tree';

type Props = {
  readonly view: Exclude<HistoryView, 'history'>;
  readonly history: History;
  readonly units: readonly Unit[];
  readonly onDone: () => void;
};

/** The form that the view names, for the recipient of this history. */
export const HistoryForm = ({ view, history, units, onDone }: Props) => {
  const { recipient } = history;
  const owner = { recipientKind: recipient.kind, recipientId: recipient.id };
  switch (view) {
    case 'edit':
      return recipient.kind === 'collective' ? (
        <CollectiveForm history={history} units={units} onDone={onDone} />
      ) : (
        <PersonForm history={history} units={units} onDone={onDone} />
      );
    case 'awards':
      return <AwardRecordForm owner={owner} onDone={onDone} />;
    case 'ratings':
      return <RatingRecordForm owner={owner} onDone={onDone} />;
    case 'initiatives':
      return <InitiativeRecordForm personId={recipient.id} onDone={onDone} />;
    case 'discipline':
      return <DisciplineRecordForm owner={owner} onDone={onDone} />;
    case 'known':
      return <KnownHistoryForm owner={owner} fromYear={history.historyKnownFrom ?? null} onDone={onDone} />;
    default:
      return assertNever(view);
  }
};
