import { Button } from '@mantine/core';
import { useState } from 'react';
import { printingTexts } from '#shared/text/vi/printing';
import { useShortcut } from '../../app/navigation';
import { PrintDialog, type PrintedPaper } from './print-dialog';

type Props = {
  readonly asked: PrintedPaper;
  readonly disabled?: boolean;
  /** Makes sure that what is on the screen stands in the data; false stops. */
  readonly before?: () => Promise<boolean>;
  /** The paper of the screen prints by Ctrl+P; papers beside it by their button alone. */
  readonly isOfScreen?: boolean;
};

/** Opens the dialog that prints a paper. */
export const PrintButton = ({ asked, disabled = false, before, isOfScreen = true }: Props) => {
  const [open, setOpen] = useState(false);
  const start = async () => {
    if (before === undefined || (await before())) setOpen(true);
  };
  useShortcut('mod+P', isOfScreen && !open && !disabled ? () => void start() : null);
  return (
    <>
      <Button variant="default" disabled={disabled} onClick={() => void start()}>
        {printingTexts.open}
      </Button>
      {open && <PrintDialog asked={asked} onClose={() => setOpen(false)} />}
    </>
  );
};
