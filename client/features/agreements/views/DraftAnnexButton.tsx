import { Button, type ButtonProps } from '@mantine/core';
import { useNavigate } from 'react-router';
import { type AgreementRowFragment, DraftAnnexDocument } from '../../../graphql/generated/agreements/graphql';
import { useAction } from '../../../ui/forms/useAction';
import { useTexts } from '../messages';
import { urls } from '../urls';

interface DraftAnnexButtonProps extends ButtonProps {
  agreement: Pick<AgreementRowFragment, 'id' | 'number'>;
}

/** Begins an annex with the terms as they are, and goes to its draft. */
export function DraftAnnexButton({ agreement: { id, number }, children, ...button }: DraftAnnexButtonProps) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const draft = useAction(DraftAnnexDocument, {
    onSuccess: ({ agreement }) => {
      if (agreement) void navigate(urls.office(agreement.id));
    },
  });
  return (
    <Button
      variant="light"
      {...button}
      aria-label={t('annex.extendOf', { number: number ?? '' })}
      loading={draft.isRunning}
      onClick={() => void draft.run({ input: { agreementId: id } })}
    >
      {children}
    </Button>
  );
}
