import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent. Shade 8 carries buttons and links: 6.6 to 1 on white, 5.9 to 1 on the lightest shade. */
const spruce: MantineColorsTuple = [
  '#eef7f5',
  '#dcefeb',
  '#b8dfd7',
  '#8fccc0',
  '#66b6a7',
  '#459f8f',
  '#2f8777',
  '#217567',
  '#17665a',
  '#0e4a41',
];

const fontFamily =
  '"Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif';

const look = createTheme({
  colors: { spruce },
  primaryColor: 'spruce',
  primaryShade: 8,
  fontFamily,
  headings: {
    fontFamily,
    fontWeight: '650',
    textWrap: 'balance',
    sizes: { h1: { fontSize: '1.875rem', lineHeight: '1.25' }, h2: { fontSize: '1.375rem', lineHeight: '1.3' } },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // By name, not by `Component.extend`: an import here would put the component into the first load of every page.
  components: {
    // A link inside a sentence must not be known by its colour alone.
    Anchor: { defaultProps: { underline: 'always' } },
    Alert: { styles: { message: { color: 'var(--mantine-color-text)' } } },
    // 16 px: smaller text makes phones zoom into the field.
    Input: { defaultProps: { size: 'md' } },
    // Inside a dialog a header is no landmark of the page.
    Modal: {
      defaultProps: { attributes: { header: { role: 'presentation' } } },
      styles: { title: { fontSize: '1.15rem', fontWeight: 650 } },
    },
    NavLink: { styles: { label: { fontSize: '0.95rem' } } },
    Select: { defaultProps: { checkIconPosition: 'right' } },
  },
});

/** What a screen reader calls the buttons that only show a cross. */
export interface ButtonNames {
  readonly clear: string;
  readonly close: string;
}

export function createAppTheme(names: ButtonNames) {
  return { ...look, components: { ...look.components, ...namedButtons(names) } };
}

function namedButtons({ clear, close }: ButtonNames) {
  return {
    InputClearButton: { defaultProps: { 'aria-label': clear } },
    ModalCloseButton: { defaultProps: { 'aria-label': close } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': close } } },
  };
}

/** Mantine's own greys and reds are too pale for small text. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1c2327',
    '--mantine-color-dimmed': '#545d66',
    '--mantine-color-placeholder': '#636c75',
    '--mantine-color-error': '#b42318',
    '--input-bd': '#8a939c',
  },
  dark: {},
});
