import { Button, Group, Text } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { signInAddress } from '../../../access/returnAddress';
import { useCan } from '../../../access/useCan';
import { useViewer } from '../../../access/ViewerContext';
import {
  MyApplicationsDocument,
  OpenRoundDocument,
  type OpenRoundQuery,
  StartApplicationDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { useAction } from '../../../ui/forms/useAction';
import { useTexts } from '../messages';
import { urls } from '../urls';

type Round = Pick<NonNullable<OpenRoundQuery['openRound']>, 'id'> & {
  readonly myApplication?: NonNullable<OpenRoundQuery['openRound']>['myApplication'];
};

/** The next step towards an application: an account for a visitor, the form for everyone who may apply. */
export function ApplyButton({ round }: { round: Round }) {
  const { t } = useTexts();
  const can = useCan();
  const { isSignedIn } = useViewer();
  const navigate = useNavigate();
  const start = useAction(StartApplicationDocument, {
    refetchQueries: [MyApplicationsDocument, OpenRoundDocument],
    onSuccess: async ({ application }) => {
      if (application) await navigate(urls.form(application.id));
    },
  });

  if (!isSignedIn) {
    return (
      <Group gap="sm">
        <Button component={Link} to="/register" size="md">
          {t('round.register')}
        </Button>
        <Button
          component={Link}
          to={signInAddress({ pathname: urls.recruitment, search: '' })}
          size="md"
          variant="default"
        >
          {t('round.signIn')}
        </Button>
      </Group>
    );
  }
  const mine = round.myApplication;
  if (mine) {
    const isDraft = mine.status === 'DRAFT';
    return (
      <Button component={Link} to={isDraft ? urls.form(mine.id) : urls.application(mine.id)} size="md">
        {t(isDraft ? 'round.goOn' : 'round.see')}
      </Button>
    );
  }
  if (!can('create', 'Application')) return <Text c="dimmed">{t('round.notForYou')}</Text>;
  return (
    <Button size="md" loading={start.isRunning} onClick={() => void start.run({ input: { roundId: round.id } })}>
      {t('round.apply')}
    </Button>
  );
}
