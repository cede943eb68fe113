import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useCardQuery } from '../../../access/useCardQuery';
import { MyOrganisationsDocument } from '../../../graphql/generated/organisations/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { OrganisationState } from './OrganisationState';

export function MineCard() {
  const { t } = useTexts();
  const result = useCardQuery(MyOrganisationsDocument);
  return (
    <CardFrame title={t('mine.title')} link={{ to: urls.mine, label: t('mine.all') }}>
      <AsyncView result={result}>
        {({ myOrganisations }) => (
          <Stack gap="sm">
            {myOrganisations.map(({ id, name, status, rejectionReason }) => (
              <Stack key={id} gap={4}>
                <Group gap="sm">
                  <Anchor component={Link} to={urls.organisation(id)} fw={600}>
                    {name}
                  </Anchor>
                  <OrganisationState status={status} />
                </Group>
                {status === 'REJECTED' && <Text size="sm">{t('turn.reason', { reason: rejectionReason ?? '' })}</Text>}
              </Stack>
            ))}
          </Stack>
        )}
      </AsyncView>
    </CardFrame>
  );
}
