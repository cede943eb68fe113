import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { GivenConsentFragment } from '../../../graphql/generated/recruitment/graphql';
import { WithdrawConsentDocument } from '../../../graphql/generated/recruitment/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useFormat } from '../../../ui/format';
import { useAction } from '../../../ui/forms/useAction';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import type { ConsentTextFragment } from '../types';
import { urls } from '../urls';

interface ConsentListProps {
  consents: readonly GivenConsentFragment[];
  texts: readonly ConsentTextFragment[];
  /** The owner may take back what was given freely. */
  canWithdraw?: boolean;
}

/** What was agreed to, when, and in which version. */
export function ConsentList({ consents, texts, canWithdraw = false }: ConsentListProps) {
  const { t } = useTexts();
  const format = useFormat();
  const pick = useLocalText();
  const textOf = (consent: GivenConsentFragment) => texts.find(({ kind }) => kind === consent.kind);
  return (
    <Stack gap="md">
      {consents.map((consent) => {
        const text = textOf(consent);
        const isFree = canWithdraw && text && !text.required && !consent.withdrawnAt;
        return (
          <Group key={consent.id} justify="space-between" gap="xs">
            <div>
              <Text fw={600}>{text ? pick(text, 'title') : consent.kind}</Text>
              <Text size="sm" c="dimmed">
                {consent.withdrawnAt
                  ? t('case.withdrawn', { moment: format.dateTime(consent.withdrawnAt) })
                  : t('case.given', { moment: format.dateTime(consent.givenAt), version: consent.textVersion })}
              </Text>
              {consent.regulations && text && (
                <Anchor
                  component={Link}
                  to={urls.regulationsOf(consent.regulations.roundId, consent.regulations.number)}
                  size="sm"
                >
                  {t('check.read', { document: pick(text, 'title') })}
                </Anchor>
              )}
            </div>
            {isFree && <WithdrawConsent id={consent.id} />}
          </Group>
        );
      })}
    </Stack>
  );
}

function WithdrawConsent({ id }: { id: string }) {
  const { t } = useTexts();
  const withdraw = useAction(WithdrawConsentDocument, { successMessage: t('case.consentWithdrawn') });
  return (
    <ConfirmButton size="compact-sm" variant="default" onConfirm={() => withdraw.run({ input: { id } })}>
      {t('case.withdrawConsent')}
    </ConfirmButton>
  );
}
