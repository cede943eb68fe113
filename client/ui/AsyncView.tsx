import { Alert, Anchor, Button, Skeleton, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { problemOf, useProblemText } from './errors';
import { useCommonTexts } from './messages';

/** The part of an Apollo result that a view needs. */
export interface AsyncResult<Data> {
  data?: Data | undefined;
  previousData?: Data | undefined;
  error?: unknown;
  refetch: () => Promise<unknown>;
}

interface AsyncViewProps<Data> {
  result: AsyncResult<Data>;
  /** Shows the former answer while the next one loads; for lists whose filters change. */
  keepPrevious?: boolean;
  /** In the shape of what is awaited; three lines when left out. */
  skeleton?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** The states of a query: skeleton, error with a way on, refused, content. */
export function AsyncView<Data>({ result, keepPrevious = false, skeleton, children }: AsyncViewProps<Data>) {
  const data = result.data ?? (keepPrevious ? result.previousData : undefined);
  if (data !== undefined) return children(data);
  if (result.error) return <ProblemPanel error={result.error} onRetry={() => void result.refetch()} />;
  return <LoadingPanel>{skeleton}</LoadingPanel>;
}

export function LoadingPanel({ children }: { children?: ReactNode }) {
  const { t } = useCommonTexts();
  return (
    <div aria-busy="true">
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      {children ?? (
        <Stack gap="sm">
          <Skeleton height={20} width="60%" />
          <Skeleton height={20} />
          <Skeleton height={20} width="80%" />
        </Stack>
      )}
    </div>
  );
}

interface ProblemPanelProps {
  error: unknown;
  onRetry?: () => void;
}

export function ProblemPanel({ error, onRetry }: ProblemPanelProps) {
  const { t } = useCommonTexts();
  const text = useProblemText();
  const { code } = problemOf(error);
  const isRefused = code === 'FORBIDDEN' || code === 'NOT_FOUND';
  const isOutdated = code === 'UNKNOWN_OPERATION';
  return (
    <Alert
      role="alert"
      color={isRefused ? 'gray' : 'red'}
      icon={isRefused ? <IconLock aria-hidden /> : <IconAlertTriangle aria-hidden />}
      title={isRefused ? undefined : t('error.title')}
    >
      <Stack gap="sm" align="flex-start">
        <Text>{text(error)}</Text>
        {isRefused && <Anchor href="/">{t('action.home')}</Anchor>}
        {onRetry && !isRefused && (
          // What a page of before an update asks is refused however often it is asked.
          <Button variant="default" onClick={isOutdated ? () => window.location.reload() : onRetry}>
            {t(isOutdated ? 'action.reload' : 'action.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
