import { tidy } from "#core/names.ts";

/** Where postings of many employers stand: the employer is the first part of the path behind these. */
const BOARDS: readonly { readonly host: RegExp; readonly path: RegExp }[] = [
  { host: /(^|\.)greenhouse\.io$/, path: /^\/(?:embed\/job_app\?for=)?([^/?#]+)/ },
  { host: /^jobs(\.eu)?\.lever\.co$/, path: /^\/([^/?#]+)/ },
  { host: /^jobs\.ashbyhq\.com$/, path: /^\/([^/?#]+)/ },
  { host: /^apply\.workable\.com$/, path: /^\/([^/?#]+)/ },
  { host: /^(jobs|careers)\.smartrecruiters\.com$/, path: /^\/([^/?#]+)/ },
  { host: /(^|\.)linkedin\.com$/, path: /^\/company\/([^/?#]+)/ },
  {
    host: /(^|\.)glassdoor\.[a-z.]+$/,
    path: /\/(?:Overview\/Working-at|Jobs|Reviews)[/-]([A-Za-z0-9-]+?)-(?:EI_|Jobs|Reviews)/,
  },
  { host: /(^|\.)indeed\.com$/, path: /^\/cmp\/([^/?#]+)/ },
  { host: /(^|\.)xing\.com$/, path: /^\/(?:pages|companies)\/([^/?#]+)/ },
  { host: /(^|\.)wellfound\.com$/, path: /^\/company\/([^/?#]+)/ },
  { host: /(^|\.)stepstone\.de$/, path: /^\/cmp\/de\/([^/?#]+?)-\d+/ },
  { host: /(^|\.)jobvite\.com$/, path: /^\/([^/?#]+)/ },
];

/** Where each employer has a name of its own in front of these hosts. */
const TENANTS =
  /^([a-z0-9-]+)\.(?:(?:wd\d+\.)?myworkday(?:jobs|site)\.com|recruitee\.com|teamtailor\.com|jobs\.personio\.(?:de|com)|personio\.(?:de|com)|bamboohr\.com|breezy\.hr|workable\.com|icims\.com|taleo\.net|eightfold\.ai|pinpointhq\.com|jobs\.lever\.co|softgarden\.io|jobbase\.io|successfactors\.(?:com|eu))$/;

/** Names of parts of an employer's own site. */
const FRONTS =
  /^(?:www\d?|careers?|jobs?|karriere|stellen|work|people|talent|recruiting|apply|join|about|boards?|hiring|de|en|uk|us)$/;
const SECOND_LEVELS = /^(?:co|com|org|net|ac|gov|edu|or|ne|gv|nhs)$/;
/** Whatever stands there, it is no employer. */
const NO_EMPLOYER =
  /^(?:jobs?|careers?|search|company|companies|embed|linkedin|greenhouse|lever|indeed|glassdoor|stepstone|xing|wellfound|smartrecruiters|workable|ashbyhq|google|bing|lnkd|bit|tinyurl|t|monster|personio|myworkdayjobs)$/i;

/** Whether what was typed is an address at all, rather than a name. */
export const isLink = (typed: string): boolean =>
  /^https?:\/\/\S+$|^www\.\S+$|^[\w-]+(\.[\w-]+)+\/\S*$/i.test(typed.trim());

/**
 * The employer's name in a posting's address, such as "Acme" in `https://boards.greenhouse.io/acme/jobs/1`. Nothing is
 * fetched. Undefined when the address does not say.
 */
export function employerInLink(typed: string): string | undefined {
  if (!isLink(typed)) return undefined;
  const url = parse(typed.trim());
  if (url === undefined) return undefined;
  const host = url.hostname.toLowerCase();
  const board = BOARDS.find((candidate) => candidate.host.test(host));
  const name =
    board === undefined
      ? (TENANTS.exec(host)?.[1] ?? ownName(host))
      : (board.path.exec(url.pathname)?.[1] ?? url.searchParams.get("for") ?? undefined);
  if (name === undefined || NO_EMPLOYER.test(name)) return undefined;
  return readable(name);
}

function parse(typed: string): URL | undefined {
  const address = /^https?:/i.test(typed) ? typed : `https://${typed}`;
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** "acme" in careers.acme.com and in www.acme.co.uk. */
function ownName(host: string): string | undefined {
  const labels = host.split(".");
  if (labels.length < 2) return undefined;
  const end = labels.length > 2 && SECOND_LEVELS.test(labels.at(-2) ?? "") ? -3 : -2;
  const name = labels.at(end);
  return name === undefined || FRONTS.test(name) ? undefined : name;
}

/** "acme-logistics" as people write it: "Acme Logistics". */
function readable(name: string): string | undefined {
  const words = tidy(decode(name).replace(/[-_+]+/g, " ")).slice(0, 80);
  if (!/\p{L}|\p{N}/u.test(words)) return undefined;
  return words === words.toLowerCase()
    ? words.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
    : words;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
