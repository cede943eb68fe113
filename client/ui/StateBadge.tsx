import { type Icon, IconCircle, IconCircleCheck, IconCircleX, IconClock, IconProgress } from '@tabler/icons-react';
import classes from './StateBadge.module.css';

/** neutral: nothing began; info: under way; waiting: somebody's turn; good: done well; bad: refused, failed, over. */
export type Tone = 'neutral' | 'info' | 'waiting' | 'good' | 'bad';

const ICONS: Readonly<Record<Tone, Icon>> = {
  neutral: IconCircle,
  info: IconProgress,
  waiting: IconClock,
  good: IconCircleCheck,
  bad: IconCircleX,
};

interface StateBadgeProps {
  /** The state in words; colour and icon only repeat it. */
  label: string;
  tone?: Tone;
  icon?: Icon;
}

export function StateBadge({ label, tone = 'neutral', icon }: StateBadgeProps) {
  const IconOf = icon ?? ICONS[tone];
  return (
    <span className={`${classes.badge} ${classes[tone]}`}>
      <IconOf size={15} stroke={2.2} aria-hidden />
      {label}
    </span>
  );
}
