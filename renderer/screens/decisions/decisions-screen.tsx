import { paperEditorTexts } from '#shared/text/vi/paper-editor';
import { useNavigation } from '../../app/navigation';
import { DecisionList } from './decision-list';
import { DecisionPage } from './decision-page';
import { WrittenPaper } from './papers/written-paper';

/** Tờ trình & Quyết định: the list of decisions, or the one that was opened. */
export const DecisionsScreen = () => {
  const { params, go } = useNavigation();
  const { id, paperId } = params;
  if (paperId !== undefined) {
    const back = { label: paperEditorTexts.others.back, go: () => go('decisions', { view: 'papers' }) };
    return <WrittenPaper key={paperId} id={paperId} back={back} />;
  }
  return id === undefined ? (
    <DecisionList meetingId={params.meetingId ?? null} view={params.view} />
  ) : (
    <DecisionPage key={id} id={id} />
  );
};
