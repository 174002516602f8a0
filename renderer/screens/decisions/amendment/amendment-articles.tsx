import { Button, Group, Input, Text } from '@mantine/core';
import { type Control, useController } from 'react-hook-form';
import { amendmentTexts } from '#shared/text/vi/amendments';
import { decisionTexts } from '#shared/text/vi/decisions';
import { useQuery } from '../../../api/use-query';
import { LineListField } from '../../../forms/line-list-field';
import styles from '../composed-text.module.css';
import type { DecisionInput, DecisionOutput } from '../decision-fields';

type Props = { readonly id: string; readonly control: Control<DecisionInput, unknown, DecisionOutput> };

const texts = amendmentTexts.articles;
const editor = decisionTexts.editor;

/** Điều 1 and Điều 2 come from the content until the secretary writes them; the others are hers. */
export const AmendmentArticles = ({ id, control }: Props) => {
  const { field } = useController({ control, name: 'articles' });
  const composed = useQuery('amendments.get', { id }).value?.composed ?? [];
  const [first = '', ...others] = field.value;
  const isComposed = first === '';
  const change = (articles: readonly string[]) => field.onChange([...articles]);
  return (
    <>
      <Group justify="flex-end">
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={isComposed && composed.length === 0}
          onClick={() => change(isComposed ? [...composed, ...others] : ['', ...field.value.slice(composed.length)])}
        >
          {isComposed ? texts.write : texts.compose}
        </Button>
      </Group>
      {isComposed && (
        <div className={styles.composed} data-line-of="articles" data-index={0} tabIndex={-1}>
          {composed.map((text, index) => (
            <Text key={text} className={styles.composedText ?? ''}>
              <strong>{`${editor.article(index + 1)}. `}</strong>
              {text}
            </Text>
          ))}
          <Input.Description>{texts.composed}</Input.Description>
        </div>
      )}
      <LineListField
        name="articles"
        firstIndex={isComposed ? 1 : 0}
        label={editor.otherArticles}
        lines={isComposed ? others : field.value}
        onChange={(next) => change(isComposed ? ['', ...next] : next)}
        firstNumber={isComposed ? composed.length + 1 : 1}
        lineLabel={editor.article}
        addLabel={editor.addArticle}
        areParagraphs
      />
    </>
  );
};
