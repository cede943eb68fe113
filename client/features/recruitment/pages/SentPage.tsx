import { Button, Group, List, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { CardFrame } from '../../../ui/CardFrame';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { PaperLink } from '../views/PaperLink';

const NEXT = ['next1', 'next2', 'next3'] as const;

/** That it worked, and what happens next. */
export function SentPage() {
  const { t } = useTexts();
  const { id = '' } = useParams();
  return (
    <Page title={t('sent.title')} lead={t('sent.lead')} size="narrow">
      <CardFrame title={t('sent.next')}>
        <List type="ordered" spacing="sm">
          {NEXT.map((step) => (
            <List.Item key={step}>{t(`sent.${step}`)}</List.Item>
          ))}
        </List>
      </CardFrame>
      <Text>{t('paper.copy')}</Text>
      <Group>
        <Button component={Link} to={urls.application(id)}>
          {t('sent.see')}
        </Button>
        <PaperLink id={id} />
      </Group>
    </Page>
  );
}
