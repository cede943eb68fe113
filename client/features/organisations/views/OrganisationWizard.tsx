import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { RegisterOrganisationInput } from '../../../graphql/generated/organisations/graphql';
import { Form } from '../../../ui/forms/Form';
import type { PayloadOf } from '../../../ui/forms/payload';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useErrorStep } from '../../../ui/forms/useErrorStep';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { Wizard } from '../../../ui/Wizard';
import { useTexts } from '../messages';
import { useChecks } from '../useChecks';
import { type Catalogues, EMPTY, type OrganisationValues, toInput } from '../values';
import { Answers, STEPS } from './Answers';
import { Duplicates } from './Duplicates';
import { ContactFields, KindField, NameFields, NumberFields } from './OrganisationFields';

/** The fields that each step asks for; the last one only shows them. */
const FIELDS: ReadonlyArray<ReadonlyArray<keyof OrganisationValues>> = [
  ['kind'],
  ['legalFormId', 'name', 'about', 'areaCodes'],
  ['krs', 'nip', 'regon', 'registerNumber', 'municipalityId', 'address'],
  ['contactName', 'contactEmail', 'contactPhone'],
  [],
];

interface WizardProps<Data> {
  document: TypedDocumentNode<Data, OperationVariables & { input: RegisterOrganisationInput }>;
  catalogues: Catalogues;
  submitLabel: string;
  successMessage: string;
  onSuccess: (payload: PayloadOf<Data>) => void | Promise<void>;
}

/** From the kind of organisation to a look at all answers; sends once. */
export function OrganisationWizard<Data extends object>(props: WizardProps<Data>) {
  const { document, catalogues, submitLabel, successMessage, onSuccess } = props;
  const { t } = useTexts();
  const [active, setActive] = useState(0);
  const form = useMutationForm(document, {
    initialValues: EMPTY,
    validate: useChecks(catalogues.legalForms),
    toVariables: (values) => ({ input: toInput(values) }),
    successMessage,
    onSuccess,
  });
  useErrorStep(form, FIELDS, setActive);
  // All of them are checked before any answer counts: each wrong field shall say so.
  const isRight = () =>
    (FIELDS[active] ?? []).map((field) => form.validateField(field)).every(({ hasError }) => !hasError);
  const contents = {
    kind: <KindField form={form} />,
    form: <NameFields form={form} catalogues={catalogues} />,
    numbers: <NumberFields form={form} catalogues={catalogues} />,
    contact: <ContactFields form={form} />,
    check: (
      <Stack>
        <Duplicates name={form.values.name} municipalityId={form.values.municipalityId?.value ?? ''} />
        <Answers values={form.values} catalogues={catalogues} onChange={setActive} />
      </Stack>
    ),
  };
  return (
    <Form form={form} guarded>
      <Wizard
        steps={STEPS.map((id) => ({ id, label: t(`step.${id}`), content: contents[id] }))}
        active={active}
        onActiveChange={setActive}
        onNext={isRight}
        finish={<SubmitButton form={form}>{submitLabel}</SubmitButton>}
      />
    </Form>
  );
}
