import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useCardQuery } from '../../../access/useCardQuery';
import { type AgreementRowFragment, MyAgreementsDocument } from '../../../graphql/generated/agreements/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { lastDayOf, nextKey } from '../states';
import { urls } from '../urls';
import { AgreementBadge } from './AgreementBadge';

/** On the home page: an agreement to sign comes first, otherwise the newest one; nothing while there is none. */
export function OwnCard() {
  const { t } = useTexts();
  const result = useCardQuery(MyAgreementsDocument);
  if (result.data?.myAgreements.length === 0) return null;
  return (
    <CardFrame title={t('card.title')} link={{ to: urls.own, label: t('card.all') }}>
      <AsyncView result={result}>
        {({ myAgreements }) => {
          const shown =
            myAgreements.find(({ status }) => status === 'SENT') ?? myAgreements.find(({ parentId }) => !parentId);
          return shown ? <OwnState agreement={shown} /> : null;
        }}
      </AsyncView>
    </CardFrame>
  );
}

function OwnState({ agreement }: { agreement: AgreementRowFragment }) {
  const { t } = useTexts();
  const format = useFormat();
  const { id, status, number, validFrom, validTo } = agreement;
  if (status === 'SENT') {
    return (
      <Stack align="flex-start" gap="sm">
        <Text fw={600}>{t(agreement.parentId ? 'annex.toSign' : 'card.toSign', { number: number ?? '' })}</Text>
        <Button component={Link} to={urls.ownOne(id)}>
          {t('card.sign')}
        </Button>
      </Stack>
    );
  }
  const days = { from: format.date(validFrom), to: format.date(validTo), last: format.date(lastDayOf(agreement)) };
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Text fw={600}>{number}</Text>
        <AgreementBadge agreement={agreement} isOwn />
      </Group>
      <Text>{t(nextKey('page', agreement), days)}</Text>
    </Stack>
  );
}
