import { type DragEvent, type ReactNode, useState } from 'react';
import { type ChosenFile, readFile } from './file-button';
import classes from './file-drop.module.css';

type Props = {
  /** `.docx`: what else is dropped here goes where the window takes it. */
  readonly accept: `.${string}`;
  /** Stands over the place while a file is held above it. */
  readonly label: string;
  readonly disabled: boolean;
  /** Gives the file in base64, or null when it cannot be read or is too large. */
  readonly onFile: (file: ChosenFile | null) => void;
  readonly children: ReactNode;
};

/** A place of a screen that takes a dropped file of one kind before the window does (`window-drop.tsx`). */
export const FileDrop = ({ accept, label, disabled, onFile, children }: Props) => {
  const [isOver, setOver] = useState(false);
  const takes = disabled ? {} : { 'data-takes-files': accept };
  const drop = ({ dataTransfer: { files } }: DragEvent) => {
    setOver(false);
    const [file] = files;
    if (file?.name.toLowerCase().endsWith(accept) && !disabled) void readFile(file).then(onFile);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button beside it does the same by keyboard.
    <div
      {...takes}
      className={classes.place}
      onDragOver={({ dataTransfer }) => setOver(!disabled && dataTransfer.types.includes('Files'))}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={drop}
    >
      {children}
      {isOver && <div className={classes.over}>{label}</div>}
    </div>
  );
};
