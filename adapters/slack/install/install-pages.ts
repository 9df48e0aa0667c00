import type { Locale } from "#chat/locale.ts";
import type { ShowPage, WebPage } from "#chat/web-page.ts";

/** Why an installation did not come about. */
export type InstallProblem =
  | "denied"
  | "forged"
  | "expired"
  | "used"
  | "organisation"
  | "no-answer"
  | "misconfigured";

/** The pages around an installation, in one language. */
export type InstallPages = {
  /** What Kith is, what it asks for and why; `start` leads to Slack. */
  readonly offer: (start: string) => WebPage;
  /** It worked; `open` leads to Kith in Slack. */
  readonly done: (workspace: string | undefined, open: string) => WebPage;
  /** It did not; `again` leads to the beginning. */
  readonly problem: (problem: InstallProblem, again: string) => WebPage;
};

export type InstallWords = {
  readonly show: ShowPage;
  readonly pages: (locale: Locale) => InstallPages;
  /** Answers a command from a workspace that Kith is not in; `url` is the install page. */
  readonly notInstalled: (url: string) => string;
};
