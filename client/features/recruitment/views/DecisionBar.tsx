import { Button, Group, Paper, Text } from '@mantine/core';
import {
  ClearDecisionsDocument,
  type Decision,
  DraftDecisionsDocument,
  type RankedApplicationFragment,
  RankingDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import type { Selection } from '../../../ui/DataTable';
import { useAction } from '../../../ui/forms/useAction';
import { useTexts } from '../messages';

interface DecisionBarProps {
  roundId: string;
  /** In the order of the ranking, which becomes that of the reserve list. */
  rows: readonly RankedApplicationFragment[];
  selection: Selection;
}

const REFETCH = [RankingDocument];

/** What can be noted for the selected applications, in one pass. */
export function DecisionBar({ roundId, rows, selection }: DecisionBarProps) {
  const { t } = useTexts();
  const { selected, onChange } = selection;
  const unselect = () => onChange(new Set());
  const draft = useAction(DraftDecisionsDocument, {
    successMessage: t('decisions.noted'),
    refetchQueries: REFETCH,
    onSuccess: unselect,
  });
  const clear = useAction(ClearDecisionsDocument, {
    successMessage: t('decisions.cleared'),
    refetchQueries: REFETCH,
    onSuccess: unselect,
  });
  const ids = rows.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  if (ids.length === 0) return null;
  const note = (decision: Decision, reason: string | null = null) =>
    draft.run({ input: { roundId, decisions: ids.map((applicationId) => ({ applicationId, decision, reason })) } });
  return (
    <Paper withBorder p="sm" radius="md" role="region" aria-label={t('decisions.column')}>
      <Group>
        <Text role="status">{t('decisions.selected', { count: ids.length })}</Text>
        <Button variant="default" onClick={() => void note('ACCEPTED')}>
          {t('decisions.accept')}
        </Button>
        <Button variant="default" onClick={() => void note('RESERVE')}>
          {t('decisions.reserve')}
        </Button>
        <ConfirmButton
          variant="default"
          title={t('decisions.reject')}
          message={t('decisions.rejectQuestion')}
          reason="required"
          onConfirm={(reason) => note('REJECTED', reason)}
        >
          {t('decisions.reject')}
        </ConfirmButton>
        <Button variant="subtle" onClick={() => void clear.run({ input: { roundId, applicationIds: ids } })}>
          {t('decisions.clear')}
        </Button>
      </Group>
    </Paper>
  );
}
