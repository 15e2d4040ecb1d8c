/** What is called by the browser's own name: by the watcher, by `browser.ts`, and by tests from an extension page. */
declare const chrome: {
  runtime: {
    /** Gone once the extension was updated or removed. */
    id?: string;
    sendMessage(message: { type: string }): Promise<unknown>;
    reload(): void;
  };
};
