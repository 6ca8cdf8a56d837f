import { describe, expect, test } from "vitest";
import { readPages } from "../../src/github/pages.ts";

const items = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ id: from + index }));

/** A page as the API gives it: its items, the number of all, and whether a header announces a next page. */
interface GivenPage {
  readonly list: readonly object[];
  readonly total?: number;
  readonly hasNext?: boolean;
}

/** Reads pages as the API gives them, and says how many items were found and how many pages were requested. */
async function reading(pages: readonly GivenPage[]): Promise<readonly [items: number, requests: number]> {
  let requests = 0;
  let found = 0;
  const response = ({ list, total, hasNext }: GivenPage) => ({
    data: { jobs: list, ...(total !== undefined && { total_count: total }) },
    headers: hasNext ? { link: '<https://api.github.com/x?page=2>; rel="next"' } : {},
  });
  for await (const page of readPages("jobs", async () => response(pages[requests++] ?? { list: [] })))
    found += page.items.length;
  return [found, requests];
}

describe("pages are read", () => {
  test.each<[string, readonly GivenPage[], readonly [number, number]]>([
    ["one, if it has them all", [{ list: items(1, 3), total: 3 }], [3, 1]],
    ["one, if there is nothing", [{ list: [], total: 0 }], [0, 1]],
    [
      "until the announced number is reached, though a page is short",
      [
        { list: items(1, 3), total: 5 },
        { list: items(4, 5), total: 5 },
      ],
      [5, 2],
    ],
    [
      "not beyond the announced number",
      [
        { list: items(1, 100), total: 100 },
        { list: items(101, 102), total: 100 },
      ],
      [100, 1],
    ],
    [
      "past an empty page that announces another",
      [
        { list: [], total: 2, hasNext: true },
        { list: items(1, 2), total: 2 },
      ],
      [2, 2],
    ],
    [
      "until one has nothing new",
      [
        { list: items(1, 3), total: 9 },
        { list: items(1, 3), total: 9 },
      ],
      [3, 2],
    ],
    [
      "without a number, until one is short",
      [{ list: items(1, 100) }, { list: items(101, 150) }, { list: items(151, 152) }],
      [150, 2],
    ],
    [
      "without a number, past a short one that announces another",
      [{ list: items(1, 3), hasNext: true }, { list: items(4, 5) }],
      [5, 2],
    ],
    [
      "with an item that moves to the next page meanwhile counted once",
      [
        { list: items(1, 3), total: 5 },
        { list: items(3, 5), total: 5 },
      ],
      [5, 2],
    ],
  ])("%s", async (_, pages, expected) => {
    expect(await reading(pages)).toEqual(expected);
  });

  test("50 at most", async () => {
    const endless = Array.from({ length: 60 }, (_, index) => ({ list: items(index, index), total: 999 }));
    expect(await reading(endless)).toEqual([50, 50]);
  });
});
