import { useQuery } from '@apollo/client/react';
import { Alert, Stack, Text } from '@mantine/core';
import { IconInfoCircle, IconMessageQuestion } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { useCan } from '../../../access/useCan';
import { useViewer } from '../../../access/ViewerContext';
import { type RequestDetailsFragment, RequestWithHistoryDocument } from '../../../graphql/generated/support/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { type Crumb, Page } from '../../../ui/Page';
import { CaseTimeline } from '../../audit';
import { MatchingPanel, OfferHelp, OrganisationProposals } from '../../matching';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { AskingSideActions } from '../views/AskingSideActions';
import { RequestFacts } from '../views/RequestFacts';
import { RequestState } from '../views/RequestState';
import { TriageActions } from '../views/TriageActions';

export function RequestPage() {
  const { id = '' } = useParams();
  const result = useQuery(RequestWithHistoryDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return <AsyncView result={result}>{({ supportRequest }) => <Request request={supportRequest} />}</AsyncView>;
}

/** On which side of the request the viewer stands. */
function useSide(request: RequestDetailsFragment) {
  const { organisationIds, user } = useViewer();
  const isOffice = useCan()('triage', 'SupportRequest');
  const isOwn = organisationIds.includes(request.organisationId);
  const isNamed = request.origin === 'VOLUNTEER_NAMED' && user !== null && request.createdBy?.id === user?.id;
  return { isOffice, isOwn, isAsking: isOwn || isNamed };
}

function Request({ request }: { request: RequestDetailsFragment }) {
  const { t } = useTexts();
  const { isOffice, isOwn, isAsking } = useSide(request);
  return (
    <Page
      title={request.title}
      lead={<RequestState status={request.status} />}
      breadcrumbs={useCrumbs(isOffice, isOwn)}
    >
      {(isOffice || isAsking) && <Turn request={request} isOffice={isOffice} />}
      {request.question && request.status === 'CLARIFICATION' && (
        <Alert color="yellow" icon={<IconMessageQuestion aria-hidden />} title={t('page.question')}>
          <Text style={{ whiteSpace: 'pre-line' }}>{request.question}</Text>
        </Alert>
      )}
      {isOffice && <TriageActions request={request} />}
      {!isOffice && isAsking && <AskingSideActions request={request} isOwn={isOwn} />}
      <CardFrame title={t('page.need')}>
        <Text style={{ whiteSpace: 'pre-line' }}>{request.description}</Text>
      </CardFrame>
      <CardFrame title={t('page.details')}>
        <RequestFacts request={request} />
      </CardFrame>
      {isOffice && <MatchingPanel requestId={request.id} />}
      {isOwn && <OrganisationProposals requestId={request.id} />}
      {!isOwn && <OfferHelp requestId={request.id} />}
      {(isOffice || isAsking) && <CaseTimeline version={request.version} subject="SupportRequest" id={request.id} />}
    </Page>
  );
}

function useCrumbs(isOffice: boolean, isOwn: boolean): Crumb[] {
  const { t } = useTexts();
  const { hasRole } = useViewer();
  if (isOffice) return [{ label: t('queue.title'), to: urls.queue }];
  if (isOwn) return [{ label: t('mine.title'), to: urls.mine }];
  return hasRole('VOLUNTEER') ? [{ label: t('looking.title'), to: urls.looking }] : [];
}

/** Whose turn it is, and why the request ended if it did. */
function Turn({
  request: { status, closingReason },
  isOffice,
}: {
  request: RequestDetailsFragment;
  isOffice: boolean;
}) {
  const { t } = useTexts();
  return (
    <Alert role="note" icon={<IconInfoCircle aria-hidden />}>
      <Stack gap="xs">
        <Text>{isOffice ? t(`officeTurn.${status}`) : t(`turn.${status}`)}</Text>
        {closingReason && <Text fw={600}>{t('page.reason', { reason: closingReason })}</Text>}
      </Stack>
    </Alert>
  );
}
