import { IconPencil } from '@tabler/icons-react';
import type { ApplicationSummaryFragment } from '../../../graphql/generated/recruitment/graphql';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { Notice } from './Notice';
import { Paragraphs } from './Paragraphs';

/** What is missing and until when, when an application was returned. */
export function Returned({ application }: { application: ApplicationSummaryFragment }) {
  const { t } = useTexts();
  const format = useFormat();
  const { status, returnedUntil, returnedComment } = application;
  if (status !== 'INCOMPLETE' || !returnedUntil) return null;
  return (
    <Notice icon={IconPencil} title={t('form.returnedTitle', { day: format.date(returnedUntil) })}>
      <Paragraphs text={returnedComment ?? ''} />
    </Notice>
  );
}
