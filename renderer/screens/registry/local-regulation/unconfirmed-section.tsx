import { Checkbox, Group, Select, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { RegulationEdition } from '#shared/domain/eligibility/rules';
import type { Measure } from '#shared/domain/local-regulation/measure';
import {
  type UnconfirmedValue,
  unconfirmedValues,
  withConfirmations,
} from '#shared/domain/local-regulation/unconfirmed-values';
import { writtenShare } from '#shared/domain/local-regulation/written-share';
import { fold } from '#shared/lib/vietnamese-text';
import { EDITIONS } from '#shared/regulations/editions';
import { awardNames } from '#shared/text/vi/awards';
import { deadlineTexts, localRegulationTexts, unconfirmedTexts as words } from '#shared/text/vi/local-regulation';
import { recipientKindTexts } from '#shared/text/vi/recipients';
import { registryTexts } from '#shared/text/vi/registry';
import { type Column, RowTable } from '../../../components/row-table';
import { SearchBox } from '../../../components/search-box';
import { StatusBadge } from '../../../components/status-badge';
import classes from '../registry-screen.module.css';
import type { Draft } from './regulation-draft';
import { writtenHundredths } from './written-fields';

type Line = UnconfirmedValue & { readonly isOpen: boolean };

const LONGEST_LIST = 60;

const measureLine = (part: UnconfirmedValue['part'], measure: Measure | null): string => {
  if (measure === null) return '';
  if (measure.kind === 'share') return writtenShare(measure.share);
  if (measure.kind === 'dayOfYear')
    return deadlineTexts.dayOfYear(measure.day, measure.month, measure.yearOffset === 1);
  return part === 'coefficient' ? writtenHundredths(measure.number) : '';
};

const saidIn = ({ part, text, measure, recipientKind, authority, proposer }: Line): string =>
  [
    text,
    recipientKind && recipientKindTexts[recipientKind],
    authority && words.authorities[authority],
    proposer && words.proposers[proposer],
    text === null ? measureLine(part, measure) : '',
  ]
    .filter(Boolean)
    .join(': ');

const awardOf = ({ award }: Line): string => (award === null ? words.everyAward : awardNames[award].short);

const COLUMNS: readonly Column<Line>[] = [
  { key: 'award', header: words.columns.award, cell: awardOf, width: '15%' },
  { key: 'part', header: words.columns.part, cell: ({ part }) => words.parts[part], width: '12%' },
  { key: 'text', header: words.columns.text, cell: saidIn },
  { key: 'clause', header: words.columns.clause, cell: ({ clause }) => clause, width: '22%' },
  {
    key: 'state',
    header: words.columns.state,
    cell: ({ isOpen }) => (
      <StatusBadge tone={isOpen ? 'warn' : 'good'}>{isOpen ? words.states.open : words.states.confirmed}</StatusBadge>
    ),
    short: true,
  },
];

const holds = (line: Line, text: string): boolean => {
  const said = fold(`${awardOf(line)} ${words.parts[line.part]} ${saidIn(line)} ${line.clause}`);
  return fold(text)
    .split(' ')
    .every((word) => said.includes(word));
};

const linesOf = (edition: RegulationEdition, confirmed: Draft['confirmed']): readonly Line[] => {
  const open = new Set(unconfirmedValues(withConfirmations(edition, confirmed)).map(({ key }) => key));
  return unconfirmedValues(edition).map((value) => ({ ...value, isOpen: open.has(value.key) }));
};

type Props = {
  readonly confirmed: Draft['confirmed'];
  readonly edition: RegulationEdition;
  readonly onEdition: (edition: RegulationEdition) => void;
  readonly selectedKey: string | null;
  readonly onOpen: (key: string) => void;
};

/** Số liệu chưa xác nhận: every national value that was seen only in summary, to confirm or correct. */
export const UnconfirmedSection = ({ confirmed, edition, onEdition, selectedKey, onOpen }: Props) => {
  const [text, setText] = useState('');
  const [onlyOpen, setOnlyOpen] = useState(true);
  const lines = useMemo(() => linesOf(edition, confirmed), [edition, confirmed]);
  const title = localRegulationTexts.parts.confirmed;
  const shown = lines.filter((line) => (line.isOpen || !onlyOpen) && holds(line, text));
  return (
    <section aria-label={title}>
      <h2 className={classes.about}>{title}</h2>
      <Text size="sm" mb={6}>
        {words.hint} {words.count(lines.filter(({ isOpen }) => isOpen).length, lines.length)}.
      </Text>
      <Group mb={6} align="flex-end">
        <Select
          label={words.edition}
          w={360}
          data={EDITIONS.map(({ id, name }) => ({ value: id, label: name }))}
          value={edition.id}
          allowDeselect={false}
          onChange={(id) => onEdition(EDITIONS.find((other) => other.id === id) ?? edition)}
        />
        <SearchBox label={words.search} value={text} onChange={setText} />
        <Checkbox
          label={words.onlyOpen}
          checked={onlyOpen}
          onChange={(event) => setOnlyOpen(event.currentTarget.checked)}
        />
      </Group>
      {shown.length === 0 ? (
        <Text c="dimmed">{words.allSettled}</Text>
      ) : (
        <RowTable
          label={title}
          columns={COLUMNS}
          rows={shown.slice(0, LONGEST_LIST)}
          rowKey={({ key }) => key}
          selectedKey={selectedKey}
          onOpen={({ key }) => onOpen(key)}
        />
      )}
      {shown.length > LONGEST_LIST && <Text c="dimmed">{registryTexts.shownFirst(LONGEST_LIST, shown.length)}</Text>}
    </section>
  );
};
