import { SimpleGrid } from '@mantine/core';
import { useCardQuery } from '../../../access/useCardQuery';
import { AgreementTodosDocument } from '../../../graphql/generated/agreements/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { StatTile } from '../../../ui/StatTile';
import { ENDING_SOON_DAYS, PATIENCE_DAYS } from '../deadlines';
import { useTexts } from '../messages';
import { urls } from '../urls';

/** On the coordinator's home page: what the law makes the foundation see to, each with the register narrowed to it. */
export function TodosCard() {
  const { t } = useTexts();
  const result = useCardQuery(AgreementTodosDocument);
  const narrowed = (filter: string) => `${urls.register}?${filter}`;
  return (
    <CardFrame title={t('todos.title')}>
      <AsyncView result={result}>
        {({ originals, insurance, statutory, ending }) => (
          <SimpleGrid cols={2} spacing="sm">
            <StatTile
              label={t('todos.originals', { count: PATIENCE_DAYS })}
              value={originals.totalCount}
              to={narrowed(`original=${PATIENCE_DAYS}`)}
            />
            <StatTile
              label={t('todos.insurance')}
              value={insurance.totalCount}
              to={narrowed('cover=ACCIDENT_INSURANCE')}
            />
            <StatTile label={t('todos.statutory')} value={statutory.totalCount} to={narrowed('cover=STATUTORY')} />
            <StatTile label={t('todos.ending')} value={ending.totalCount} to={narrowed(`ending=${ENDING_SOON_DAYS}`)} />
          </SimpleGrid>
        )}
      </AsyncView>
    </CardFrame>
  );
}
