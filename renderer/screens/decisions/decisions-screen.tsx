import { useNavigation } from '../../app/navigation';
import { DecisionList } from './decision-list';
import { DecisionPage } from './decision-page';
import { PaperPage } from './papers/paper-page';

/** Tờ trình & Quyết định: the list of decisions, or the decision or paper that was opened. */
export const DecisionsScreen = () => {
  const { params } = useNavigation();
  const { id, paper } = params;
  if (paper !== undefined) return <PaperPage key={paper} id={paper} />;
  return id === undefined ? <DecisionList meetingId={params.meetingId ?? null} /> : <DecisionPage key={id} id={id} />;
};
