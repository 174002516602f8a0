import type { ReactNode } from 'react';
import { wordVersionTexts } from '#shared/text/vi/word-versions';
import { FileDrop } from '../../../components/file-drop';
import type { WordReturn } from './use-word-return';

/** The paper and what stands beside it, where the edited Word file may be dropped. */
export const WordDrop = ({ back, children }: { readonly back: WordReturn; readonly children: ReactNode }) => (
  <FileDrop accept=".docx" label={wordVersionTexts.dropHere} disabled={back.take.running} onFile={back.bring}>
    {children}
  </FileDrop>
);
