import { Text } from '@mantine/core';
import { useCardQuery } from '../../../access/useCardQuery';
import { ActivitiesToConfirmDocument } from '../../../graphql/generated/activities/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import { SHOWN_AT_HOME } from '../shown';
import { urls } from '../urls';
import { ToConfirmList } from './ToConfirmList';

export function ToConfirmCard() {
  const { t } = useTexts();
  const result = useCardQuery(ActivitiesToConfirmDocument);
  return (
    <CardFrame title={t('card.confirmTitle')} link={{ to: urls.received, label: t('card.all') }}>
      <AsyncView result={result}>
        {({ activitiesToConfirm: { nodes } }) =>
          nodes.length === 0 ? (
            <Text c="dimmed">{t('receiver.nothingWaiting')}</Text>
          ) : (
            <ToConfirmList activities={nodes.slice(0, SHOWN_AT_HOME)} />
          )
        }
      </AsyncView>
    </CardFrame>
  );
}
