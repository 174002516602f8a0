import { writtenShare } from '#shared/domain/local-regulation/written-share';
import type { Output } from '#shared/ipc/contract';
import { awardNames } from '#shared/text/vi/awards';
import {
  ballotVariantTexts,
  clusterTexts,
  deadlineTexts,
  localCriterionTexts,
  localMoneyTexts,
  localPaperTexts,
  quotaTexts,
} from '#shared/text/vi/local-regulation';
import { ratingTexts, recipientKindTexts } from '#shared/text/vi/recipients';
import type { Column } from '../../../components/row-table';
import { writtenHundredths } from './written-fields';

type Saved = Output<'localRegulation.versions'>[number]['regulation'];
type Row<P extends keyof Saved> = Saved[P] extends readonly (infer R)[] ? R : never;
type Coefficient = Saved['money']['coefficients'][number];

const ceilingLine = ({ ceiling }: Row<'quotas'>): string =>
  'number' in ceiling
    ? String(ceiling.number)
    : quotaTexts.ceilingLine(writtenShare(ceiling.share), quotaTexts.whole[ceiling.whole]);

export const quotaColumns: readonly Column<Row<'quotas'>>[] = [
  {
    key: 'what',
    header: quotaTexts.columns.what,
    cell: ({ counts }) =>
      'award' in counts ? awardNames[counts.award].short : quotaTexts.rated(ratingTexts[counts.rating]),
    width: '20%',
  },
  { key: 'ceiling', header: quotaTexts.columns.ceiling, cell: ceilingLine, width: '26%' },
  { key: 'per', header: quotaTexts.columns.per, cell: ({ per }) => quotaTexts.per[per], width: '18%' },
  { key: 'text', header: quotaTexts.columns.text, cell: ({ text }) => text },
];

export const clusterColumns: readonly Column<Row<'clusters'>>[] = [
  { key: 'name', header: clusterTexts.columns.name, cell: ({ name }) => name },
  { key: 'kind', header: clusterTexts.columns.kind, cell: ({ kind }) => clusterTexts.kinds[kind], width: '24%' },
  {
    key: 'units',
    header: clusterTexts.columns.units,
    cell: ({ unitIds }) => unitIds.length,
    align: 'right',
    width: '16%',
  },
];

/** The limit in words: `20 ngày làm việc`, `ngày 10/12`. */
const limitLine = ({ limit }: Row<'deadlines'>): string => {
  if ('day' in limit) return deadlineTexts.dayOfYear(limit.day, limit.month, limit.yearOffset === 1);
  return limit.unit === 'working' ? deadlineTexts.workingDays(limit.days) : deadlineTexts.calendarDays(limit.days);
};

export const deadlineColumns: readonly Column<Row<'deadlines'>>[] = [
  { key: 'step', header: deadlineTexts.columns.step, cell: ({ step }) => deadlineTexts.steps[step], width: '26%' },
  { key: 'limit', header: deadlineTexts.columns.limit, cell: limitLine, width: '22%' },
  { key: 'text', header: deadlineTexts.columns.text, cell: ({ text }) => text },
];

export const paperColumns: readonly Column<Row<'papers'>>[] = [
  {
    key: 'award',
    header: localPaperTexts.columns.award,
    cell: ({ award }) => awardNames[award].full,
    width: '36%',
  },
  {
    key: 'change',
    header: localPaperTexts.columns.change,
    cell: ({ change }) => localPaperTexts.change[change],
    width: '18%',
  },
  {
    key: 'name',
    header: localPaperTexts.columns.name,
    cell: (paper) => (paper.change === 'add' ? paper.name : localPaperTexts.codes[paper.code]),
  },
];

export const criterionColumns: readonly Column<Row<'criteria'>>[] = [
  {
    key: 'award',
    header: localCriterionTexts.columns.award,
    cell: ({ award }) => awardNames[award].full,
    width: '30%',
  },
  { key: 'text', header: localCriterionTexts.columns.text, cell: ({ text }) => text },
  {
    key: 'ask',
    header: localCriterionTexts.columns.ask,
    cell: ({ rule }) => localCriterionTexts.ask[rule.ask],
    width: '26%',
  },
];

const variantLine = ({ quorum, threshold, denominator, absentMembers, requiresBallot, rounds }: Row<'ballots'>) => {
  const words = ballotVariantTexts;
  return [
    quorum && words.lines.quorum(writtenShare(quorum)),
    threshold && words.lines.threshold(writtenShare(threshold)),
    denominator && words.denominator[denominator],
    requiresBallot !== null && words.ballot[requiresBallot ? 'yes' : 'no'],
    absentMembers && words.absent[absentMembers],
    rounds && words.rounds[rounds],
  ]
    .filter(Boolean)
    .join('; ');
};

export const ballotColumns: readonly Column<Row<'ballots'>>[] = [
  {
    key: 'award',
    header: ballotVariantTexts.columns.award,
    cell: ({ award }) => (award === null ? ballotVariantTexts.everyAward : awardNames[award].full),
    width: '36%',
  },
  { key: 'change', header: ballotVariantTexts.columns.change, cell: variantLine },
];

export const coefficientColumns: readonly Column<Coefficient>[] = [
  { key: 'award', header: localMoneyTexts.columns.award, cell: ({ award }) => awardNames[award].full },
  {
    key: 'kind',
    header: localMoneyTexts.columns.kind,
    cell: ({ recipientKind }) => recipientKindTexts[recipientKind],
    width: '24%',
  },
  {
    key: 'coefficient',
    header: localMoneyTexts.columns.coefficient,
    cell: ({ hundredths }) => writtenHundredths(hundredths),
    align: 'right',
    width: '16%',
  },
];
