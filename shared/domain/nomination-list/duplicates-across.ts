import type { AwardCode } from '#shared/domain/award-code';
import { type AnswerBook, comparedRow, NO_ANSWERS } from '#shared/domain/nomination-list/duplicate-answers';
import { type DuplicateKind, gravestFirst, severityOf } from '#shared/domain/nomination-list/duplicate-kinds';
import { codesOf, shareAnAward } from '#shared/domain/nomination-list/duplicates';
import type { ListProblem, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { type Compared, type PersonIndex, personIndex, personKeys } from '#shared/domain/nomination-list/person-index';

/** A nominee that another file of the campaign already brought. */
export type KnownNominee = Compared & {
  readonly awardCodes: readonly AwardCode[];
  /** Null only where the nominee is not taken in yet. */
  readonly recipientId: string | null;
};

/** Someone of the registry. */
export type KnownRecipient = Compared & { readonly recipientId: string; readonly isAwarded: boolean };

/** Whom a row may mean, found in another list of the campaign or in the registry. */
export type DuplicateFound<N extends KnownNominee, R extends KnownRecipient> =
  | { readonly code: DuplicateKind; readonly in: 'campaign'; readonly known: N }
  | { readonly code: DuplicateKind; readonly in: 'registry'; readonly known: R };

export type DuplicateFinder<N extends KnownNominee, R extends KnownRecipient> = {
  /** The gravest doubt about whom the row means that is not answered yet; of one whose recipient is known only who else it may be. */
  readonly doubtOf: (row: NomineeRow, recipientId?: string) => DuplicateFound<N, R> | null;
  /** Whom of the registry the row means, as things stand; null for someone new. */
  readonly recipientOf: (row: NomineeRow) => R | null;
};

type Surroundings<N extends KnownNominee, R extends KnownRecipient> = {
  readonly campaign: PersonIndex<N>;
  readonly registry: PersonIndex<R>;
  readonly answers: AnswerBook;
  /** Nominees that the same file brought: they are compared within the file. */
  readonly isOwn?: (nominee: N) => boolean;
  /** Nominees of the list whose place the file takes: whoever is written alike is meant, and not asked about. */
  readonly isReplaced?: (nominee: N) => boolean;
};

const inCampaign =
  (code: DuplicateKind) =>
  <N extends KnownNominee>(known: N) =>
    ({ code, in: 'campaign', known }) as const;

const inRegistry =
  (code: DuplicateKind) =>
  <R extends KnownRecipient>(known: R) =>
    ({ code, in: 'registry', known }) as const;

/**
 * Compares rows with what stands already. Names decide first; the unit, then the birth date part namesakes; the award
 * tells a duplicate from a second proposal. What was answered is not asked again.
 */
export const duplicateFinder = <N extends KnownNominee, R extends KnownRecipient>(
  surroundings: Surroundings<N, R>,
): DuplicateFinder<N, R> => {
  const { campaign, registry, answers, isOwn = () => false, isReplaced = () => false } = surroundings;
  const isOpen = (row: Compared, known: N | R): boolean => answers.isEmpty || answers.on(row, known) === null;

  const inOtherLists = (
    row: NomineeRow,
    compared: Compared,
    recipientId: string | undefined,
  ): readonly DuplicateFound<N, R>[] => {
    const isOneself = (nominee: N): boolean => recipientId !== undefined && nominee.recipientId === recipientId;
    const open = (nominee: N): boolean => !isOwn(nominee) && !isOneself(nominee) && isOpen(compared, nominee);
    const sharesAward = (nominee: N): boolean => shareAnAward(codesOf(row), nominee.awardCodes);
    const { sameOnes, likelyOnes, nearOnes, namesakes } = campaign(compared);
    const same = sameOnes().filter(open);
    if (same.length > 0) {
      const others = same.filter((nominee) => !isReplaced(nominee));
      const twice = others.find(sharesAward);
      const other = others[0];
      if (twice !== undefined) return [inCampaign('DUPLICATE_ACROSS_FILES')(twice)];
      return other === undefined ? [] : [inCampaign('SAME_PERSON_OTHER_AWARD')(other)];
    }
    const isPerson = row.recipientKind === 'individual';
    const likely = isPerson ? likelyOnes().find(open) : undefined;
    const near = nearOnes().find((nominee) => open(nominee) && sharesAward(nominee));
    const namesake = isPerson ? namesakes().find(open) : undefined;
    return [
      ...(likely === undefined ? [] : [inCampaign('LIKELY_SAME_ACROSS_FILES')(likely)]),
      ...(near === undefined ? [] : [inCampaign('NEAR_DUPLICATE_ACROSS_FILES')(near)]),
      ...(namesake === undefined ? [] : [inCampaign('SAME_NAME_DIFFERENT_UNIT')(namesake)]),
    ];
  };

  const amongSame = (compared: Compared, sameOnes: readonly R[]): R | null => {
    const same = sameOnes.filter((known) => answers.isEmpty || answers.on(compared, known)?.answer !== 'different');
    const born = compared.birthDate === null ? undefined : same.find(({ birthDate }) => birthDate !== null);
    return born ?? same[0] ?? null;
  };

  const inTheRegistry = (row: NomineeRow, compared: Compared): readonly DuplicateFound<N, R>[] => {
    const { sameOnes, likelyOnes, nearOnes, namesakes } = registry(compared);
    if (amongSame(compared, sameOnes()) !== null) return [];
    const open = (known: R): boolean => isOpen(compared, known);
    const isPerson = row.recipientKind === 'individual';
    const likely = isPerson ? likelyOnes().find(open) : undefined;
    const near = nearOnes().find(open);
    const namesake = isPerson ? namesakes().find((known) => known.isAwarded && open(known)) : undefined;
    return [
      ...(likely === undefined ? [] : [inRegistry('LIKELY_KNOWN_RECIPIENT')(likely)]),
      ...(near === undefined ? [] : [inRegistry('NEAR_KNOWN_RECIPIENT')(near)]),
      ...(namesake === undefined ? [] : [inRegistry('NAMESAKE_WITH_HISTORY')(namesake)]),
    ];
  };

  const isSettled = (compared: Compared): boolean =>
    !answers.isEmpty && answers.about(compared).some(({ answer }) => answer === 'same');

  return {
    doubtOf: (row, recipientId) => {
      const compared = comparedRow(row);
      if (isSettled(compared)) return null;
      const known = recipientId === undefined ? inTheRegistry(row, compared) : [];
      const found = gravestFirst([...inOtherLists(row, compared, recipientId), ...known]);
      return found[0] ?? null;
    },
    recipientOf: (row) => {
      const compared = comparedRow(row);
      return amongSame(compared, registry(compared).sameOnes());
    },
  };
};

/** The doubt of a row as a problem of its list. */
export const acrossProblem = (
  row: NomineeRow,
  code: DuplicateKind,
  known: Compared & { readonly source: string },
): ListProblem => ({
  sheet: row.sheet,
  sourceRow: row.sourceRow,
  code,
  severity: severityOf(code),
  facts: { name: row.fullName, otherName: known.fullName, otherUnit: known.unit ?? '', source: known.source },
});

export type NamedNominee = KnownNominee & {
  /** Where it came from, as the user knows it: the name of the file. */
  readonly source: string;
};

/** Compares the rows of a new file with the nominees already in the campaign; one problem at most for each row. */
export const findDuplicates = (rows: readonly NomineeRow[], known: readonly NamedNominee[]): readonly ListProblem[] => {
  const keysOf = personKeys();
  const registry = personIndex<KnownRecipient>([], keysOf);
  const { doubtOf } = duplicateFinder({ campaign: personIndex(known, keysOf), registry, answers: NO_ANSWERS });
  return rows.flatMap((row) => {
    const found = doubtOf(row);
    return found === null || found.in === 'registry' ? [] : [acrossProblem(row, found.code, found.known)];
  });
};
