import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { Link } from 'react-router';
import { type AgreementRowFragment, MyDocumentsDocument } from '../../../graphql/generated/agreements/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { useFormat } from '../../../ui/format';
import { Page } from '../../../ui/Page';
import { CompetenceList } from '../../volunteers';
import { useTexts } from '../messages';
import { lastDayOf } from '../states';
import { urls } from '../urls';
import { AgreementBadge } from '../views/AgreementBadge';
import { AnnexSummary } from '../views/AnnexChanges';
import { OwnFiles } from '../views/OwnFiles';
import { PdfButton } from '../views/PdfButton';

/** The volunteer's agreements and all that belongs to them, and what everyone in the team is entitled to know. */
export function OwnAgreementsPage() {
  const { t } = useTexts();
  const result = useQuery(MyDocumentsDocument);
  const columns = useOwnColumns();
  return (
    <Page title={t('own.title')} lead={t('own.lead')}>
      <AsyncView result={result}>
        {({ myAgreements, viewer }) => (
          <>
            <DataTable
              caption={t('own.caption')}
              columns={columns}
              rows={myAgreements}
              rowKey={({ id }) => id}
              rowHref={({ id }) => urls.ownOne(id)}
              empty={
                <EmptyState title={t('own.emptyTitle')} icon={IconFileText}>
                  {t('own.emptyLead')}
                </EmptyState>
              }
            />
            {myAgreements.length > 0 && (
              <CardFrame title={t('documents.title')}>
                <OwnFiles agreements={myAgreements} />
              </CardFrame>
            )}
            <CardFrame title={t('documents.competences')}>
              <Text size="sm" c="dimmed">
                {t('documents.competencesLead')}
              </Text>
              <CompetenceList competences={(viewer.user?.claims ?? []).filter(({ source }) => source !== 'SELF')} />
            </CardFrame>
          </>
        )}
      </AsyncView>
      <CardFrame title={t('own.information')}>
        <Text>{t('own.informationLead')}</Text>
        <Anchor component={Link} to={urls.information}>
          {t('own.informationLink')}
        </Anchor>
      </CardFrame>
    </Page>
  );
}

function useOwnColumns(): Column<AgreementRowFragment>[] {
  const { t } = useTexts();
  const format = useFormat();
  return [
    { id: 'number', header: t('field.number'), cell: ({ number }) => number ?? t('register.noNumber') },
    {
      id: 'term',
      header: t('field.termOrChange'),
      cell: (row) =>
        row.changes ? (
          <AnnexSummary changes={row.changes} />
        ) : (
          t('term', { from: format.date(row.validFrom), to: format.date(lastDayOf(row)) })
        ),
    },
    { id: 'state', header: t('field.state'), cell: (row) => <AgreementBadge agreement={row} isOwn /> },
    {
      id: 'act',
      header: t('pdf'),
      isHeaderHidden: true,
      cell: ({ id, status }) =>
        status === 'SENT' ? (
          <Button component={Link} to={urls.ownOne(id)}>
            {t('own.readAndSign')}
          </Button>
        ) : (
          <PdfButton id={id} />
        ),
    },
  ];
}
