import { shellTexts } from '#shared/text/vi/shell';
import { ScreenFrame } from '../../components/screen-frame';

export const DecisionsScreen = () => <ScreenFrame title={shellTexts.screens.decisions}>{null}</ScreenFrame>;
