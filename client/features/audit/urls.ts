export const urls = {
  trail: '/audit',
  /** What concerns one person. */
  aboutPerson: (userId: string) => `/audit?person=${userId}`,
} as const;
