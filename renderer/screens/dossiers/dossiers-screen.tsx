import { shellTexts } from '#shared/text/vi/shell';
import { ScreenFrame } from '../../components/screen-frame';

export const DossiersScreen = () => <ScreenFrame title={shellTexts.screens.dossiers}>{null}</ScreenFrame>;
