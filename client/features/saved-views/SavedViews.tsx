import { useQuery } from '@apollo/client/react';
import { Button, Group, Menu, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { DeleteViewDocument, SavedViewsDocument, SaveViewDocument } from '../../graphql/generated/saved-views/graphql';
import { Form } from '../../ui/forms/Form';
import { useRules } from '../../ui/forms/rules';
import { SubmitButton } from '../../ui/forms/SubmitButton';
import { useAction } from '../../ui/forms/useAction';
import { useMutationForm } from '../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../ui/messages';
import { useTexts } from './messages';

/** Filters of the page's list that the person keeps under names; `list` is what the server calls it. */
export function SavedViews({ list }: { list: string }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const { pathname } = useLocation();
  const { data } = useQuery(SavedViewsDocument, { variables: { list } });
  const [isSaving, saving] = useDisclosure(false);
  const [isManaging, managing] = useDisclosure(false);
  const views = data?.savedViews ?? [];
  const closeButtonProps = { 'aria-label': common.t('action.close') };
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="default" leftSection={<IconBookmark size={18} aria-hidden />}>
            {t('menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.map(({ id, name, query }) => (
            <Menu.Item key={id} component={Link} to={`${pathname}${query && `?${query}`}`}>
              {name}
            </Menu.Item>
          ))}
          {views.length === 0 && <Menu.Label>{t('none')}</Menu.Label>}
          <Menu.Divider />
          <Menu.Item onClick={saving.open}>{t('save')}</Menu.Item>
          {views.length > 0 && <Menu.Item onClick={managing.open}>{t('manage')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <Modal opened={isSaving} onClose={saving.close} title={t('save')} closeButtonProps={closeButtonProps}>
        <SaveForm list={list} onDone={saving.close} />
      </Modal>
      <Modal opened={isManaging} onClose={managing.close} title={t('manage')} closeButtonProps={closeButtonProps}>
        <Stack gap="xs">
          {views.length === 0 && <Text>{t('none')}</Text>}
          {views.map((view) => (
            <Removable key={view.id} {...view} />
          ))}
        </Stack>
      </Modal>
    </>
  );
}

function SaveForm({ list, onDone }: { list: string; onDone: () => void }) {
  const { t } = useTexts();
  const rules = useRules();
  const { search } = useLocation();
  const form = useMutationForm(SaveViewDocument, {
    initialValues: { name: '' },
    validate: { name: rules.required },
    toVariables: ({ name }) => ({ input: { list, name: name.trim(), query: search.slice(1) } }),
    successMessage: t('saved'),
    refetchQueries: [SavedViewsDocument],
    onSuccess: onDone,
  });
  return (
    <Form form={form}>
      <TextInput label={t('name')} description={t('nameHint')} maxLength={60} {...form.getInputProps('name')} />
      <SubmitButton form={form}>{t('save')}</SubmitButton>
    </Form>
  );
}

function Removable({ id, name }: { id: string; name: string }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const remove = useAction(DeleteViewDocument, { successMessage: t('removed'), refetchQueries: [SavedViewsDocument] });
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text style={{ overflowWrap: 'anywhere' }}>{name}</Text>
      <Button
        variant="subtle"
        loading={remove.isRunning}
        leftSection={<IconTrash size={16} aria-hidden />}
        aria-label={t('remove', { name })}
        onClick={() => void remove.run({ input: { id } })}
      >
        {common.t('file.remove')}
      </Button>
    </Group>
  );
}
