import type { ReactNode } from 'react';
import { deskTexts } from '#shared/text/vi/import-desk';
import { listName } from '#shared/text/vi/list-name';
import { importTexts } from '#shared/text/vi/nomination-import';
import { FileChoice } from './file-choice';
import type { DeskList } from './import-draft';
import styles from './import-start.module.css';
import { PutAwayButton } from './put-away-button';

type Draft = {
  readonly file: DeskList | null;
  readonly columnRoles: readonly unknown[] | null;
  readonly encodings: readonly unknown[];
};

type Props = {
  readonly course: {
    readonly draft: Draft;
    readonly take: (file: File) => void;
    readonly putAway: () => void;
  };
  /** How many lines the secretary decided something about. */
  readonly decidedLines: number;
  /** What else can be done with the file. */
  readonly children: ReactNode;
};

/** The file on the desk: its name, another in its place, or none; nothing while none lies there. */
export const FileTools = ({ course: { draft, take, putAway }, decidedLines, children }: Props) =>
  draft.file && (
    <>
      <FileChoice label={importTexts.chooseOther} isPrimary={false} onFile={take} />
      <span className={styles.fileName} title={listName(draft.file.fileName)}>
        {listName(draft.file.fileName)}
      </span>
      {children}
      <PutAwayButton
        fileName={draft.file.fileName}
        decided={{
          lines: decidedLines,
          isReadingChosen: draft.columnRoles !== null || draft.encodings.length > 0,
        }}
        hint={deskTexts.autosaved}
        onPutAway={putAway}
      />
    </>
  );
