import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useCardQuery } from '../../../access/useCardQuery';
import { MyApplicationsDocument, type MyApplicationsQuery } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { StateBadge } from '../../../ui/StateBadge';
import { openSections, progressOf, toAnswers } from '../form/answers';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { APPLICATION_TONES, EDITABLE } from '../states';
import { urls } from '../urls';
import { ApplyButton } from './ApplyButton';
import { useNowText } from './useNowText';

/** Where the candidate's application stands, and what now. */
export function MyApplicationCard() {
  const { t } = useTexts();
  const result = useCardQuery(MyApplicationsDocument);
  return (
    <CardFrame title={t('home.title')}>
      <AsyncView result={result}>
        {({ myApplications: [latest], openRound }) =>
          latest && (!openRound || latest.round?.id === openRound.id) ? (
            <Latest application={latest} />
          ) : (
            <Invitation openRound={openRound} />
          )
        }
      </AsyncView>
    </CardFrame>
  );
}

function Latest({ application }: { application: MyApplicationsQuery['myApplications'][number] }) {
  const { t } = useTexts();
  const format = useFormat();
  const pick = useLocalText();
  const nowText = useNowText();
  const { id, status, round, returnedFields } = application;
  const isOpen = EDITABLE.includes(status);
  const sections = openSections(round?.form ?? [], returnedFields);
  const share = progressOf(sections, toAnswers(application.answers));
  const isReady = status === 'DRAFT' && share === 1;
  const progress = t('home.progress', { percent: format.percent(share) });
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <StateBadge tone={APPLICATION_TONES[status]} label={t(`status.${status}`)} />
        {round && <Text c="dimmed">{pick(round, 'name')}</Text>}
      </Group>
      <Text>{isReady ? t('home.ready') : nowText(application)}</Text>
      {isOpen && (
        <>
          <Progress value={share * 100} aria-label={progress} />
          <Text size="sm" c="dimmed">
            {progress}
          </Text>
        </>
      )}
      <Group gap="sm">
        {isReady && (
          <Button component={Link} to={urls.check(id)}>
            {t('home.check')}
          </Button>
        )}
        {isOpen && !isReady && (
          <Button component={Link} to={urls.form(id)}>
            {t(status === 'DRAFT' ? 'case.goOn' : 'case.complete')}
          </Button>
        )}
        <Button component={Link} to={urls.application(id)} variant="default">
          {t('home.details')}
        </Button>
      </Group>
    </Stack>
  );
}

function Invitation({ openRound }: Pick<MyApplicationsQuery, 'openRound'>) {
  const { t } = useTexts();
  const format = useFormat();
  const pick = useLocalText();
  if (!openRound) return <Text>{t('home.noRound')}</Text>;
  return (
    <Stack gap="sm" align="flex-start">
      <Text>{t('home.none', { name: pick(openRound, 'name'), moment: format.dateTime(openRound.closesAt) })}</Text>
      <ApplyButton round={openRound} />
    </Stack>
  );
}
