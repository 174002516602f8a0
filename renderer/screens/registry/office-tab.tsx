import { Code, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Output } from '#shared/ipc/contract';
import { officeTexts } from '#shared/text/vi/office';
import { officeTabTexts } from '#shared/text/vi/registry';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { QueryView } from '../../components/query-view';
import { OfficeFields, OfficeForm } from '../../forms/office-fields';
import { SaveForm } from '../../forms/save-form';
import { YearField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';
import classes from './registry-screen.module.css';

type Office = NonNullable<Output<'app.status'>['office']>;

const OfficeSheet = ({ office }: { office: Office }) => {
  const update = useCommand('app.updateOffice');
  const { hasSample: _, ...values } = office;
  const form = useContractForm(OfficeForm, values);
  return (
    <SaveForm
      form={form}
      command={update}
      onSave={async (changed) => {
        const reply = await update.run(changed);
        if (!reply.ok) return;
        form.reset(changed);
        notifications.show({ message: officeTabTexts.saved });
      }}
    >
      <Text c="dimmed">{officeTabTexts.intro}</Text>
      <OfficeFields control={form.control} />
      <YearField control={form.control} name="year" label={officeTexts.year} required />
    </SaveForm>
  );
};

/** Cơ quan: what its papers print, the working year, and where the data stands. */
export const OfficeTab = () => {
  const status = useQuery('app.status', {});
  return (
    <div className={classes.page}>
      <QueryView loaded={status}>
        {({ office, folder, versions }) => (
          <>
            <div className={classes.sheet}>{office && <OfficeSheet office={office} />}</div>
            <Stack gap={4} className={classes.sheet} p="md">
              <h2 className={classes.about}>{officeTabTexts.about}</h2>
              <Text>{officeTabTexts.folder}</Text>
              <Code block className={classes.path}>
                {folder}
              </Code>
              <Text>
                {officeTabTexts.version}: {officeTabTexts.versionLine(versions.app, versions.runtime, versions.sqlite)}
              </Text>
            </Stack>
          </>
        )}
      </QueryView>
    </div>
  );
};
