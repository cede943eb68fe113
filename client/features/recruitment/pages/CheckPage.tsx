import { useQuery } from '@apollo/client/react';
import { Navigate, useParams } from 'react-router';
import { MyApplicationDocument } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { EDITABLE } from '../states';
import { urls } from '../urls';
import { CheckAndSubmit } from '../views/CheckAndSubmit';

export function CheckPage() {
  const { t } = useTexts();
  const { id = '' } = useParams();
  const result = useQuery(MyApplicationDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t('check.title')} lead={t('check.lead')} size="narrow">
      <AsyncView result={result}>
        {({ application }) =>
          application.round && EDITABLE.includes(application.status) ? (
            <CheckAndSubmit application={application} round={application.round} />
          ) : (
            // What was submitted a moment ago is here too, while the page leads on.
            <Navigate to={application.status === 'SUBMITTED' ? urls.sent(id) : urls.application(id)} replace />
          )
        }
      </AsyncView>
    </Page>
  );
}
