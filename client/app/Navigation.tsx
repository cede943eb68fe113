import { NavLink, ScrollArea, Text } from '@mantine/core';
import { IconHome } from '@tabler/icons-react';
import { NavLink as RouterNavLink } from 'react-router';
import { useFeatures } from '../access/FeaturesContext';
import { NAV_SECTIONS, type NavEntry } from '../access/feature';
import { useViewer } from '../access/ViewerContext';
import { useAppTexts } from './messages';

/** The menu of the viewer's roles. */
export function Navigation() {
  const { t } = useAppTexts();
  const { nav } = useFeatures();
  const { hasRole, programme } = useViewer();
  const visible = nav
    .filter((entry) => !entry.roles || hasRole(...entry.roles))
    .filter((entry) => !entry.demoOnly || programme.demo);
  return (
    <ScrollArea component="nav" aria-label={t('menu')} p="sm" h="100%">
      <NavLink
        component={RouterNavLink}
        to="/"
        end
        label={t('home')}
        leftSection={<IconHome size={20} stroke={1.7} aria-hidden />}
      />
      {NAV_SECTIONS.map((section) => (
        <Section
          key={section}
          title={t(`section.${section}`)}
          entries={visible.filter((entry) => entry.section === section)}
        />
      ))}
    </ScrollArea>
  );
}

function Section({ title, entries }: { title: string; entries: readonly NavEntry[] }) {
  const { language } = useAppTexts();
  if (entries.length === 0) return null;
  return (
    <>
      <Text size="xs" fw={650} c="dimmed" mt="md" mb={4} px="sm">
        {title}
      </Text>
      {entries.map(({ to, label, icon: IconOf }) => (
        <NavLink
          key={to}
          component={RouterNavLink}
          to={to}
          label={label[language]}
          leftSection={<IconOf size={20} stroke={1.7} aria-hidden />}
        />
      ))}
    </>
  );
}
