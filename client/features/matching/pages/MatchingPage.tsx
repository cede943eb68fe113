import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { RequestToMatchDocument } from '../../../graphql/generated/matching/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { Page } from '../../../ui/Page';
import { urls as support } from '../../support/urls';
import { useTexts } from '../messages';
import { MatchingPanel } from '../views/MatchingPanel';

/** The work bench for one request. */
export function MatchingPage() {
  const { id = '' } = useParams();
  const { t } = useTexts();
  const result = useQuery(RequestToMatchDocument, { variables: { id } });
  return (
    <AsyncView result={result}>
      {({ supportRequest: { title } }) => (
        <Page
          title={t('workbench.title', { title })}
          size="wide"
          breadcrumbs={[
            { label: t('workbench.requests'), to: support.queue },
            { label: title, to: support.request(id) },
          ]}
        >
          <MatchingPanel requestId={id} withRequest />
        </Page>
      )}
    </AsyncView>
  );
}
