import { useQuery } from '@apollo/client/react';
import { Button, Group, List, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { SupportRequestDocument } from '../../../graphql/generated/support/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';

const NEXT = ['step1', 'step2', 'step3', 'step4'] as const;

/** The confirmation after handing in. */
export function SentPage() {
  const { id = '' } = useParams();
  const { t } = useTexts();
  const result = useQuery(SupportRequestDocument, { variables: { id } });
  return (
    <AsyncView result={result}>
      {({ supportRequest }) => (
        <Page
          title={t('sent.title')}
          lead={<Text>{t('sent.lead', { title: supportRequest.title, reference: supportRequest.reference })}</Text>}
          size="narrow"
        >
          <CardFrame title={t('sent.next')}>
            <List type="ordered" spacing="sm">
              {NEXT.map((step) => (
                <List.Item key={step}>{t(`sent.${step}`)}</List.Item>
              ))}
            </List>
          </CardFrame>
          <Group>
            <Button component={Link} to={urls.request(id)}>
              {t('sent.open')}
            </Button>
            <Button component={Link} to={urls.mine} variant="default">
              {t('sent.all')}
            </Button>
          </Group>
        </Page>
      )}
    </AsyncView>
  );
}
