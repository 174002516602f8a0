import { Text } from '@mantine/core';
import { timeOn } from '#shared/lib/wall-clock';
import { decisionTexts } from '#shared/text/vi/decisions';
import type { SaveState } from './use-draft-form';

const texts = decisionTexts.editor;

const wordsOf = (state: SaveState, savedAt: Date | null): string => {
  if (state === 'saving') return texts.saving;
  if (state === 'unsaved') return texts.unsaved;
  if (state === 'invalid') return texts.invalid;
  return state === 'saved' && savedAt !== null ? texts.saved(timeOn(savedAt)) : '';
};

/** Whether the draft stands in the data, and since when. */
export const SaveStatus = ({ state, savedAt }: { state: SaveState; savedAt: Date | null }) => (
  <Text size="sm" role="status" c={state === 'invalid' ? 'red.7' : 'gray.8'}>
    {wordsOf(state, savedAt)}
  </Text>
);
