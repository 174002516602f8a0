import { z } from 'zod';
import { ACROSS, DOWN, FITS, FONT_FACES, FONT_KEYS, FRAMES, LETTER_CASES } from '#shared/domain/certificate/design';
import { CORRECTION_LIMITS, ROTATIONS } from '#shared/domain/certificate/printer-correction';
import { AwardCodeField, Count, ExportedFile, FileBytes, Id, Line, Nothing, Saved } from '#shared/ipc/fields';
import { command, query } from '#shared/ipc/route';

const hundredth = (value: number): number => Math.round(value * 100) / 100;
const Place = z.number().min(-1200).max(2400).transform(hundredth);
const Length = z.number().min(1).max(1200).transform(hundredth);
/** Quarters of a point. */
const Size = z
  .number()
  .min(4)
  .max(200)
  .transform((value) => Math.round(value * 4) / 4);

/** Text of several lines, each kept. */
const Lines = z
  .string()
  .max(2000)
  .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim());

const Field = z
  .strictObject({
    id: Id,
    name: Line,
    box: z.strictObject({ x: Place, y: Place, width: Length, height: Length }),
    template: Lines,
    face: z.enum(FONT_FACES),
    bold: z.boolean(),
    italic: z.boolean(),
    largestPt: Size,
    smallestPt: Size,
    maxLines: z.int().min(1).max(12),
    fit: z.enum(FITS),
    across: z.enum(ACROSS),
    down: z.enum(DOWN),
    colour: z.string().regex(/^#[0-9a-f]{6}$/),
    letterCase: z.enum(LETTER_CASES),
    lineSpacing: z.number().min(0.7).max(3).transform(hundredth),
    ruleBelow: z.boolean(),
    onBlank: z.boolean(),
  })
  .refine(({ largestPt, smallestPt }) => smallestPt <= largestPt, { path: ['smallestPt'] });

/** The design of a certificate: what stands where on which blank. */
export const Design = z.strictObject({
  name: Line,
  blankId: Id,
  awards: z.array(AwardCodeField).max(60),
  frame: z.enum(FRAMES),
  fields: z
    .array(Field)
    .max(40)
    .refine((fields) => new Set(fields.map(({ id }) => id)).size === fields.length),
});

export const BlankFields = z.strictObject({
  name: Line,
  widthMm: z.number().min(50).max(1200).transform(hundredth),
  heightMm: z.number().min(50).max(1200).transform(hundredth),
  preprinted: z.boolean(),
});

const { moveMm, scale } = CORRECTION_LIMITS;
const Move = z.number().min(-moveMm).max(moveMm);
const Scale = z
  .number()
  .min(1 - scale)
  .max(1 + scale);

export const Correction = z.strictObject({
  dxMm: Move,
  dyMm: Move,
  scaleX: Scale,
  scaleY: Scale,
  rotation: z.literal(ROTATIONS),
});

/** The printer as the computer names it. */
const Printer = z.string().trim().min(1).max(200);

export const Override = z.record(
  Id,
  z.strictObject({ text: Lines.optional(), sizePt: Size.optional() }).refine((set) => Object.keys(set).length > 0),
);

const SheetLine = z.object({
  dossierId: Id,
  values: z.object({
    honorific: z.string(),
    name: z.string(),
    post: z.string(),
    position: z.string(),
    unit: z.string(),
    achievement: z.string(),
    award: z.string(),
    year: z.string(),
    authority: z.string(),
    decisionNumber: z.string(),
    decisionDay: z.string(),
    goldBook: z.string(),
    bookNumber: z.string(),
    placeAndDay: z.string(),
    capacity: z.string(),
    signer: z.string(),
  }),
  override: Override,
});

const DesignLine = z.object({
  id: Id,
  /** Brought by the program: used as it is, changed as a copy. */
  shipped: z.boolean(),
  name: z.string(),
  blankId: Id,
  awards: z.array(AwardCodeField),
});

export const certificateRoutes = {
  'certificates.blanks': query(Nothing, z.array(BlankFields.extend({ id: Id, hasScan: z.boolean() }))),
  'certificates.saveBlank': command(z.strictObject({ id: Id.nullable(), blank: BlankFields }), Saved),
  /** The scan of a blank as a `data:` address; null while it has none. */
  'certificates.scan': query(z.strictObject({ blankId: Id }), z.object({ address: z.string().nullable() })),
  /** Keeps a PNG or JPEG of the blank, for the screen only; null takes it away. */
  'certificates.setScan': command(z.strictObject({ blankId: Id, bytes: FileBytes.nullable() }), Saved),
  /** What the layout knows of the fonts, so that the page sets text exactly as the PDF does. */
  'certificates.fonts': query(
    Nothing,
    z.record(
      z.enum(FONT_KEYS),
      z.object({ ascent: z.number(), descent: z.number(), advances: z.record(z.string(), z.number()) }),
    ),
  ),
  /** The office's own designs, then those that the program brings. */
  'certificates.designs': query(Nothing, z.array(DesignLine)),
  'certificates.design': query(
    z.strictObject({ id: Id, version: z.int().min(1).optional() }),
    z.object({
      id: Id,
      shipped: z.boolean(),
      design: Design,
      clause: z.string(),
      versions: z.array(z.object({ version: z.int(), savedAt: z.string() })),
    }),
  ),
  /** A new version of an own design; without an id, or of one that the program brings, a design of its own. */
  'certificates.saveDesign': command(z.strictObject({ id: Id.nullable(), design: Design }), Saved),
  'certificates.removeDesign': command(z.strictObject({ id: Id }), Saved),
  /** Design, blank and scan as one file for another office. */
  'certificates.exportDesign': command(z.strictObject({ id: Id }), z.object({ files: z.array(ExportedFile) })),
  'certificates.importDesign': command(z.strictObject({ bytes: FileBytes }), Saved),
  /** The printers of this computer by name. */
  'certificates.printers': query(Nothing, z.array(z.string())),
  'certificates.corrections': query(
    Nothing,
    z.array(z.object({ printer: z.string(), blankId: Id, measuredAt: z.string(), correction: Correction })),
  ),
  'certificates.saveCorrection': command(
    z.strictObject({ printer: Printer, blankId: Id, correction: Correction }),
    z.object({ printer: z.string() }),
  ),
  /** A page of rulers and crosses of the blank's size, printed with the correction that the printer has now. */
  'certificates.calibrationSheet': command(
    z.strictObject({ printer: Printer, blankId: Id }),
    z.object({ files: z.array(ExportedFile) }),
  ),
  /** Issued decisions with what they grant, the newest first. */
  'certificates.decisions': query(
    Nothing,
    z.array(
      z.object({
        id: Id,
        number: z.string(),
        issuedOn: z.string(),
        subject: z.string(),
        awards: z.array(z.object({ code: AwardCodeField, name: z.string(), count: Count })),
      }),
    ),
  ),
  /** Who gets a certificate, in the order of the decision; without a design, the one used last or proposed by law. */
  'certificates.sheets': query(
    z.strictObject({ decisionId: Id, awardCode: AwardCodeField, designId: Id.optional() }),
    z.object({ designId: Id, printer: z.string().nullable(), sheets: z.array(SheetLine) }),
  ),
  /** What one person's certificate has of its own; nothing in it takes it away. */
  'certificates.setOverride': command(
    z.strictObject({ dossierId: Id, designId: Id, override: Override }),
    z.object({ dossierId: Id }),
  ),
  /** One PDF, a page for each person; the design and the printer are remembered for the award. */
  'certificates.export': command(
    z.strictObject({
      decisionId: Id,
      awardCode: AwardCodeField,
      designId: Id,
      printer: Printer.nullable(),
      /** Only these of the decision; left out, all. */
      dossierIds: z.array(Id).min(1).max(20_000).optional(),
      /** On plain paper, to hold against a blank. */
      forSample: z.boolean().default(false),
    }),
    z.object({ sheets: Count, files: z.array(ExportedFile) }),
  ),
};
