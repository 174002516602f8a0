import { Text } from '@mantine/core';
import type { Output } from '#shared/ipc/contract';
import { fieldMeaning, templateTexts as texts } from '#shared/text/vi/templates';
import { useQuery } from '../../../api/use-query';
import { CopyButton } from '../../../components/copy-button';
import { QueryView } from '../../../components/query-view';
import classes from './templates.module.css';

type Field = Output<'templates.fields'>[number];
type Line = { readonly tag: string; readonly meaning: string; readonly sample: string; readonly isInner: boolean };

const lineOf = ({ name, required, sample }: Field['children'][number], isInner: boolean): Line => ({
  tag: `{${name}}`,
  meaning: required ? `${fieldMeaning(name)} (${texts.required})` : fieldMeaning(name),
  sample,
  isInner,
});

/** A list with its start, its fields and its end; a text as it is. */
const linesOf = (field: Field): readonly Line[] => {
  if (field.kind === 'text') return [lineOf(field, false)];
  const whole = lineOf(field, false);
  const hint = field.kind === 'list' ? texts.listRow : texts.conditionRow;
  return [
    { ...whole, tag: `{#${field.name}}`, meaning: `${whole.meaning}. ${hint}` },
    ...field.children.map((child) => lineOf(child, true)),
    { tag: `{/${field.name}}`, meaning: '', sample: '', isInner: false },
  ];
};

const heads = texts.fieldColumns;

/** Every field that a template of the kind may hold: its meaning, an example, and a button that copies it. */
export const TemplateFields = ({ kind }: Pick<Output<'templates.list'>[number], 'kind'>) => {
  const fields = useQuery('templates.fields', { kind });
  return (
    <QueryView loaded={fields}>
      {(list) => (
        <>
          <Text size="sm" mb={4}>
            {texts.fieldsHint}
          </Text>
          <table className={classes.fields} aria-label={texts.fields}>
            <thead>
              <tr>
                <th scope="col">{heads.tag}</th>
                <th scope="col">{heads.meaning}</th>
                <th scope="col">{heads.sample}</th>
                <th scope="col">{heads.copy}</th>
              </tr>
            </thead>
            <tbody>
              {list.flatMap((field) =>
                linesOf(field).map(({ tag, meaning, sample, isInner }) => (
                  <tr key={`${field.name} ${tag}`} data-inner={isInner}>
                    <td className={classes.tag}>{tag}</td>
                    <td>{meaning}</td>
                    <td className={classes.sample}>{sample}</td>
                    <td>
                      <CopyButton text={tag} label={texts.copy} name={texts.copyOf(tag)} done={texts.copied(tag)} />
                    </td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </>
      )}
    </QueryView>
  );
};
