import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  ApplicationsAwaitingAgreementDocument,
  DraftAgreementDocument,
  FindPeopleDocument,
} from '../../../graphql/generated/agreements/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { EmptyState } from '../../../ui/EmptyState';
import { useFormat } from '../../../ui/format';
import { type AsyncOption, AsyncSelect } from '../../../ui/forms/AsyncSelect';
import { useAction } from '../../../ui/forms/useAction';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';

/** Whose agreement is to be drafted. */
export function CreatePage() {
  const { t } = useTexts();
  return (
    <Page
      title={t('create.title')}
      lead={t('create.lead')}
      breadcrumbs={[{ label: t('register.title'), to: urls.register }]}
      size="narrow"
    >
      <CardFrame title={t('create.awaiting')}>
        <Awaiting />
      </CardFrame>
      <CardFrame title={t('create.other')}>
        <SomebodyElse />
      </CardFrame>
    </Page>
  );
}

function useDrafting() {
  const navigate = useNavigate();
  return useAction(DraftAgreementDocument, {
    onSuccess: ({ agreement }) => {
      if (agreement) void navigate(urls.office(agreement.id));
    },
  });
}

function Awaiting() {
  const { t } = useTexts();
  const format = useFormat();
  const drafting = useDrafting();
  const result = useQuery(ApplicationsAwaitingAgreementDocument);
  return (
    <AsyncView result={result}>
      {({ applicationsAwaitingAgreement: awaiting }) =>
        awaiting.length === 0 ? (
          <EmptyState title={t('create.noneTitle')} order={3}>
            {t('create.noneLead')}
          </EmptyState>
        ) : (
          <Stack gap="sm">
            {awaiting.map(({ id, user, decidedAt }) => (
              <Group key={id} justify="space-between">
                <div>
                  <Text fw={600}>{user?.name}</Text>
                  {decidedAt && (
                    <Text size="sm" c="dimmed">
                      {t('create.accepted', { day: format.date(decidedAt) })}
                    </Text>
                  )}
                </div>
                <Button
                  variant="light"
                  loading={drafting.isRunning}
                  aria-label={t('create.draftFor', { name: user?.name ?? '' })}
                  onClick={() => void drafting.run({ input: { applicationId: id } })}
                >
                  {t('create.draft')}
                </Button>
              </Group>
            ))}
          </Stack>
        )
      }
    </AsyncView>
  );
}

function SomebodyElse() {
  const { t } = useTexts();
  const client = useApolloClient();
  const drafting = useDrafting();
  const [person, setPerson] = useState<AsyncOption | null>(null);
  const search = async (text: string) => {
    const { data } = await client.query({ query: FindPeopleDocument, variables: { search: text } });
    return (data?.users.nodes ?? []).map(({ id, name, email }) => ({
      value: id,
      label: email ? `${name} (${email})` : name,
    }));
  };
  return (
    <Stack gap="sm" align="flex-start">
      <Text>{t('create.otherLead')}</Text>
      <AsyncSelect
        label={t('create.person')}
        description={t('create.personHint')}
        value={person}
        onChange={setPerson}
        search={search}
        w="100%"
      />
      <Button
        disabled={!person}
        loading={drafting.isRunning}
        onClick={() => person && void drafting.run({ input: { userId: person.value } })}
      >
        {t('create.draft')}
      </Button>
    </Stack>
  );
}
