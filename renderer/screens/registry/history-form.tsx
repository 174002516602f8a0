import { assertNever } from '#shared/lib/result';
import { AwardRecordForm } from './award-record-form';
import { AwardReviewForm } from './award-review-form';
import { CollectiveForm } from './collective-form';
import { CompositionRecordForm } from './composition-record-form';
import { DisciplineRecordForm } from './discipline-record-form';
import type { HistoryView } from './history-view';
import { InitiativeRecordForm } from './initiative-record-form';
import { InvestigationEndForm } from './investigation-end-form';
import { InvestigationRecordForm } from './investigation-record-form';
import { KnownHistoryForm } from './known-history-form';
import { type History, PersonForm } from './person-form';
import { RatingRecordForm } from './rating-record-form';
import { RemovalForm } from './removal-form';
import type { Unit } from './unit-tree';

type Props = {
  readonly view: Exclude<HistoryView, { readonly name: 'history' }>;
  readonly history: History;
  readonly units: readonly Unit[];
  readonly onDone: () => void;
};

/** The form that the view names, for the recipient of this history. */
export const HistoryForm = ({ view, history, units, onDone }: Props) => {
  const { recipient } = history;
  const owner = { recipientKind: recipient.kind, recipientId: recipient.id };
  switch (view.name) {
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
    case 'compositions':
      return <CompositionRecordForm history={history} onDone={onDone} />;
    case 'discipline':
      return <DisciplineRecordForm owner={owner} onDone={onDone} />;
    case 'investigations':
      return <InvestigationRecordForm owner={owner} onDone={onDone} />;
    case 'ending': {
      const investigation = history.investigations.find(({ id }) => id === view.investigationId);
      return investigation ? <InvestigationEndForm investigation={investigation} onDone={onDone} /> : null;
    }
    case 'removing':
      return <RemovalForm record={view.record} onDone={onDone} />;
    case 'review':
      return <AwardReviewForm awardId={view.awardId} onDone={onDone} />;
    case 'known':
      return <KnownHistoryForm owner={owner} fromYear={history.historyKnownFrom ?? null} onDone={onDone} />;
    default:
      return assertNever(view);
  }
};
