import { Button, Group, Text } from '@mantine/core';
import {
  AcceptActivitiesDocument,
  OfficeActivitiesDocument,
  WaitingActivitiesDocument,
} from '../../../graphql/generated/activities/graphql';
import { useAction } from '../../../ui/forms/useAction';
import { useCommonTexts } from '../../../ui/messages';
import { useTexts } from '../messages';

interface BulkAcceptProps {
  ids: readonly string[];
  onDone: () => void;
}

/** Accepts what is ticked: all of it or, when something has moved on meanwhile, none. */
export function BulkAccept({ ids, onDone }: BulkAcceptProps) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const accept = useAction(AcceptActivitiesDocument, {
    successMessage: t('office.acceptedMany'),
    refetchQueries: [OfficeActivitiesDocument, WaitingActivitiesDocument],
    onSuccess: onDone,
  });
  if (ids.length === 0) return null;
  return (
    <Group gap="sm">
      <Text role="status">{common.t('table.selected', { count: ids.length })}</Text>
      <Button loading={accept.isRunning} onClick={() => void accept.run({ input: { ids: [...ids] } })}>
        {t('office.acceptSelected', { count: ids.length })}
      </Button>
    </Group>
  );
}
