import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import { DraftPlanDocument, MyPlansDocument } from '../../../graphql/generated/plans/graphql';
import { useAction } from '../../../ui/forms/useAction';
import { usePlanUrls } from '../usePlanUrls';

interface BeginButtonProps {
  /** Whose plan it becomes. */
  userId: string;
  children: string;
}

/** Begins a plan and leads to its form. */
export function BeginButton({ userId, children }: BeginButtonProps) {
  const navigate = useNavigate();
  const urls = usePlanUrls({ userId });
  const draft = useAction(DraftPlanDocument, {
    refetchQueries: [MyPlansDocument],
    onSuccess: ({ plan }) => {
      if (plan) void navigate(urls.edit(plan.id));
    },
  });
  return (
    <Button loading={draft.isRunning} onClick={() => void draft.run({ input: { userId } })}>
      {children}
    </Button>
  );
}
