/** What has been said before the visitor arrives: the founding story, and a timeline like any other. */
export interface Post {
  id: string;
  author: string;
  text: string;
  minutesAgo: number;
  answers?: string;
  quotes?: string;
  reposts: number;
  likes: number;
}

/** The complaint that the story is about. */
export const COMPLAINT = '1860500000000000100';
export const FILM = '1860500000000000200';

export const TIMELINE: Post[] = [
  {
    id: COMPLAINT,
    author: 'robinfarrow',
    text: 'Hey @acme, two titles in your promoted list today: “How do I tell my wife she talks too much?” and “How do I ask women at work to smile more?” This is what you show to everyone who comes for programming help? Who are the people running that site?',
    minutesAgo: 38,
    reposts: 214,
    likes: 1103,
  },
  {
    id: FILM,
    author: 'twierzba',
    text: 'Three hours, one lighthouse, eleven lines of dialogue. I have never been so sure that I saw a masterpiece and so unsure what happened in it. Film club is split down the middle.',
    minutesAgo: 52,
    reposts: 9,
    likes: 87,
  },
  {
    id: '1860500000000000300',
    author: 'priyabakes',
    text: 'Day six of the starter. It has a name now, so I suppose it is family. Does anybody else find that rye wakes it up faster than white?',
    minutesAgo: 64,
    reposts: 3,
    likes: 141,
  },
  {
    id: '1860500000000000400',
    author: 'acme',
    text: 'A new look for the list of interesting questions on Acme Answers, from every site of the network: https://answers.acme.example/list',
    minutesAgo: 180,
    reposts: 40,
    likes: 318,
  },
  {
    id: '1860500000000000500',
    author: 'lenabrandt',
    text: 'Spent the afternoon on a bug that only happened on Tuesdays. It was a date format. It is always a date format. #programming',
    minutesAgo: 205,
    reposts: 77,
    likes: 940,
  },
  {
    id: '1860500000000000600',
    author: 'jowhitlock',
    text: 'The 07:14 was on time. I repeat, the 07:14 was on time. I had nobody to tell, so I am telling you.',
    minutesAgo: 260,
    reposts: 12,
    likes: 402,
  },
  {
    id: '1860500000000000700',
    author: 'ellismarsh',
    text: 'Ten years of looking after a site where people ask how to get on with each other. The best answers are still the ones that begin with “it depends, tell us more”.',
    minutesAgo: 420,
    reposts: 18,
    likes: 226,
  },
  {
    id: '1860500000000000800',
    author: 'minaoduya',
    text: 'Meeting volunteer moderators in Lisbon next month. If you want something on the agenda, answer here or write to me.',
    minutesAgo: 600,
    reposts: 21,
    likes: 198,
  },
];

/** Answers under the complaint when the visitor opens it. */
export const ANSWERS: Post[] = [
  {
    id: '1860500000000000101',
    author: 'ellismarsh',
    text: 'I help to look after People Skills as a volunteer. Both questions were asked in good faith and both have good answers, but I can see how the titles look in a list. May I ask where you saw them?',
    minutesAgo: 21,
    answers: COMPLAINT,
    reposts: 1,
    likes: 14,
  },
  {
    id: '1860500000000000102',
    author: 'robinfarrow',
    text: 'Now their moderators lecture me. And somebody is sending me nasty private messages about it. @acme do you know what your people are doing?',
    minutesAgo: 9,
    answers: COMPLAINT,
    reposts: 33,
    likes: 240,
  },
];

/** What the visitor has already said in the scene about repair. */
export const SAID: Post = {
  id: '1860500000000000103',
  author: 'samokoro',
  text: 'We’ve just dropped that whole site from the list.',
  minutesAgo: 4,
  answers: COMPLAINT,
  reposts: 58,
  likes: 371,
};
