import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import {
  AgreementTemplatesDocument,
  DraftAgreementTemplateDocument,
  type TemplateRowFragment,
} from '../../../graphql/generated/agreements/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { useFormat } from '../../../ui/format';
import { useAction } from '../../../ui/forms/useAction';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { TemplateBadge } from '../views/TemplateBadge';

/** The editions of the template: what agreements were and are made from. */
export function TemplatesPage() {
  const { t } = useTexts();
  const result = useQuery(AgreementTemplatesDocument);
  const columns = useTemplateColumns();
  const hasDraft = result.data?.agreementTemplates.some(({ status }) => status === 'DRAFT') ?? true;
  return (
    <Page title={t('templates.title')} lead={t('templates.lead')} actions={hasDraft ? undefined : <NewEdition />}>
      <AsyncView result={result}>
        {({ agreementTemplates }) => (
          <DataTable
            caption={t('templates.caption')}
            columns={columns}
            rows={agreementTemplates}
            rowKey={({ id }) => id}
            rowHref={({ id }) => urls.template(id)}
            empty={<EmptyState title={t('templates.empty')} />}
          />
        )}
      </AsyncView>
    </Page>
  );
}

function NewEdition() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const draft = useAction(DraftAgreementTemplateDocument, {
    onSuccess: ({ template }) => {
      if (template) void navigate(urls.template(template.id));
    },
    refetchQueries: [AgreementTemplatesDocument],
  });
  return (
    <Button loading={draft.isRunning} onClick={() => void draft.run({ input: {} })}>
      {t('templates.create')}
    </Button>
  );
}

function useTemplateColumns(): Column<TemplateRowFragment>[] {
  const { t } = useTexts();
  const format = useFormat();
  return [
    { id: 'edition', header: t('templates.edition'), cell: ({ edition }) => edition ?? t('templates.draft') },
    { id: 'state', header: t('field.state'), cell: ({ status }) => <TemplateBadge status={status} /> },
    {
      id: 'published',
      header: t('templates.published'),
      cell: ({ publishedAt }) => (publishedAt ? format.date(publishedAt) : '–'),
    },
    { id: 'note', header: t('templates.note'), cell: ({ note }) => note || '–' },
  ];
}
