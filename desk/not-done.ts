/** Why something was not done, as a sentence, with the status of HTTP that fits. */
export class NotDone extends Error {
  readonly status: 403 | 404 | 409 | 422;
  constructor(status: 403 | 404 | 409 | 422, sentence: string) {
    super(sentence);
    this.status = status;
  }
}
