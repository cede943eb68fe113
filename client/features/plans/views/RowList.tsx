import { Button, Group, Input, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTexts } from '../messages';
import classes from './RowList.module.css';

const FIELD = 'textarea, input:not([type=hidden])';

interface RowListProps<Row extends { readonly key: string }> {
  /** The list's name in the form. */
  path: string;
  title: string;
  lead: string;
  rows: readonly Row[];
  rowName: (position: number) => string;
  max: number;
  addLabel: string;
  error?: ReactNode;
  onAdd: () => void;
  onRemove: (index: number) => void;
  children: (index: number) => ReactNode;
}

/** Rows of a form that can be added and removed; the focus goes to the new row, or back to the button. */
export function RowList<Row extends { readonly key: string }>(props: RowListProps<Row>) {
  const { path, title, lead, rows, rowName, max, addLabel, error, onAdd, onRemove, children } = props;
  const { t } = useTexts();
  const labelId = useId();
  const errorId = useId();
  const { list, add, follow } = useFollowingFocus(rows.length);

  return (
    <Paper
      component="section"
      withBorder
      radius="md"
      p={{ base: 'md', sm: 'lg' }}
      data-path={path}
      aria-labelledby={labelId}
    >
      <Stack gap="md">
        <div>
          <Title order={2} size="h3" id={labelId}>
            {title}
          </Title>
          <Text c="dimmed">{lead}</Text>
        </div>
        {error && <Input.Error id={errorId}>{error}</Input.Error>}
        {rows.length > 0 && (
          <Stack ref={list} gap="md">
            {rows.map(({ key }, index) => (
              <Row
                key={key}
                name={rowName(index + 1)}
                onRemove={() => {
                  follow('removed');
                  onRemove(index);
                }}
              >
                {children(index)}
              </Row>
            ))}
          </Stack>
        )}
        {rows.length < max ? (
          <Button
            ref={add}
            variant="light"
            leftSection={<IconPlus size={18} aria-hidden />}
            aria-describedby={error ? errorId : undefined}
            style={{ alignSelf: 'flex-start' }}
            onClick={() => {
              follow('added');
              onAdd();
            }}
          >
            {addLabel}
          </Button>
        ) : (
          <Text c="dimmed">{t('form.limit')}</Text>
        )}
      </Stack>
    </Paper>
  );
}

function Row({ name, onRemove, children }: { name: string; onRemove: () => void; children: ReactNode }) {
  const { t } = useTexts();
  return (
    // A fieldset would not let its legend stand beside the button.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div role="group" aria-label={name} className={classes.row}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text fw={600}>{name}</Text>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconTrash size={16} aria-hidden />}
          aria-label={t('form.remove', { name })}
          onClick={onRemove}
        >
          {t('form.removeShort')}
        </Button>
      </Group>
      {children}
    </div>
  );
}

/** Where the focus belongs once the number of rows has changed. */
function useFollowingFocus(count: number) {
  const list = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const change = useRef<'added' | 'removed' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed number of rows is what it waits for
  useEffect(() => {
    if (change.current === 'added') list.current?.lastElementChild?.querySelector<HTMLElement>(FIELD)?.focus();
    if (change.current === 'removed') add.current?.focus();
    change.current = null;
  }, [count]);
  const follow = (next: 'added' | 'removed') => {
    change.current = next;
  };
  return { list, add, follow };
}
