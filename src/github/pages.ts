import { lookUp } from "../json.ts";
import { GitHubApiError, NOT_GITHUB } from "./api-error.ts";

/** A page of a list. */
export interface Page {
  /** Its items that no earlier page had. */
  readonly items: readonly unknown[];
  /** How many items all pages have, if the API says so. */
  readonly total: number | undefined;
}

/** A response as Octokit gives it. */
interface PageResponse {
  readonly data: unknown;
  readonly headers: unknown;
}

const PAGE_SIZE = 100;

/** The most pages to read of one list: enough for 5,000 jobs, or to find an earlier run among 5,000. */
const MAX_PAGES = 50;

/**
 * Reads a list page by page, as far as the caller iterates: until the announced number of items is reached, not only
 * until a page is short. GitHub may leave items out of a page and have them on the next.
 *
 * @param key where the response has the list; undefined if the response is the list
 * @param request gets a page
 * @throws GitHubApiError if a response has no list
 */
export async function* readPages(
  key: string | undefined,
  request: (page: { readonly page: number; readonly per_page: number }) => Promise<PageResponse>,
): AsyncGenerator<Page> {
  const seen = new Set<unknown>();
  let count = 0;
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data, headers } = await request({ page, per_page: PAGE_SIZE });
    const list = key === undefined ? data : lookUp(data, key);
    if (!Array.isArray(list)) throw new GitHubApiError(NOT_GITHUB);
    const items = list.filter((item) => isNew(item, seen));
    count += items.length;
    const announced = lookUp(data, "total_count");
    const total = typeof announced === "number" ? announced : undefined;
    yield { items, total };
    const isLast = total === undefined ? list.length < PAGE_SIZE : count >= total || items.length === 0;
    if (isLast && (count === total || !announcesNext(headers))) return;
  }
}

/** A list that moves while it is read has an item on two pages. */
function isNew(item: unknown, seen: Set<unknown>): boolean {
  const id = lookUp(item, "id");
  if (id === undefined) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return true;
}

function announcesNext(headers: unknown): boolean {
  return /rel="next"/.test(String(lookUp(headers, "link")));
}
