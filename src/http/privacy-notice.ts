import type { Mount } from "#chat/http-mount.ts";
import { localeOf } from "#chat/locale.ts";
import { textsFor } from "#texts/texts.ts";
import { showPage } from "./web-page.ts";

/** Where platforms and people find what Kith does with their data, in short; the operator's notice says the rest. */
const PATH = "/privacy";

/** Serves the short notice in the reader's language. */
export function mountPrivacyNotice(mount: Mount): void {
  mount(PATH, (request, response) => {
    const locale = localeOf(request.headers["accept-language"]?.split(",")[0]?.trim());
    const { title, intro, pointsTitle, points, note } = textsFor(locale).privacy.page;
    showPage(response, 200, {
      locale,
      title,
      paragraphs: intro,
      points: { title: pointsTitle, entries: points },
      note,
    });
  });
}
