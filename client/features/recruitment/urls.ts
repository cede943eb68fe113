export const urls = {
  recruitment: '/recruitment',
  regulations: '/regulations',
  /** Of a round, in the version in force or a former one. */
  regulationsOf: (roundId: string, number?: number | string) =>
    `/regulations?${new URLSearchParams({ round: roundId, ...(number && { version: String(number) }) })}`,
  regulationsFile: (versionId: string) => `/files/regulations/${versionId}`,
  privacyNotice: '/privacy-notice',
  application: (id: string) => `/my-applications/${id}`,
  form: (id: string, section?: string, question?: string) => {
    const search = new URLSearchParams({ ...(section && { section }), ...(question && { question }) }).toString();
    return `/my-applications/${id}/form${search && `?${search}`}`;
  },
  check: (id: string) => `/my-applications/${id}/check`,
  sent: (id: string) => `/my-applications/${id}/sent`,
  rounds: '/office/rounds',
  newRound: '/office/rounds/new',
  round: (id: string) => `/office/rounds/${id}`,
  workbook: (roundId: string, language: string) => `/files/rounds/${roundId}.xlsx?language=${language}`,
  editRound: (id: string) => `/office/rounds/${id}/edit`,
  reviewers: (roundId: string) => `/office/rounds/${roundId}/reviewers`,
  ranking: (roundId: string) => `/office/rounds/${roundId}/ranking`,
  formEditor: (roundId: string) => `/office/rounds/${roundId}/form`,
  criteria: (roundId: string) => `/office/rounds/${roundId}/criteria`,
  similarRound: (roundId: string) => `/office/rounds/new?model=${roundId}`,
  roundRegulations: (roundId: string) => `/office/rounds/${roundId}/regulations`,
  statistics: (roundId: string) => `/office/rounds/${roundId}/statistics`,
  statisticsWorkbook: (roundId: string, language: string) =>
    `/files/rounds/${roundId}/statistics.xlsx?language=${language}`,
  announcement: (roundId: string) => `/office/rounds/${roundId}/announcement`,
  myReviews: '/reviews',
  review: (id: string) => `/reviews/${id}`,
  applications: '/office/applications',
  queue: (roundId: string, status: string) => `/office/applications?${new URLSearchParams({ round: roundId, status })}`,
  officeApplication: (id: string) => `/office/applications/${id}`,
};
