import { asSentence } from '#shared/documents/end-mark';
import { fileStem } from '#shared/documents/file-stem';
import { attachedReference } from '#shared/documents/list-reference';
import type { ListSheet } from '#shared/documents/list-sheet';
import { paperName } from '#shared/documents/paper-name';
import type { InvitationFacts } from '#shared/domain/invitation-facts';
import { twoDigits } from '#shared/lib/two-digits';
import { invitationWords as words } from '#shared/text/vi/meeting-papers';

/** Who is asked to the meeting, as a grid; null where the letter names all of them itself. */
export const invitationSheet = (facts: InvitationFacts): ListSheet | null =>
  facts.listStyle === 'none' || facts.invitees.length === 0
    ? null
    : {
        sheetName: words.sheet,
        author: facts.headLines.join(' '),
        fileName: fileStem(`${words.sheet} ${paperName(facts, words)}`),
        heading: words.heading,
        subject: facts.subject,
        reference: attachedReference(facts, words.name),
        columns: [
          { header: words.columns.ordinal, weight: 16, align: 'center' },
          { header: words.columns.name, weight: 50, align: 'left' },
          { header: words.columns.post, weight: 65, align: 'left' },
          { header: words.columns.role, weight: 50, align: 'left' },
        ],
        rows: facts.invitees.map(({ name, post, role }, index) => ({
          kind: 'recipient',
          cells: [String(index + 1), name, post, role],
        })),
        closing: asSentence(words.closing(twoDigits(facts.invitees.length))),
      };
