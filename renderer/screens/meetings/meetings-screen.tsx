import { useNavigation } from '../../app/navigation';
import { MeetingList } from './meeting-list';
import { MeetingRoom } from './meeting-room';

/** Họp hội đồng: the list of meetings, or the room of the one that was opened. */
export const MeetingsScreen = () => {
  const { params } = useNavigation();
  const { id } = params;
  return id === undefined ? <MeetingList campaignId={params.campaignId ?? null} /> : <MeetingRoom key={id} id={id} />;
};
