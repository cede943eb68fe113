import { Alert, Text } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import type { AgreementWordingFragment } from '../../../graphql/generated/agreements/graphql';
import classes from './Wording.module.css';

/** The agreement as one reads it, with its title as a sentence and its paragraphs as headings. */
export function Wording({ text }: { text: AgreementWordingFragment['text'] }) {
  return (
    <div className={classes.wording}>
      {text.note && (
        <Alert role="note" icon={<IconLanguage aria-hidden />} color="gray" mb="md">
          {text.note}
        </Alert>
      )}
      <Text fw={650}>{text.title}</Text>
      <p className={classes.parties}>{text.parties}</p>
      {text.paragraphs.map(({ heading, points }, index) => (
        <Section key={heading} heading={`§ ${index + 1}. ${heading}`} points={points} isOrdered />
      ))}
    </div>
  );
}

interface InformationProps {
  /** Level of its headings where it stands. */
  order: 2 | 3;
  sections: readonly { readonly heading: string; readonly points: readonly string[] }[];
}

/** The same beside something else, in a frame that scrolls and can be reached by keyboard. */
export function WordingBeside({ text }: { text: AgreementWordingFragment['text'] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must take the focus to be scrolled by keys
    <section className={classes.beside} aria-label={text.title} tabIndex={0}>
      <Wording text={text} />
    </section>
  );
}

/** Risks, rights and duties. */
export function Information({ sections, order }: InformationProps) {
  return (
    <div className={classes.wording}>
      {sections.map(({ heading, points }) => (
        <Section key={heading} heading={heading} points={points} order={order} />
      ))}
    </div>
  );
}

interface SectionProps {
  heading: string;
  points: readonly string[];
  isOrdered?: boolean;
  order?: 2 | 3;
}

function Section({ heading, points, isOrdered = false, order = 3 }: SectionProps) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <section className={classes.section}>
      <Text component={`h${order}`} className={classes.heading} fw={650} fz="md">
        {heading}
      </Text>
      {points.length === 1 ? (
        <p>{points[0]}</p>
      ) : (
        <List>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </List>
      )}
    </section>
  );
}
