import { Anchor, Text } from '@mantine/core';

const LINK = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/;

/** A plain message with its links made clickable. */
export function MailText({ text }: { text: string }) {
  const parts = text.split(LINK);
  return (
    <Text component="div" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {parts.map((part, index) => {
        // Splitting by one group puts the links at the odd places.
        const key = `${index}-${part.length}`;
        return index % 2 === 1 ? (
          <Anchor key={key} href={part}>
            {part}
          </Anchor>
        ) : (
          <span key={key}>{part}</span>
        );
      })}
    </Text>
  );
}
