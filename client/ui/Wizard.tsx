import { Button, Group, Progress, Stack, Stepper, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useCommonTexts } from './messages';
import classes from './Page.module.css';

export interface WizardStep {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

interface WizardProps {
  steps: readonly WizardStep[];
  active: number;
  onActiveChange: (active: number) => void;
  /** Checks and saves the step that is being left; false keeps it open. */
  onNext?: (step: WizardStep) => boolean | Promise<boolean>;
  /** Stands in the place of "next" on the last step: the button that sends. */
  finish: ReactNode;
}

/** Six steps with their names fit into the width of a form. */
const STEPS_IN_ONE_LINE = {
  step: { flex: '0 1 6rem' },
  stepLabel: { fontSize: 'var(--mantine-font-size-sm)', lineHeight: 1.3 },
  separator: { marginInline: 0 },
};

/** One topic a page: a stepper on a wide screen, "step 2 of 5" on a phone; the focus follows to each step's heading. */
export function Wizard({ steps, active, onActiveChange, onNext, finish }: WizardProps) {
  const { t } = useCommonTexts();
  const [isBusy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(active);
  const step = steps[active];

  useEffect(() => {
    if (shown.current !== active) heading.current?.focus();
    shown.current = active;
  }, [active]);

  if (!step) return null;
  const next = async () => {
    setBusy(true);
    const isDone = (await onNext?.(step)) ?? true;
    setBusy(false);
    if (isDone) onActiveChange(active + 1);
  };
  return (
    <Stack gap="lg">
      <WizardProgress steps={steps} active={active} onActiveChange={onActiveChange} />
      <Title order={2} ref={heading} tabIndex={-1} className={classes.heading}>
        {step.label}
      </Title>
      {step.content}
      <Group justify="space-between">
        {active > 0 ? (
          <Button variant="default" onClick={() => onActiveChange(active - 1)}>
            {t('action.back')}
          </Button>
        ) : (
          <span />
        )}
        {active < steps.length - 1 ? (
          <Button loading={isBusy} onClick={() => void next()}>
            {t('action.next')}
          </Button>
        ) : (
          finish
        )}
      </Group>
    </Stack>
  );
}

function WizardProgress({ steps, active, onActiveChange }: Pick<WizardProps, 'steps' | 'active' | 'onActiveChange'>) {
  const { t } = useCommonTexts();
  const isWide = useMediaQuery('(min-width: 48em)');
  const position = t('wizard.step', { step: active + 1, total: steps.length });
  if (!isWide) {
    return (
      <Stack gap={6}>
        <Text size="sm" c="dimmed">
          {position}
        </Text>
        <Progress value={((active + 1) / steps.length) * 100} aria-label={position} />
      </Stack>
    );
  }
  return (
    <Stepper
      active={active}
      onStepClick={onActiveChange}
      allowNextStepsSelect={false}
      size="sm"
      labelPosition="bottom"
      wrap={false}
      styles={STEPS_IN_ONE_LINE}
    >
      {steps.map((step) => (
        <Stepper.Step key={step.id} label={step.label} />
      ))}
    </Stepper>
  );
}
