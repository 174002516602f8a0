import { paperEditorTexts } from '#shared/text/vi/paper-editor';
import { useNavigation } from '../../app/navigation';
import { DecisionList } from './decision-list';
import { DecisionPage } from './decision-page';
import { OtherPapers } from './other-papers';
import { RegisterView } from './register/register-view';
import { WrittenPaper } from './reports/written-paper';
import { ViewSwitch } from './view-switch';

/** Tờ trình & Quyết định: decisions, other papers, the book of numbers, or the one that was opened. */
export const DecisionsScreen = () => {
  const { params, go } = useNavigation();
  const { id, paperId, view } = params;
  if (paperId !== undefined) {
    const back = { label: paperEditorTexts.others.back, go: () => go('decisions', { view: 'papers' }) };
    return <WrittenPaper key={paperId} id={paperId} back={back} />;
  }
  if (id !== undefined) return <DecisionPage key={id} id={id} />;
  if (view === 'papers') return <OtherPapers switcher={<ViewSwitch view="papers" />} />;
  if (view === 'register') return <RegisterView switcher={<ViewSwitch view="register" />} />;
  return <DecisionList meetingId={params.meetingId ?? null} switcher={<ViewSwitch view="list" />} />;
};
