import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { type Mail, mailTransport } from '../../desk/mail.ts';

export interface Mailbox {
  mail: Mail;
  received: ParsedMail[];
  /** What RCPT TO is answered with from now on; 0 takes everything again. */
  refuse(code: number): void;
  close(): Promise<void>;
}

/** A real mail server on this machine which keeps what it gets. */
export async function mailbox(): Promise<Mailbox> {
  const received: ParsedMail[] = [];
  let refusing = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      if (refusing === 0) return done();
      done(Object.assign(new Error('not this one'), { responseCode: refusing }));
    },
    onData(stream, _session, done) {
      simpleParser(stream).then((parsed) => {
        received.push(parsed);
        done();
      }, done);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    mail: {
      transport: mailTransport(`smtp://127.0.0.1:${port}`),
      from: 'Desk <desk@acme.example>',
    },
    received,
    refuse(code) {
      refusing = code;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
