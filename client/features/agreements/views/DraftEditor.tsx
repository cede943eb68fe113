import { Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import {
  type AgreementCaseFragment,
  type AgreementWordingFragment,
  DiscardAgreementDocument,
  SendAgreementDocument,
} from '../../../graphql/generated/agreements/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useFormat } from '../../../ui/format';
import { useAction } from '../../../ui/forms/useAction';
import { notifyDone } from '../../../ui/notify';
import { useTexts } from '../messages';
import { localeOf } from '../states';
import { urls } from '../urls';
import { AnnexChanges } from './AnnexChanges';
import { AnnexForm } from './AnnexForm';
import { DraftForm, useDraftForm } from './DraftForm';
import { Warnings } from './Warnings';
import { WithdrawAnnexButton } from './WithdrawAnnexButton';
import { WordingBeside } from './Wording';

type Draft = AgreementCaseFragment & AgreementWordingFragment;

/** A draft: its fields, the wording that they make, and the way to the volunteer. */
export function DraftEditor({ agreement }: { agreement: Draft }) {
  const { t } = useTexts();
  const form = useDraftForm(agreement);
  const isAnnex = agreement.parentId !== null;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
      <Stack gap="lg">
        <CardFrame title={t('draft.details')}>
          {isAnnex ? <AnnexForm agreement={agreement} form={form} /> : <DraftForm form={form} />}
        </CardFrame>
        {agreement.changes && (
          <CardFrame title={t('annex.changes')}>
            <AnnexChanges changes={agreement.changes} />
          </CardFrame>
        )}
        <CardFrame title={t('draft.sending')}>
          <Warnings warnings={agreement.warnings} />
          <Sending agreement={agreement} isUnsaved={form.isDirty()} />
        </CardFrame>
      </Stack>
      <CardFrame title={t('draft.preview')}>
        <Text size="sm" c="dimmed">
          {t('draft.previewHint')}
        </Text>
        <WordingBeside text={agreement.text} />
      </CardFrame>
    </SimpleGrid>
  );
}

function Sending({ agreement, isUnsaved }: { agreement: Draft; isUnsaved: boolean }) {
  const { t, language } = useTexts();
  const format = useFormat();
  const send = useAction(SendAgreementDocument, {
    onSuccess: (payload) =>
      notifyDone(
        t(agreement.parentId ? 'annex.sentDone' : 'draft.sentDone', { number: payload.agreement?.number ?? '' }),
      ),
  });
  const { id, version, number, parentId, changes } = agreement;
  const missing = [
    agreement.volunteerAddress?.trim() ? null : t('field.address'),
    agreement.scope.trim() ? null : t('field.scope'),
    agreement.manner.trim() ? null : t('field.manner'),
  ].filter((field) => field !== null);
  return (
    <Stack gap="sm">
      {missing.length > 0 && <Text>{t('draft.missing', { fields: format.list(missing) })}</Text>}
      {isUnsaved && <Text>{t('draft.unsaved')}</Text>}
      <Group>
        <ConfirmButton
          disabled={missing.length > 0 || isUnsaved || changes?.length === 0}
          leftSection={<IconSend size={18} aria-hidden />}
          title={t(parentId ? 'annex.sendTitle' : 'draft.sendTitle')}
          message={t(parentId ? 'annex.sendMessage' : 'draft.sendMessage')}
          onConfirm={() => send.run({ input: { id, version }, locale: localeOf(language) })}
        >
          {t('draft.send')}
        </ConfirmButton>
        {number === null && !parentId && <Discard id={id} />}
        {parentId && <WithdrawAnnexButton id={id} />}
      </Group>
    </Stack>
  );
}

function Discard({ id }: { id: string }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const discard = useAction(DiscardAgreementDocument, {
    successMessage: t('draft.discarded'),
    onSuccess: () => void navigate(urls.register),
  });
  return (
    <ConfirmButton
      variant="subtle"
      color="red"
      message={t('draft.discardMessage')}
      onConfirm={() => discard.run({ input: { id } })}
    >
      {t('draft.discard')}
    </ConfirmButton>
  );
}
