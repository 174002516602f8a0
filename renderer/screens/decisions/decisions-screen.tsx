import { useNavigation } from '../../app/navigation';
import { DecisionList } from './decision-list';
import { DecisionPage } from './decision-page';

/** Tờ trình & Quyết định: the list of decisions, or the one that was opened. */
export const DecisionsScreen = () => {
  const { params } = useNavigation();
  const { id } = params;
  return id === undefined ? <DecisionList meetingId={params.meetingId ?? null} /> : <DecisionPage key={id} id={id} />;
};
