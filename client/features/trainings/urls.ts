/** Addresses of the feature's pages; `session` is written into e-mails by the server. */
export const urls = {
  trainings: '/trainings',
  calendar: '/trainings/calendar',
  training: (id: string) => `/trainings/${id}`,
  session: (id: string) => `/trainings/sessions/${id}`,
  mine: '/my-trainings',
  propose: '/my-trainings/propose',
  proposeOf: (trainingId: string) => `/my-trainings/propose?training=${trainingId}`,
  led: '/led-trainings',
  catalogue: '/office/trainings',
  newTraining: '/office/trainings/new',
  editTraining: (id: string) => `/office/trainings/${id}`,
  sessions: '/office/sessions',
  newSession: '/office/sessions/new',
  newSessionOf: (trainingId: string) => `/office/sessions/new?training=${trainingId}`,
  proposals: '/office/session-proposals',
  editSession: (id: string) => `/office/sessions/${id}`,
} as const;
