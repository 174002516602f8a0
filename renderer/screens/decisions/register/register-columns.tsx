import { Anchor, Button, Text } from '@mantine/core';
import type { MouseEvent } from 'react';
import type { RegisterState } from '#shared/domain/decision-register/register';
import { registerTexts as texts } from '#shared/text/vi/decision-register';
import { decisionTexts } from '#shared/text/vi/decisions';
import type { Column } from '../../../components/row-table';
import { StatusBadge, type Tone } from '../../../components/status-badge';
import { writtenDay } from '../../../components/written-values';
import type { BookAction, BookLine } from './book-line';

const TONES: Readonly<Record<RegisterState, Tone>> = {
  draft: 'warn',
  issued: 'good',
  corrected: 'info',
  partlyRevoked: 'bad',
  revoked: 'bad',
  reserved: 'warn',
  outside: 'neutral',
  blank: 'neutral',
  missing: 'bad',
};

type Does = {
  readonly onOpen: (decisionId: string) => void;
  readonly onAct: (action: BookAction) => void;
};

/** The row itself opens on a click: a button in it must not. */
const apart = (act: () => void) => (event: MouseEvent) => {
  event.stopPropagation();
  act();
};

type LinkProps = {
  readonly words: string;
  readonly link: BookLine['amendedBy'][number];
  readonly onOpen: Does['onOpen'];
};

const LinkLine = ({ words, link, onOpen }: LinkProps) => (
  <Text size="xs" component="div">
    {words}{' '}
    <Anchor component="button" type="button" size="xs" onClick={apart(() => onOpen(link.decisionId))}>
      {texts.link.numbered(decisionTexts.numberLine(link.number, link.symbol))}
    </Anchor>
    {`, ${writtenDay(link.issuedOn)}`}
  </Text>
);

/** What a line is about, and the decisions it points to or that point to it. */
const Words = ({ line, onOpen }: { readonly line: BookLine; readonly onOpen: Does['onOpen'] }) => {
  const { amends, amendedBy, kind, state, subject, person, explanation } = line;
  return (
    <>
      {state === 'reserved' ? texts.reservedFor(subject, person) : subject}
      {explanation !== '' && (
        <Text size="xs" c="gray.8">
          {explanation}
        </Text>
      )}
      {amends !== null && kind !== null && kind !== 'award' && (
        <LinkLine words={texts.link.amends[kind]} link={amends} onOpen={onOpen} />
      )}
      {amendedBy.map((link) => (
        <LinkLine key={link.decisionId} words={texts.link.amendedBy[link.kind]} link={link} onOpen={onOpen} />
      ))}
    </>
  );
};

/** What may be done with a line that is no decision. */
const STEPS: Partial<Record<RegisterState, 'explain' | 'release' | 'strike'>> = {
  missing: 'explain',
  reserved: 'release',
  outside: 'strike',
  blank: 'strike',
};

const Step = ({ line, onAct }: { readonly line: BookLine; readonly onAct: Does['onAct'] }) => {
  const kind = STEPS[line.state];
  if (kind === undefined || (kind !== 'explain' && line.entryId === null)) return null;
  const words = texts[kind];
  return (
    <Button
      variant="default"
      size="compact-xs"
      ml={6}
      aria-label={words.openOf(texts.numbers(line))}
      onClick={apart(() => onAct({ kind, line }))}
    >
      {words.open}
    </Button>
  );
};

/** The columns of “Sổ quyết định”. */
export const bookColumns = ({ onOpen, onAct }: Does): readonly Column<BookLine>[] => {
  const heads = texts.columns;
  return [
    { key: 'number', header: heads.number, width: '96px', cell: (it) => texts.numbers(it), short: true },
    { key: 'dated', header: heads.dated, width: '100px', cell: (it) => writtenDay(it.dated), short: true },
    { key: 'subject', header: heads.subject, cell: (it) => <Words line={it} onOpen={onOpen} /> },
    { key: 'person', header: heads.person, width: '150px', cell: (it) => (it.state === 'reserved' ? '' : it.person) },
    { key: 'count', header: heads.count, width: '80px', align: 'right', cell: (it) => it.count ?? '' },
    {
      key: 'state',
      header: heads.state,
      width: '250px',
      cell: (it) => (
        <>
          <StatusBadge tone={TONES[it.state]}>{texts.states[it.state]}</StatusBadge>
          <Step line={it} onAct={onAct} />
        </>
      ),
    },
  ];
};
