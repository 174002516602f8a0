import { Button, type ButtonProps } from '@mantine/core';
import { useRef } from 'react';
import classes from './file-button.module.css';

export type ChosenFile = { readonly name: string; readonly bytes: string };

type Props = {
  readonly label: string;
  /** `.pdf`, `.cer,.crt` */
  readonly accept: string;
  /** Gives the file in base64, or null when it cannot be read or is too large. */
  readonly onFile: (file: ChosenFile | null) => void;
  readonly variant?: ButtonProps['variant'];
  readonly size?: ButtonProps['size'];
  readonly disabled?: boolean;
};

/** What the contract carries: base64 of 28 million characters. */
const LARGEST = 20_900_000;

/** A file of the computer in base64; null when it cannot be read or is too large. */
export const readFile = (file: File): Promise<ChosenFile | null> =>
  new Promise((resolve) => {
    if (file.size > LARGEST) return resolve(null);
    const reader = new FileReader();
    reader.onload = () => {
      const url = String(reader.result);
      resolve({ name: file.name, bytes: url.slice(url.indexOf(',') + 1) });
    };
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(file);
  });

/** A button that opens the system's file window and gives the chosen file's bytes. */
export const FileButton = ({ label, accept, onFile, variant = 'default', size = 'sm', disabled = false }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <span className={classes.button}>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        className="visually-hidden"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void readFile(file).then(onFile);
        }}
      />
      <Button variant={variant} size={size} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </span>
  );
};
