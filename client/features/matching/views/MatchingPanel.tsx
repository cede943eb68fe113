import { useQuery } from '@apollo/client/react';
import { Stack, Text } from '@mantine/core';
import { RequestToMatchDocument } from '../../../graphql/generated/matching/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import classes from './MatchingPanel.module.css';
import { RankedList } from './RankedList';
import { RequestFacts } from './RequestFacts';
import { SentProposals } from './SentProposals';

interface MatchingPanelProps {
  requestId: string;
  /** Shows what is needed, where the page does not say it already. */
  withRequest?: boolean;
}

/** The work bench for one request: what is needed and who was asked on the left, who suits on the right. */
export function MatchingPanel({ requestId, withRequest = false }: MatchingPanelProps) {
  const { t } = useTexts();
  const result = useQuery(RequestToMatchDocument, { variables: { id: requestId } });
  return (
    <AsyncView result={result}>
      {({ supportRequest: request }) => (
        <div className={classes.bench}>
          <Stack gap="lg" className={classes.side}>
            {withRequest && (
              <CardFrame title={t('request.title')}>
                <RequestFacts request={request} />
              </CardFrame>
            )}
            <CardFrame title={t('panel.sent')}>
              <SentProposals requestId={request.id} />
            </CardFrame>
          </Stack>
          <CardFrame title={t('panel.ranked')}>
            {request.status === 'QUALIFIED' || request.status === 'MATCHING' ? (
              <RankedList request={request} />
            ) : (
              <Text>{t(isTooEarly(request.status) ? 'panel.notYet' : 'panel.closed')}</Text>
            )}
          </CardFrame>
        </div>
      )}
    </AsyncView>
  );
}

const isTooEarly = (status: string): boolean => ['DRAFT', 'SUBMITTED', 'CLARIFICATION'].includes(status);
