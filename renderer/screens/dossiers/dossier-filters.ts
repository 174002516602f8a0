import { AWARD_CODES } from '#shared/domain/award-code';
import { DOSSIER_STATUSES } from '#shared/domain/dossier';
import { RECIPIENT_KINDS } from '#shared/domain/recipient';
import type { Output, Sent } from '#shared/ipc/contract';
import { DUE_FILTERS } from '#shared/ipc/dossiers';
import { awardNames } from '#shared/text/vi/awards';
import { deadlineTexts } from '#shared/text/vi/deadlines';
import { dossierStatusTexts, dossierTexts } from '#shared/text/vi/dossiers';
import { eligibilityText } from '#shared/text/vi/eligibility';
import { recipientKindTexts } from '#shared/text/vi/recipients';

export type DossierLine = Output<'dossiers.lines'>[number];
export type DossierDetails = Output<'dossiers.get'>;
export type Campaign = Output<'campaigns.list'>[number];
export type DossierFilters = Sent<'dossiers.ids'>;
export type DossierSort = NonNullable<DossierFilters['sort']>;

const VERDICTS = ['met', 'notMet', 'missingData'] as const;
const words = dossierTexts.filters;

type Choice = { readonly value: string; readonly label: string };
export type FilterField = {
  readonly key: 'campaignId' | 'status' | 'awardCode' | 'verdict' | 'kind' | 'due';
  readonly label: string;
  readonly any: string;
  readonly choices: readonly Choice[];
};

/** The choices of the filter bar; campaigns come from the data. */
export const filterFields = (campaigns: readonly Campaign[]): readonly FilterField[] => [
  {
    key: 'campaignId',
    label: words.campaign,
    any: words.anyCampaign,
    choices: campaigns.map(({ id, name }) => ({ value: id, label: name })),
  },
  {
    key: 'status',
    label: words.status,
    any: words.anyStatus,
    choices: DOSSIER_STATUSES.map((value) => ({ value, label: dossierStatusTexts[value] })),
  },
  {
    key: 'awardCode',
    label: words.award,
    any: words.anyAward,
    choices: AWARD_CODES.map((value) => ({ value, label: awardNames[value].full })),
  },
  {
    key: 'verdict',
    label: words.verdict,
    any: words.anyVerdict,
    choices: VERDICTS.map((value) => ({ value, label: eligibilityText.verdict[value] })),
  },
  {
    key: 'kind',
    label: words.kind,
    any: words.anyKind,
    choices: RECIPIENT_KINDS.map((value) => ({ value, label: recipientKindTexts[value] })),
  },
  {
    key: 'due',
    label: words.due,
    any: words.anyDue,
    choices: DUE_FILTERS.map((value) => ({ value, label: deadlineTexts.filters[value] })),
  },
];

/** Leaves a filter out of the rest. */
export const withoutFilter = (filters: DossierFilters, key: FilterField['key'] | 'text'): DossierFilters => {
  const { [key]: _, ...rest } = filters;
  return rest;
};

const SETTERS: Record<FilterField['key'], (value: string) => DossierFilters> = {
  campaignId: (campaignId) => ({ campaignId }),
  status: (value) => one('status', DOSSIER_STATUSES, value),
  awardCode: (value) => one('awardCode', AWARD_CODES, value),
  verdict: (value) => one('verdict', VERDICTS, value),
  kind: (value) => one('kind', RECIPIENT_KINDS, value),
  due: (value) => one('due', DUE_FILTERS, value),
};

const one = <K extends string, V extends string>(key: K, values: readonly V[], value: string) => {
  const found = values.find((candidate) => candidate === value);
  return (found === undefined ? {} : { [key]: found }) as { [P in K]?: V };
};

/** Sets one filter; an empty value takes it away, an unknown one as well. */
export const withFilter = (filters: DossierFilters, key: FilterField['key'], value: string): DossierFilters => ({
  ...withoutFilter(filters, key),
  ...(value === '' ? {} : SETTERS[key](value)),
});

export type FilterChip = { readonly key: FilterField['key'] | 'text'; readonly label: string };

/** The filters in use, in words. */
export const filterChips = (filters: DossierFilters, fields: readonly FilterField[]): readonly FilterChip[] => {
  const chosen = fields.flatMap(({ key, label, choices }) => {
    const choice = choices.find(({ value }) => value === filters[key]);
    return choice === undefined ? [] : [{ key, label: words.chip(label, choice.label) }];
  });
  return filters.text ? [...chosen, { key: 'text', label: words.chip(words.text, filters.text) }] : chosen;
};

const SORT_OF_COLUMN: Readonly<Record<string, DossierSort>> = {
  name: 'name',
  unit: 'unit',
  award: 'award',
  status: 'status',
  verdict: 'verdict',
};

/** A header click: sorts by the column, then backwards, then in the order of the lists again. */
export const withSort = (filters: DossierFilters, column: string): DossierFilters => {
  const sort = SORT_OF_COLUMN[column];
  if (sort === undefined) return filters;
  if (filters.sort !== sort) return { ...filters, sort, descending: false };
  return filters.descending ? { ...filters, sort: 'list', descending: false } : { ...filters, descending: true };
};

/** Filters that a link to the screen asks for; without any, the open campaign. */
export const startingFilters = (
  params: Readonly<Record<string, string>>,
  campaigns: readonly Campaign[],
): DossierFilters => {
  const { campaignId, status, due, id } = params;
  if (campaignId === undefined && status === undefined && due === undefined && id === undefined) {
    const open = campaigns.find(({ state }) => state === 'open');
    return open === undefined ? {} : { campaignId: open.id };
  }
  const ofCampaign = withFilter(withFilter({}, 'campaignId', campaignId ?? ''), 'status', status ?? '');
  return withFilter(ofCampaign, 'due', due ?? '');
};
