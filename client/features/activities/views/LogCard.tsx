import { Anchor, Button, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useCardQuery } from '../../../access/useCardQuery';
import { ToMendDocument } from '../../../graphql/generated/activities/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import { urls } from '../urls';

/** The quickest way from a meeting to an entry. */
export function LogCard() {
  const { t } = useTexts();
  const { data } = useCardQuery(ToMendDocument);
  const toMend = data?.myActivities.totalCount ?? 0;
  return (
    <CardFrame title={t('card.logTitle')} link={{ to: urls.mine, label: t('card.all') }}>
      <Stack gap="sm" align="flex-start">
        <Text>{t('card.logLead')}</Text>
        <Button component={Link} to={urls.log} size="lg" fullWidth leftSection={<IconPlus size={20} aria-hidden />}>
          {t('log.title')}
        </Button>
        {toMend > 0 && (
          <Anchor component={Link} to={urls.mine} fw={600}>
            {t('card.toMend', { count: toMend })}
          </Anchor>
        )}
      </Stack>
    </CardFrame>
  );
}
