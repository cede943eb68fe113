import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';

/** `/health/live`: the process runs. `/health/ready`: it can answer, its database too. */
export function serveHealth(http: FastifyInstance, dataSource: DataSource): void {
  http.get('/health/live', async () => ({ status: 'live' }));
  http.get('/health/ready', async (_request, reply) => {
    try {
      await dataSource.query('SELECT 1');
      return { status: 'ready' };
    } catch {
      return reply.code(503).header('Retry-After', '5').send({ status: 'database unreachable' });
    }
  });
}
