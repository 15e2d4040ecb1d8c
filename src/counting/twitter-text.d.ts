// The one function that is needed, without the linking code that the package's front door pulls in.
declare module 'twitter-text/dist/parseTweet.js' {
  export default function parseTweet(text: string): { weightedLength: number };
}
