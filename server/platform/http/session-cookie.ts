import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config.js';

/** The session's token travels in a cookie that scripts cannot read and other sites cannot send along with a write. */
export function sessionCookie(config: Config, request: FastifyRequest, reply: FastifyReply) {
  const secure = config.publicUrl.startsWith('https:');
  const name = secure ? '__Host-ezw' : 'ezw';
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  return {
    address: request.ip,
    device: deviceName(request.headers['user-agent'] ?? ''),
    token: request.cookies[name],
    setToken: (token: string, expires: Date) => void reply.setCookie(name, token, { ...options, expires }),
    clearToken: () => void reply.clearCookie(name, options),
  };
}

const BROWSERS = [/(Edg)e?\w*\/(\d+)/, /(OPR)\/(\d+)/, /(Firefox)\/(\d+)/, /(Chrome)\/(\d+)/, /(Safari)\/(\d+)/];
const SYSTEMS = [/Android/, /iPhone|iPad/, /Windows/, /Mac OS X/, /Linux/];

/** "Firefox, Android": enough to recognise one's own devices, too little to follow a person. */
function deviceName(userAgent: string): string {
  const browser = BROWSERS.map((pattern) => pattern.exec(userAgent)?.[1]).find(Boolean);
  const system = SYSTEMS.map((pattern) => pattern.exec(userAgent)?.[0]).find(Boolean);
  return [browser, system].filter(Boolean).join(', ') || '?';
}
