import { Button } from '@mantine/core';
import { type RefObject, useRef } from 'react';
import { importTexts } from '#shared/text/vi/nomination-import';
import { useShortcut } from '../../app/navigation';

const KINDS = '.xlsx,.xls,.docx,.csv,.tsv';

type InputProps = { readonly input: RefObject<HTMLInputElement | null>; readonly onFile: (file: File) => void };

/** The hidden field that opens the system's file window. */
const FileInput = ({ input, onFile }: InputProps) => (
  <input
    ref={input}
    type="file"
    accept={KINDS}
    aria-label={importTexts.fileInput}
    className="visually-hidden"
    tabIndex={-1}
    onChange={(event) => {
      const file = event.currentTarget.files?.[0];
      event.currentTarget.value = '';
      if (file) onFile(file);
    }}
  />
);

type Props = {
  readonly button?: RefObject<HTMLButtonElement | null>;
  readonly label: string;
  readonly isPrimary: boolean;
  readonly onFile: (file: File) => void;
};

/** The button that chooses a list; Ctrl+O presses it. */
export const FileChoice = ({ button, label, isPrimary, onFile }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  const open = () => input.current?.click();
  useShortcut('mod+O', open);
  return (
    <>
      <FileInput input={input} onFile={onFile} />
      <Button {...(button && { ref: button })} variant={isPrimary ? 'filled' : 'default'} onClick={open}>
        {label}
      </Button>
    </>
  );
};
