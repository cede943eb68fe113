import { Text } from '@mantine/core';
import { useCardQuery } from '../../../access/useCardQuery';
import { AuditEventsDocument } from '../../../graphql/generated/audit/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { Timeline } from '../../../ui/Timeline';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { useWords } from '../words';

/** What happened in the portal last, on the home page of administrators. */
export function LatestCard() {
  const { t } = useTexts();
  const { kindOf, eventOf } = useWords();
  const result = useCardQuery(AuditEventsDocument);
  return (
    <CardFrame title={t('latest.title')} link={{ to: urls.trail, label: t('trail.title') }}>
      <AsyncView result={result}>
        {({ auditEvents: { nodes } }) =>
          nodes.length === 0 ? (
            <Text c="dimmed">{t('trail.emptyTitle')}</Text>
          ) : (
            <Timeline
              label={t('latest.title')}
              events={nodes.map((event) => ({
                id: event.id,
                when: event.at,
                what: `${kindOf(event.subject)}: ${eventOf(event)}`,
                who: event.actorKind === 'SYSTEM' ? t('portal') : (event.actorName ?? event.user?.name),
              }))}
            />
          )
        }
      </AsyncView>
    </CardFrame>
  );
}
