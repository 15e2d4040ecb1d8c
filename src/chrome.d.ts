/** What is called without the polyfill: by the watcher, and by tests from an extension page. */
declare const chrome: {
  runtime: {
    /** Gone once the extension was updated or removed. */
    id?: string;
    sendMessage(message: { type: string }): Promise<unknown>;
    reload(): void;
  };
};
