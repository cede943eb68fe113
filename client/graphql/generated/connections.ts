/** Fields that return a connection, by type. Generated from the schema. */
export const connectionFields: Readonly<Record<string, readonly string[]>> = {
  Query: ['activities', 'activitiesToConfirm', 'agreements', 'applications', 'auditEvents', 'ledSessions', 'myActivities', 'myMatches', 'myReviews', 'organisationMatches', 'organisations', 'plans', 'receivedActivities', 'requestsForVolunteers', 'rounds', 'sentMail', 'supportRequests', 'trainingSessions', 'trainings', 'users', 'volunteers', 'waitingMatches'],
};
