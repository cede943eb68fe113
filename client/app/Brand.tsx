import { Text } from '@mantine/core';
import { Link } from 'react-router';
import { useSite } from '../ui/Site';
import classes from './Shell.module.css';

export function Brand() {
  const { name } = useSite();
  return (
    <Link to="/" className={classes.brand}>
      <img src="/icon.svg" alt="" width={32} height={32} />
      <Text component="span" fw={650} lh={1.15} size="sm" lineClamp={3} className={classes.brandName}>
        {name}
      </Text>
    </Link>
  );
}
