import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconSignature, IconTargetArrow } from '@tabler/icons-react';
import dayjs from 'dayjs';
import { Link } from 'react-router';
import { useViewer } from '../../../access/ViewerContext';
import { MyAgreementTermsDocument } from '../../../graphql/generated/plans/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { urls as agreements } from '../../agreements/urls';
import { useTexts } from '../messages';
import { BeginButton } from './BeginButton';

/** Before the first plan: how to begin it, or why it cannot begin yet. */
export function NoPlan() {
  const { t } = useTexts();
  const { user } = useViewer();
  const result = useQuery(MyAgreementTermsDocument, { fetchPolicy: 'cache-and-network' });
  const today = dayjs().format('YYYY-MM-DD');
  return (
    <Page title={t('own.title')} lead={t('own.lead')}>
      <AsyncView result={result}>
        {({ myAgreements }) => {
          const isSigned = myAgreements.some(
            ({ status, validTo }) => (status === 'SIGNED_BY_FOUNDATION' || status === 'IN_FORCE') && validTo >= today,
          );
          if (!isSigned) return <AgreementFirst />;
          return (
            <EmptyState
              icon={IconTargetArrow}
              title={t('own.emptyTitle')}
              action={user && <BeginButton userId={user.id}>{t('own.begin')}</BeginButton>}
            >
              {t('own.emptyLead')}
            </EmptyState>
          );
        }}
      </AsyncView>
    </Page>
  );
}

function AgreementFirst() {
  const { t } = useTexts();
  return (
    <EmptyState
      icon={IconSignature}
      title={t('own.noAgreementTitle')}
      action={
        <Button component={Link} to={agreements.own} variant="light">
          {t('own.toAgreements')}
        </Button>
      }
    >
      {t('own.noAgreementLead')}
    </EmptyState>
  );
}
