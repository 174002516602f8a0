import { paperEditorTexts } from '#shared/text/vi/paper-editor';
import { useNavigation } from '../../app/navigation';
import { PaperPage } from '../../components/papers/paper-page';
import { DecisionList } from './decision-list';
import { DecisionPage } from './decision-page';
import { RegisterView } from './register/register-view';
import { ViewSwitch } from './view-switch';

/** Tờ trình & Quyết định: the list of decisions, the book of their numbers, or the one that was opened. */
export const DecisionsScreen = () => {
  const { params, go } = useNavigation();
  const { id, paperId } = params;
  if (paperId !== undefined) {
    const back = { label: paperEditorTexts.others.back, go: () => go('decisions', { view: 'papers' }) };
    return <PaperPage key={paperId} id={paperId} back={back} />;
  }
  return id === undefined ? (
    <DecisionList meetingId={params.meetingId ?? null} view={params.view} />
  ) : (
    <DecisionPage key={id} id={id} />
  );
  const { params } = useNavigation();
  const { id, view } = params;
  if (id !== undefined) return <DecisionPage key={id} id={id} />;
  if (view === 'register') return <RegisterView switcher={<ViewSwitch view="register" />} />;
  return <DecisionList meetingId={params.meetingId ?? null} switcher={<ViewSwitch view="list" />} />;
};
