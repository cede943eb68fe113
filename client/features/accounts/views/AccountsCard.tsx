import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useCardQuery } from '../../../access/useCardQuery';
import { AccountCountsDocument } from '../../../graphql/generated/accounts/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { FactList } from '../../../ui/FactList';
import { useFormat } from '../../../ui/format';
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
          <FactList
            facts={STATUSES.map((status) => ({
              label: t(`users.status.${status}`),
              value: (
                <Anchor component={Link} to={urls.usersOf(status)}>
                  {format.number(data[COUNT[status]].totalCount)}
                </Anchor>
              ),
            }))}
          />
        )}
      </AsyncView>
    </CardFrame>
  );
}
