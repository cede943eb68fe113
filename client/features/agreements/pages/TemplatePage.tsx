import { useQuery } from '@apollo/client/react';
import { Alert, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { AgreementTemplateDocument, type TemplateWholeFragment } from '../../../graphql/generated/agreements/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { localeOf } from '../states';
import { urls } from '../urls';
import { PublishTemplate } from '../views/PublishTemplate';
import { TemplateBadge } from '../views/TemplateBadge';
import { TemplateEditor, useTemplateForm } from '../views/TemplateEditor';
import { TemplateFields } from '../views/TemplateFields';
import { WordingBeside } from '../views/Wording';

/** One edition of the template: a draft is edited, a published one is read. */
export function TemplatePage() {
  const { t, language } = useTexts();
  const { id = '' } = useParams();
  const result = useQuery(AgreementTemplateDocument, { variables: { id, locale: localeOf(language) } });
  return (
    <AsyncView result={result}>
      {({ agreementTemplate: template }) => (
        <Page
          title={template.edition ? t('template.title', { edition: template.edition }) : t('template.draftTitle')}
          lead={<TemplateBadge status={template.status} />}
          breadcrumbs={[{ label: t('templates.title'), to: urls.templates }]}
        >
          {template.status === 'DRAFT' ? <Draft template={template} /> : <Published template={template} />}
        </Page>
      )}
    </AsyncView>
  );
}

function Draft({ template }: { template: TemplateWholeFragment }) {
  const { t } = useTexts();
  const form = useTemplateForm(template);
  return (
    <>
      <CardFrame title={t('template.fields')}>
        <TemplateFields names={template.placeholders} />
      </CardFrame>
      <CardFrame title={t('template.wording')}>
        <TemplateEditor form={form} />
      </CardFrame>
      <Preview template={template} hint={t('template.previewHint')} />
      <CardFrame title={t('template.publishing')}>
        <PublishTemplate template={template} isUnsaved={form.isDirty()} />
      </CardFrame>
    </>
  );
}

function Published({ template }: { template: TemplateWholeFragment }) {
  const { t } = useTexts();
  const format = useFormat();
  return (
    <>
      <Alert role="note" color="gray">
        {t('template.frozen', { day: template.publishedAt ? format.date(template.publishedAt) : '' })}
        {template.note && ` ${t('template.noteWas', { note: template.note })}`}
      </Alert>
      <Preview template={template} hint={t('template.sampleHint')} />
    </>
  );
}

function Preview({ template, hint }: { template: TemplateWholeFragment; hint: string }) {
  const { t } = useTexts();
  return (
    <CardFrame title={t('draft.preview')}>
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
      <WordingBeside text={template.preview} />
    </CardFrame>
  );
}
