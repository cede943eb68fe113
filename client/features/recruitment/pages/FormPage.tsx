import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { MyApplicationDocument } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { EDITABLE } from '../states';
import { ApplicationForm } from '../views/ApplicationForm';

export function FormPage() {
  const { t } = useTexts();
  const { id = '' } = useParams();
  const result = useQuery(MyApplicationDocument, { variables: { id }, fetchPolicy: 'network-only' });
  return (
    <AsyncView result={result}>
      {({ application }) =>
        EDITABLE.includes(application.status) && application.round ? (
          <ApplicationForm key={id} application={application} form={application.round.form} />
        ) : (
          <Page title={t('form.title')} size="narrow">
            <EmptyState title={t('form.frozenTitle')}>{t('form.frozenLead')}</EmptyState>
          </Page>
        )
      }
    </AsyncView>
  );
}
