import { Fragment, type ReactNode } from 'react';
import classes from './FactList.module.css';
import { useCommonTexts } from './messages';

export interface Fact {
  readonly label: string;
  /** Null and empty text are shown as "no data". */
  readonly value: ReactNode;
}

export function FactList({ facts }: { facts: readonly Fact[] }) {
  const { t } = useCommonTexts();
  return (
    <dl className={classes.list}>
      {facts.map(({ label, value }) => (
        <Fragment key={label}>
          <dt className={classes.term}>{label}</dt>
          <dd className={classes.value}>
            {value === null || value === undefined || value === '' ? t('unknown') : value}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
