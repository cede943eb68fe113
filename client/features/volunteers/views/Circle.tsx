import { Accordion, ActionIcon, Group, Stack, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type ProfileTiesFragment, RemoveTieDocument } from '../../../graphql/generated/volunteers/graphql';
import { FactList } from '../../../ui/FactList';
import { useAction } from '../../../ui/forms/useAction';
import { useTexts } from '../messages';
import { AddTie } from './AddTie';
import { TieName } from './TieName';

/** The own circle, why it is asked for, and what it means for an organisation to lie in it. */
export function Circle({ user }: { user: ProfileTiesFragment }) {
  const { t } = useTexts();
  return (
    <Stack gap="lg">
      <Text>{t('profile.circle.lead')}</Text>
      <WhyItMatters />
      <Stack gap="xs">
        <Title order={3} size="h5">
          {t('profile.circle.list')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('profile.circle.privacy')}
        </Text>
        {user.ties.length === 0 && <Text>{t('profile.circle.empty')}</Text>}
        {user.ties.map((tie) => (
          <TieRow key={tie.id} tie={tie} />
        ))}
      </Stack>
      <AddTie />
    </Stack>
  );
}

function WhyItMatters() {
  const { t } = useTexts();
  return (
    <Accordion variant="separated">
      <Accordion.Item value="why">
        <Accordion.Control>{t('profile.circle.why')}</Accordion.Control>
        <Accordion.Panel>
          <Stack gap="md">
            <Text>{t('profile.circle.whyText')}</Text>
            <FactList
              facts={[
                { label: t('profile.circle.inside'), value: t('profile.circle.insideText') },
                { label: t('profile.circle.oneStep'), value: t('profile.circle.oneStepText') },
                { label: t('profile.circle.outside'), value: t('profile.circle.outsideText') },
              ]}
            />
          </Stack>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

function TieRow({ tie }: { tie: ProfileTiesFragment['ties'][number] }) {
  const { t } = useTexts();
  const remove = useAction(RemoveTieDocument, { successMessage: t('profile.circle.removed') });
  const name = tie.organisation?.name ?? tie.organisationName ?? '';
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <TieName tie={tie} />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('profile.circle.remove', { name })}
        loading={remove.isRunning}
        onClick={() => void remove.run({ input: { id: tie.id } })}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
