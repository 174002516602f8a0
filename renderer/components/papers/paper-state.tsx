import { Text } from '@mantine/core';
import { paperEditorTexts as texts } from '#shared/text/vi/paper-editor';
import { StatusBadge } from '../status-badge';
import { writtenDay } from '../written-values';
import type { PaperLine } from './paper';

/** Draft, chốt, or left behind by a meeting that was reopened. */
export const PaperState = ({ paper: { state, superseded } }: { readonly paper: PaperLine }) => {
  if (superseded !== null) return <StatusBadge tone="bad">{texts.states.superseded}</StatusBadge>;
  return <StatusBadge tone={state === 'draft' ? 'warn' : 'good'}>{texts.states[state]}</StatusBadge>;
};

/** Why a paper no longer holds and what stands in its place, or what it stands in place of; nothing for most papers. */
export const PaperReplacing = ({ paper: { superseded, replaces } }: { readonly paper: PaperLine }) => {
  const day = ({ issuedOn }: { readonly issuedOn: string | null }) => writtenDay(issuedOn);
  return (
    <>
      {superseded !== null && (
        <Text role="status">
          {texts.superseded(writtenDay(superseded.on.slice(0, 10)), superseded.because)}{' '}
          {superseded.by === null
            ? texts.notReplaced
            : texts.supersededBy(texts.numberLine(superseded.by.number, superseded.by.symbol), day(superseded.by))}
        </Text>
      )}
      {replaces !== null && (
        <Text>{texts.replaces(texts.numberLine(replaces.number, replaces.symbol), day(replaces))}</Text>
      )}
    </>
  );
};
