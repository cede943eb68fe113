import { useLazyQuery } from '@apollo/client/react';
import { Button, Stack, Text } from '@mantine/core';
import { SensitiveProfileDocument } from '../../../graphql/generated/volunteers/graphql';
import { ProblemPanel } from '../../../ui/AsyncView';
import { FactList } from '../../../ui/FactList';
import { useTexts } from '../messages';

/** Shown only when asked for, because each read is written down. */
export function SensitiveData({ userId }: { userId: string }) {
  const { t } = useTexts();
  const [read, { data, error, loading }] = useLazyQuery(SensitiveProfileDocument, { fetchPolicy: 'no-cache' });
  const show = () => void read({ variables: { userId } }).catch(() => undefined);
  return (
    <Stack gap="sm" align="flex-start">
      <Text>{t('volunteer.sensitiveLead')}</Text>
      {error && <ProblemPanel error={error} />}
      {data ? (
        <FactList
          facts={[
            { label: t('volunteer.birthYear'), value: data.sensitiveProfile.birthYear },
            {
              label: t('volunteer.needs'),
              value: data.sensitiveProfile.accessibilityNeeds ?? t('volunteer.noNeeds'),
            },
          ]}
        />
      ) : (
        <Button variant="default" loading={loading} onClick={show}>
          {t('volunteer.show')}
        </Button>
      )}
    </Stack>
  );
}
