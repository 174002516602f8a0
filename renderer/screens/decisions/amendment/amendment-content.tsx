import { Anchor, Stack, Text } from '@mantine/core';
import { amendmentTexts as texts } from '#shared/text/vi/amendments';
import { decisionTexts } from '#shared/text/vi/decisions';
import { useQuery } from '../../../api/use-query';
import { useNavigation } from '../../../app/navigation';
import { ErrorNotice } from '../../../components/error-notice';
import { QueryView } from '../../../components/query-view';
import { writtenDay } from '../../../components/written-values';
import type { DraftForm } from '../use-draft-form';
import { CorrectionFields } from './correction-fields';
import { RevocationFields } from './revocation-fields';
import { type AmendmentView, type Content, useAmendment } from './use-amendment';

type Props = { readonly id: string; readonly form: DraftForm['form'] };

const Original = ({ original }: Pick<AmendmentView, 'original'>) => {
  const { go } = useNavigation();
  const number = decisionTexts.numberLine(original.number, original.symbol);
  return (
    <Text size="sm">
      {texts.amends(number)}, {writtenDay(original.issuedOn)}: {original.subject}.{' '}
      <Anchor component="button" type="button" size="sm" onClick={() => go('decisions', { id: original.decisionId })}>
        {texts.openOriginal}
      </Anchor>
    </Text>
  );
};

const Fields = ({ id, form, view }: Props & { readonly view: AmendmentView }) => {
  const { content, change, save, error, clearError } = useAmendment(id, view.amendment);
  // The proposed subject follows the scope until somebody words it otherwise.
  const changed = (next: Content) => {
    if (next.kind === 'revocation' && content.kind === 'revocation' && next.scope !== content.scope) {
      if (form.getValues('subject') === view.subjects[content.scope])
        form.setValue('subject', view.subjects[next.scope], { shouldDirty: true });
    }
    change(next);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving any field saves what it says
    <div data-amendment onBlur={save}>
      <Stack gap="xs">
        {error && <ErrorNotice error={error} onClose={clearError} />}
        <Original original={view.original} />
        {content.kind === 'correction' ? (
          <CorrectionFields content={content} view={view} onChange={changed} />
        ) : (
          <RevocationFields content={content} view={view} onChange={changed} />
        )}
      </Stack>
    </div>
  );
};

/** What a correction or revocation says of the decision it refers to; saves itself. */
export const AmendmentContent = (props: Props) => {
  const view = useQuery('amendments.get', { id: props.id });
  return <QueryView loaded={view}>{(value) => <Fields {...props} view={value} />}</QueryView>;
};
