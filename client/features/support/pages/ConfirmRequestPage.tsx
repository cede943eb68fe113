import { Button, List, Text } from '@mantine/core';
import { IconLinkOff } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ConfirmRequestDocument, type ConfirmRequestMutation } from '../../../graphql/generated/support/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { EmptyState } from '../../../ui/EmptyState';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';

type Confirmed = NonNullable<ConfirmRequestMutation['confirmRequest']['confirmedRequest']>;

/** Where the mailed link leads. */
export function ConfirmRequestPage() {
  const [search] = useSearchParams();
  const [confirmed, setConfirmed] = useState<Confirmed | null>(null);
  const token = search.get('token');
  if (confirmed) return <Received confirmed={confirmed} />;
  return token ? <Confirm token={token} onConfirmed={setConfirmed} /> : <LinkCut />;
}

/** A button rather than an effect: programs that check the links of a message would use the token up. */
function Confirm({ token, onConfirmed }: { token: string; onConfirmed: (confirmed: Confirmed) => void }) {
  const { t } = useTexts();
  const form = useMutationForm(ConfirmRequestDocument, {
    initialValues: {},
    toVariables: () => ({ input: { token } }),
    onSuccess: ({ confirmedRequest }) => {
      if (confirmedRequest) onConfirmed(confirmedRequest);
    },
  });
  return (
    <Page title={t('confirm.title')} lead={t('confirm.lead')} size="narrow">
      <Form form={form}>
        <SubmitButton form={form}>{t('confirm.submit')}</SubmitButton>
      </Form>
    </Page>
  );
}

const NEXT = ['step1', 'step2', 'step3', 'step4'] as const;

function Received({ confirmed: { reference, title } }: { confirmed: Confirmed }) {
  const { t } = useTexts();
  return (
    <Page title={t('received.title')} lead={t('received.lead', { title })} size="narrow">
      <CardFrame title={t('received.number')}>
        <Text fz="xl" fw={700}>
          {reference}
        </Text>
        <Text>{t('received.mailed')}</Text>
      </CardFrame>
      <CardFrame title={t('sent.next')}>
        <List type="ordered" spacing="sm">
          {NEXT.map((step) => (
            <List.Item key={step}>{t(`sent.${step}`)}</List.Item>
          ))}
        </List>
      </CardFrame>
    </Page>
  );
}

function LinkCut() {
  const { t } = useTexts();
  return (
    <Page title={t('confirm.title')} size="narrow">
      <EmptyState
        icon={IconLinkOff}
        title={t('confirm.cutTitle')}
        action={
          <Button component={Link} to={urls.ask} variant="light">
            {t('confirm.again')}
          </Button>
        }
      >
        {t('confirm.cut')}
      </EmptyState>
    </Page>
  );
}
