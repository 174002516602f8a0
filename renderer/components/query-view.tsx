import { Skeleton, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { actionTexts } from '#shared/text/vi/actions';
import type { Loaded } from '../api/use-query';
import { ErrorNotice } from './error-notice';

type Props<T> = {
  readonly loaded: Loaded<T> & { readonly reload: () => void };
  readonly isEmpty?: (value: T) => boolean;
  readonly empty?: ReactNode;
  readonly children: (value: T) => ReactNode;
};

/** Shows what a query gave: grey lines while it loads, the refusal with a way to retry, the empty view, or the value. */
export const QueryView = <T,>({ loaded, isEmpty, empty, children }: Props<T>) => {
  const { value } = loaded;
  return (
    <>
      {loaded.state === 'refused' && <ErrorNotice error={loaded.error} onRetry={loaded.reload} />}
      {value === null && loaded.state === 'loading' && (
        <Stack gap={10} p="md" role="status" aria-label={actionTexts.loading}>
          {[92, 70, 84, 60, 76].map((width) => (
            <Skeleton key={width} height={18} width={`${width}%`} />
          ))}
        </Stack>
      )}
      {value !== null && (isEmpty?.(value) ? empty : children(value))}
    </>
  );
};
