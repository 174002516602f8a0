import { SegmentedControl } from '@mantine/core';
import { registerTexts } from '#shared/text/vi/decision-register';
import { useNavigation } from '../../app/navigation';

const texts = registerTexts.views;

const VIEWS = ['list', 'papers', 'register'] as const;
export type DecisionsView = (typeof VIEWS)[number];

/** Between the decisions, the other papers and the book of numbers. */
export const ViewSwitch = ({ view }: { readonly view: DecisionsView }) => {
  const { go } = useNavigation();
  return (
    <SegmentedControl
      aria-label={texts.label}
      value={view}
      onChange={(value) => go('decisions', value === 'list' ? {} : { view: value })}
      data={VIEWS.map((value) => ({ value, label: texts[value] }))}
    />
  );
};
