import { useQuery } from '@apollo/client/react';
import { Group, Stack, Text, UnstyledButton } from '@mantine/core';
import {
  DemoPeopleDocument,
  type DemoPeopleQuery,
  SignInAsDemoPersonDocument,
} from '../../../graphql/generated/accounts/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useAction } from '../../../ui/forms/useAction';
import { useTexts } from '../messages';
import classes from './DemoPeople.module.css';
import { RoleBadges } from './RoleBadges';

/** People of the demo story, each one click away. */
export function DemoPeople({ onEntered }: { onEntered: () => Promise<void> }) {
  const { t } = useTexts();
  const result = useQuery(DemoPeopleDocument);
  const enter = useAction(SignInAsDemoPersonDocument, { onSuccess: onEntered });
  if (result.data?.demoPeople.length === 0) return null;
  return (
    <CardFrame title={t('demo.title')}>
      <Text>{t('demo.lead')}</Text>
      <AsyncView result={result}>
        {({ demoPeople }) => (
          <Stack gap="xs">
            {demoPeople.map((person) => (
              <Person
                key={person.key}
                person={person}
                isDisabled={enter.isRunning}
                onEnter={() => void enter.run({ input: { key: person.key } })}
              />
            ))}
          </Stack>
        )}
      </AsyncView>
    </CardFrame>
  );
}

interface PersonProps {
  person: DemoPeopleQuery['demoPeople'][number];
  isDisabled: boolean;
  onEnter: () => void;
}

function Person({ person, isDisabled, onEnter }: PersonProps) {
  const { t } = useTexts();
  return (
    <UnstyledButton className={classes.person} disabled={isDisabled} onClick={onEnter}>
      <Group justify="space-between" gap={6}>
        <Text component="span" fw={600}>
          {t('demo.enter', { name: person.name })}
        </Text>
        <RoleBadges roles={person.roles} />
      </Group>
      <Text component="span" display="block" size="sm" c="dimmed" mt={4}>
        {person.description}
      </Text>
    </UnstyledButton>
  );
}
