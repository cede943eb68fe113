import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { OrganisationsToMergeDocument } from '../../../graphql/generated/organisations/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { MergeForm } from '../views/MergeForm';
import { OrganisationSelect } from '../views/OrganisationSelect';

/** Makes one of two records of the same organisation. The other one stands in the address. */
export function MergePage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const other = search.get('with');
  const { t } = useTexts();
  return (
    <Page
      title={t('merge.title')}
      lead={t('merge.lead')}
      breadcrumbs={[
        { label: t('directory.title'), to: urls.organisations },
        { label: t('merge.back'), to: urls.organisation(id) },
      ]}
    >
      {other ? <Merge key={`${id} ${other}`} id={id} other={other} /> : <ChooseOther id={id} />}
    </Page>
  );
}

function ChooseOther({ id }: { id: string }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <OrganisationSelect
      label={t('merge.choose')}
      anyStatus
      onChange={(option) => option && void navigate(urls.merge(id, option.value))}
    />
  );
}

function Merge({ id, other }: { id: string; other: string }) {
  const { t } = useTexts();
  const result = useQuery(OrganisationsToMergeDocument, { variables: { id, other }, fetchPolicy: 'network-only' });
  return (
    <AsyncView result={result}>
      {(data) => {
        const isPossible = data.one.id !== data.other.id && ![data.one.status, data.other.status].includes('ARCHIVED');
        return isPossible ? (
          <MergeForm one={data.one} other={data.other} />
        ) : (
          <EmptyState
            icon={IconGitMerge}
            title={t('merge.impossibleTitle')}
            action={
              <Button component={Link} to={urls.organisation(data.one.id)} variant="light">
                {t('merge.back')}
              </Button>
            }
          >
            {t('merge.impossibleLead')}
          </EmptyState>
        );
      }}
    </AsyncView>
  );
}
