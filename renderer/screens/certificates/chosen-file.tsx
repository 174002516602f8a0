import { Button } from '@mantine/core';
import { useRef } from 'react';

type Props = {
  readonly label: string;
  readonly accept: string;
  readonly onBytes: (base64: string) => void;
  readonly disabled?: boolean;
};

const readBase64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).slice(String(reader.result).indexOf(',') + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

/** A button that lets a file be chosen and gives its bytes as base64. */
export const ChosenFile = ({ label, accept, onBytes, disabled }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void readBase64(file).then(onBytes);
        }}
      />
      <Button variant="default" disabled={disabled ?? false} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
};
