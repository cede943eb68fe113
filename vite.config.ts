import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API answers while `vite` serves the pages of a developer. */
const api = process.env.API_URL ?? 'http://localhost:4000';

/** Libraries that change on their own schedule: a returning visitor keeps them in the browser's cache. */
const vendors = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\// },
  { name: 'apollo', test: /node_modules\/(@apollo|@wry|graphql|optimism|rxjs)\// },
  { name: 'dates', test: /node_modules\/(@mantine\/dates|dayjs)\// },
  { name: 'texts', test: /node_modules\/(i18next|react-i18next)\// },
];

export default defineConfig({
  root: 'client',
  plugins: [react()],
  server: { proxy: { '/graphql': api, '/files': api } },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: { groups: vendors.map((group, index) => ({ ...group, priority: vendors.length - index })) },
      },
    },
  },
});
