import { buildServer } from './build-server.js';

/* `npm run build:server`. */

await buildServer('dist');
