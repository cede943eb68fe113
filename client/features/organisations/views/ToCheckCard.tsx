import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useCardQuery } from '../../../access/useCardQuery';
import { OrganisationsToCheckDocument } from '../../../graphql/generated/organisations/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { urls } from '../urls';

/** The coordinator's queue of organisations that wait to be checked. */
export function ToCheckCard() {
  const { t } = useTexts();
  const format = useFormat();
  const result = useCardQuery(OrganisationsToCheckDocument);
  const queue = `${urls.organisations}?status=UNVERIFIED`;
  return (
    <CardFrame title={t('toCheck.title')} link={{ to: queue, label: t('toCheck.all') }}>
      <AsyncView result={result}>
        {({ organisations: { nodes, totalCount } }) => (
          <Stack gap="sm">
            <Text>{totalCount === 0 ? t('toCheck.none') : t('toCheck.count', { count: totalCount })}</Text>
            {nodes.map(({ id, name, createdAt }) => (
              <Group key={id} justify="space-between" gap="xs">
                <Anchor component={Link} to={urls.organisation(id)}>
                  {name}
                </Anchor>
                <Text size="sm" c="dimmed">
                  {format.relative(createdAt)}
                </Text>
              </Group>
            ))}
          </Stack>
        )}
      </AsyncView>
    </CardFrame>
  );
}
