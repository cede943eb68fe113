export const urls = {
  report: '/office/report',
  /** A file of the server. */
  csv: (filter: Record<string, string>) => `/files/reports/programme.csv?${new URLSearchParams(filter)}`,
} as const;
