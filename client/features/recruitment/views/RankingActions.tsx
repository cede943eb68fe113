import { Button, Modal, NumberInput, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from 'react-router';
import {
  DraftByRankingDocument,
  PromoteFromReserveDocument,
  RankingDocument,
  type RoundSummaryFragment,
} from '../../../graphql/generated/recruitment/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useAction } from '../../../ui/forms/useAction';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { useTexts } from '../messages';
import { urls } from '../urls';

const REFETCH = [RankingDocument];

/** What is done with the whole ranking. */
export function RankingActions({ round }: { round: RoundSummaryFragment }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const [isOpen, { open, close }] = useDisclosure(false);
  const promote = useAction(PromoteFromReserveDocument, {
    successMessage: t('decisions.promoted'),
    refetchQueries: REFETCH,
  });
  return (
    <>
      <ConfirmButton
        variant="subtle"
        message={t('decisions.promoteQuestion')}
        onConfirm={() => promote.run({ input: { roundId: round.id } })}
      >
        {t('decisions.promote')}
      </ConfirmButton>
      <Button variant="default" onClick={open}>
        {t('decisions.byRanking')}
      </Button>
      <Button component={Link} to={urls.announcement(round.id)}>
        {t('decisions.preview')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('decisions.byRanking')}
        closeButtonProps={{ 'aria-label': common.t('action.close') }}
      >
        <ByRanking round={round} onDone={close} />
      </Modal>
    </>
  );
}

function ByRanking({ round, onDone }: { round: RoundSummaryFragment; onDone: () => void }) {
  const { t } = useTexts();
  const rules = useRules();
  const form = useMutationForm(DraftByRankingDocument, {
    initialValues: { accept: round.places as number | string, reserve: 0 as number | string, reason: '' },
    validate: { reason: rules.required },
    toVariables: ({ accept, reserve, reason }) => ({
      input: { roundId: round.id, accept: Number(accept), reserve: Number(reserve), reason },
    }),
    successMessage: t('decisions.noted'),
    refetchQueries: REFETCH,
    onSuccess: onDone,
  });
  return (
    <Form form={form}>
      <Text c="dimmed">{t('decisions.byRankingHint')}</Text>
      {(['accept', 'reserve'] as const).map((field) => (
        <NumberInput
          key={field}
          label={t(`decisions.${field}Count`)}
          min={0}
          max={1000}
          allowDecimal={false}
          {...form.getInputProps(field)}
        />
      ))}
      <Textarea label={t('decisions.reason')} autosize minRows={3} maxLength={2000} {...form.getInputProps('reason')} />
      <SubmitButton form={form}>{t('decisions.note')}</SubmitButton>
    </Form>
  );
}
