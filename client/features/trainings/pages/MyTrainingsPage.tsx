import { useQuery } from '@apollo/client/react';
import { Button, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { MyEnrolmentsDocument, type SessionRowFragment } from '../../../graphql/generated/trainings/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { OwnProposals } from '../views/OwnProposals';
import { SessionCard } from '../views/SessionCard';
import { splitByTime } from '../views/splitByTime';

/** The volunteer's own enrolments: what comes, and what has been. */
export function MyTrainingsPage() {
  const { t } = useTexts();
  const result = useQuery(MyEnrolmentsDocument, { fetchPolicy: 'cache-and-network' });
  const browse = (
    <Button component={Link} to={urls.calendar}>
      {t('mine.browse')}
    </Button>
  );
  return (
    <Page title={t('mine.title')} lead={t('mine.lead')} actions={browse}>
      <AsyncView result={result}>
        {({ myEnrolments }) => {
          const { upcoming, past } = splitByTime(myEnrolments);
          if (upcoming.length + past.length === 0) {
            return <EmptyState title={t('mine.emptyTitle')}>{t('mine.emptyLead')}</EmptyState>;
          }
          return (
            <>
              <CardFrame title={t('mine.upcoming')}>
                {upcoming.length === 0 ? <Text c="dimmed">{t('mine.none')}</Text> : <Sessions sessions={upcoming} />}
              </CardFrame>
              {past.length > 0 && (
                <CardFrame title={t('mine.past')}>
                  <Sessions sessions={past} />
                </CardFrame>
              )}
            </>
          );
        }}
      </AsyncView>
      <OwnProposals />
    </Page>
  );
}

const Sessions = ({ sessions }: { sessions: readonly SessionRowFragment[] }) => (
  <Stack gap="md">
    {sessions.map((session) => (
      <SessionCard key={session.id} session={session} />
    ))}
  </Stack>
);
