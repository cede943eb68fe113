import { useQuery } from '@apollo/client/react';
import { Accordion, Group, Stack, Text } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import { SentMailDocument, type SentMailQuery } from '../../../graphql/generated/accounts/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { EmptyState } from '../../../ui/EmptyState';
import { useFormat } from '../../../ui/format';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { StateBadge } from '../../../ui/StateBadge';
import { useTexts } from '../messages';
import { MailText } from '../views/MailText';

const PAGE_SIZE = 25;

type Message = SentMailQuery['sentMail']['nodes'][number];

export function MailPage() {
  const { t } = useTexts();
  const result = useQuery(SentMailDocument, { variables: { first: PAGE_SIZE } });
  return (
    <Page title={t('mail.title')} lead={t('mail.lead')}>
      <AsyncView result={result}>
        {({ sentMail }) =>
          sentMail.nodes.length === 0 ? (
            <EmptyState title={t('mail.emptyTitle')} icon={IconMailOff}>
              {t('mail.emptyLead')}
            </EmptyState>
          ) : (
            <>
              <Accordion variant="separated" order={2}>
                {sentMail.nodes.map((message) => (
                  <MailItem key={message.id} message={message} />
                ))}
              </Accordion>
              <LoadMore connection={sentMail} fetchMore={result.fetchMore} />
            </>
          )
        }
      </AsyncView>
    </Page>
  );
}

function MailItem({ message }: { message: Message }) {
  const { t } = useTexts();
  const format = useFormat();
  return (
    <Accordion.Item value={message.id}>
      <Accordion.Control>
        <Stack gap={2}>
          <Text component="span" fw={600}>
            {message.subject}
          </Text>
          <Group component="span" gap="xs">
            <Text component="span" size="sm" c="dimmed">
              {t('mail.to', { to: message.to })}, {format.dateTime(message.createdAt)}
            </Text>
            {!message.sentAt && <StateBadge tone="waiting" label={t('mail.waiting')} />}
          </Group>
        </Stack>
      </Accordion.Control>
      <Accordion.Panel>
        <MailText text={message.text} />
      </Accordion.Panel>
    </Accordion.Item>
  );
}
