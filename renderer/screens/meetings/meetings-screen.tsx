import { paperEditorTexts } from '#shared/text/vi/paper-editor';
import { useNavigation } from '../../app/navigation';
import { PaperPage } from '../../components/papers/paper-page';
import { MeetingList } from './meeting-list';
import { MeetingRoom } from './meeting-room';

/** Họp hội đồng: the list of meetings, or the room of the one that was opened. */
export const MeetingsScreen = () => {
  const { params, go } = useNavigation();
  const { id, paperId } = params;
  if (id !== undefined && paperId !== undefined) {
    const back = { label: paperEditorTexts.meeting.back, go: () => go('meetings', { id, part: 'papers' }) };
    return <PaperPage key={paperId} id={paperId} back={back} />;
  }
  return id === undefined ? (
    <MeetingList campaignId={params.campaignId ?? null} />
  ) : (
    <MeetingRoom key={id} id={id} part={params.part} />
  );
};
