import type { TemplateStatus } from '../../../graphql/generated/agreements/graphql';
import { StateBadge } from '../../../ui/StateBadge';
import { useTexts } from '../messages';

export function TemplateBadge({ status }: { status: TemplateStatus }) {
  const { t } = useTexts();
  return <StateBadge label={t(`templateStatus.${status}`)} tone={status === 'PUBLISHED' ? 'good' : 'neutral'} />;
}
