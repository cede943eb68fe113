export const urls = { catalogues: '/office/catalogues' };
