import { Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import { urls } from '../urls';

/** The way in for those who came on behalf of an organisation and act for none yet. */
export function RegisterCard() {
  const { t } = useTexts();
  return (
    <CardFrame title={t('registerCard.title')}>
      <Text>{t('registerCard.lead')}</Text>
      <Group>
        <Button component={Link} to={urls.register} variant="light">
          {t('mine.register')}
        </Button>
      </Group>
    </CardFrame>
  );
}
