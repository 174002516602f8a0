import { SegmentedControl } from '@mantine/core';
import { registerTexts } from '#shared/text/vi/decision-register';
import { useNavigation } from '../../app/navigation';

const texts = registerTexts.views;

/** From the list of decisions to the book of their numbers and back. */
export const ViewSwitch = ({ view }: { readonly view: 'list' | 'register' }) => {
  const { go } = useNavigation();
  return (
    <SegmentedControl
      aria-label={texts.label}
      value={view}
      onChange={(value) => go('decisions', value === 'register' ? { view: value } : {})}
      data={[
        { value: 'list', label: texts.list },
        { value: 'register', label: texts.register },
      ]}
    />
  );
};
