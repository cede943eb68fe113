import { Anchor, Checkbox, type CheckboxProps, Stack } from '@mantine/core';
import { Link } from 'react-router';
import type { ConsentKind } from '../../../graphql/generated/recruitment/graphql';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import type { ConsentTextFragment } from '../types';
import { urls } from '../urls';

interface ConsentFieldsProps {
  texts: readonly ConsentTextFragment[];
  propsOf: (kind: ConsentKind) => CheckboxProps;
}

/** Each statement whole, with the document it is about one click away. */
export function ConsentFields({ texts, propsOf }: ConsentFieldsProps) {
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
          <DocumentLink text={text} />
        </div>
      ))}
    </Stack>
  );
}

function DocumentLink({ text }: { text: ConsentTextFragment }) {
  const { t } = useTexts();
  const pick = useLocalText();
  const path = { REGULATIONS: urls.regulations, PRIVACY_NOTICE: urls.privacyNotice }[text.kind as string];
  if (!path) return null;
  return (
    <Anchor component={Link} to={`${path}?version=${text.version}`} target="_blank" display="block" ml={32} size="sm">
      {t('check.read', { document: pick(text, 'title') })}
    </Anchor>
  );
}
