import { useQuery } from '@apollo/client/react';
import { Anchor, Group, Stack, Text, Textarea } from '@mantine/core';
import { Link } from 'react-router';
import { useViewer } from '../../../access/ViewerContext';
import {
  OfferMatchDocument,
  OfferStateDocument,
  type OfferStateQuery,
} from '../../../graphql/generated/matching/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { Form } from '../../../ui/forms/Form';
import { MinutesInput } from '../../../ui/forms/MinutesInput';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { useTexts } from '../messages';
import { OPEN } from '../side';
import { urls } from '../urls';
import { MatchState } from './MatchState';

const MOST_MINUTES = 9600;

/** For a volunteer on the page of a request: offer help, or see what became of it. Nothing for everyone else. */
export function OfferHelp({ requestId }: { requestId: string }) {
  const { hasRole } = useViewer();
  return hasRole('VOLUNTEER') ? <OfferOrState requestId={requestId} /> : null;
}

function OfferOrState({ requestId }: { requestId: string }) {
  const { user, organisationIds } = useViewer();
  const { t } = useTexts();
  const result = useQuery(OfferStateDocument, { variables: { requestId } });
  const request = result.data?.supportRequest;
  const own = result.data?.matches.find((match) => match.userId === user?.id && OPEN.includes(match.status));
  const isLooking = request?.status === 'QUALIFIED' || request?.status === 'MATCHING';
  if (request && !own && (!isLooking || organisationIds.includes(request.organisationId))) return null;
  return (
    <CardFrame title={t('offer.title')}>
      <AsyncView result={result}>
        {({ supportRequest }) => (own ? <OwnState match={own} /> : <Offer request={supportRequest} />)}
      </AsyncView>
    </CardFrame>
  );
}

function OwnState({ match }: { match: OfferStateQuery['matches'][number] }) {
  const { t } = useTexts();
  return (
    <Stack gap="xs" align="flex-start">
      <Group gap="sm">
        <Text>{t('offer.already')}</Text>
        <MatchState status={match.status} side="volunteer" />
      </Group>
      <Anchor component={Link} to={urls.match(match.id)}>
        {t('offer.open')}
      </Anchor>
    </Stack>
  );
}

function Offer({ request }: { request: OfferStateQuery['supportRequest'] }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const form = useMutationForm(OfferMatchDocument, {
    initialValues: { plannedMinutes: request.effortMinutes, message: '' },
    toVariables: (values) => ({ input: { requestId: request.id, ...values } }),
    successMessage: t('offer.sent'),
    refetchQueries: [OfferStateDocument],
  });
  if (request.involvesMinors) return <Text>{t('offer.minors')}</Text>;
  return (
    <Form form={form} label={t('offer.title')}>
      <Text>{t('offer.lead')}</Text>
      <MinutesInput label={t('offer.minutes')} max={MOST_MINUTES} {...form.getInputProps('plannedMinutes')} />
      <Textarea
        label={`${t('offer.message')} (${common.t('form.optional')})`}
        description={t('offer.messageHint')}
        autosize
        minRows={2}
        {...form.getInputProps('message')}
      />
      <SubmitButton form={form}>{t('offer.action')}</SubmitButton>
    </Form>
  );
}
