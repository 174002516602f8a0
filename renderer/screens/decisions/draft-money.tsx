import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { decisionMoneyTexts as texts } from '#shared/text/vi/decision-money';
import { useQuery } from '../../api/use-query';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { outdatedMoneyArticle, placeMoneyArticle } from './money-article';
import { MoneySection } from './money-section';
import type { DraftForm } from './use-draft-form';

type Placed = ReturnType<typeof placeMoneyArticle>;

/** The money of a draft, and the button that puts its sentence into the articles; her own words give way only when she says so. */
export const DraftMoney = ({ id, form }: { readonly id: string; readonly form: DraftForm['form'] }) => {
  const money = useQuery('decisions.money', { id });
  const [asked, setAsked] = useState<Placed | null>(null);
  const article = money.value?.article ?? null;
  const articles = useWatch({ control: form.control, name: 'articles' });
  const outdated = article === null ? null : outdatedMoneyArticle(articles, article);

  const put = ({ articles, recipients }: Placed) => {
    setAsked(null);
    form.setValue('articles', [...articles], { shouldDirty: true, shouldValidate: true });
    form.setValue('recipients', [...recipients], { shouldDirty: true, shouldValidate: true });
  };
  const propose = () => {
    if (article === null) return;
    const placed = placeMoneyArticle(form.getValues(), article);
    if (placed.replaces === null) put(placed);
    else setAsked(placed);
  };

  return (
    <>
      <MoneySection money={money} />
      {outdated !== null && (
        <Alert variant="outline" color="yellow" p="xs" role="status">
          {texts.outdated(outdated)}
        </Alert>
      )}
      <Group gap="sm">
        <Button variant="default" disabled={article === null} onClick={propose}>
          {texts.toArticle}
        </Button>
        <Text size="xs" c="gray.8">
          {texts.toArticleHint}
        </Text>
      </Group>
      {asked?.replaces && (
        <ConfirmDialog
          opened
          loses="work"
          title={texts.replace.title}
          text={texts.replace.text(asked.replaces.position, asked.replaces.text)}
          confirmLabel={texts.replace.confirm}
          cancelLabel={texts.replace.cancel}
          onConfirm={() => put(asked)}
          onCancel={() => setAsked(null)}
        />
      )}
    </>
  );
};
