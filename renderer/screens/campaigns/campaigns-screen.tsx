import { shellTexts } from '#shared/text/vi/shell';
import { ScreenFrame } from '../../components/screen-frame';

export const CampaignsScreen = () => <ScreenFrame title={shellTexts.screens.campaigns}>{null}</ScreenFrame>;
