import { SimpleGrid } from '@mantine/core';
import { useCardQuery } from '../../../access/useCardQuery';
import { AgreementQueuesDocument } from '../../../graphql/generated/agreements/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { StatTile } from '../../../ui/StatTile';
import { useTexts } from '../messages';
import { urls } from '../urls';

/** On the coordinator's home page: what waits. */
export function QueuesCard() {
  const { t } = useTexts();
  const result = useCardQuery(AgreementQueuesDocument);
  return (
    <CardFrame title={t('queues.title')} link={{ to: urls.register, label: t('queues.all') }}>
      <AsyncView result={result}>
        {({ awaiting, drafts, toCountersign }) => (
          <SimpleGrid cols={2} spacing="sm">
            <StatTile label={t('queues.awaiting')} value={awaiting.length} to={urls.create} />
            <StatTile label={t('queues.drafts')} value={drafts.totalCount} to={`${urls.register}?state=DRAFT`} />
            <StatTile
              label={t('queues.toCountersign')}
              value={toCountersign.totalCount}
              to={`${urls.register}?state=SIGNED_BY_VOLUNTEER`}
            />
          </SimpleGrid>
        )}
      </AsyncView>
    </CardFrame>
  );
}
