import { Button, FileButton, Group, Input, Loader, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useFormat } from '../format';
import { useCommonTexts } from '../messages';
import { type UploadedFile, uploadFile } from './uploadFile';

interface FileFieldProps {
  label: string;
  description?: string;
  error?: ReactNode;
  /** Endings that the person may choose from, such as ".pdf"; the server looks at the content. */
  accept: string;
  /** The uploaded file; the mutation names its id. */
  value?: UploadedFile | null;
  onChange?: (file: UploadedFile | null) => void;
  'data-path'?: string;
}

/** Takes one file to the server at once, so that a form that is sent afterwards only names it. */
export function FileField({
  label,
  description,
  error,
  accept,
  value = null,
  onChange,
  'data-path': path,
}: FileFieldProps) {
  const { t } = useCommonTexts();
  const format = useFormat();
  const id = useId();
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const take = async (file: File | null) => {
    if (!file) return;
    setRunning(true);
    setProblem(null);
    onChange?.(null);
    const outcome = await uploadFile(file, t('file.failed'));
    setRunning(false);
    if ('problem' in outcome) setProblem(outcome.problem);
    else onChange?.(outcome.file);
  };

  return (
    <Input.Wrapper
      id={id}
      size="md"
      labelElement="div"
      label={label}
      description={description}
      error={problem ?? error}
      data-path={path}
    >
      <Group gap="sm" mt="xs">
        <FileButton accept={accept} onChange={(file) => void take(file)}>
          {(props) => (
            <Button
              {...props}
              id={id}
              aria-label={`${label}: ${t(value ? 'file.another' : 'file.choose')}`}
              aria-describedby={(problem ?? error) ? `${id}-error` : undefined}
              variant="default"
              disabled={isRunning}
              leftSection={isRunning ? <Loader size={16} /> : <IconUpload size={18} aria-hidden />}
            >
              {t(value ? 'file.another' : 'file.choose')}
            </Button>
          )}
        </FileButton>
        <Text size="sm" role="status">
          {isRunning && t('file.sending')}
          {value && t('file.taken', { name: value.name, size: format.number(Math.ceil(value.size / 1000)) })}
        </Text>
      </Group>
    </Input.Wrapper>
  );
}
