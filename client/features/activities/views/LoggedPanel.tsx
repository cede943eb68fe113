import { Alert, Button, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { ActivityRowFragment } from '../../../graphql/generated/activities/graphql';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { urls } from '../urls';

interface LoggedPanelProps {
  activity: ActivityRowFragment;
  /** The server had the entry before, with other content: the answer to an earlier attempt was lost. */
  isEarlier: boolean;
  onAnother: () => void;
}

/** What was saved, as the server has it, and the way on. */
export function LoggedPanel({ activity, isEarlier, onAnother }: LoggedPanelProps) {
  const { t } = useTexts();
  const format = useFormat();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const organisation = activity.organisation?.name;
  const what = [activity.topic, format.minutes(activity.minutes), format.weekday(activity.heldOn)].join(', ');
  return (
    <Stack gap="md" align="flex-start">
      <ThemeIcon size={56} radius="xl" color="green.9">
        <IconCheck size={32} aria-hidden />
      </ThemeIcon>
      <Title order={2} ref={title} tabIndex={-1} style={{ outline: 'none' }}>
        {t('log.doneTitle')}
      </Title>
      {isEarlier && <Alert color="yellow.9">{t('log.doneEarlier')}</Alert>}
      <Text fw={600}>{what}</Text>
      <Text>
        {activity.status === 'DRAFT'
          ? t('log.doneDraft')
          : organisation
            ? t('log.doneSubmitted', { organisation })
            : t('log.doneSubmittedPlain')}
      </Text>
      <Group gap="sm">
        <Button size="md" onClick={onAnother}>
          {t('log.another')}
        </Button>
        <Button size="md" variant="default" component={Link} to={urls.activity(activity.id)}>
          {t('log.open')}
        </Button>
        <Button size="md" variant="subtle" component={Link} to={urls.mine}>
          {t('log.toList')}
        </Button>
      </Group>
    </Stack>
  );
}
