import { createServer } from 'node:http';
import { createPool, type RowDataPacket } from 'mysql2/promise';
import { FIRST, STATEMENT } from './question.js';

/*
 * The least that can answer the question: no framework, no GraphQL, no session, no rights; one statement, prepared once,
 * whose rows become the same JSON. Run by the bench as a process of its own, with PORT and DATABASE_URL.
 */

const pool = createPool({ uri: process.env.DATABASE_URL ?? '', connectionLimit: 20, dateStrings: ['DATE'] });

function activity(row: RowDataPacket) {
  const request = { id: row.requestId, title: row.requestTitle, status: row.requestStatus };
  return {
    id: row.id,
    status: row.status,
    topic: row.topic,
    heldOn: row.heldOn,
    minutes: row.minutes,
    participants: row.participants,
    reach: row.reach,
    volunteer: { id: row.userId, name: row.userName },
    organisation: { id: row.organisationId, name: row.organisationName },
    municipality: {
      id: row.municipalityId,
      name: row.municipalityName,
      kind: row.municipalityKind,
      county: { id: row.countyId, name: row.countyName },
    },
    kind: { id: row.kindId, namePl: row.namePl, nameEn: row.nameEn },
    request: row.requestId === null ? null : request,
  };
}

async function answer(): Promise<string> {
  const [rows] = await pool.execute<RowDataPacket[]>(STATEMENT);
  const activities = {
    nodes: rows.slice(0, FIRST).map(activity),
    pageInfo: { hasNextPage: rows.length > FIRST },
  };
  return JSON.stringify({ data: { activities } });
}

const server = createServer((request, response) => {
  if (request.url === '/health/ready') {
    response.end('ready');
    return;
  }
  request.resume();
  answer().then(
    (body) => {
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.setHeader('content-length', Buffer.byteLength(body));
      response.end(body);
    },
    (error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    },
  );
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
