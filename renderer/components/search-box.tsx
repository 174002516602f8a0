import { CloseButton, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { actionTexts } from '#shared/text/vi/actions';
import { useShortcut } from '../app/navigation';

type Props = { readonly label: string; readonly value: string; readonly onChange: (text: string) => void };

/** The search of a list: Ctrl+F comes here, Esc clears, a second Esc leaves. */
export const SearchBox = ({ label, value, onChange }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  useShortcut('mod+F', () => input.current?.select());
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={label}
      placeholder={`${label} (Ctrl+F)`}
      w={280}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        if (value === '') input.current?.blur();
        else onChange('');
      }}
      rightSection={
        value && (
          <CloseButton size="sm" tabIndex={-1} aria-label={actionTexts.clearSearch} onClick={() => onChange('')} />
        )
      }
    />
  );
};
