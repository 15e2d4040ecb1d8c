import type { Situation } from '../../checker/report.ts';

/** One way to find an element inside another: a CSS selector, or a search. */
export type Way = string | ((within: ParentNode) => HTMLElement | undefined);

/** More than one way to find one thing, tried in order, so that one change on a site does not silence us. */
export type Ways = readonly Way[];

export type Account = NonNullable<Situation['account']>;

/** A composer as far as it has been found when one asks what it answers. */
export interface Found {
  field: HTMLElement;
  root: HTMLElement;
  dialog?: HTMLElement;
  /** What the writer pressed just before the composer appeared. */
  pressed?: Element;
}

/** What a draft is, and the element of the post it answers. */
export interface Answer {
  kind: Situation['kind'];
  post?: HTMLElement | undefined;
}

/** One way to tell what a draft is; nothing where it does not apply. */
export interface Answering {
  (found: Found): Answer | undefined;
  /** Selector of the controls that open such a composer, where those tell. */
  opener?: string;
}

/** How posts look on a site. Every way but `box` is searched inside the box. */
export interface Posts {
  /** Selector of one post, comment or answer with its author. */
  box: string;
  author: readonly ((box: Element) => string | undefined)[];
  text: Ways;
  link?: Ways;
}

/** All that is known of one site, as data. Selectors are hints that may fail. */
export interface SiteSpec {
  /** File name and id, e.g. `x`. */
  id: string;
  /** Name as people say it. */
  name: string;
  /** Month in which the ways below were last seen to fit, e.g. `2026-11`. */
  seen: string;
  /** Match patterns; empty for software that anybody may host. */
  hosts: readonly string[];
  /** Runs only where the writer turned it on. */
  byChoice?: true;
  /** What only this software serves, for software that anybody may host. */
  servedBy?: Ways;
  /** Paths of private messages and of other products. */
  away?: RegExp;
  /** Fields in here are never composers. */
  never?: string;
  /** Only fields in here are composers; also told through the edges of shadow roots, where `fields` cannot look out. */
  within?: string;
  /** Selectors of what the writer types into; matched from the focus outwards. */
  fields: readonly string[];
  /** Selectors of what holds field, tools and Post, matched from the field outwards; else the smallest element with both. */
  roots?: readonly string[];
  dialogs?: readonly string[];
  tools?: Ways;
  post: Ways;
  /** Where the site shows how many characters are used or left; only where it always does. */
  counter?: Ways;
  /** Keys that send: `mod` is Ctrl or Cmd. `enter` only where `entered` says so, if given. */
  keys: 'mod+enter' | 'enter' | 'none';
  /** Selector that the field or something around it must match for Enter to send. */
  enterIn?: string;
  answering: readonly Answering[];
  posts: Posts;
  account: readonly ((page: Document) => Account | undefined)[];
  /** The limit in force here in the site's own units, where it is not the same everywhere. */
  limit?: (found: Found) => number | undefined;
}
