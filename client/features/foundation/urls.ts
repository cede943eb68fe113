export const urls = {
  foundation: '/office/foundation',
} as const;
