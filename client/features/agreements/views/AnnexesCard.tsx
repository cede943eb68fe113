import { Alert, Anchor, Group, List, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { AgreementCaseFragment, AnnexLineFragment } from '../../../graphql/generated/agreements/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { FileLink } from '../../../ui/FileLink';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { isOver, isRunning } from '../states';
import { urls } from '../urls';
import { AgreementBadge } from './AgreementBadge';
import { AnnexSummary } from './AnnexChanges';
import { DraftAnnexButton } from './DraftAnnexButton';

interface AnnexesCardProps {
  agreement: AgreementCaseFragment;
  /** The viewer is the volunteer. */
  isOwn?: boolean;
}

/** The annexes of an agreement; the office begins one here, one at a time. */
export function AnnexesCard({ agreement, isOwn = false }: AnnexesCardProps) {
  const { t } = useTexts();
  const { annexes } = agreement;
  const isUnderWay = annexes.some((annex) => !isOver(annex) && annex.status !== 'IN_EFFECT');
  const isOffered = !isOwn && isRunning(agreement) && !isUnderWay;
  if (isOwn && annexes.length === 0) return null;
  return (
    <CardFrame title={t('annex.title')}>
      {annexes.length === 0 && <Text c="dimmed">{t('annex.none')}</Text>}
      {annexes.length > 0 && (
        <List listStyleType="none" spacing="md">
          {annexes.map((annex) => (
            <List.Item key={annex.id} styles={{ itemWrapper: { display: 'block' } }}>
              <AnnexOfList annex={annex} isOwn={isOwn} />
            </List.Item>
          ))}
        </List>
      )}
      {isOffered && (
        <Stack gap="xs" align="flex-start">
          <Text size="sm">{t('annex.openLead')}</Text>
          <DraftAnnexButton agreement={agreement}>{t('annex.open')}</DraftAnnexButton>
        </Stack>
      )}
    </CardFrame>
  );
}

/** Above the wording of an agreement: it is that of its beginning, whatever annexes have changed since. */
export function AmendedNote({ agreement }: Pick<AnnexesCardProps, 'agreement'>) {
  const { t } = useTexts();
  if (!agreement.annexes.some(({ status }) => status === 'IN_EFFECT')) return null;
  return (
    <Alert role="note" color="gray">
      {t('annex.amended')}
    </Alert>
  );
}

function AnnexOfList({ annex, isOwn }: { annex: AnnexLineFragment; isOwn: boolean }) {
  const { t } = useTexts();
  const format = useFormat();
  const { id, number, status, changes, effectiveOn, document } = annex;
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <Anchor component={Link} to={isOwn ? urls.ownOne(id) : urls.office(id)} fw={600}>
          {number ? t('annex.name', { number }) : t('annex.unnumbered')}
        </Anchor>
        <AgreementBadge agreement={annex} isOwn={isOwn} />
      </Group>
      <Text size="sm">
        <AnnexSummary changes={changes ?? []} />
        {status !== 'WITHDRAWN' && effectiveOn && ` (${t('annex.effective', { day: format.date(effectiveOn) })})`}
      </Text>
      {status === 'WITHDRAWN' && (
        <Text size="sm">
          {t('field.reason')}: {annex.terminationReason ?? t('annex.lapsed')}
        </Text>
      )}
      {document && <FileLink file={document} />}
    </Stack>
  );
}
