import { useState } from 'react';
import type { RecipientKind } from '#shared/domain/recipient';
import { historyTexts } from '#shared/text/vi/recipient-history';
import { recipientKindTexts } from '#shared/text/vi/recipients';
import { useQuery } from '../../api/use-query';
import { QueryView } from '../../components/query-view';
import { SidePanel } from '../../components/side-panel';
import { HistoryForm } from './history-form';
import { HistorySections } from './history-sections';
import type { HistoryView } from './history-view';
import type { Unit } from './unit-tree';

type Props = {
  readonly kind: RecipientKind;
  readonly id: string;
  readonly units: readonly Unit[];
  readonly onClose: () => void;
};

/** One recipient: what is known of it year by year, and the forms that record more. Esc in a form leads back. */
export const HistoryPanel = ({ kind, id, units, onClose }: Props) => {
  const history = useQuery('recipients.history', { recipientKind: kind, recipientId: id });
  const [view, setView] = useState<HistoryView>({ name: 'history' });
  const name = history.value?.recipient.name ?? recipientKindTexts[kind];
  const back = () => setView({ name: 'history' });
  return (
    <SidePanel
      key={view.name}
      width={500}
      title={view.name === 'history' ? name : `${historyTexts.formTitles[view.name]}: ${name}`}
      onClose={view.name === 'history' ? onClose : back}
    >
      <QueryView loaded={history}>
        {(known) =>
          view.name === 'history' ? (
            <HistorySections history={known} onView={setView} />
          ) : (
            <HistoryForm view={view} history={known} units={units} onDone={back} />
          )
        }
      </QueryView>
    </SidePanel>
  );
};
