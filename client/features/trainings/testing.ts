import type {
  AttendanceRowFragment,
  ProposalRowFragment,
  SessionRowFragment,
} from '../../graphql/generated/trainings/graphql';

/** A session in a hundred years, so that it is always ahead; for tests. */
export function aSession(changes: Partial<SessionRowFragment> = {}): SessionRowFragment {
  return {
    __typename: 'TrainingSession',
    id: 'session',
    version: 1,
    trainingId: 'training',
    status: 'OPEN',
    startsAt: '2126-10-17T07:00:00.000Z',
    endsAt: '2126-10-17T11:00:00.000Z',
    enrolBy: '2126-10-15T21:00:00.000Z',
    place: 'Dom sąsiedzki',
    onlineLink: null,
    capacity: 2,
    takenPlaces: 1,
    waiting: 0,
    cancelReason: null,
    municipality: null,
    training: {
      __typename: 'Training',
      id: 'training',
      titlePl: 'Fundusz sołecki',
      titleEn: 'The village fund',
      minutes: 240,
    },
    myEnrolment: null,
    ...changes,
  };
}

/** A session that Adam would lead. */
export function aProposal(changes: Partial<ProposalRowFragment> = {}): ProposalRowFragment {
  return {
    ...aSession({ status: 'PROPOSED', takenPlaces: 0, ...changes }),
    createdAt: '2026-10-01T08:00:00.000Z',
    proposal: 'Pokażę, jak prowadzić zebranie wiejskie.',
    proposedById: 'adam',
    proposedBy: { __typename: 'User', id: 'adam', name: 'Adam Lis' },
    ...changes,
  };
}

export function anEnrolment(changes: Partial<AttendanceRowFragment> = {}): AttendanceRowFragment {
  return {
    __typename: 'Enrolment',
    id: 'enrolment',
    sessionId: 'session',
    userId: 'adam',
    status: 'CONFIRMED',
    waitingPlace: null,
    requestedAt: '2026-10-01T08:00:00.000Z',
    user: { __typename: 'User', id: 'adam', name: 'Adam Lis', email: 'adam@example.org' },
    ...changes,
  };
}
