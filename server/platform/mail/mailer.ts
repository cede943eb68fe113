import type { EnclosedFile } from './enclosure.js';
import type { MailMessage } from './mail-message.entity.js';

export interface Mailer {
  /** `enclosed` makes the file that goes along, if there is one: only a mailer that sends has need of it. */
  send(message: MailMessage, enclosed: () => Promise<EnclosedFile | null>): Promise<void>;
}

/** A mail server that does not answer must hold up neither the outbox nor a stop. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Sends by SMTP; without a mail server (the demo) messages stay readable in the portal and count as sent. */
export async function createMailer(smtpUrl: string | null, from: string): Promise<Mailer> {
  if (!smtpUrl) return { send: () => Promise.resolve() };
  const transport = await openTransport(smtpUrl, from);
  return {
    async send(message, enclosed) {
      const file = await enclosed();
      await transport.sendMail({
        messageId: `<${message.id}@ezw>`,
        to: message.to,
        subject: message.subject,
        text: message.text,
        ...(file && { attachments: [{ filename: file.filename, contentType: file.type, content: file.body }] }),
      });
    },
  };
}

/** Nodemailer is loaded where there is a mail server. */
async function openTransport(url: string, from?: string) {
  const { createTransport } = await import('nodemailer');
  return createTransport({ url, ...PATIENCE }, { from });
}

/** What the mail server says against taking messages from us, or null. */
export async function checkMailServer(smtpUrl: string): Promise<string | null> {
  const transport = await openTransport(smtpUrl);
  return transport.verify().then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}
