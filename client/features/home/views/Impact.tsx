import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { LandingQuery } from '../../../graphql/generated/home/graphql';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';

const NAMES = ['hours', 'organisations', 'municipalities', 'volunteers'] as const;

/** What the programme achieved; nothing while the numbers are too small to be shown. */
export function Impact({ figures }: { figures: LandingQuery['impactFigures'] }) {
  const { t } = useTexts();
  const format = useFormat();
  const shown = NAMES.flatMap((name) => {
    const value = figures[name];
    return value === null || value === undefined ? [] : [{ name, value }];
  });
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="impact">
      <Stack gap="md">
        <Title order={2} id="impact">
          {t('impact.title')}
        </Title>
        <SimpleGrid cols={{ base: 2, sm: shown.length }} spacing="lg">
          {shown.map(({ name, value }) => (
            <div key={name}>
              <Text fz={{ base: 32, sm: 40 }} fw={700} lh={1.1} c="spruce.8">
                {format.number(value)}
              </Text>
              <Text>{t(`impact.${name}`, { count: value })}</Text>
            </div>
          ))}
        </SimpleGrid>
        <Text size="sm" c="dimmed">
          {t('impact.note')}
        </Text>
      </Stack>
    </section>
  );
}
