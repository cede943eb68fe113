import { List, Text } from '@mantine/core';
import { FileLink } from '../../../ui/FileLink';
import { useFormat } from '../../../ui/format';
import { useCompetences, useLevelName } from '../../catalogue';
import { useMunicipalityNames } from '../../region';
import { filesOf, isEmpty } from '../form/answers';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import type { FormQuestionFragment } from '../types';
import { Paragraphs } from './Paragraphs';

/** An answer as people read it. */
export function AnswerText({ question, value }: { question: FormQuestionFragment; value: unknown }) {
  const { t } = useTexts();
  const pick = useLocalText();
  const format = useFormat();
  if (isEmpty(value)) return <Text c="dimmed">{t('case.noAnswer')}</Text>;
  const optionName = (chosen: unknown) => {
    const option = question.options?.find((each) => each.value === chosen);
    return option ? pick(option, 'label') : String(chosen);
  };
  switch (question.type) {
    case 'MUNICIPALITY':
      return <MunicipalityName id={String(value)} />;
    case 'COMPETENCES':
      return <Competences levels={value} />;
    case 'BOOLEAN':
      return <Text>{t(value === true ? 'answer.yes' : 'answer.no')}</Text>;
    case 'DATE':
      return <Text>{format.date(String(value))}</Text>;
    case 'SINGLE_CHOICE':
      return <Text>{optionName(value)}</Text>;
    case 'MULTIPLE_CHOICE':
      return <Text>{Array.isArray(value) ? value.map(optionName).join(', ') : null}</Text>;
    case 'FILE':
      return (
        <List spacing={4}>
          {filesOf(value).map((file) => (
            <List.Item key={file.id}>
              <FileLink file={file} />
            </List.Item>
          ))}
        </List>
      );
    case 'LONG_TEXT':
      return <Paragraphs text={String(value)} />;
    default:
      return <Text style={{ overflowWrap: 'anywhere' }}>{String(value)}</Text>;
  }
}

function MunicipalityName({ id }: { id: string }) {
  const nameOf = useMunicipalityNames();
  return <Text>{nameOf(id)}</Text>;
}

function Competences({ levels }: { levels: unknown }) {
  const { t } = useTexts();
  const { nameOf } = useCompetences();
  const levelName = useLevelName();
  const known = Array.isArray(levels) ? (levels as Array<{ competenceId: string; level: number }>) : [];
  return (
    <List spacing={4}>
      {known.map(({ competenceId, level }) => (
        <List.Item key={competenceId}>
          {t('answer.level', { name: nameOf(competenceId) ?? '', level, words: levelName(level) })}
        </List.Item>
      ))}
    </List>
  );
}
