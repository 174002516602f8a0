import { shellTexts } from '#shared/text/vi/shell';
import { ScreenFrame } from '../../components/screen-frame';

export const NominationImportScreen = () => <ScreenFrame title={shellTexts.screens.import}>{null}</ScreenFrame>;
