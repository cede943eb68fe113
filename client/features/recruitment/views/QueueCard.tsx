import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useCardQuery } from '../../../access/useCardQuery';
import { ApplicationCountsDocument } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import { WAITING_FOR_OFFICE } from '../states';
import { urls } from '../urls';
import { StatusCounts } from './StatusCounts';

/** What waits for the office, and how long. */
export function QueueCard() {
  const { t } = useTexts();
  const result = useCardQuery(ApplicationCountsDocument);
  return (
    <CardFrame title={t('queue.homeTitle')} link={{ to: urls.applications, label: t('queue.homeLink') }}>
      <AsyncView result={result}>
        {({ applicationCounts }) => {
          const waiting = applicationCounts.filter(({ status }) => WAITING_FOR_OFFICE.includes(status));
          if (waiting.length === 0) return <Text>{t('queue.homeNone')}</Text>;
          return (
            <StatusCounts
              counts={waiting}
              link={(status, label) => (
                <Anchor component={Link} to={`${urls.applications}?status=${status}`} fw={650}>
                  {label}
                </Anchor>
              )}
            />
          );
        }}
      </AsyncView>
    </CardFrame>
  );
}
