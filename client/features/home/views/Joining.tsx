import { Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import classes from './Landing.module.css';

const STEPS = ['step1', 'step2', 'step3', 'step4'] as const;

export function Joining() {
  const { t } = useTexts();
  return (
    <CardFrame title={t('joining.title')}>
      <Text>{t('joining.lead')}</Text>
      <ol className={classes.steps}>
        {STEPS.map((step) => (
          <li key={step}>{t(`joining.${step}`)}</li>
        ))}
      </ol>
      <Button component={Link} to="/register" variant="light" style={{ alignSelf: 'flex-start' }}>
        {t('joining.action')}
      </Button>
    </CardFrame>
  );
}
