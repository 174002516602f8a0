import { shellTexts } from '#shared/text/vi/shell';
import { ScreenFrame } from '../../components/screen-frame';

export const MeetingsScreen = () => <ScreenFrame title={shellTexts.screens.meetings}>{null}</ScreenFrame>;
