import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '../ui/print.css';
import '../ui/touch.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { createApolloClient } from './apollo';
import { prefetchOnIntent } from './prefetch';
import { router } from './router';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

prefetchOnIntent(router);
createRoot(root).render(
  <StrictMode>
    <App client={createApolloClient()} />
  </StrictMode>,
);
