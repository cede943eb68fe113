import { useQuery } from '@apollo/client/react';
import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useViewer } from '../../../access/ViewerContext';
import { TrainingDocument } from '../../../graphql/generated/trainings/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { useLanguage } from '../../../ui/i18n';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { CompetenceList } from '../views/CompetenceList';
import { SessionCard } from '../views/SessionCard';
import { useTrainingTitle } from '../views/useTrainingTitle';

/** One training: its programme and the dates that take enrolments. */
export function TrainingPage() {
  const { t } = useTexts();
  const { id = '' } = useParams();
  const format = useFormat();
  const language = useLanguage();
  const titleOf = useTrainingTitle();
  const { hasRole } = useViewer();
  const result = useQuery(TrainingDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <AsyncView result={result}>
      {({ training }) => (
        <Page
          title={titleOf(training)}
          lead={`${t('list.duration')}: ${format.minutes(training.minutes)}`}
          breadcrumbs={[{ label: t('list.title'), to: urls.trainings }]}
        >
          {training.archived && <Alert color="gray">{t('training.archived')}</Alert>}
          <CardFrame title={t('training.programme')}>
            <Text style={{ whiteSpace: 'pre-line' }}>
              {language === 'en' ? training.descriptionEn : training.descriptionPl}
            </Text>
            <CompetenceList training={training} />
          </CardFrame>
          <CardFrame title={t('training.sessions')}>
            {training.openSessions.length === 0 ? (
              <Text c="dimmed">{t('training.noSessions')}</Text>
            ) : (
              <Stack gap="md">
                {training.openSessions.map((session) => (
                  <SessionCard key={session.id} session={session} />
                ))}
              </Stack>
            )}
            {hasRole('VOLUNTEER') && !training.archived && (
              <Text size="sm" c="dimmed">
                {t('proposal.knowIt')}{' '}
                <Anchor component={Link} to={urls.proposeOf(training.id)} size="sm">
                  {t('proposal.title')}
                </Anchor>
              </Text>
            )}
            {!hasRole('VOLUNTEER') && (
              <Text size="sm" c="dimmed">
                {t('training.forVolunteers')}{' '}
                <Anchor component={Link} to="/recruitment" size="sm">
                  {t('training.join')}
                </Anchor>
              </Text>
            )}
          </CardFrame>
        </Page>
      )}
    </AsyncView>
  );
}
