import { SimpleGrid, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { type Icon, IconBook2, IconHeartHandshake, IconRoute } from '@tabler/icons-react';
import { useTexts } from '../messages';

const PARTS = [
  { id: 'learn', icon: IconBook2 },
  { id: 'share', icon: IconHeartHandshake },
  { id: 'beyond', icon: IconRoute },
] as const satisfies readonly { id: string; icon: Icon }[];

export function HowItWorks() {
  const { t } = useTexts();
  return (
    <section aria-labelledby="how-it-works">
      <Stack gap="lg">
        <Title order={2} id="how-it-works">
          {t('how.title')}
        </Title>
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="xl">
          {PARTS.map(({ id, icon: IconOf }) => (
            <Stack key={id} gap="xs">
              <ThemeIcon variant="light" size={44} radius="md">
                <IconOf size={24} stroke={1.7} aria-hidden />
              </ThemeIcon>
              <Title order={3} size="h4">
                {t(`how.${id}.title`)}
              </Title>
              <Text>{t(`how.${id}.text`)}</Text>
            </Stack>
          ))}
        </SimpleGrid>
      </Stack>
    </section>
  );
}
