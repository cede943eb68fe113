import { Anchor } from '@mantine/core';
import type { AgreementFileFragment } from '../../../graphql/generated/agreements/graphql';
import { fileUrl } from '../../../ui/forms/uploadFile';

export function FileLink({ file: { id, name } }: { file: AgreementFileFragment }) {
  return (
    <Anchor href={fileUrl(id)} download style={{ overflowWrap: 'anywhere' }}>
      {name}
    </Anchor>
  );
}
