import { List, Text } from '@mantine/core';
import type { AgreementRowFragment } from '../../../graphql/generated/agreements/graphql';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';

type Change = NonNullable<AgreementRowFragment['changes']>[number];

/** What an annex changes: short values before and after, texts as they read from then on. */
export function AnnexChanges({ changes }: { changes: readonly Change[] }) {
  const { t } = useTexts();
  const value = useChangeValue();
  if (changes.length === 0) return <Text c="dimmed">{t('annex.nothing')}</Text>;
  return (
    <List listStyleType="none" spacing="sm">
      {changes.map((change) => {
        const { term, before, after } = change;
        const label = t(`annex.term.${term}`);
        return (
          <List.Item key={term} styles={{ itemWrapper: { display: 'block' } }}>
            {isText(change) ? (
              <>
                <Text fw={600}>{t('annex.newText', { term: label })}</Text>
                <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{after}</Text>
              </>
            ) : (
              <Text>{t('annex.change', { term: label, after: value(term, after), before: value(term, before) })}</Text>
            )}
          </List.Item>
        );
      })}
    </List>
  );
}

/** The same in one line, for lists. */
export function AnnexSummary({ changes }: { changes: readonly Change[] }) {
  const { t } = useTexts();
  const value = useChangeValue();
  if (changes.length === 0) return t('annex.nothing');
  const parts = changes.map((change) => {
    const label = t(`annex.term.${change.term}`);
    return isText(change) ? label : `${label}: ${value(change.term, change.after)}`;
  });
  return parts.join('; ');
}

const isText = ({ term }: Change): boolean => term === 'SCOPE' || term === 'MANNER';

function useChangeValue() {
  const { t } = useTexts();
  const format = useFormat();
  return (term: Change['term'], value: string): string => {
    if (term === 'VALID_TO') return format.date(value);
    if (term === 'NOTICE_DAYS') return t('field.noticeDays', { count: Number(value) });
    if (term === 'TRAVEL_COSTS') return t(value === 'WAIVED' ? 'travel.WAIVED' : 'travel.REIMBURSED');
    return value;
  };
}
