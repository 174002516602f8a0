import { z } from 'zod';
import { Count, ExportedFile, ExportFormats, Id, Line, Saved, Year } from '#shared/ipc/fields';
import { PAPER_KINDS, PaperContent } from '#shared/ipc/paper-fields';
import { command, query } from '#shared/ipc/route';

const Kind = z.enum(PAPER_KINDS);

const NamedPaper = z.object({
  id: Id,
  number: z.int().nullable(),
  symbol: z.string(),
  issuedOn: z.string().nullable(),
});

const PaperLine = z.object({
  id: Id,
  kind: Kind,
  campaignId: Id,
  campaignName: z.string(),
  meetingId: Id.nullable(),
  decisionId: Id.nullable(),
  state: z.enum(['draft', 'issued']),
  number: z.int().nullable(),
  symbol: z.string(),
  issuedOn: z.string().nullable(),
  subject: z.string(),
  dossiers: Count,
  changedAt: z.string(),
  /** Left behind by a meeting that was reopened since, and the paper that was issued in its place. */
  superseded: z.object({ on: z.string(), because: z.string(), by: NamedPaper.nullable() }).nullable(),
  /** The superseded paper that it is written in place of. */
  replaces: NamedPaper.nullable(),
});

export const paperRoutes = {
  /** The official papers besides decisions: of a campaign, a meeting, a decision, or all. */
  'papers.list': query(
    z.strictObject({
      campaignId: Id.optional(),
      meetingId: Id.optional(),
      decisionId: Id.optional(),
      kinds: z.array(Kind).optional(),
    }),
    z.array(PaperLine),
  ),
  'papers.get': query(
    z.strictObject({ id: Id }),
    PaperLine.extend({
      content: PaperContent,
      /** The dossiers that it lists, each with the words it composes for it. */
      items: z.array(z.object({ dossierId: Id, name: z.string(), line: z.string() })),
      /** It has a list, which goes to Excel. */
      hasSheet: z.boolean(),
    }),
  ),
  /** Drafts a paper of the kind from what it belongs to; letters to several units come one for each. */
  'papers.draft': command(
    z.strictObject({
      kind: Kind,
      campaignId: Id.optional(),
      meetingId: Id.optional(),
      decisionId: Id.optional(),
      dossierIds: z.array(Id).max(5000).optional(),
    }),
    z.object({ ids: z.array(Id) }),
  ),
  'papers.update': command(z.strictObject({ id: Id, content: PaperContent }), Saved),
  'papers.discard': command(z.strictObject({ id: Id }), Saved),
  /** The paper as it will print: the same model that goes to Word and PDF. */
  'papers.preview': query(z.strictObject({ id: Id }), z.object({ html: z.string() })),
  'papers.nextNumber': query(
    /** With its kind, a paper whose kind shares one series is counted with all others of the kind. */
    z.strictObject({ kind: Kind.optional(), symbol: Line, year: Year }),
    z.object({ next: z.int(), taken: z.array(z.int()) }),
  ),
  /** Chốt: the paper becomes fixed as it is composed now. */
  'papers.issue': command(z.strictObject({ id: Id }), Saved),
  /** Draft or issued: what stands now, or what was fixed then. */
  'papers.export': command(
    z.strictObject({ id: Id, formats: ExportFormats }),
    z.object({ files: z.array(ExportedFile) }),
  ),
};
