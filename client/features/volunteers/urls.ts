export const urls = {
  /** The viewer's own. */
  profile: '/profile',
  volunteers: '/volunteers',
  volunteer: (id: string) => `/volunteers/${id}`,
} as const;
