import { useEffect } from 'react';
import { pastedFileName } from '#shared/domain/pasted-original';
import { formatSlashed } from '#shared/lib/local-date';
import { dayOn, timeOn } from '#shared/lib/wall-clock';
import { deskTexts } from '#shared/text/vi/import-desk';
import { useNewest } from '../../app/newest';
import type { DeskList } from './import-draft';

const isWritten = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The name under which a pasted block is kept: `Dán từ Excel 25-11-2026 14-05.html`. */
const nameOfPaste = (block: { readonly html: string; readonly text: string }, at: Date): string => {
  const day = formatSlashed(dayOn(at)).replaceAll('/', '-');
  return pastedFileName(block, deskTexts.pastedName(day, timeOn(at).replace(':', '-')));
};

type Taken = { readonly onBlock: (list: DeskList) => void; readonly onFile: (file: File) => void };

/** Takes what is pasted anywhere on the screen but in a field: cells of Excel or Word, or a copied file. */
export const usePaste = (taken: Taken): void => {
  const take = useNewest(taken);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { clipboardData } = event;
      if (clipboardData === null || isWritten(event.target)) return;
      event.preventDefault();
      const pasted = { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') };
      const file = clipboardData.files[0];
      // Excel lays a picture of its cells beside them.
      if (pasted.html === '' && pasted.text === '' && file) take.current.onFile(file);
      else take.current.onBlock({ fileName: nameOfPaste(pasted, new Date()), pasted });
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, []);
};
