import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import {
  MergeOrganisationsDocument,
  type OrganisationDetailsFragment,
  type OrganisationPart,
} from '../../../graphql/generated/organisations/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAction } from '../../../ui/forms/useAction';
import { useCommonTexts } from '../../../ui/messages';
import { isAllowed, likelyPair, type Pair } from '../merging';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { MergeConsequences } from './MergeConsequences';
import { MergeParts } from './MergeParts';
import { MergeRecords } from './MergeRecords';

interface MergeFormProps {
  one: OrganisationDetailsFragment;
  other: OrganisationDetailsFragment;
}

/** Which record stays, which values it gets, and what follows. */
export function MergeForm({ one, other }: MergeFormProps) {
  const { t } = useTexts();
  const [pair, setPair] = useState<Pair>(() => likelyPair(one, other));
  const [taken, setTaken] = useState<readonly OrganisationPart[]>([]);
  const swap = () => {
    setPair({ kept: pair.merged, merged: pair.kept });
    setTaken([]);
  };
  const take = (part: OrganisationPart, isTaken: boolean) =>
    setTaken([...taken.filter((each) => each !== part), ...(isTaken ? [part] : [])]);
  return (
    <>
      <MergeRecords pair={pair} onSwap={swap} />
      {!isAllowed(pair) && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
          {t('merge.keepChecked')}
        </Alert>
      )}
      <MergeParts pair={pair} taken={taken} onTake={take} />
      <MergeConsequences pair={pair} />
      <Finish pair={pair} taken={taken} />
    </>
  );
}

function Finish({ pair, taken }: { pair: Pair; taken: readonly OrganisationPart[] }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const navigate = useNavigate();
  const { cache } = useApolloClient();
  const { kept, merged } = pair;
  const merge = useAction(MergeOrganisationsDocument, {
    successMessage: t('merge.done'),
    onSuccess: async () => {
      await navigate(urls.organisation(kept.id), { replace: true });
      cache.evict({ id: cache.identify({ __typename: 'Organisation', id: merged.id }) });
    },
  });
  const input = {
    keptId: kept.id,
    keptVersion: kept.version,
    mergedId: merged.id,
    mergedVersion: merged.version,
    take: [...taken],
  };
  return (
    <Group>
      <ConfirmButton
        disabled={!isAllowed(pair)}
        title={t('merge.confirmTitle')}
        message={t('merge.confirm', { kept: kept.name, merged: merged.name })}
        onConfirm={() => merge.run({ input })}
      >
        {t('merge.submit')}
      </ConfirmButton>
      <Button variant="default" component={Link} to={urls.organisation(kept.id)}>
        {common.t('action.cancel')}
      </Button>
    </Group>
  );
}
