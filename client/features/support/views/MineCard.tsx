import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useCardQuery } from '../../../access/useCardQuery';
import { MyRequestsDocument } from '../../../graphql/generated/support/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { ASKING_SIDES_TURN } from '../values';
import { RequestState } from './RequestState';

/** What waits for the people of an organisation, and the way to ask for more. */
export function MineCard() {
  const { t } = useTexts();
  const result = useCardQuery(MyRequestsDocument);
  return (
    <CardFrame title={t('mine.title')} link={{ to: urls.mine, label: t('mine.all') }}>
      <AsyncView result={result}>
        {({ myOrganisations }) => {
          const requests = myOrganisations.flatMap((organisation) => organisation.requests);
          const waiting = requests.filter(({ status }) => ASKING_SIDES_TURN.includes(status));
          return (
            <Stack gap="sm">
              <Text fw={600}>{waiting.length > 0 ? t('mine.yourTurn') : t('mine.nothingWaits')}</Text>
              {waiting.map(({ id, title, status }) => (
                <Group key={id} gap="sm">
                  <Anchor component={Link} to={urls.request(id)}>
                    {title}
                  </Anchor>
                  <RequestState status={status} />
                </Group>
              ))}
            </Stack>
          );
        }}
      </AsyncView>
      <Group>
        <Button component={Link} to={urls.create} variant="light">
          {t('mine.create')}
        </Button>
      </Group>
    </CardFrame>
  );
}
