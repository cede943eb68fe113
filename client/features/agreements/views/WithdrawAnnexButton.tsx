import { WithdrawAnnexDocument } from '../../../graphql/generated/agreements/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAction } from '../../../ui/forms/useAction';
import { useTexts } from '../messages';

/** Takes an annex off the table for good. */
export function WithdrawAnnexButton({ id }: { id: string }) {
  const { t } = useTexts();
  const withdraw = useAction(WithdrawAnnexDocument, { successMessage: t('annex.withdrawn') });
  return (
    <ConfirmButton
      variant="subtle"
      color="red"
      message={t('annex.withdrawMessage')}
      reason="required"
      onConfirm={(reason) => withdraw.run({ input: { id, reason } })}
    >
      {t('annex.withdraw')}
    </ConfirmButton>
  );
}
