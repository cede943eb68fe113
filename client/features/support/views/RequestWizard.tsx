import { Group } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { TemplateFragment } from '../../../graphql/generated/support/graphql';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useErrorStep } from '../../../ui/forms/useErrorStep';
import type { MutationForm } from '../../../ui/forms/useMutationForm';
import { Wizard } from '../../../ui/Wizard';
import { useTexts } from '../messages';
import { useTemplateTexts } from '../useTemplates';
import type { RequestValues } from '../values';
import { RequestAnswers } from './RequestAnswers';
import { EffortFields, NeedFields, PlaceFields } from './RequestFields';
import { TemplateCards } from './TemplateCards';

export type StepId = 'who' | 'organisation' | 'template' | 'what' | 'where' | 'effort' | 'person' | 'check';

/** The fields that each step asks for; the last one only shows them. */
const FIELDS: Readonly<Record<StepId, ReadonlyArray<keyof RequestValues>>> = {
  who: ['organisationId'],
  organisation: ['legalFormId', 'organisationName', 'organisationMunicipalityId'],
  template: ['templateId'],
  what: ['title', 'description'],
  where: ['municipalityId', 'place', 'online', 'preferredDates', 'neededBy'],
  effort: ['participants', 'effortMinutes', 'competences', 'involvesMinors', 'earlierContact'],
  person: ['personName', 'email', 'phone'],
  check: [],
};

const CONTENT: readonly StepId[] = ['template', 'what', 'where', 'effort'];

interface RequestWizardProps {
  form: MutationForm<RequestValues>;
  templates: readonly TemplateFragment[];
  /** Asks for the organisation; left out where there is nothing to choose. */
  who: ReactNode | null;
  /** Asks somebody without an account for whom they ask, and who they are. */
  asker?: { readonly organisation: ReactNode; readonly person: ReactNode };
  submitLabel: string;
  /** A second button beside the one that sends. */
  aside?: ReactNode;
}

/** From a typical need to a look at all answers. */
export function RequestWizard({ form, templates, who, asker, submitLabel, aside }: RequestWizardProps) {
  const { t } = useTexts();
  const textsOf = useTemplateTexts();
  const [active, setActive] = useState(0);
  const before: StepId[] = [...(who ? ['who' as const] : []), ...(asker ? ['organisation' as const] : [])];
  const steps: StepId[] = [...before, ...CONTENT, ...(asker ? ['person' as const] : []), 'check'];
  const fields = steps.map((step) => FIELDS[step]);
  useErrorStep(form, fields, setActive);
  const template = templates.find(({ id }) => id === form.values.templateId);
  const texts = template ? textsOf(template) : { name: '', questions: [], deliverable: '' };
  // All of them are checked before any answer counts: each wrong field shall say so.
  const isRight = () =>
    (fields[active] ?? []).map((field) => form.validateField(field)).every(({ hasError }) => !hasError);
  const contents: Record<StepId, ReactNode> = {
    who,
    organisation: asker?.organisation,
    person: asker?.person,
    template: <TemplateCards form={form} templates={templates} />,
    what: <NeedFields form={form} questions={texts.questions} deliverable={texts.deliverable} />,
    where: <PlaceFields form={form} />,
    effort: <EffortFields form={form} />,
    check: <RequestAnswers values={form.values} templateName={texts.name} steps={steps} onChange={setActive} />,
  };
  return (
    <Form form={form} guarded>
      <Wizard
        steps={steps.map((id) => ({ id, label: t(`step.${id}`), content: contents[id] }))}
        active={active}
        onActiveChange={setActive}
        onNext={isRight}
        finish={
          <Group>
            {aside}
            <SubmitButton form={form}>{submitLabel}</SubmitButton>
          </Group>
        }
      />
    </Form>
  );
}
