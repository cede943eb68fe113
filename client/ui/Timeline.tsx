import { Timeline as MantineTimeline, Text } from '@mantine/core';
import { type Icon, IconPoint } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from './format';
import classes from './Timeline.module.css';

export interface TimelineEvent {
  readonly id: string;
  /** What happened, a whole sentence. */
  readonly what: ReactNode;
  readonly who?: string | null;
  /** DateTime */
  readonly when: string;
  readonly details?: ReactNode;
  readonly icon?: Icon;
}

interface TimelineProps {
  /** What the events belong to; read aloud. */
  label: string;
  events: readonly TimelineEvent[];
}

export function Timeline({ label, events }: TimelineProps) {
  const format = useFormat();
  return (
    <MantineTimeline
      className={classes.timeline}
      role="list"
      aria-label={label}
      bulletSize={26}
      lineWidth={2}
      active={events.length}
    >
      {events.map((event) => {
        const IconOf = event.icon ?? IconPoint;
        return (
          <MantineTimeline.Item
            key={event.id}
            role="listitem"
            bullet={<IconOf size={14} aria-hidden />}
            title={event.what}
          >
            <Text size="sm" c="dimmed">
              {event.who ? `${event.who}, ` : ''}
              <time dateTime={event.when} title={format.relative(event.when)}>
                {format.dateTime(event.when)}
              </time>
            </Text>
            {event.details}
          </MantineTimeline.Item>
        );
      })}
    </MantineTimeline>
  );
}
