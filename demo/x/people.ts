/** Everybody who speaks in the demo. All of them are made up. */
export interface Person {
  name: string;
  handle: string;
  bio: string;
  /** Two colours of the drawn avatar. */
  colours: [string, string];
  /** Company whose badge stands beside the name. */
  badge?: string;
  verified?: boolean;
}

const EVERYBODY: Person[] = [
  {
    name: 'Sam Okoro',
    handle: 'samokoro',
    bio: 'Engineer at Acme. Slow runner, fast baker.',
    colours: ['#f4b183', '#7c3a1d'],
  },
  {
    name: 'Robin Farrow',
    handle: 'robinfarrow',
    bio: 'Physics, cats, opinions.',
    colours: ['#c9d7f8', '#3a4f9b'],
  },
  {
    name: 'Acme',
    handle: 'acme',
    bio: 'Questions, answered by people who know. Help: @acmehelp',
    colours: ['#0f766e', '#ffffff'],
    verified: true,
  },
  {
    name: 'Mina Oduya',
    handle: 'minaoduya',
    bio: 'Community director at Acme.',
    colours: ['#e8c7de', '#6d2b5c'],
    badge: 'Acme',
  },
  {
    name: 'Ellis Marsh',
    handle: 'ellismarsh',
    bio: 'Volunteer moderator. I like hard questions about people.',
    colours: ['#cfe8cf', '#28603a'],
  },
  {
    name: 'Tomasz Wierzba',
    handle: 'twierzba',
    bio: 'Film club on Thursdays.',
    colours: ['#f3e2a9', '#7a5c00'],
  },
  {
    name: 'Priya Nair',
    handle: 'priyabakes',
    bio: 'Sourdough, spreadsheets.',
    colours: ['#ffd6cc', '#a13a1f'],
  },
  {
    name: 'Lena Brandt',
    handle: 'lenabrandt',
    bio: 'Compilers by day, allotment by night.',
    colours: ['#d3ecf3', '#1f5d70'],
  },
  {
    name: 'Jo Whitlock',
    handle: 'jowhitlock',
    bio: 'Mostly here for the trains.',
    colours: ['#e3e0f7', '#4a3f94'],
  },
];

const BY_HANDLE = new Map(EVERYBODY.map((person) => [person.handle, person]));

/** The person behind a handle; a stranger is drawn in grey. */
export function personOf(handle: string): Person {
  return (
    BY_HANDLE.get(handle) ?? { name: handle, handle, bio: '', colours: ['#cfd9de', '#536471'] }
  );
}
