/** A first answer for people who may speak for the company: empathy, a question, what happens next. */
export interface FirstText {
  id: string;
  /** When it fits, as a list shows it. */
  when: string;
  text: string;
}

export const FIRST_RESPONSES: readonly FirstText[] = [
  {
    id: 'messages',
    when: 'Somebody got messages that hurt',
    text: "I'm sorry you ran into this, it sounds frustrating. Could you send me the link and the text of the messages you got? I'll go through them with our community team and tell you what we find.",
  },
  {
    id: 'screenshots',
    when: 'The outcome is open',
    text: "Thank you for telling us, and I'm sorry you got messages like that. Please DM me the screenshots so they can be reviewed. I can't say yet how it will end, but you'll hear from me by tomorrow either way.",
  },
  {
    id: 'nobody-at-fault',
    when: 'Nobody is at fault',
    text: "I can see why that bothered you. Which page were you on when it showed up? I'll take it to the people who look after it and let you know what they say.",
  },
];
