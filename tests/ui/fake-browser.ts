import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Answers, PageView, Request, ToTab } from '../../src/messages.ts';

type Answering = {
  [Type in Request['type']]?: (request: Extract<Request, { type: Type }>) => Answers[Type];
};

/** What the background and the tab answer in one test, and everything they were asked. */
export const fake: {
  answers: Answering;
  page: PageView | undefined;
  asked: (Request | ToTab)[];
  /** Match patterns that may be read, and whether the person says yes to another. */
  origins: string[];
  yes: boolean;
  /** What our own pages keep in the browser's storage. */
  stored: Record<string, unknown>;
} = { answers: {}, page: undefined, asked: [], origins: [], yes: true, stored: {} };

/** Who hears of a change of `origins`. */
const heard = new Set<() => void>();
const event = {
  addListener: (listener: () => void) => heard.add(listener),
  removeListener: (listener: () => void) => heard.delete(listener),
};

function setOrigins(origins: string[]): void {
  fake.origins = origins;
  for (const listener of heard) listener();
}

/** Stands in for the extension API under our pages; a question without an answer rejects, as when the worker is gone. */
export const browser = {
  i18n: {
    getUILanguage: () => 'en-GB',
    getMessage(key: string, substitutions: string[] = []): string {
      const text = (messages as Record<string, { message: string }>)[key]?.message ?? '';
      return text.replace(/\$(\d)/g, (_all, index) => substitutions[Number(index) - 1] ?? '');
    },
  },
  runtime: {
    getManifest: () => ({
      content_scripts: [{ matches: ['https://x.com/*', 'https://*.example.org/*'] }],
    }),
    async sendMessage(request: Request): Promise<unknown> {
      fake.asked.push(request);
      const answer = fake.answers[request.type] as ((request: Request) => unknown) | undefined;
      if (!answer) throw new Error('nobody answers');
      return answer(request);
    },
  },
  storage: {
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
    local: {
      async get(key: string | null) {
        return structuredClone(key === null ? fake.stored : { [key]: fake.stored[key] });
      },
      async set(items: Record<string, unknown>) {
        Object.assign(fake.stored, structuredClone(items));
      },
      async remove(key: string) {
        delete fake.stored[key];
      },
    },
  },
  permissions: {
    onAdded: event,
    onRemoved: event,
    async getAll() {
      return { origins: ['https://x.com/*', ...fake.origins] };
    },
    async contains({ origins }: { origins: string[] }) {
      return origins.every((origin) => fake.origins.includes(origin));
    },
    async request({ origins }: { origins: string[] }) {
      if (fake.yes) setOrigins([...fake.origins, ...origins]);
      return fake.yes;
    },
    async remove({ origins }: { origins: string[] }) {
      setOrigins(fake.origins.filter((origin) => !origins.includes(origin)));
      return true;
    },
  },
  tabs: {
    async query() {
      return [{ id: 7 }];
    },
    async sendMessage(_tab: number, question: ToTab): Promise<unknown> {
      fake.asked.push(question);
      if (!fake.page) throw new Error('no script there');
      if (question.type === 'pause-draft')
        fake.page = { ...fake.page, draftPaused: question.paused };
      return fake.page;
    },
  },
};

// Every browser we serve has it; Node 20, where these tests run, does not.
Promise.withResolvers ??= <T>(): PromiseWithResolvers<T> => {
  let resolve: PromiseWithResolvers<T>['resolve'] = () => undefined;
  let reject: PromiseWithResolvers<T>['reject'] = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
};
