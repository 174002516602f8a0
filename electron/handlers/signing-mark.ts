import { PDF } from '@libpdf/core';
import { type DecisionRow, listSigners } from '#db/queries/decisions';
import { officeOf } from '#db/queries/settings';
import { findSigningImage, signingSettingsOf } from '#db/queries/signing';
import type { Context } from '#electron/context';
import { fieldsOf } from '#electron/handlers/decision-paper';
import { drawMark, type MarkLook, measureLines, readPng } from '#electron/signing/mark-look';
import { boxFromPoints, pageSizeOf } from '#electron/signing/page-measures';
import { findSignatures } from '#electron/signing/pdf-signatures';
import type { SignaturePlan } from '#electron/signing/signature-writer';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { MARGINS_MM } from '#shared/documents/page-format';
import {
  type BoxMm,
  type PlacedMark,
  type SizeMm,
  sealPlace,
  signatureImagePlace,
  topRightPlace,
} from '#shared/domain/signing/mark-place';
import { type FoundText, findSignerPlace } from '#shared/domain/signing/signer-place';
import type { SigningRole } from '#shared/domain/signing/signing-role';
import { writtenSigningTime } from '#shared/domain/signing/signing-time';
import type { Input } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';
import { markTexts } from '#shared/text/vi/signing';

/** Size of the words in marks that the decree gives one (10, upright); smaller where it gives none. */
const TEXT_PT = 10;
const SMALL_PT = 8;
const TEXT_TOP_MM = 8;

type Marking = {
  readonly ctx: Context;
  readonly decision: DecisionRow;
  readonly wanted: Input<'signing.sign'>;
  readonly paper: PDF;
  readonly pdf: Uint8Array;
  readonly moment: Date;
  readonly font: Uint8Array;
};

type Mark = NonNullable<SignaturePlan['mark']>;
type Marked = Promise<Result<Mark, AppError>>;

const sizeOf = (paper: PDF, index: number): SizeMm | null => {
  const page = paper.getPage(index);
  return page === null ? null : pageSizeOf(page);
};

const drawn = async (look: MarkLook, place: PlacedMark, font: Uint8Array): Promise<Result<Mark, AppError>> =>
  ok({ place, drawn: await drawMark(look, place, font) });

/** The place that the person gave, when one was given. */
const givenPlace = ({ wanted, paper }: Marking, size: SizeMm): Result<PlacedMark, AppError> | null => {
  const { place } = wanted;
  if (place === null) return null;
  if (paper.getPage(place.page - 1) === null) return err({ code: 'signing.noSuchPage' });
  return ok({ page: place.page - 1, leftMm: place.leftMm, topMm: place.topMm, ...size });
};

const foundTexts = (paper: PDF, text: string): readonly FoundText[] =>
  text === ''
    ? []
    : paper.findText(text).flatMap(({ pageIndex, bbox }) => {
        const size = sizeOf(paper, pageIndex);
        return size === null ? [] : [{ page: pageIndex, ...boxFromPoints(bbox, size) }];
      });

/** Where a signature of a size stands over the signer's name; null when the name cannot be found. */
const overName = ({ decision, paper, ctx }: Marking, image: SizeMm): PlacedMark | null => {
  const { name, capacity } = fieldsOf(decision).signer;
  const found = findSignerPlace(foundTexts(paper, name), foundTexts(paper, capacity.at(-1) ?? ''));
  const page = found === null ? null : sizeOf(paper, found.name.page);
  if (found === null || page === null) return null;
  const { signatureShift: shift } = signingSettingsOf(ctx.db);
  return { page: found.name.page, ...signatureImagePlace({ ...found, image, shift }, page) };
};

/** The image of whoever signs this decision; its height follows its shape. */
const signatureImage = ({ ctx, decision }: Marking) => {
  const { name } = fieldsOf(decision).signer;
  const signer = listSigners(ctx.db).find((one) => one.name === name);
  const png = signer === undefined ? undefined : findSigningImage(ctx.db, signer.id)?.png;
  const picture = png === undefined ? null : readPng(png);
  if (png === undefined || picture === null) return null;
  const { signatureWidthMm: widthMm } = signingSettingsOf(ctx.db);
  return { png, widthMm, heightMm: (widthMm * picture.height) / picture.width };
};

const writtenTime = ({ ctx, moment }: Marking): string =>
  writtenSigningTime(moment, signingSettingsOf(ctx.db).timeStyle);

/** The person: the image, or without one the name and the time in blue. */
const leaderMark = async (marking: Marking): Marked => {
  const { decision, font } = marking;
  const image = signatureImage(marking);
  const lines =
    image === null
      ? [markTexts.signedBy(fieldsOf(decision).signer.name), markTexts.signedAt(writtenTime(marking))]
      : [];
  const size = image ?? (await measureLines(lines, { sizePt: SMALL_PT, font }));
  const box = { widthMm: size.widthMm, heightMm: size.heightMm };
  const place = givenPlace(marking, box) ?? overName(marking, box);
  if (place === null) return err({ code: 'signing.placeUnknown' });
  if ('ok' in place && !place.ok) return place;
  const at = 'ok' in place ? place.value : place;
  return drawn({ image, lines, colour: 'blue', align: 'center', sizePt: SMALL_PT }, at, font);
};

type Sealed = { readonly look: MarkLook; readonly size: SizeMm; readonly seal: SizeMm };

/** The seal in its real size, with words under it where they are wanted; without an image the words alone. */
const sealLook = async (
  { ctx, font }: Marking,
  words: readonly string[],
  look: { readonly sizePt: number; readonly align: MarkLook['align'] },
): Promise<Sealed> => {
  const { sealDiameterMm: side } = signingSettingsOf(ctx.db);
  const png = findSigningImage(ctx.db, null)?.png;
  const image = png === undefined ? null : { png, widthMm: side, heightMm: side };
  const text = await measureLines(words, { sizePt: look.sizePt, font });
  const seal = { widthMm: image?.widthMm ?? text.widthMm, heightMm: image?.heightMm ?? text.heightMm };
  const size = {
    widthMm: Math.max(image?.widthMm ?? 0, words.length === 0 ? 0 : text.widthMm),
    heightMm: (image?.heightMm ?? 0) + text.heightMm,
  };
  return { look: { image, lines: words, colour: image === null ? 'red' : 'black', ...look }, size, seal };
};

/** The organisation on its paper: the seal over the left third of the person's signature. */
const officeMark = async (marking: Marking): Marked => {
  const { ctx, paper, pdf, font } = marking;
  const { textUnderSeal, sealShift } = signingSettingsOf(ctx.db);
  const hasSeal = findSigningImage(ctx.db, null) !== null;
  const words = textUnderSeal || !hasSeal ? [officeOf(ctx.db).officeName, writtenTime(marking)] : [];
  const { look, size, seal } = await sealLook(marking, words, { sizePt: SMALL_PT, align: 'center' });
  const given = givenPlace(marking, size);
  if (given !== null) return given.ok ? drawn(look, given.value, font) : given;
  const persons = (await findSignatures(pdf)).flatMap(({ mark }) => (mark === null ? [] : [mark]));
  const signature =
    persons.at(-1) ?? overName(marking, { widthMm: signingSettingsOf(ctx.db).signatureWidthMm, heightMm: 15 });
  const page = signature === null ? null : sizeOf(paper, signature.page);
  if (signature === null || page === null) return err({ code: 'signing.placeUnknown' });
  const box: BoxMm = sealPlace({ signature, seal, shift: sealShift }, page);
  // Words wider than the seal go out on both sides of it.
  const place = { ...box, leftMm: Math.max(0, box.leftMm - (size.widthMm - seal.widthMm) / 2), ...size };
  return drawn(look, { page: signature.page, ...place }, font);
};

const topRight = async (marking: Marking, look: MarkLook, size: SizeMm): Marked => {
  const { ctx, paper, font } = marking;
  const given = givenPlace(marking, size);
  if (given !== null) return given.ok ? drawn(look, given.value, font) : given;
  const page = sizeOf(paper, 0);
  if (page === null) return err({ code: 'signing.noSuchPage' });
  const marginMm = { right: MARGINS_MM.right, top: TEXT_TOP_MM };
  const place = topRightPlace({ text: size, marginMm, shift: signingSettingsOf(ctx.db).annexShift }, page);
  return drawn(look, { page: 0, ...place }, font);
};

/** The organisation on an annex in a file of its own: number and symbol, time; no image. */
const annexMark = async (marking: Marking): Marked => {
  const { number, symbol } = marking.decision;
  const lines = [formatDocumentNumber({ number, symbol }), writtenTime(marking)];
  const size = await measureLines(lines, { sizePt: TEXT_PT, font: marking.font });
  return topRight(marking, { image: null, lines, colour: 'black', align: 'right', sizePt: TEXT_PT }, size);
};

/** The organisation on a copy: the form of the copy, who made it, when; the seal where the office wants it. */
const copyMark = async (marking: Marking): Marked => {
  const { ctx, wanted, font } = marking;
  const words = [markTexts.copyForms[wanted.copyForm], officeOf(ctx.db).officeName, writtenTime(marking)];
  const text: MarkLook = { image: null, lines: words, colour: 'black', align: 'right', sizePt: TEXT_PT };
  if (!signingSettingsOf(ctx.db).sealOnCopy)
    return topRight(marking, text, await measureLines(words, { sizePt: TEXT_PT, font }));
  const { look, size } = await sealLook(marking, words, { sizePt: TEXT_PT, align: 'right' });
  return topRight(marking, { ...look, colour: 'black' }, size);
};

const MARKS: Readonly<Record<SigningRole, (marking: Marking) => Marked>> = {
  leader: leaderMark,
  office: officeMark,
  annex: annexMark,
  copy: copyMark,
};

/** Draws the mark of a role at the place that NĐ 30/2020 gives it, or that the person gave. */
export const markOf = async (
  ctx: Context,
  about: {
    readonly decision: DecisionRow;
    readonly wanted: Input<'signing.sign'>;
    readonly pdf: Uint8Array;
    readonly moment: Date;
  },
): Marked => {
  const [paper, font] = await Promise.all([PDF.load(about.pdf), ctx.readPaperFont()]);
  return MARKS[about.wanted.role]({ ctx, paper, font, ...about });
};
