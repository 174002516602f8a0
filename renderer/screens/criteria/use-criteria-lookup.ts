import { useDebouncedValue } from '@mantine/hooks';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { Output, Sent } from '#shared/ipc/contract';
import { isLocalDate, type LocalDate } from '#shared/lib/local-date';
import { useQuery } from '../../api/use-query';
import { type ScreenParams, useNavigation } from '../../app/navigation';
import { today } from '../../forms/today';

type Search = Sent<'regulations.search'>;
export type AwardLine = Output<'regulations.search'>['lines'][number];
export type AwardEntry = Output<'regulations.award'>;

export type Lookup = Pick<Search, 'level' | 'recipientKind' | 'kind'> & {
  readonly text: string;
  readonly onDate: LocalDate;
  /** The award that was last walked to. */
  readonly code: AwardLine['code'] | null;
  readonly compareWith: string | null;
};

const fresh = (): Lookup => ({ text: '', onDate: today(), code: null, compareWith: null });

/** What a link asks for: params.code an award, params.onDate the day of its edition. */
const asked = ({ code, onDate }: ScreenParams): Lookup => ({
  ...fresh(),
  // Unknown words in a link find no row; then the first one is shown.
  code: (code ?? null) as Lookup['code'],
  ...(onDate !== undefined && isLocalDate(onDate) && { onDate }),
});

// Kept outside the screen: coming back finds the same award.
const kept: { lookup: Lookup | null } = { lookup: null };

const NO_LINES: readonly AwardLine[] = [];

/** The search, the award shown, and what it is compared with. */
export const useCriteriaLookup = () => {
  const { params } = useNavigation();
  const [lookup, setLookup] = useState(() => (params.code === undefined ? (kept.lookup ?? fresh()) : asked(params)));
  useEffect(() => {
    kept.lookup = lookup;
  }, [lookup]);
  const change = (changes: Partial<Lookup>) => setLookup((last) => ({ ...last, ...changes }));
  const { text, onDate, level, recipientKind, kind } = lookup;
  const [searched] = useDebouncedValue(text, 150);
  const found = useQuery('regulations.search', {
    text: searched,
    onDate,
    ...(level && { level }),
    ...(recipientKind && { recipientKind }),
    ...(kind && { kind }),
  });
  const lines = found.value?.lines ?? NO_LINES;
  const row = Math.max(
    0,
    lines.findIndex(({ code }) => code === lookup.code),
  );
  const current = lines[row] ?? null;

  // Walking the list comes first; the panel follows.
  const shownCode = useDeferredValue(current?.code ?? null);
  const compareWith = lookup.compareWith === found.value?.edition.id ? null : lookup.compareWith;
  const award = useQuery(
    'regulations.award',
    shownCode === null ? null : { code: shownCode, onDate, ...(compareWith !== null && { compareWith }) },
  );

  const grid = useRef<HTMLTableElement>(null);
  const panel = useRef<HTMLElement>(null);
  const shown = `${award.value?.code} ${award.value?.onDate}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another award is read from its beginning.
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
  }, [shown]);
  const hasList = lines.length > 0;
  useEffect(() => {
    if (hasList && document.activeElement?.tagName !== 'INPUT') grid.current?.focus({ preventScroll: true });
  }, [hasList]);

  return {
    lookup,
    change,
    clear: () => change({ text: '', level: undefined, recipientKind: undefined, kind: undefined }),
    found,
    lines,
    row,
    moveTo: (index: number) => change({ code: lines[index]?.code ?? null }),
    award,
    compareWith,
    searched,
    grid,
    panel,
    focusList: () => grid.current?.focus(),
    focusPanel: () => panel.current?.focus(),
  };
};

export type CriteriaLookup = ReturnType<typeof useCriteriaLookup>;
