import type { ComponentType } from 'react';
import { localRegulationTexts } from '#shared/text/vi/local-regulation';
import { SidePanel } from '../../../components/side-panel';
import { BallotForm } from './ballot-form';
import { ClusterForm } from './cluster-form';
import { CoefficientForm } from './coefficient-form';
import { CriterionForm } from './criterion-form';
import { DeadlineForm } from './deadline-form';
import { PaperForm } from './paper-form';
import { QuotaForm } from './quota-form';
import type { RowFormProps, RowPart } from './regulation-draft';

export type FormPart = RowPart | 'coefficients';

const FORMS: Readonly<Record<FormPart, ComponentType<RowFormProps>>> = {
  quotas: QuotaForm,
  clusters: ClusterForm,
  deadlines: DeadlineForm,
  papers: PaperForm,
  criteria: CriterionForm,
  ballots: BallotForm,
  coefficients: CoefficientForm,
};

/** The panel with the form of one row of a part. */
export const RowPanel = ({ part, ...props }: RowFormProps & { readonly part: FormPart }) => {
  const Form = FORMS[part];
  return (
    <SidePanel title={localRegulationTexts.parts[part]} width={460} onClose={props.onDone}>
      <Form {...props} />
    </SidePanel>
  );
};
