import { useQuery } from '@apollo/client/react';
import { Anchor, Grid, Group, Stack, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { OfficeApplicationDocument, type OfficeApplicationQuery } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { FactList } from '../../../ui/FactList';
import { useFormat } from '../../../ui/format';
import { Page } from '../../../ui/Page';
import { StateBadge } from '../../../ui/StateBadge';
import { CaseTimeline } from '../../audit';
import { useMunicipalityLabel } from '../../region';
import { toAnswers } from '../form/answers';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { APPLICATION_TONES } from '../states';
import { urls } from '../urls';
import { AccessibilityNeeds } from '../views/AccessibilityNeeds';
import { AnswersView } from '../views/AnswersView';
import { CaseComments } from '../views/CaseComments';
import { CaseNotes } from '../views/CaseNotes';
import { CaseReviews } from '../views/CaseReviews';
import { ConsentList } from '../views/ConsentList';
import { DecisionActions } from '../views/DecisionActions';
import { PaperLink } from '../views/PaperLink';
import { Paragraphs } from '../views/Paragraphs';
import { useNowText } from '../views/useNowText';

/** The case as the office works on it: answers on the left, the person, the consents and the course on the right. */
export function OfficeApplicationPage() {
  const { t } = useTexts();
  const { id = '' } = useParams();
  const result = useQuery(OfficeApplicationDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <AsyncView result={result}>
      {({ application }) => (
        <Page
          title={application.user?.name ?? t('application')}
          breadcrumbs={[{ label: t('queue.title'), to: urls.applications }]}
          actions={<DecisionActions application={application} />}
          size="wide"
        >
          <Standing application={application} />
          {!['DRAFT', 'SUBMITTED', 'INCOMPLETE'].includes(application.status) && <CaseReviews id={id} />}
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, md: 7 }}>
              <CardFrame title={t('case.answers')}>
                <AnswersView
                  sections={withoutNeeds(application.round?.form ?? [])}
                  answers={toAnswers(application.answers)}
                  changes={application.changes}
                />
              </CardFrame>
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 5 }}>
              <Stack gap="lg">
                <Contact application={application} />
                <CaseNotes id={id} />
                <CaseComments id={id} isOffice />
                <AccessibilityNeeds id={id} />
                {application.consents.length > 0 && (
                  <CardFrame title={t('case.consents')}>
                    <ConsentList consents={application.consents} texts={application.round?.consentTexts ?? []} />
                  </CardFrame>
                )}
                <CaseTimeline version={application.updatedAt} subject="Application" id={id} />
              </Stack>
            </Grid.Col>
          </Grid>
        </Page>
      )}
    </AsyncView>
  );
}

type Application = OfficeApplicationQuery['application'];
type Sections = NonNullable<Application['round']>['form'];

/** Needs have a card of their own, because reading them is recorded. */
const withoutNeeds = (sections: Sections): Sections =>
  sections.map((section) => ({
    ...section,
    questions: section.questions.filter(({ key }) => key !== 'accessibilityNeeds'),
  }));

function Standing({ application }: { application: Application }) {
  const { t } = useTexts();
  const pick = useLocalText();
  const nowText = useNowText('nowOffice');
  const { status, round, decisionReason, returnedComment } = application;
  const explanation = decisionReason ?? returnedComment;
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <StateBadge tone={APPLICATION_TONES[status]} label={t(`status.${status}`)} />
        {round && <Text c="dimmed">{pick(round, 'name')}</Text>}
      </Group>
      <Text>{nowText(application)}</Text>
      {explanation && (
        <FactList
          facts={[
            {
              label: t(decisionReason ? 'case.reason' : 'case.missing'),
              value: <Paragraphs text={explanation} />,
            },
          ]}
        />
      )}
    </Stack>
  );
}

function Contact({ application }: { application: Application }) {
  const { t } = useTexts();
  const format = useFormat();
  const labelOf = useMunicipalityLabel();
  const { user, submittedAt } = application;
  return (
    <CardFrame title={t('decide.contact')}>
      <FactList
        facts={[
          { label: t('decide.name'), value: user?.name },
          {
            label: t('decide.email'),
            value: user?.email && <Anchor href={`mailto:${user.email}`}>{user.email}</Anchor>,
          },
          { label: t('decide.phone'), value: user?.phone && <Anchor href={`tel:${user.phone}`}>{user.phone}</Anchor> },
          { label: t('decide.municipality'), value: user?.municipality && labelOf(user.municipality) },
          { label: t('queue.submitted'), value: submittedAt ? format.dateTime(submittedAt) : t('queue.notSubmitted') },
        ]}
      />
      {submittedAt && <PaperLink id={application.id} />}
    </CardFrame>
  );
}
