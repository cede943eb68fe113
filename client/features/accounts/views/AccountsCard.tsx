import { SimpleGrid } from '@mantine/core';
import { useCardQuery } from '../../../access/useCardQuery';
import { AccountCountsDocument } from '../../../graphql/generated/accounts/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { StatTile } from '../../../ui/StatTile';
import { useTexts } from '../messages';
import { STATUSES } from '../roles';
import { urls } from '../urls';

const COUNT = { OPEN: 'open', UNCONFIRMED: 'unconfirmed', CLOSED: 'closed' } as const;

/** How many accounts there are and how many wait, on the home page of administrators. */
export function AccountsCard() {
  const { t } = useTexts();
  const format = useFormat();
  const result = useCardQuery(AccountCountsDocument);
  return (
    <CardFrame title={t('card.title')} link={{ to: urls.users, label: t('users.title') }}>
      <AsyncView result={result}>
        {(data) => (
          <SimpleGrid cols={2} spacing="sm">
            {STATUSES.map((status) => (
              <StatTile
                key={status}
                label={t(`users.status.${status}`)}
                value={format.number(data[COUNT[status]].totalCount)}
                to={urls.usersOf(status)}
              />
            ))}
          </SimpleGrid>
        )}
      </AsyncView>
    </CardFrame>
  );
}
