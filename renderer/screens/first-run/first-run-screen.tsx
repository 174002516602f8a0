import { Button } from '@mantine/core';
import { actionTexts } from '#shared/text/vi/actions';
import { shellTexts } from '#shared/text/vi/shell';
import { ScreenFrame } from '../../components/screen-frame';

/** Founds the council's database, then calls onDone. */
export const FirstRunScreen = ({ onDone }: { onDone: () => void }) => (
  <ScreenFrame title={shellTexts.product}>
    <Button onClick={onDone}>{actionTexts.retry}</Button>
  </ScreenFrame>
);
