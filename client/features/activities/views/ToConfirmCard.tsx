import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { ActivitiesToConfirmDocument } from '../../../graphql/generated/activities/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { ToConfirmList } from './ToConfirmList';

const SHOWN = 3;

export function ToConfirmCard() {
  const { t } = useTexts();
  const result = useQuery(ActivitiesToConfirmDocument, {
    variables: { first: SHOWN },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <CardFrame title={t('card.confirmTitle')} link={{ to: urls.received, label: t('card.all') }}>
      <AsyncView result={result}>
        {({ activitiesToConfirm: { nodes } }) =>
          nodes.length === 0 ? (
            <Text c="dimmed">{t('receiver.nothingWaiting')}</Text>
          ) : (
            <ToConfirmList activities={nodes.slice(0, SHOWN)} />
          )
        }
      </AsyncView>
    </CardFrame>
  );
}
