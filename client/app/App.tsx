import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { Button, Container, MantineProvider, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { RouterProvider } from 'react-router';
import { FeaturesProvider } from '../access/FeaturesContext';
import { ViewerProvider } from '../access/ViewerProvider';
import { LoadingPanel } from '../ui/AsyncView';
import { useProblemText } from '../ui/errors';
import { useCommonTexts } from '../ui/messages';
import { Notices } from '../ui/Notices';
import { features } from './features';
import { useAppTexts } from './messages';
import { router } from './router';
import { createAppTheme, cssVariables } from './theme';

export function App({ client }: { client: ApolloClient }) {
  const { t } = useCommonTexts();
  const theme = useMemo(() => createAppTheme({ clear: t('action.clear'), close: t('action.close') }), [t]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
      <Notices />
      <ApolloProvider client={client}>
        <FeaturesProvider features={features}>
          <ViewerProvider
            loading={<Splash />}
            failed={(error, retry) => <Unreachable error={error} onRetry={retry} />}
            onPerson={fetchHomeCards}
          >
            <RouterProvider router={router} />
          </ViewerProvider>
        </FeaturesProvider>
      </ApolloProvider>
    </MantineProvider>
  );
}

/** At the home page, whose cards are wanted next. A failure is said when they are shown. */
function fetchHomeCards() {
  if (window.location.pathname === '/') features.homeCards.load().catch(() => undefined);
}

function Splash() {
  return (
    <Container size={620} py={80}>
      <LoadingPanel />
    </Container>
  );
}

function Unreachable({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useAppTexts();
  const common = useCommonTexts();
  const text = useProblemText();
  return (
    <Container size={620} py={80} component="main">
      <Stack align="flex-start">
        <Title order={1}>{t('offline.title')}</Title>
        <Text>{text(error)}</Text>
        <Button onClick={onRetry}>{common.t('action.retry')}</Button>
      </Stack>
    </Container>
  );
}
