import { useMemo, useState } from 'react';
import { isDuplicateKind } from '#shared/domain/nomination-list/duplicate-kinds';
import type { Output } from '#shared/ipc/contract';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { type ListReading, rowKey } from './import-draft';

export type DuplicatePair = Output<'duplicates.ofList'>['pairs'][number];
export type PairAnswer = NonNullable<DuplicatePair['answer']>['answer'];

/** Whether the secretary is asked, and has not answered yet; the others are told for her information. */
export const isOpenPair = ({ answer, severity }: DuplicatePair): boolean => answer === null && severity !== 'info';

/** Pairs that one answer may settle together: the same name, unit, birth date and award stand in another list already. */
const isPlainPair = (pair: DuplicatePair): boolean =>
  isOpenPair(pair) &&
  pair.canAnswer &&
  pair.code === 'DUPLICATE_ACROSS_FILES' &&
  pair.differing.every((field) => field === 'position');

/** How many pairs the reading tells of: those that ask, and those to know. */
export const countDuplicates = ({ problems }: ListReading) => {
  const found = problems.filter(({ code }) => isDuplicateKind(code));
  const notes = found.filter(({ severity }) => severity === 'info').length;
  return { asked: found.length - notes, notes };
};

/** The rows that a doubt about duplicates names, and nothing else of a list that may be long. */
const rowsInDoubt = ({ rows, problems }: ListReading): ListReading['rows'] => {
  const found = problems.filter(({ code }) => isDuplicateKind(code));
  const inDoubt = new Set(
    found.flatMap(({ sheet, sourceRow }) => (sourceRow === null ? [] : [rowKey({ sheet, sourceRow })])),
  );
  const related = new Set(found.flatMap(({ relatedRows }) => relatedRows ?? []));
  return rows.filter((row) => inDoubt.has(rowKey(row)) || related.has(row.sourceRow));
};

const identityOf = (pair: DuplicatePair, { fullName, unit, birthDate }: DuplicatePair['row']) => ({
  recipientKind: pair.recipientKind,
  fullName,
  unit,
  birthDate,
});

/** After an answer the next pair that waits, from the place on and then from the top; else the place itself. */
const nextOpen = (pairs: readonly DuplicatePair[], place: number): number => {
  const later = pairs.findIndex((pair, at) => at > place && isOpenPair(pair));
  const first = pairs.findIndex((pair, at) => at !== place && isOpenPair(pair));
  return later >= 0 ? later : first >= 0 ? first : place;
};

/** The pairs of a reading, the one that is looked at, and the answers. */
export const useDuplicates = (campaignId: string, reading: ListReading, onAnswered: () => void) => {
  const rows = useMemo(() => rowsInDoubt(reading), [reading]);
  const { fileSha256, awardYear, version } = reading;
  const replacedListId = version?.replaces === true ? version.listId : null;
  const found = useQuery('duplicates.ofList', { campaignId, fileSha256, replacedListId, awardYear, rows });
  const answering = useCommand('duplicates.answer');
  const revoking = useCommand('duplicates.revokeAnswer');
  const [chosen, setChosen] = useState<number | null>(null);
  const pairs = found.value?.pairs ?? [];
  const firstOpen = Math.max(0, pairs.findIndex(isOpenPair));
  const place = Math.min(chosen ?? firstOpen, Math.max(0, pairs.length - 1));
  const pair = pairs[place];

  const sayOf = async (answered: readonly DuplicatePair[], said: PairAnswer) => {
    if (answered.length === 0 || answering.running) return;
    const answers = answered.map((one) => {
      const [row, other] = [identityOf(one, one.row), identityOf(one, one.other)];
      return { row, other, recipientId: one.other.recipientId, answer: said };
    });
    const reply = await answering.run({ answers });
    if (!reply.ok) return;
    setChosen(nextOpen(pairs, place));
    onAnswered();
  };
  const answer = async (said: PairAnswer) => {
    if (pair === undefined || pair.answer !== null || !pair.canAnswer) return;
    await sayOf([pair], said);
  };
  const plain = pairs.filter(isPlainPair);
  const [plainKind = null, ...otherKinds] = new Set(plain.map(({ recipientKind }) => recipientKind));
  const revoke = async () => {
    if (!pair?.answer) return;
    const reply = await revoking.run({ id: pair.answer.id });
    if (reply.ok) onAnswered();
  };
  const moveTo = (next: number) => setChosen(Math.max(0, Math.min(pairs.length - 1, next)));
  const answered = pairs.filter((one) => one.answer !== null).length;
  return {
    pairs,
    total: found.value?.total ?? 0,
    loading: found.value === null && found.state === 'loading',
    error: answering.error ?? revoking.error ?? (found.state === 'refused' ? found.error : null),
    place,
    pair,
    moveTo,
    answer: (said: PairAnswer) => void answer(said),
    plain: plain.length,
    /** What all of them are; null where they are not of one kind. */
    plainKind: otherKinds.length === 0 ? plainKind : null,
    /** One answer for all pairs that are written alike. */
    sameForPlain: () => void sayOf(plain, 'same'),
    revoke: () => void revoke(),
    answered,
    asked: answered + pairs.filter(isOpenPair).length,
  };
};
