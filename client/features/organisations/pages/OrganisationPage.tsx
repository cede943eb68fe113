import { useQuery } from '@apollo/client/react';
import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Link, Navigate, useParams } from 'react-router';
import { useCan } from '../../../access/useCan';
import {
  type OrganisationDetailsFragment,
  OrganisationWithHistoryDocument,
} from '../../../graphql/generated/organisations/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { Page } from '../../../ui/Page';
import { CaseTimeline } from '../../audit';
import { urls as requestUrls } from '../../support/urls';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { CheckActions } from '../views/CheckActions';
import { Members } from '../views/Members';
import { MergedRecords } from '../views/MergedRecords';
import { OrganisationFacts } from '../views/OrganisationFacts';
import { OrganisationState } from '../views/OrganisationState';

export function OrganisationPage() {
  const { id = '' } = useParams();
  const result = useQuery(OrganisationWithHistoryDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <AsyncView result={result}>
      {({ organisation }) =>
        // An old link, to a record that was merged: the address becomes that of the one that was kept.
        organisation.id === id ? (
          <Organisation organisation={organisation} />
        ) : (
          <Navigate to={urls.organisation(organisation.id)} replace />
        )
      }
    </AsyncView>
  );
}

function Organisation({ organisation }: { organisation: OrganisationDetailsFragment }) {
  const { t } = useTexts();
  const isOffice = useCan()('archive', 'Organisation');
  const isInside = isOffice || organisation.viewerRole !== null;
  const isArchived = organisation.status === 'ARCHIVED';
  return (
    <Page
      title={organisation.name}
      lead={<OrganisationState status={organisation.status} />}
      breadcrumbs={isOffice ? [{ label: t('directory.title'), to: urls.organisations }] : []}
      actions={
        isInside && !isArchived ? (
          <>
            <Button variant="default" component={Link} to={urls.edit(organisation.id)}>
              {t('page.edit')}
            </Button>
            {organisation.viewerRole && organisation.status !== 'REJECTED' && (
              <Button component={Link} to={requestUrls.create}>
                {t('page.ask')}
              </Button>
            )}
          </>
        ) : null
      }
    >
      {organisation.viewerRole && <Turn organisation={organisation} />}
      {isOffice && !isArchived && (
        <CardFrame title={t('page.check')}>
          <CheckActions organisation={organisation} />
        </CardFrame>
      )}
      <CardFrame title={t('page.details')}>
        <OrganisationFacts organisation={organisation} />
      </CardFrame>
      {isInside && (
        <>
          <CardFrame title={t('page.members')}>
            <Members organisation={organisation} />
          </CardFrame>
          {isOffice && <MergedRecords id={organisation.id} />}
          <CaseTimeline version={organisation.version} subject="Organisation" id={organisation.id} />
        </>
      )}
    </Page>
  );
}

/** What the members are waiting for, or what waits for them. */
function Turn({ organisation: { status, rejectionReason } }: { organisation: OrganisationDetailsFragment }) {
  const { t } = useTexts();
  if (!status || status === 'VERIFIED') return null;
  return (
    <Alert role="note" {...(status === 'REJECTED' && { color: 'red' })} icon={<IconInfoCircle aria-hidden />}>
      <Stack gap="xs">
        <Text>{t(`turn.${status}`)}</Text>
        {rejectionReason && <Text fw={600}>{t('turn.reason', { reason: rejectionReason })}</Text>}
      </Stack>
    </Alert>
  );
}
