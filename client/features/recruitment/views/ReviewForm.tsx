import { Button, Group, NumberInput, Radio, Stack, Text, Textarea } from '@mantine/core';
import {
  type ReviewContentFragment,
  type RoundCriteriaFragment,
  SaveReviewDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { type MutationForm, useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { notifyDone } from '../../../ui/notify';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { useSubmitReview } from '../useSubmitReview';
import { Conflict } from './ImpartialityDeclaration';

type Criterion = RoundCriteriaFragment['criteria'][number];
const RECOMMENDATIONS = ['ACCEPT', 'RESERVE', 'REJECT'] as const;
type Recommendation = (typeof RECOMMENDATIONS)[number];

interface ReviewValues {
  scores: Record<string, { points: number | string; justification: string }>;
  recommendation: Recommendation | null;
}

interface ReviewFormProps {
  review: ReviewContentFragment;
  criteria: readonly Criterion[];
}

/** Points and words, criterion by criterion; a draft until it is submitted. */
export function ReviewForm({ review, criteria }: ReviewFormProps) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const submission = useSubmitReview(review.id);
  const form = useMutationForm(SaveReviewDocument, {
    initialValues: valuesOf(review, criteria),
    toVariables: ({ scores, recommendation }: ReviewValues) => ({
      input: { id: review.id, version: review.version, recommendation, scores: toScores(scores) },
    }),
    onSuccess: async (payload) => {
      const saved = payload.review;
      if (!submission.isWanted) return notifyDone(common.t('form.saved'));
      const missing = saved ? await submission.send(saved.version) : {};
      if (Object.keys(missing).length > 0) form.refuse(missing);
    },
  });
  return (
    <CardFrame title={t('review.card')}>
      <Form form={form} guarded label={t('review.card')}>
        {criteria.map((criterion) => (
          <CriterionFields key={criterion.code} criterion={criterion} form={form} />
        ))}
        <Radio.Group label={t('review.recommendation')} {...form.getInputProps('recommendation')}>
          <Stack gap="xs" mt="xs">
            {RECOMMENDATIONS.map((value) => (
              <Radio key={value} value={value} label={t(`recommendation.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Text size="sm" c="dimmed">
          {t('review.submitQuestion')}
        </Text>
        <Group>
          <SubmitButton form={form} variant="default" onClick={() => submission.want(false)}>
            {t('review.saveDraft')}
          </SubmitButton>
          <Button type="submit" loading={form.isSending} onClick={() => submission.want(true)}>
            {t('review.submit')}
          </Button>
          <Conflict id={review.id} />
        </Group>
      </Form>
    </CardFrame>
  );
}

function CriterionFields({ criterion, form }: { criterion: Criterion; form: MutationForm<ReviewValues> }) {
  const { t } = useTexts();
  const format = useFormat();
  const pick = useLocalText();
  const { code, maxPoints, weight } = criterion;
  return (
    <Stack component="fieldset" gap="xs" p={0} m={0} bd="none">
      <Text component="legend" fw={650} p={0}>
        {pick(criterion, 'name')}
      </Text>
      <Text size="sm" c="dimmed">
        {pick(criterion, 'description')} {t('review.weight', { percent: format.percent(weight / 100) })}
      </Text>
      <NumberInput
        label={t('review.points', { max: maxPoints })}
        min={0}
        max={maxPoints}
        allowDecimal={false}
        maw={180}
        {...form.getInputProps(`scores.${code}.points`)}
      />
      <Textarea
        label={t('review.justification')}
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps(`scores.${code}.justification`)}
      />
    </Stack>
  );
}

function valuesOf(review: ReviewContentFragment, criteria: readonly Criterion[]): ReviewValues {
  const entries = criteria.map(({ code }) => {
    const known = review.scores.find((score) => score.code === code);
    return [code, { points: known?.points ?? '', justification: known?.justification ?? '' }] as const;
  });
  return { scores: Object.fromEntries(entries), recommendation: review.recommendation ?? null };
}

const toScores = (scores: ReviewValues['scores']) =>
  Object.entries(scores).map(([code, { points, justification }]) => ({
    code,
    points: points === '' ? null : Number(points),
    justification,
  }));
