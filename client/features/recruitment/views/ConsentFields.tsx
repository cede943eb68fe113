import { Anchor, Checkbox, type CheckboxProps, Stack } from '@mantine/core';
import { Link } from 'react-router';
import type { ConsentKind } from '../../../graphql/generated/recruitment/graphql';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import type { ConsentTextFragment } from '../types';
import { urls } from '../urls';

interface ConsentFieldsProps {
  roundId: string;
  texts: readonly ConsentTextFragment[];
  propsOf: (kind: ConsentKind) => CheckboxProps;
}

/** Each statement whole, with the document it is about one click away. */
export function ConsentFields({ roundId, texts, propsOf }: ConsentFieldsProps) {
  const { t } = useTexts();
  const pick = useLocalText();
  return (
    <Stack gap="lg">
      {texts.map((text) => (
        <div key={text.kind}>
          <Checkbox
            label={`${pick(text, 'title')} (${t(text.required ? 'check.required' : 'check.optional')})`}
            description={pick(text, 'text')}
            styles={{ label: { fontWeight: 600 }, description: { fontSize: 'inherit' } }}
            {...propsOf(text.kind)}
          />
          <DocumentLink roundId={roundId} text={text} />
        </div>
      ))}
    </Stack>
  );
}

function DocumentLink({ roundId, text }: { roundId: string; text: ConsentTextFragment }) {
  const { t } = useTexts();
  const pick = useLocalText();
  const address = {
    REGULATIONS: urls.regulationsOf(roundId, text.version),
    PRIVACY_NOTICE: `${urls.privacyNotice}?version=${text.version}`,
  }[text.kind as string];
  if (!address) return null;
  return (
    <Anchor component={Link} to={address} target="_blank" display="block" ml={32} size="sm">
      {t('check.read', { document: pick(text, 'title') })}
    </Anchor>
  );
}
