import { type AddProblem, type InputName, type InputValues, type Problem, valid } from "../inputs.ts";
import { type ListEntries, type Reject, textsOf } from "../lists/entry.ts";
import { readList } from "../lists/list.ts";
import { maskEmails, maskIdentity } from "../masking.ts";
import { count, plainLine, quote, sentence } from "../text.ts";
import { type GroupChoice, groupName } from "./groups.ts";
import { inLowerCase, isShort, whyInvalid } from "./identity.ts";
import { readRosterFile } from "./roster-file.ts";

/** The inputs that say who is notified. */
export type RecipientInputs = Pick<
  InputValues,
  | "identities"
  | "identities-file"
  | "identities-group"
  | "identities-column"
  | "max-recipients"
  | "user-identity-type"
  | "show-identities"
>;

/** Who is notified, and how the list came about. */
export interface Recipients {
  /** Distinct identities, in order, the first spelling of each. */
  readonly identities: readonly string[];
  /** The same in lower case. */
  readonly lowerCased: ReadonlySet<string>;
  /** How many entries were dropped, being there already. */
  readonly duplicates: number;
  /** Optional groups that the file doesn't have. */
  readonly missingGroups: readonly string[];
}

/** ListEntries, and the way to reject of them. */
interface Source {
  readonly entries: ListEntries;
  readonly reject: Reject;
}

/**
 * Reads, joins, checks and deduplicates the recipients of `identities` and `identities-file`, in this order.
 *
 * @param workspace the folder that a relative path starts from
 * @param addProblem is called for every problem; the recipients are only valid if there is none
 */
export async function readRecipients(
  inputs: RecipientInputs,
  workspace: string,
  addProblem: AddProblem,
): Promise<Recipients> {
  const problems: Problem[] = [];
  const sources: Source[] = [];
  const missingGroups: string[] = [];
  const { identities: inline, "identities-file": file } = inputs;
  const groups = await readGroupChoice(inputs["identities-group"], (problem) => problems.push(problem));
  if (inline !== undefined) {
    const reject = rejectFor(problems, "identities");
    sources.push({ reject, entries: await readList(inline, reject) });
  }
  if (file !== undefined) {
    const reject = rejectFor(problems, "identities-file", file);
    const column = inputs["identities-column"];
    const passOver = (group: string) => missingGroups.push(group);
    sources.push({
      reject,
      entries: await readRosterFile(file, { workspace, groups, column, reject, passOver }),
    });
  }
  const { identities, lowerCased, duplicates } = distinct(sources, inputs);
  checkCount(identities.length, inputs, missingGroups, problems);
  const shown = inputs["show-identities"] ? (text: string) => text : maskEmails;
  for (const problem of problems) addProblem(withoutPeople(problem, shown));
  return { identities, lowerCased, duplicates, missingGroups: missingGroups.map(shown) };
}

/** What a complaint quotes may be a person where a file has another shape than meant: a key, a group, even a path. */
function withoutPeople({ input, message, place }: Problem, shown: (text: string) => string): Problem {
  return {
    input,
    message: shown(message),
    ...(place ? { place: { ...place, file: shown(place.file) } } : {}),
  };
}

async function readGroupChoice(text: string | undefined, addProblem: AddProblem): Promise<GroupChoice> {
  if (text === undefined) return "all";
  const reject: Reject = (message) => addProblem({ input: "identities-group", message: sentence(message) });
  const entries = await readList(text, reject);
  return textsOf(entries).map(groupName);
}

function distinct(
  sources: readonly Source[],
  inputs: RecipientInputs,
): Pick<Recipients, "identities" | "lowerCased" | "duplicates"> {
  const plain = sources.length === 1 ? sources[0]?.entries.plain : undefined;
  // Without capitals it is the same whether case counts.
  if (plain?.every(isShort)) {
    const lowerCased = new Set(plain);
    const duplicates = plain.length - lowerCased.size;
    return { identities: duplicates === 0 ? plain : [...lowerCased], lowerCased, duplicates };
  }
  const isExact = inputs["user-identity-type"] === "donotresolve";
  const identities: string[] = [];
  const lowerCased = new Set<string>();
  const known = isExact ? new Set<string>() : lowerCased;
  let duplicates = 0;
  const take = (identity: string): void => {
    const lower = inLowerCase(identity);
    const size = known.size;
    known.add(isExact ? identity : lower);
    if (known.size === size) duplicates += 1;
    else identities.push(identity);
    if (isExact) lowerCased.add(lower);
  };
  for (const source of sources) forEachValid(source, inputs["show-identities"] === true, take);
  return { identities, lowerCased, duplicates };
}

function forEachValid(
  { entries, reject }: Source,
  showIdentities: boolean,
  take: (identity: string) => void,
): void {
  entries.forEach(({ text, line }) => {
    const identity = text.trim();
    if (identity === "") return;
    const fault = whyInvalid(identity);
    if (fault === undefined) take(identity);
    else {
      const visible = plainLine(identity).trim();
      reject(`${quote(showIdentities ? visible : maskIdentity(visible))} ${fault}`, line);
    }
  });
}

function checkCount(
  recipients: number,
  inputs: RecipientInputs,
  missingGroups: readonly string[],
  problems: Problem[],
): void {
  const max = valid(inputs["max-recipients"]);
  if (max !== undefined && recipients > max) {
    const found = `there are ${count(recipients, "distinct recipient")}, more than the ${max} it allows`;
    problems.push({
      input: "max-recipients",
      message: `${found}: is it the right list? If so, raise the limit.`,
    });
  }
  if (recipients > 0 || problems.length > 0) return;
  const { identities: inline, "identities-file": file } = inputs;
  if (file !== undefined) {
    const missing =
      missingGroups.length > 0 ? `: it has no group ${missingGroups.map(quote).join(", ")}` : "";
    rejectFor(problems, "identities-file", file)(`names no recipient${missing}`);
  } else {
    const reason =
      inline === undefined
        ? "is required, or `identities-file`: say who is to be notified"
        : "names no recipient";
    rejectFor(problems, "identities")(reason);
  }
}

/** Makes complaints about an input, or about the file it names, into problems. */
function rejectFor(problems: Problem[], input: InputName, file?: string): Reject {
  return (message, line) => {
    const parts = [
      ...(file === undefined ? [] : [quote(file)]),
      ...(line === undefined ? [] : [`line ${line}`]),
    ];
    const where = line === undefined ? `${parts.join("")} ` : `${parts.join(", ")}: `;
    problems.push({
      input,
      message: `${parts.length === 0 ? "" : where}${sentence(message)}`,
      ...(file === undefined ? {} : { place: line === undefined ? { file } : { file, line } }),
    });
  };
}
