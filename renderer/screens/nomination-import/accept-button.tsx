import { Button } from '@mantine/core';
import { importTexts } from '#shared/text/vi/nomination-import';

type Props = {
  readonly label: string;
  readonly course: {
    readonly accepting: boolean;
    /** Ctrl+Enter was pressed while the list is read again. */
    readonly isWaiting: boolean;
    readonly canAccept: boolean;
    readonly accept: () => void;
  };
};

/** Takes the list on the desk in. */
export const AcceptButton = ({ label, course }: Props) => (
  <Button
    loading={course.accepting || course.isWaiting}
    disabled={!course.canAccept}
    title={importTexts.acceptKeys}
    onClick={course.accept}
  >
    {label}
  </Button>
);
