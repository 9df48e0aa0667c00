import type { Locale } from "#chat/locale.ts";
import type { WebPage } from "#chat/web-page.ts";
import { textsFor } from "#texts/texts.ts";

type Problem = keyof ReturnType<typeof textsFor>["install"]["problems"];

/**
 * The pages on which a Slack workspace adds Kith, in one language.
 *
 * @param prefix set before each command's name
 */
export function installPages(locale: Locale, prefix: string) {
  const words = textsFor(locale).install;
  return {
    offer: (start: string): WebPage => ({
      locale,
      title: words.title,
      paragraphs: words.intro,
      points: { title: words.asksFor, entries: words.permissions({ prefix }) },
      action: { label: words.start, url: start },
      note: words.note,
    }),
    done: (workspace: string | undefined, open: string): WebPage => ({
      locale,
      title: words.doneTitle,
      paragraphs: [words.done({ workspace })],
      points: { title: words.nextTitle, entries: words.next({ prefix }) },
      action: { label: words.open, url: open },
    }),
    problem: (problem: Problem, again: string): WebPage => ({
      locale,
      title: words.problems[problem].title,
      paragraphs: [words.problems[problem].text],
      action: { label: words.again, url: again },
    }),
  };
}
