import { Anchor } from '@mantine/core';
import { IconLinkOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { EmptyState } from '../../../ui/EmptyState';
import { useTexts } from '../messages';
import { urls } from '../urls';

/** Shows what needs the token of a mailed link, or what to do when the link was cut. */
export function TokenGate({ children }: { children: (token: string) => ReactNode }) {
  const { t } = useTexts();
  const [search] = useSearchParams();
  const token = search.get('token');
  if (token) return children(token);
  return (
    <EmptyState
      title={t('token.missingTitle')}
      icon={IconLinkOff}
      action={
        <Anchor component={Link} to={urls.forgotten}>
          {t('token.ask')}
        </Anchor>
      }
    >
      {t('token.missing')}
    </EmptyState>
  );
}
