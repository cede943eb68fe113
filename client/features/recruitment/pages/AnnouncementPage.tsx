import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { Link, useNavigate, useParams } from 'react-router';
import {
  AnnounceDecisionsDocument,
  ApplicationCountsDocument,
  DecisionMessagesDocument,
  type DecisionMessagesQuery,
  RankingDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { EmptyState } from '../../../ui/EmptyState';
import { useAction } from '../../../ui/forms/useAction';
import { Page } from '../../../ui/Page';
import { StateBadge } from '../../../ui/StateBadge';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { DECISION_TONES } from '../states';
import { urls } from '../urls';
import { Paragraphs } from '../views/Paragraphs';

/** Every message as it will be read, before the decisions of a round become final. */
export function AnnouncementPage() {
  const { t } = useTexts();
  const pick = useLocalText();
  const { id = '' } = useParams();
  const result = useQuery(DecisionMessagesDocument, { variables: { id }, fetchPolicy: 'network-only' });
  return (
    <AsyncView result={result}>
      {({ round, decisionMessages }) => (
        <Page
          title={t('announcement.title')}
          lead={t('announcement.lead')}
          breadcrumbs={[
            { label: t('rounds.title'), to: urls.rounds },
            { label: pick(round, 'name'), to: urls.round(id) },
            { label: t('ranking.title'), to: urls.ranking(id) },
          ]}
          actions={decisionMessages.length > 0 && <Announce roundId={id} count={decisionMessages.length} />}
        >
          {decisionMessages.length === 0 ? (
            <EmptyState
              title={t('announcement.emptyTitle')}
              action={
                <Button component={Link} to={urls.ranking(id)}>
                  {t('announcement.back')}
                </Button>
              }
            >
              {t('announcement.emptyLead')}
            </EmptyState>
          ) : (
            <Stack gap="md">
              {decisionMessages.map((message) => (
                <Message key={message.applicationId} message={message} />
              ))}
            </Stack>
          )}
        </Page>
      )}
    </AsyncView>
  );
}

function Message({ message }: { message: DecisionMessagesQuery['decisionMessages'][number] }) {
  const { t } = useTexts();
  const { decision, name, subject, text } = message;
  return (
    <CardFrame title={t('announcement.to', { name })}>
      <Group gap="sm">
        <StateBadge tone={DECISION_TONES[decision]} label={t(`decisions.${decision}`)} />
        <Text fw={650}>{subject}</Text>
      </Group>
      <Paragraphs text={text} />
    </CardFrame>
  );
}

function Announce({ roundId, count }: { roundId: string; count: number }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const announce = useAction(AnnounceDecisionsDocument, {
    successMessage: t('announcement.done'),
    refetchQueries: [RankingDocument, ApplicationCountsDocument],
    onSuccess: () => navigate(urls.ranking(roundId)),
  });
  return (
    <ConfirmButton message={t('announcement.question')} onConfirm={() => announce.run({ input: { roundId } })}>
      {t('announcement.announce', { count })}
    </ConfirmButton>
  );
}
