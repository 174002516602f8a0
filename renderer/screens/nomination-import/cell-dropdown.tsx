import { Combobox, useCombobox } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';

type Props = {
  readonly opened: boolean;
  /** The field over the cell; it heeds its keys itself. */
  readonly field: ReactElement;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
};

/** A field over a cell of the preview, and its choices below it. */
export const CellDropdown = ({ opened, field, onChoose, children }: Props) => {
  const store = useCombobox({ opened });
  return (
    <Combobox
      store={store}
      width={420}
      position="bottom-start"
      transitionProps={{ duration: 0 }}
      onOptionSubmit={onChoose}
    >
      <Combobox.Target withAriaAttributes={false} withKeyboardNavigation={false}>
        {field}
      </Combobox.Target>
      <Combobox.Dropdown>{children}</Combobox.Dropdown>
    </Combobox>
  );
};
