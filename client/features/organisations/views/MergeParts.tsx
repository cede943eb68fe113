import { Group, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import type { OrganisationPart } from '../../../graphql/generated/organisations/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { FactList } from '../../../ui/FactList';
import { comparisonOf, type Pair } from '../merging';
import { useTexts } from '../messages';
import { useParts } from '../useParts';

interface MergePartsProps {
  pair: Pair;
  /** Parts of the merged record that are to replace those of the kept one. */
  taken: readonly OrganisationPart[];
  onTake: (part: OrganisationPart, isTaken: boolean) => void;
}

/** Where the records differ the office chooses; what only the merged one says goes over by itself. */
export function MergeParts({ pair, taken, onTake }: MergePartsProps) {
  const { t } = useTexts();
  const { labelOf, textOf } = useParts();
  const { differing, filled } = comparisonOf(pair);
  return (
    <CardFrame title={t('merge.parts')}>
      {differing.length === 0 ? (
        <Text>{t('merge.noDifference')}</Text>
      ) : (
        <Stack gap="lg">
          {differing.map((part) => (
            <Choice key={part} part={part} pair={pair} isTaken={taken.includes(part)} onTake={onTake} />
          ))}
        </Stack>
      )}
      {filled.length > 0 && (
        <>
          <Text>{t('merge.filled')}</Text>
          <FactList facts={filled.map((part) => ({ label: labelOf(part), value: textOf(pair.merged, part) }))} />
        </>
      )}
    </CardFrame>
  );
}

interface ChoiceProps extends Pick<MergePartsProps, 'pair' | 'onTake'> {
  part: OrganisationPart;
  isTaken: boolean;
}

function Choice({ part, pair, isTaken, onTake }: ChoiceProps) {
  const { labelOf, textOf } = useParts();
  return (
    <Radio.Group
      label={labelOf(part)}
      value={isTaken ? 'merged' : 'kept'}
      onChange={(value) => onTake(part, value === 'merged')}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" mt="xs">
        {(['kept', 'merged'] as const).map((side) => (
          <Radio.Card key={side} value={side} p="sm" radius="md">
            <Group wrap="nowrap" align="flex-start">
              <Radio.Indicator />
              <Text style={{ overflowWrap: 'anywhere' }}>{textOf(pair[side], part)}</Text>
            </Group>
          </Radio.Card>
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
}
