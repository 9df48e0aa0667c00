import type { ServerResponse } from "node:http";
import type { Locale } from "./locale.ts";

/** A page for somebody in front of a browser. All of it is text: whoever shows it escapes it. */
export type WebPage = {
  readonly locale: Locale;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What is explained point by point, under a heading of its own. */
  readonly points?: {
    readonly title: string;
    readonly entries: readonly { readonly term: string; readonly meaning: string }[];
  };
  /** The next step. */
  readonly action?: { readonly label: string; readonly url: string };
  /** Small print. */
  readonly note?: string;
};

export type ShowPage = (response: ServerResponse, status: number, page: WebPage) => void;
