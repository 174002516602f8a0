import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Blank } from '#shared/domain/certificate/design';
import { certificateTexts } from '#shared/text/vi/certificate-studio';
import { BlankDialog } from './blank-dialog';

const texts = certificateTexts.designs;

type Props = {
  readonly blankId: string;
  readonly blank: Blank;
  readonly hasScan: boolean;
  readonly onNew: (id: string) => void;
};

/** Opens the blank of the design, or a new one. */
export const BlankButtons = ({ blankId, blank, hasScan, onNew }: Props) => {
  const [opened, setOpened] = useState<'edit' | 'new' | null>(null);
  const shut = () => setOpened(null);
  return (
    <>
      <Button variant="default" onClick={() => setOpened('edit')}>
        {texts.blankEdit}
      </Button>
      <Button variant="default" onClick={() => setOpened('new')}>
        {texts.blankNew}
      </Button>
      {opened !== null && (
        <BlankDialog
          blankId={opened === 'edit' ? blankId : null}
          blank={blank}
          hasScan={opened === 'edit' && hasScan}
          onClose={shut}
          onSaved={(id) => {
            if (opened === 'new') onNew(id);
            shut();
          }}
        />
      )}
    </>
  );
};
