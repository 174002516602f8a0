import type { OptionsFilter } from '@mantine/core';
import { fold } from '#shared/lib/vietnamese-text';

/** Finds choices by words in any order, without marks. */
export const foldedOptions: OptionsFilter = ({ options, search, limit }) => {
  const words = fold(search).split(' ');
  return options
    .filter((option) => 'label' in option && words.every((word) => fold(option.label).includes(word)))
    .slice(0, limit);
};
