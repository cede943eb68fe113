import { useQuery } from '@apollo/client/react';
import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { OpenRoundDocument } from '../../../graphql/generated/recruitment/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { ApplyButton } from './ApplyButton';

/** The open round on the landing page; nothing when there is none. */
export function OpenRoundSection() {
  const { t } = useTexts();
  const format = useFormat();
  const pick = useLocalText();
  const { data } = useQuery(OpenRoundDocument);
  const round = data?.openRound;
  if (!round) return null;
  return (
    <CardFrame title={t('round.landingTitle', { name: pick(round, 'name') })}>
      <Text size="lg">{t('round.landingLead', { count: round.places, moment: format.dateTime(round.closesAt) })}</Text>
      <Group gap="md">
        <ApplyButton round={round} />
        <Anchor component={Link} to={urls.recruitment}>
          {t('round.more')}
        </Anchor>
      </Group>
    </CardFrame>
  );
}
