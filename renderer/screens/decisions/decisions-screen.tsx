import { useNavigation } from '../../app/navigation';
import { DecisionList } from './decision-list';
import { DecisionPage } from './decision-page';
import { RegisterView } from './register/register-view';
import { ViewSwitch } from './view-switch';

/** Tờ trình & Quyết định: the list of decisions, the book of their numbers, or the one that was opened. */
export const DecisionsScreen = () => {
  const { params } = useNavigation();
  const { id, view } = params;
  if (id !== undefined) return <DecisionPage key={id} id={id} />;
  if (view === 'register') return <RegisterView switcher={<ViewSwitch view="register" />} />;
  return <DecisionList meetingId={params.meetingId ?? null} switcher={<ViewSwitch view="list" />} />;
};
