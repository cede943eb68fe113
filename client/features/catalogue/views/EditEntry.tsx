import { Button, Modal, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  type CatalogueName,
  CataloguesDocument,
  CompetencesDocument,
  UpdateCatalogueEntryDocument,
} from '../../../graphql/generated/catalogue/graphql';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import type { Entry } from '../catalogues';
import { useLocalName } from '../localName';
import { useTexts } from '../messages';

interface EditEntryProps {
  catalogue: CatalogueName;
  entry: Entry;
}

/** Changes the names of an entry. */
export function EditEntry({ catalogue, entry }: EditEntryProps) {
  const common = useCommonTexts();
  const localName = useLocalName();
  const [isOpen, { open, close }] = useDisclosure(false);
  const verb = common.t('action.edit');
  return (
    <>
      <Button variant="default" size="compact-sm" aria-label={`${verb}: ${localName(entry)}`} onClick={open}>
        {verb}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={localName(entry)}
        closeButtonProps={{ 'aria-label': common.t('action.close') }}
      >
        <NamesForm catalogue={catalogue} entry={entry} onDone={close} />
      </Modal>
    </>
  );
}

function NamesForm({ catalogue, entry, onDone }: EditEntryProps & { onDone: () => void }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const rules = useRules();
  const { id, version, namePl, nameEn } = entry;
  const form = useMutationForm(UpdateCatalogueEntryDocument, {
    initialValues: { namePl, nameEn },
    validate: { namePl: rules.required, nameEn: rules.required },
    toVariables: (names) => ({ input: { catalogue, id, version, ...names } }),
    successMessage: t('administration.saved'),
    refetchQueries: [CataloguesDocument, CompetencesDocument],
    onSuccess: onDone,
  });
  return (
    <Form form={form}>
      <TextInput label={t('administration.namePl')} maxLength={160} {...form.getInputProps('namePl')} />
      <TextInput label={t('administration.nameEn')} maxLength={160} {...form.getInputProps('nameEn')} />
      <SubmitButton form={form}>{common.t('action.save')}</SubmitButton>
    </Form>
  );
}
