import { useQuery } from '@apollo/client/react';
import { Button, Group, List, Text } from '@mantine/core';
import { Link, Navigate, useParams } from 'react-router';
import { MyApplicationDocument } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { EDITABLE } from '../states';
import { urls } from '../urls';
import { PaperLink } from '../views/PaperLink';

const NEXT = ['next1', 'next2', 'next3'] as const;

/** That it worked, and what happens next. What was not sent leads on to where it stands. */
export function SentPage() {
  const { t } = useTexts();
  const { id = '' } = useParams();
  const result = useQuery(MyApplicationDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t('sent.title')} lead={t('sent.lead')} size="narrow">
      <AsyncView result={result}>
        {({ application: { status } }) =>
          EDITABLE.includes(status) ? <Navigate to={urls.application(id)} replace /> : <Sent id={id} />
        }
      </AsyncView>
    </Page>
  );
}

function Sent({ id }: { id: string }) {
  const { t } = useTexts();
  return (
    <>
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
    </>
  );
}
