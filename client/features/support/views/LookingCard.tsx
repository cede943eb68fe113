import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useCardQuery } from '../../../access/useCardQuery';
import { RequestsForVolunteersDocument } from '../../../graphql/generated/support/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import { urls } from '../urls';

/** The few that have waited longest for someone. */
export function LookingCard() {
  const { t } = useTexts();
  const result = useCardQuery(RequestsForVolunteersDocument);
  return (
    <CardFrame title={t('looking.title')} link={{ to: urls.looking, label: t('looking.all') }}>
      <AsyncView result={result}>
        {({ requestsForVolunteers: { nodes, totalCount } }) => (
          <Stack gap="xs">
            <Text>{totalCount === 0 ? t('looking.emptyTitle') : t('looking.count', { count: totalCount })}</Text>
            {nodes.map(({ id, title, municipality }) => (
              <Anchor key={id} component={Link} to={urls.request(id)}>
                {title}
                {municipality && `, ${municipality.name}`}
              </Anchor>
            ))}
          </Stack>
        )}
      </AsyncView>
    </CardFrame>
  );
}
