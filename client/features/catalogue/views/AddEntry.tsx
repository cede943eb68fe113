import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import {
  AddCatalogueEntryDocument,
  type CatalogueName,
  CataloguesDocument,
  CompetencesDocument,
} from '../../../graphql/generated/catalogue/graphql';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { type Entry, isSimple } from '../catalogues';
import { useLocalName } from '../localName';
import { useTexts } from '../messages';

interface AddEntryProps {
  catalogue: CatalogueName;
  areas: readonly Entry[];
}

/** Adds an entry with names, or a competence with its area and description. */
export function AddEntry({ catalogue, areas }: AddEntryProps) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const [isOpen, { open, close }] = useDisclosure(false);
  if (!isSimple(catalogue) && catalogue !== 'COMPETENCE') return null;
  return (
    <>
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
        {t('administration.add')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('administration.add')}
        closeButtonProps={{ 'aria-label': common.t('action.close') }}
      >
        <AddForm catalogue={catalogue} areas={areas} onDone={close} />
      </Modal>
    </>
  );
}

function AddForm({ catalogue, areas, onDone }: AddEntryProps & { onDone: () => void }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const rules = useRules();
  const localName = useLocalName();
  const isCompetence = catalogue === 'COMPETENCE';
  const details = { areaId: null as string | null, descriptionPl: '', descriptionEn: '' };
  const form = useMutationForm(AddCatalogueEntryDocument, {
    initialValues: { code: '', namePl: '', nameEn: '', details },
    validate: {
      code: rules.required,
      namePl: rules.required,
      nameEn: rules.required,
      ...(isCompetence && {
        details: { areaId: rules.chosen, descriptionPl: rules.required, descriptionEn: rules.required },
      }),
    },
    toVariables: ({ details: given, ...entry }) => ({
      input: { catalogue, ...entry, ...(isCompetence && { details: given }) },
    }),
    successMessage: t('administration.saved'),
    refetchQueries: [CataloguesDocument, CompetencesDocument],
    onSuccess: onDone,
  });
  return (
    <Form form={form}>
      <TextInput label={t('administration.namePl')} maxLength={160} {...form.getInputProps('namePl')} />
      <TextInput label={t('administration.nameEn')} maxLength={160} {...form.getInputProps('nameEn')} />
      <TextInput
        label={t('administration.code')}
        description={t('administration.codeHint')}
        maxLength={60}
        {...form.getInputProps('code')}
      />
      {isCompetence && (
        <>
          <Select
            label={t('administration.area')}
            data={areas.filter(({ archived }) => !archived).map((area) => ({ value: area.id, label: localName(area) }))}
            {...form.getInputProps('details.areaId')}
          />
          <Textarea
            label={t('administration.descriptionPl')}
            autosize
            {...form.getInputProps('details.descriptionPl')}
          />
          <Textarea
            label={t('administration.descriptionEn')}
            autosize
            {...form.getInputProps('details.descriptionEn')}
          />
        </>
      )}
      <SubmitButton form={form}>{common.t('action.save')}</SubmitButton>
    </Form>
  );
}
