import { Anchor, Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useViewer } from '../../../access/ViewerContext';
import { CardFrame } from '../../../ui/CardFrame';
import { urls as support } from '../../support/urls';
import { useTexts } from '../messages';
import classes from './Landing.module.css';

const POINTS = ['point1', 'point2', 'point3'] as const;

export function GettingHelp() {
  const { t } = useTexts();
  const { programme } = useViewer();
  return (
    <CardFrame title={t('help.title')}>
      <Text>{t('help.lead')}</Text>
      <ol className={classes.steps}>
        {POINTS.map((point) => (
          <li key={point}>{t(`help.${point}`)}</li>
        ))}
      </ol>
      <Button component={Link} to={support.ask} variant="light" style={{ alignSelf: 'flex-start' }}>
        {t('help.action')}
      </Button>
      {programme.contactEmail && (
        <Text size="sm">
          {t('help.mail')} <Anchor href={`mailto:${programme.contactEmail}`}>{programme.contactEmail}</Anchor>
        </Text>
      )}
    </CardFrame>
  );
}
