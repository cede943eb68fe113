import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { NewPlanDocument, PlanVolunteersDocument } from '../../../graphql/generated/plans/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { AsyncSelect } from '../../../ui/forms/AsyncSelect';
import { Page } from '../../../ui/Page';
import { canBegin } from '../editions';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { BeginButton } from '../views/BeginButton';

/** Whose plan is to be begun; others link here with the volunteer chosen. */
export function NewPlanPage() {
  const { t } = useTexts();
  const [params, setParams] = useSearchParams();
  const userId = params.get('volunteer');
  return (
    <Page
      title={t('create.title')}
      lead={t('create.lead')}
      breadcrumbs={[{ label: t('list.title'), to: urls.plans }]}
      size="narrow"
    >
      {userId ? <Chosen userId={userId} /> : <Choice onChoose={(volunteer) => setParams({ volunteer })} />}
    </Page>
  );
}

function Choice({ onChoose }: { onChoose: (userId: string) => void }) {
  const { t } = useTexts();
  const client = useApolloClient();
  const search = async (text: string) => {
    const { data } = await client.query({ query: PlanVolunteersDocument, variables: { search: text } });
    return (data?.volunteers.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
  };
  return (
    <AsyncSelect
      label={t('create.person')}
      description={t('create.personHint')}
      onChange={(person) => person && onChoose(person.value)}
      search={search}
    />
  );
}

function Chosen({ userId }: { userId: string }) {
  const { t } = useTexts();
  const result = useQuery(NewPlanDocument, { variables: { userId }, fetchPolicy: 'network-only' });
  return (
    <AsyncView result={result}>
      {({ volunteer: { name }, plans }) => {
        const isFree = canBegin(plans.nodes);
        return (
          <CardFrame title={isFree ? t('create.beginFor', { name }) : t('create.existsTitle', { name })}>
            <Stack gap="md">
              <Text>{isFree ? t('create.beginLead') : t('create.existsLead')}</Text>
              <Group gap="sm">
                {isFree ? (
                  <BeginButton userId={userId}>{t('create.begin')}</BeginButton>
                ) : (
                  <Button component={Link} to={urls.ofVolunteer(userId)}>
                    {t('create.toPlan')}
                  </Button>
                )}
                <Button component={Link} to={urls.create} variant="subtle">
                  {t('create.other')}
                </Button>
              </Group>
            </Stack>
          </CardFrame>
        );
      }}
    </AsyncView>
  );
}
