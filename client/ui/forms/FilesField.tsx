import { Button, FileButton, Group, Input, Paper, Progress, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconPaperclip, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { FileLink } from '../FileLink';
import { useFormat } from '../format';
import { useCommonTexts } from '../messages';
import type { UploadedFile } from './uploadFile';
import { type Upload, useUploads } from './useUploads';

const ACCEPT = '.pdf,.jpg,.jpeg,.png,.docx';

interface FilesFieldProps {
  label: string;
  description?: string | undefined;
  error?: ReactNode;
  withAsterisk?: boolean;
  /** Most files. */
  max: number;
  value: readonly UploadedFile[];
  onChange: (files: UploadedFile[]) => void;
  'data-path'?: string;
}

/** Takes files to the server at once, each with its progress; the form that is saved afterwards only names them. */
export function FilesField(props: FilesFieldProps) {
  const { label, description, error, withAsterisk, max, value, onChange, 'data-path': path } = props;
  const { t } = useCommonTexts();
  const id = useId();
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const goesBack = useRef(false);
  const files = useRef(value);
  files.current = value;
  const format = useFormat();
  const nameOf = ({ name, size }: UploadedFile) =>
    t('file.taken', { name, size: format.number(Math.ceil(size / 1000)) });

  const set = (next: UploadedFile[]) => {
    files.current = next;
    onChange(next);
  };
  const { uploads, begin, again, cancel } = useUploads({
    fallback: t('file.failed'),
    onTaken: (file) => {
      setSaid(nameOf(file));
      set([...files.current, file]);
    },
  });
  const remove = (file: UploadedFile) => {
    goesBack.current = true;
    setSaid('');
    set(files.current.filter((each) => each.id !== file.id));
  };
  // The button that was pressed is gone with its file, and keyboard users go on from somewhere near.
  useEffect(() => {
    if (goesBack.current && value.length < max) button.current?.focus();
    goesBack.current = false;
  }, [value, max]);
  const room = max - value.length - uploads.filter(({ problem }) => !problem).length;

  return (
    <Input.Wrapper
      id={id}
      size="md"
      labelElement="div"
      label={label}
      withAsterisk={withAsterisk}
      description={
        <>
          {description && <span>{description}</span>}
          {description && <br />}
          <span>{t('file.rules', { count: max })}</span>
        </>
      }
      error={error}
      data-path={path}
    >
      <Stack gap="xs" mt="xs" align="stretch">
        {value.map((file) => (
          <Paper key={file.id} withBorder radius="md" px="sm" py={4}>
            <Group justify="space-between" gap="xs">
              <Text component="div" size="sm" flex={1} miw={160}>
                <FileLink file={file} />
              </Text>
              <Button
                variant="subtle"
                size="compact-md"
                mih={44}
                leftSection={<IconTrash size={16} aria-hidden />}
                aria-label={t('file.removeName', { name: file.name })}
                onClick={() => remove(file)}
              >
                {t('file.remove')}
              </Button>
            </Group>
          </Paper>
        ))}
        {uploads.map((upload) => (
          <UploadRow
            key={upload.key}
            upload={upload}
            onAgain={() => void again(upload)}
            onCancel={() => cancel(upload.key)}
          />
        ))}
        <FileButton
          accept={ACCEPT}
          multiple={max > 1}
          onChange={(chosen) => begin([chosen ?? []].flat().slice(0, room))}
        >
          {({ onClick }) => (
            <Button
              ref={button}
              id={id}
              variant="default"
              disabled={room < 1}
              onClick={onClick}
              aria-label={`${label}: ${t('file.add')}`}
              aria-describedby={error ? `${id}-error` : undefined}
              leftSection={<IconPaperclip size={18} aria-hidden />}
              style={{ alignSelf: 'flex-start' }}
            >
              {t('file.add')}
            </Button>
          )}
        </FileButton>
        <VisuallyHidden role="status">{said}</VisuallyHidden>
      </Stack>
    </Input.Wrapper>
  );
}

interface UploadRowProps {
  upload: Upload;
  onAgain: () => void;
  onCancel: () => void;
}

function UploadRow({ upload: { file, share, waits, problem }, onAgain, onCancel }: UploadRowProps) {
  const { t } = useCommonTexts();
  const format = useFormat();
  const { name } = file;
  const isSending = !waits && !problem;
  const progress = t('file.progress', { name, percent: format.percent(share) });
  return (
    <Paper withBorder radius="md" px="sm" py={4}>
      <Group justify="space-between" gap="xs">
        <Stack gap={4} flex={1} miw={160}>
          <Text
            size="sm"
            role={isSending ? undefined : 'alert'}
            c={isSending ? undefined : 'red.9'}
            style={{ overflowWrap: 'anywhere' }}
          >
            {isSending && progress}
            {waits && t('file.waits', { name })}
            {problem && `${name}: ${problem}`}
          </Text>
          {isSending && <Progress value={share * 100} aria-label={progress} />}
        </Stack>
        <Group gap={4}>
          {waits && (
            <Button
              variant="subtle"
              size="compact-md"
              mih={44}
              aria-label={t('file.againName', { name })}
              onClick={onAgain}
            >
              {t('file.again')}
            </Button>
          )}
          <Button
            variant="subtle"
            size="compact-md"
            mih={44}
            aria-label={t('file.removeName', { name })}
            onClick={onCancel}
          >
            {t('file.remove')}
          </Button>
        </Group>
      </Group>
    </Paper>
  );
}
