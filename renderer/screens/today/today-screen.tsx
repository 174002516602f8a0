import { shellTexts } from '#shared/text/vi/shell';
import { ScreenFrame } from '../../components/screen-frame';

export const TodayScreen = () => <ScreenFrame title={shellTexts.screens.today}>{null}</ScreenFrame>;
