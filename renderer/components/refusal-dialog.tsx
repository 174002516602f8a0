import { Modal } from '@mantine/core';
import type { AppError } from '#shared/ipc/errors';
import { ErrorNotice } from './error-notice';

type Props = { readonly title: string; readonly error: AppError; readonly onClose: () => void };

/** Takes the place of a question whose step was refused. */
export const RefusalDialog = ({ title, error, onClose }: Props) => (
  <Modal opened onClose={onClose} title={title}>
    <ErrorNotice error={error} />
  </Modal>
);
