import { Button, Checkbox, Group, Input, Radio, Text, Textarea } from '@mantine/core';
import { type Control, useController, useWatch } from 'react-hook-form';
import { awardNames } from '#shared/text/vi/awards';
import { decisionMoneyTexts } from '#shared/text/vi/decision-money';
import { decisionTexts } from '#shared/text/vi/decisions';
import { LineListField } from '../../forms/line-list-field';
import { ProseField, TextField } from '../../forms/text-fields';
import styles from './composed-text.module.css';
import type { DecisionInput, DecisionOutput } from './decision-fields';

type FormControl = Control<DecisionInput, unknown, DecisionOutput>;
type LinesProps = {
  readonly control: FormControl;
  readonly name: 'legalBases' | 'recipients' | 'headLines';
  readonly label: string;
};

const texts = decisionTexts.editor;

/** An ordered list of lines of the form. */
const LinesField = ({ control, name, label }: LinesProps) => {
  const { field, fieldState } = useController({ control, name });
  return (
    <LineListField
      name={name}
      label={label}
      lines={field.value}
      onChange={field.onChange}
      error={fieldState.error && texts.required}
    />
  );
};

type ArticlesProps = { readonly control: FormControl; readonly composed: string | null };

/** Điều 1, 2, …: the first one is composed by the program until the secretary writes it. */
const ArticlesField = ({ control, composed }: ArticlesProps) => {
  const { field } = useController({ control, name: 'articles' });
  const [first = '', ...others] = field.value;
  const change = (articles: readonly string[]) => field.onChange([...articles]);
  const isComposed = first === '';
  return (
    <>
      <Group justify="space-between" align="center" gap="xs">
        <Text fw={600} size="sm">
          {texts.article(1)}
        </Text>
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={isComposed && composed === null}
          onClick={() => change([isComposed ? (composed ?? '') : '', ...others])}
        >
          {isComposed ? texts.writeFirstArticle : texts.composeFirstArticle}
        </Button>
      </Group>
      {isComposed ? (
        <div className={styles.composed} data-line-of="articles" data-index={0} tabIndex={-1}>
          <Text className={styles.composedText}>{composed}</Text>
          <Input.Description>{texts.firstArticleComposed}</Input.Description>
        </div>
      ) : (
        <Textarea
          aria-label={texts.article(1)}
          data-line-of="articles"
          data-index={0}
          autosize
          minRows={2}
          value={first}
          onChange={(event) => change([event.currentTarget.value, ...others])}
        />
      )}
      <LineListField
        name="articles"
        firstIndex={1}
        label={texts.otherArticles}
        lines={others}
        onChange={(next) => change([first, ...next])}
        firstNumber={2}
        lineLabel={texts.article}
        addLabel={texts.addArticle}
        areParagraphs
      />
    </>
  );
};

/** How the decision prints each award's name, in Điều 1 and in the list. */
const AwardNameFields = ({ control }: { control: FormControl }) => {
  const printed = useWatch({ control, name: 'awardNames' }) ?? [];
  return printed.map(({ code }, index) => (
    <TextField
      key={code}
      control={control}
      name={`awardNames.${index}.name`}
      label={printed.length === 1 ? texts.awardName : texts.awardNameOf(awardNames[code].full)}
      required
    />
  ));
};

/** What the decision says: subject, awards, achievement, articles. */
export const ContentFields = ({ control, composed }: ArticlesProps) => (
  <>
    <ProseField control={control} name="subject" label={texts.subject} required />
    <AwardNameFields control={control} />
    <ProseField control={control} name="achievement" label={texts.achievement} />
    <ArticlesField control={control} composed={composed} />
  </>
);

/** Căn cứ, in order. */
export const BasesFields = ({ control }: { control: FormControl }) => (
  <LinesField control={control} name="legalBases" label={texts.legalBases} />
);

/** The frame: head lines, authority, recipients. */
export const FrameFields = ({ control }: { control: FormControl }) => (
  <>
    <LinesField control={control} name="headLines" label={texts.headLines} />
    <TextField control={control} name="authority" label={texts.authority} required />
    <LinesField control={control} name="recipients" label={texts.recipients} />
  </>
);

/** How the attached list lies, and whether it is parted by unit. */
export const ListOptionFields = ({ control }: { control: FormControl }) => {
  const style = useWatch({ control, name: 'listStyle' });
  const orientation = useController({ control, name: 'listOrientation' }).field;
  const byUnit = useController({ control, name: 'listByUnit' }).field;
  return (
    <>
      {style === 'table' && (
        <Radio.Group
          label={texts.listOrientation}
          value={orientation.value ?? 'portrait'}
          onChange={orientation.onChange}
          name={orientation.name}
        >
          <Group gap="lg" mt={4}>
            <Radio value="portrait" label={texts.listOrientations.portrait} />
            <Radio value="landscape" label={texts.listOrientations.landscape} />
          </Group>
        </Radio.Group>
      )}
      <Checkbox
        label={texts.listByUnit}
        checked={byUnit.value ?? false}
        onChange={(event) => byUnit.onChange(event.currentTarget.checked)}
        name={byUnit.name}
      />
    </>
  );
};

/** An electronic original leaves number and day open in the line that ties the list to its decision. */
export const IssuedAsField = ({ control }: { control: FormControl }) => {
  const { field } = useController({ control, name: 'issuedAs' });
  return (
    <Radio.Group
      label={texts.issuedAs}
      description={field.value === 'electronic' ? texts.issuedAsHint : undefined}
      value={field.value ?? 'paper'}
      onChange={field.onChange}
      name={field.name}
    >
      <Group gap="lg" mt={4}>
        <Radio value="paper" label={texts.issuedAsChoices.paper} />
        <Radio value="electronic" label={texts.issuedAsChoices.electronic} />
      </Group>
    </Radio.Group>
  );
};

/** Whether the list prints each recipient's money. */
export const AmountsField = ({ control }: { control: FormControl }) => {
  const { field } = useController({ control, name: 'showAmounts' });
  return (
    <Checkbox
      label={decisionMoneyTexts.showAmounts}
      description={decisionMoneyTexts.showAmountsHint}
      checked={field.value ?? false}
      onChange={(event) => field.onChange(event.currentTarget.checked)}
      name={field.name}
    />
  );
};

/** Lines or a table for the attached list. */
export const ListStyleField = ({ control }: { control: FormControl }) => {
  const { field } = useController({ control, name: 'listStyle' });
  return (
    <Radio.Group label={texts.listStyle} value={field.value} onChange={field.onChange} name={field.name}>
      <Group gap="lg" mt={4}>
        <Radio value="lines" label={texts.listStyles.lines} />
        <Radio value="table" label={texts.listStyles.table} />
      </Group>
    </Radio.Group>
  );
};
