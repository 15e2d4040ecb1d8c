import nodemailer, { type SendMailOptions, type Transporter } from 'nodemailer';
import { type Outcome, short } from './outcome.ts';

/** Who carries e-mails, and from whom they are. */
export interface Mail {
  transport: Pick<Transporter, 'sendMail'>;
  /** E.g. `Hatcheck <desk@acme.example>`. */
  from: string;
}

/** Ms a mail server may take for one step, and for all. All is less than a job's lease. */
const STEP = 15_000;
const ALL = 90_000;

/** `url` such as `smtps://user:password@mail.acme.example`. Throws when it is none. */
export function mailTransport(url: string): Transporter {
  const at = new URL(url);
  if (!/^smtps?:$/.test(at.protocol))
    throw new Error('A mail server begins with smtp:// or smtps://');
  return nodemailer.createTransport({
    host: at.hostname,
    port: Number(at.port) || (at.protocol === 'smtps:' ? 465 : 587),
    secure: at.protocol === 'smtps:',
    ...(at.username
      ? { auth: { user: decodeURIComponent(at.username), pass: decodeURIComponent(at.password) } }
      : {}),
    connectionTimeout: STEP,
    greetingTimeout: STEP,
    socketTimeout: STEP,
    // Nothing in a case may make the desk read a file or an address of its own.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** Never throws. `reference` is the Message-ID. */
export async function sendMail(
  mail: Mail | undefined,
  message: Omit<SendMailOptions, 'from'>,
): Promise<Outcome> {
  if (!mail) return { is: 'refused', reason: 'No mail server is set up, so no e-mail can go out.' };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The mail server took too long.')), ALL);
  });
  try {
    const sent: { messageId?: string } = await Promise.race([
      mail.transport.sendMail({ ...message, from: mail.from }),
      late,
    ]);
    return { is: 'sent', ...(sent.messageId ? { reference: sent.messageId } : {}) };
  } catch (error) {
    return outcomeOf(error);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * 5xx to an address or a text is for good (RFC 5321, 4.2.1). A wrong password is for the operator to put
 * right, and the mail should go out then.
 */
function outcomeOf(error: unknown): Outcome {
  const {
    code,
    responseCode = 0,
    message,
  }: MailError = error instanceof Error ? error : { message: String(error) };
  const final = responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
  return { is: final ? 'refused' : 'retry', reason: `The mail server: ${short(message)}` };
}

interface MailError {
  code?: string;
  /** Of the answer, as in RFC 5321. */
  responseCode?: number;
  message: string;
}
