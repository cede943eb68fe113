import { useQuery } from '@apollo/client/react';
import { Alert, Button, Group, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import {
  MyApplicationDocument,
  type MyApplicationQuery,
  MyApplicationsDocument,
  WithdrawApplicationDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { FactList } from '../../../ui/FactList';
import { useFormat } from '../../../ui/format';
import { useAction } from '../../../ui/forms/useAction';
import { Page } from '../../../ui/Page';
import { StateBadge } from '../../../ui/StateBadge';
import { CaseTimeline } from '../../audit';
import { toAnswers } from '../form/answers';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { APPLICATION_TONES, EDITABLE, WITHDRAWABLE } from '../states';
import { urls } from '../urls';
import { AnswersView } from '../views/AnswersView';
import { CaseComments } from '../views/CaseComments';
import { ConsentList } from '../views/ConsentList';
import { PaperLink } from '../views/PaperLink';
import { Paragraphs } from '../views/Paragraphs';
import { Returned } from '../views/Returned';
import { useNowText } from '../views/useNowText';

/** The candidate's case: where it stands, what now, what happened so far. */
export function ApplicationPage() {
  const { t } = useTexts();
  const { id = '' } = useParams();
  const result = useQuery(MyApplicationDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <AsyncView result={result}>
      {({ application }) => (
        <Page title={t('case.title')} actions={<Actions application={application} />}>
          <Standing application={application} />
          <CaseComments id={id} />
          {application.consents.length > 0 && (
            <CardFrame title={t('case.consents')}>
              <ConsentList consents={application.consents} texts={application.round?.consentTexts ?? []} canWithdraw />
            </CardFrame>
          )}
          <CaseTimeline version={application.updatedAt} subject="Application" id={id} />
          <CardFrame title={t('case.answers')}>
            <AnswersView sections={application.round?.form ?? []} answers={toAnswers(application.answers)} />
          </CardFrame>
        </Page>
      )}
    </AsyncView>
  );
}

type Application = MyApplicationQuery['application'];

function Standing({ application }: { application: Application }) {
  const { t } = useTexts();
  const format = useFormat();
  const pick = useLocalText();
  const nowText = useNowText();
  const { status, statusSince, submittedAt, round, decisionReason } = application;
  return (
    <>
      <CardFrame title={t('case.now')}>
        <Group gap="sm">
          <StateBadge tone={APPLICATION_TONES[status]} label={t(`status.${status}`)} />
        </Group>
        <Text>{nowText(application)}</Text>
        <FactList
          facts={[
            { label: t('case.round'), value: round && pick(round, 'name') },
            { label: t('case.since'), value: format.dateTime(statusSince) },
            ...(submittedAt ? [{ label: t('case.sentOn'), value: format.dateTime(submittedAt) }] : []),
          ]}
        />
        {submittedAt && <PaperLink id={application.id} />}
      </CardFrame>
      <Returned application={application} />
      {decisionReason && (
        <Alert role="note" color="gray" title={t('case.reason')}>
          <Paragraphs text={decisionReason} />
        </Alert>
      )}
    </>
  );
}

function Actions({ application }: { application: Application }) {
  const { t } = useTexts();
  const { id, status } = application;
  const withdraw = useAction(WithdrawApplicationDocument, {
    successMessage: t('case.withdrawnDone'),
    refetchQueries: [MyApplicationsDocument],
  });
  return (
    <>
      {WITHDRAWABLE.includes(status) && (
        <ConfirmButton
          variant="default"
          message={t('case.withdrawQuestion')}
          reason="optional"
          onConfirm={(reason) => withdraw.run({ input: { id, reason } })}
        >
          {t('case.withdraw')}
        </ConfirmButton>
      )}
      {EDITABLE.includes(status) && (
        <Button component={Link} to={urls.form(id)}>
          {t(status === 'DRAFT' ? 'case.goOn' : 'case.complete')}
        </Button>
      )}
    </>
  );
}
