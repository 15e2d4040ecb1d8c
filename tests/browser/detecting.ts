import type { Page } from 'puppeteer-core';

/** What a page found out in one way, as text, so that two of them can be compared. */
export type Answers = Record<string, string>;

/** Notes from before the first script on whatever happens to the page that it did not do itself. */
export async function prepare(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    const spy = (owner: object, name: string) => {
      const was = Reflect.get(owner, name);
      if (typeof was !== 'function') return;
      Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
        seen.push(name);
        return was.apply(this, args);
      });
    };
    spy(Element.prototype, 'attachShadow');
    spy(HTMLElement.prototype, 'showPopover');
    spy(CSSStyleSheet.prototype, 'replaceSync');
    spy(window, 'fetch');
    if ('highlights' in CSS) {
      spy(Object.getPrototypeOf(CSS.highlights), 'set');
      spy(Object.getPrototypeOf(CSS.highlights), 'delete');
    }
    for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation', 'message'])
      addEventListener(type, () => seen.push(`event ${type}`));
    const added: string[] = [];
    // The page's own changes lie under its root, and nobody else's business is there.
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, attributeName } of records) {
        if (target instanceof Element && target.closest('#react-root')) continue;
        if (type === 'attributes') added.push(`${target.nodeName} ${attributeName}`);
        for (const node of addedNodes) added.push(node.nodeName);
      }
    }).observe(document, { childList: true, subtree: true, attributes: true });
    Object.assign(window, { __seen: seen, __added: added });
  });
}

/** Puts up an element by the name of ours, to see what becomes of it. */
export async function putUpLikeness(page: Page): Promise<void> {
  await page.evaluate(() => {
    const likeness = document.createElement('hatcheck-says');
    likeness.className = 'likeness';
    document.body.append(likeness);
  });
}

/**
 * Asks in every way that a page has whether somebody else is at work in it. `own` are addresses of files of
 * the extension, which a page may know by heart; `field` is the box that is written in.
 */
export function detect(page: Page, own: string[], field: string): Promise<Answers> {
  return page.evaluate(
    async (addresses, selector) => {
      const box = document.querySelector<HTMLElement>(selector);
      if (!box) throw new Error('There is no box to write in');
      const text = (value: unknown) => JSON.stringify(value);
      const { __seen, __added } = window as unknown as { __seen: string[]; __added: string[] };
      const seen = [...__seen];
      const added = [...__added];

      const loads = (element: HTMLElement, address: string) =>
        new Promise<string>((done) => {
          element.addEventListener('load', () => done('load'));
          element.addEventListener('error', () => done('error'));
          if (element instanceof HTMLLinkElement) element.rel = 'stylesheet';
          element.setAttribute(element instanceof HTMLLinkElement ? 'href' : 'src', address);
          element.hidden = true;
          document.body.append(element);
        }).finally(() => element.remove());
      const files: string[] = [];
      for (const address of addresses) {
        files.push(
          await fetch(address).then(
            (answer) => `${answer.status}`,
            () => 'refused',
          ),
        );
        for (const name of ['img', 'script', 'link'])
          files.push(await loads(document.createElement(name), address));
      }

      const shape = (owner: object) =>
        Reflect.ownKeys(owner).map((key) => {
          const { value, get, set } = Reflect.getOwnPropertyDescriptor(owner, key) ?? {};
          const of = (made: unknown) =>
            typeof made === 'function' ? Function.prototype.toString.call(made) : typeof made;
          return [String(key), of(value), of(get), of(set)];
        });
      const names = Object.getOwnPropertyNames(window).sort();
      const prototypes = names.flatMap((name) => {
        const made = Reflect.getOwnPropertyDescriptor(window, name)?.value;
        const is = typeof made === 'function' && typeof made.prototype === 'object';
        return is && made.prototype ? [[name, shape(made.prototype)]] : [];
      });

      const looks = ['voice', 'harm', 'care'].flatMap((family) =>
        ['possible', 'clear'].flatMap((strength) =>
          ['light', 'dark'].map((theme) => {
            const name = `hatcheck-${family}-${strength}-${theme}`;
            const style = getComputedStyle(box, `::highlight(${name})`);
            return `${style.textDecoration} ${style.backgroundColor}`;
          }),
        ),
      );

      const everything = [...document.querySelectorAll('*')];
      const styles = [document.documentElement, document.body, box].map((element) => {
        const style = getComputedStyle(element);
        // The page's own properties come in no order.
        return [...style].sort().map((name) => `${name}: ${style.getPropertyValue(name)}`);
      });

      const effects = ['keydown', 'keyup', 'beforeinput', 'focusin', 'mousemove', 'click'].map(
        (type) => {
          const made = type.startsWith('key')
            ? new KeyboardEvent(type, {
                key: 'H',
                altKey: true,
                shiftKey: true,
                bubbles: true,
                cancelable: true,
              })
            : new Event(type, { bubbles: true, cancelable: true });
          let asked = 0;
          made.composedPath = () => {
            asked++;
            return [];
          };
          const went = document.body.dispatchEvent(made);
          return [type, went, asked, made.defaultPrevented];
        },
      );
      const traps: string[] = [];
      for (const name of ['textContent', 'innerText', 'value', 'isContentEditable', 'isConnected'])
        Object.defineProperty(box, name, {
          configurable: true,
          get() {
            traps.push(name);
            return Reflect.get(HTMLElement.prototype, name, this);
          },
        });
      await new Promise((done) => setTimeout(done, 600));
      for (const name of ['textContent', 'innerText', 'value', 'isContentEditable', 'isConnected'])
        Reflect.deleteProperty(box, name);

      const across = Array.from({ length: 24 * 16 }, (_, index) => {
        const x = ((index % 24) + 0.5) * (innerWidth / 24);
        const y = (Math.floor(index / 24) + 0.5) * (innerHeight / 16);
        return document.elementFromPoint(x, y)?.nodeName;
      });

      return {
        files: text(files),
        globals: text([
          names,
          // React's own ends in letters that it makes up.
          Object.keys(document).map((key) => key.replace(/(?<=^_reactListening).*/, '')),
          typeof (window as { chrome?: { runtime?: unknown } }).chrome?.runtime,
        ]),
        prototypes: text(prototypes),
        highlights: text('highlights' in CSS ? [...CSS.highlights.keys()] : []),
        'highlight-style': text(looks),
        elements: text([everything.map(({ nodeName }) => nodeName).sort(), added]),
        'top-layer': text(
          everything
            .filter((element) => element.matches(':popover-open, dialog[open]'))
            .map(({ nodeName }) => nodeName),
        ),
        'hit-testing': text(across),
        'shadow-roots': text(everything.filter(({ shadowRoot }) => shadowRoot).length),
        sheets: text([document.styleSheets.length, document.adoptedStyleSheets.length]),
        'computed-style': text(styles),
        calls: text(seen.sort()),
        listeners: text(effects),
        reads: text(traps),
        resources: text(
          performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .filter((name) => !addresses.includes(name))
            .sort(),
        ),
        storage: text([
          Object.keys(localStorage),
          Object.keys(sessionStorage),
          document.cookie,
          history.length,
        ]),
        likeness: text(
          everything
            .filter(({ className }) => className === 'likeness')
            .map((element) => getComputedStyle(element).display),
        ),
        focus: text([document.activeElement?.nodeName, getSelection()?.toString()]),
      };
    },
    own,
    field,
  );
}

/** The ways in which two pages answered differently, each with what the one said that the other did not. */
export function differences(one: Answers, other: Answers): Record<string, unknown> {
  const ways = Object.keys({ ...one, ...other }).filter((way) => one[way] !== other[way]);
  return Object.fromEntries(
    ways.map((way) => {
      const [mine = [], theirs = []] = [one, other].map((answers) => flat(answers[way]));
      return [way, [without(mine, theirs), without(theirs, mine)]];
    }),
  );
}

const flat = (answer = '[]') => [JSON.parse(answer)].flat(9).map(String);
const without = (list: string[], other: string[]) =>
  list.filter((item) => !other.includes(item)).slice(0, 20);
