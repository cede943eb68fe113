import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bundleBudget } from './client/build/bundleBudget.ts';
import { precompress } from './client/build/precompress.ts';
import budget from './client/bundle-budget.json' with { type: 'json' };

/** Where the API answers while `vite` serves the pages of a developer; it refuses requests of other origins than its own. */
const api = process.env.API_URL ?? 'http://localhost:4000';
const toApi = { target: api, changeOrigin: true, headers: { origin: api } };

/** Libraries that change on their own schedule: a returning visitor keeps them in the browser's cache. */
const vendors = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\// },
  { name: 'apollo', test: /node_modules\/(@apollo|@wry|optimism|rxjs)\// },
  { name: 'texts', test: /node_modules\/(i18next|react-i18next)\// },
];

export default defineConfig({
  root: 'client',
  plugins: [react(), bundleBudget(budget), precompress()],
  // The pattern ends at the endpoint: `/graphql/…` are the generated documents in client/graphql.
  server: { proxy: { '^/graphql($|\\?)': toApi, '^/files/': toApi } },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      // Of these modules a page loads what it uses: a feature's index is no reason to fetch all that it offers.
      treeshake: { moduleSideEffects: [{ test: /\/client\/(access|features|ui)\/.*\.tsx?$/, sideEffects: false }] },
      output: {
        codeSplitting: { groups: vendors.map((group, index) => ({ ...group, priority: vendors.length - index })) },
      },
    },
  },
});
