import type { RecipientKind } from '#shared/domain/recipient';
import { assertNever } from '#shared/lib/result';
import { recipientTexts } from '#shared/text/vi/recipient-history';
import { useQuery } from '../../api/use-query';
import { SidePanel } from '../../components/side-panel';
import { CollectiveForm } from './collective-form';
import { HistoryPanel } from './history-panel';
import { HouseholdForm } from './household-form';
import { NOTHING_OPEN, type TabProps } from './open-record';
import { PersonForm } from './person-form';
import type { Unit } from './unit-tree';

type NewProps = { readonly kind: RecipientKind; readonly units: readonly Unit[]; readonly onDone: () => void };

const NewRecipient = ({ kind, units, onDone }: NewProps) => {
  switch (kind) {
    case 'individual':
      return <PersonForm history={null} units={units} onDone={onDone} />;
    case 'collective':
      return <CollectiveForm history={null} units={units} onDone={onDone} />;
    case 'household':
      return <HouseholdForm units={units} onDone={onDone} />;
    default:
      return assertNever(kind);
  }
};

/** The panel of the recipients: a new one of some kind, or the history of one that stands. */
export const RecipientPanel = ({ open, onOpen }: TabProps) => {
  const units = useQuery('units.list', {}).value ?? [];
  const shut = () => onOpen(NOTHING_OPEN);
  if (open.kind === 'one' && open.of) {
    return <HistoryPanel key={open.id} kind={open.of} id={open.id} units={units} onClose={shut} />;
  }
  if (open.kind !== 'new') return null;
  const kind = open.of === undefined || open.of === 'council' ? 'individual' : open.of;
  return (
    <SidePanel key={kind} title={recipientTexts.newTitles[kind]} onClose={shut}>
      <NewRecipient kind={kind} units={units} onDone={shut} />
    </SidePanel>
  );
};
