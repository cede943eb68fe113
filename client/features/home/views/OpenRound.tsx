import { Anchor, Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { signInAddress } from '../../../access/returnAddress';
import type { LandingQuery } from '../../../graphql/generated/home/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { urls as recruitment } from '../../recruitment/urls';
import { useTexts } from '../messages';

export function OpenRound({ round }: { round: NonNullable<LandingQuery['openRound']> }) {
  const { t, language } = useTexts();
  const format = useFormat();
  const name = language === 'en' ? round.nameEn : round.namePl;
  return (
    <CardFrame title={t('round.title', { name })}>
      <Text size="lg">{t('round.lead', { count: round.places, moment: format.dateTime(round.closesAt) })}</Text>
      <Group gap="md">
        <Group gap="sm">
          <Button component={Link} to="/register" size="md" px={{ base: 'sm', sm: 'lg' }}>
            {t('round.register')}
          </Button>
          <Button
            component={Link}
            to={signInAddress({ pathname: recruitment.recruitment, search: '' })}
            size="md"
            variant="default"
          >
            {t('round.signIn')}
          </Button>
        </Group>
        <Anchor component={Link} to={recruitment.recruitment}>
          {t('round.more')}
        </Anchor>
      </Group>
    </CardFrame>
  );
}
