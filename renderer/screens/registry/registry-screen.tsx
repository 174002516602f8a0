import { shellTexts } from '#shared/text/vi/shell';
import { ScreenFrame } from '../../components/screen-frame';

export const RegistryScreen = () => <ScreenFrame title={shellTexts.screens.registry}>{null}</ScreenFrame>;
