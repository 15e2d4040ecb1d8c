import { messageId } from '../alerts/message.ts';
import { type Mail, sendMail } from '../mail.ts';
import type { Forward } from './forward.ts';
import { textOf, titleOf } from './text.ts';

/** To one address, readable, with the record for machines beside it. A resend has the same Message-ID. */
export const email =
  (address: string, mail: Mail | undefined, publicUrl: string): Forward =>
  (record, { key }) => {
    const thread = messageId(record.id, publicUrl);
    return sendMail(mail, {
      to: { name: '', address },
      subject: titleOf(record),
      text: textOf(record),
      messageId: messageId(key, publicUrl),
      references: [thread],
      inReplyTo: thread,
      headers: { 'X-Hatcheck-Case': record.id, 'Auto-Submitted': 'auto-generated' },
      attachments: [
        {
          filename: `${record.id}.json`,
          content: JSON.stringify(record, null, 2),
          contentType: 'application/json',
        },
      ],
    });
  };
