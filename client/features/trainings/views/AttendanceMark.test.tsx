import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { RecordAttendanceDocument } from '../../../graphql/generated/trainings/graphql';
import { renderPage } from '../../../testing/render';
import { abilityOf, viewerWith } from '../../../testing/viewers';
import { anEnrolment } from '../testing';
import { AttendanceMark } from './AttendanceMark';

const trainer = { viewer: viewerWith('TRAINER'), ability: abilityOf((can) => can('attend', 'Enrolment')) };
const { user: _user, requestedAt: _requestedAt, ...row } = anEnrolment({ status: 'PRESENT' });
const request = {
  query: RecordAttendanceDocument,
  variables: { input: { enrolmentId: 'enrolment', attendance: 'PRESENT' as const } },
};
const present = () => screen.getByRole('radio', { name: 'jest na szkoleniu: Adam Lis' });

describe('attendance of a person', () => {
  test('is saved by one tap and says so', async () => {
    const recordAttendance = {
      __typename: 'EnrolmentPayload' as const,
      enrolment: { ...row, updatedAt: '2026-10-17T07:05:00.000Z' },
      userErrors: [],
    };
    const { user } = renderPage(<AttendanceMark enrolment={anEnrolment()} isReadOnly={false} />, {
      ...trainer,
      mocks: [{ request, result: { data: { __typename: 'Mutation', recordAttendance } } }],
    });
    await user.click(present());
    expect((await screen.findByText(/^Zapisano/)).textContent).toContain('09:05');
  });

  test('goes back to what is stored when it could not be saved', async () => {
    const { user } = renderPage(<AttendanceMark enrolment={anEnrolment()} isReadOnly={false} />, {
      ...trainer,
      mocks: [{ request, error: new Error('offline') }],
    });
    await user.click(present());
    await waitFor(() => expect(present().getAttribute('aria-checked')).toBe('false'));
    expect(await screen.findByText('Nie zapisano. Zaznacz jeszcze raz.')).toBeTruthy();
  });

  test('cannot be changed once it is settled, nor by the person themselves', () => {
    renderPage(<AttendanceMark enrolment={anEnrolment({ status: 'PRESENT' })} isReadOnly />, trainer);
    expect(present().hasAttribute('disabled')).toBe(true);
    renderPage(<AttendanceMark enrolment={anEnrolment({ id: 'own' })} isReadOnly={false} />);
    expect(screen.getByText('Własnej obecności nie można zaznaczyć.')).toBeTruthy();
  });
});
