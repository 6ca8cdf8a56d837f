import { type AddProblem, type InputName, type InputValues, type Problem, valid } from "../inputs.ts";
import { type Reject, textsOf } from "../lists/entry.ts";
import { readList } from "../lists/list.ts";
import { maskEmails } from "../masking.ts";
import { count, formatNumber, quote, sentence } from "../text.ts";
import { Collector, type Source } from "./distinct.ts";
import { type GroupChoice, groupChoice } from "./group-choice.ts";
import { Places } from "./places.ts";
import type { Recipient, RecipientSource } from "./recipient.ts";
import type { Roster } from "./roster.ts";
import { readRosterList } from "./roster-list.ts";

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

/** Who is notified, and where the list came from. */
export interface Recipients {
  /** Distinct identities, in order, the first spelling of each. */
  readonly identities: readonly string[];
  /** The same in lower case. */
  readonly lowerCased: ReadonlySet<string>;
  /** For personal messages: every recipient with their variables, duplicates included. Otherwise empty. */
  readonly recipients: readonly Recipient[];
  /** How many entries were dropped as duplicates. */
  readonly duplicates: number;
  /** What each source contributed; file, column and group names that contain an address are masked. */
  readonly sources: readonly RecipientSource[];
  /** Optional groups that the file doesn't have. */
  readonly missingGroups: readonly string[];
  /** What is probably a mistake: sentences. */
  readonly notices: readonly string[];
}

/**
 * Reads, joins, checks and deduplicates the recipients of `identities` and `identities-file`, in this order.
 *
 * @param workspace the folder that a relative path starts from
 * @param addProblem is called for every problem; the recipients are only valid if there is none
 * @param personalize whether to read each recipient's variables; then duplicates are in `recipients`, and
 *   `max-recipients` is not checked, because what counts is how many messages there are
 */
export async function readRecipients(
  inputs: RecipientInputs,
  workspace: string,
  addProblem: AddProblem,
  personalize = false,
): Promise<Recipients> {
  const problems: Problem[] = [];
  const shown = inputs["show-identities"] === true ? (text: string) => text : maskEmails;
  const read = await readSources(inputs, workspace, problems, personalize);
  const collector = new Collector({
    isResolved: inputs["user-identity-type"] !== "donotresolve",
    isKnownToResolve: inputs["user-identity-type"] === "resolve",
    showIdentities: inputs["show-identities"] === true,
    personalize,
  });
  const sources = read.map((source) => sourceOf(source, collector.take(source), shown));
  const missingGroups = read.flatMap(({ roster }) => roster.missingGroups ?? []);
  const { identities, lowerCased, recipients, duplicates } = collector;
  if (!personalize) checkMaximum(identities.length, inputs, (problem) => problems.push(problem));
  if (identities.length === 0 && problems.length === 0) problems.push(nobody(inputs, read, personalize));
  for (const problem of problems) addProblem(withoutPeople(problem, shown));
  return {
    identities,
    lowerCased,
    recipients,
    duplicates,
    sources,
    missingGroups: missingGroups.map(shown),
    notices: [...commentNotice(read), ...read.flatMap(rosterNotices), ...oddNotice(collector)].map(shown),
  };
}

/** Adds a problem if there are more recipients than `max-recipients` allows. */
export function checkMaximum(
  recipients: number,
  inputs: Pick<InputValues, "max-recipients">,
  addProblem: AddProblem,
): void {
  const max = valid(inputs["max-recipients"]);
  if (max === undefined || recipients <= max) return;
  addProblem({
    input: "max-recipients",
    message: `is ${max}, but there are ${count(recipients, "distinct recipient")}: check whether it is the right list. If so, raise the limit.`,
  });
}

async function readSources(
  inputs: RecipientInputs,
  workspace: string,
  problems: Problem[],
  personalize: boolean,
): Promise<readonly Source[]> {
  const sources: Source[] = [];
  const { identities: inline, "identities-file": file, "identities-column": column } = inputs;
  const groups = await readGroupChoice(inputs["identities-group"], problems);
  if (inline !== undefined) {
    const reject = rejectFor(problems, "identities");
    sources.push({ file: undefined, reject, roster: await readRosterList(inline, reject) });
  }
  if (file !== undefined) {
    const reject = rejectFor(problems, "identities-file", file);
    const { readRosterFile } = await import("./roster-file.ts");
    const isResolved = inputs["user-identity-type"] === "resolve";
    const reading = { workspace, groups, column, personalize, isResolved, reject };
    const roster = await readRosterFile(file, reading);
    sources.push({ file, reject, roster });
  }
  return sources;
}

async function readGroupChoice(text: string | undefined, problems: Problem[]): Promise<GroupChoice> {
  if (text === undefined) return "absent";
  const before = problems.length;
  const reject = rejectFor(problems, "identities-group");
  const names = textsOf(await readList(text, reject));
  if (names.length === 0 && problems.length === before)
    reject("names no group: name the groups, or write * for all");
  return problems.length > before ? "invalid" : groupChoice(names);
}

function sourceOf(
  { file, roster }: Source,
  recipients: number,
  shown: (text: string) => string,
): RecipientSource {
  const { column, groups, withoutIdentity = 0 } = roster;
  return {
    ...(file === undefined ? {} : { file: shown(file) }),
    ...(column === undefined ? {} : { column: shown(column) }),
    ...(groups === undefined ? {} : { groups: groups.map(shown) }),
    count: recipients,
    withoutIdentity,
  };
}

function commentNotice(sources: readonly Source[]): string[] {
  const comments = new Places();
  for (const { file, roster } of sources)
    for (const line of roster.commentsWithAddress ?? []) comments.add(file, line);
  if (comments.count === 0) return [];
  const contain = comments.count === 1 ? "contains" : "contain";
  return [
    `${count(comments.count, "comment line")} ${contain} an email address and ${comments.count === 1 ? "is" : "are"} skipped: ${comments}. A line that starts with # is a comment.`,
  ];
}

function rosterNotices({ file = "", roster }: Source): readonly string[] {
  return (roster.notices ?? []).map((notice) => `${quote(file)} ${notice}`);
}

function oddNotice({ addresses, others }: Collector): string[] {
  if (others.count === 0 || addresses <= others.count) return [];
  const recipients = count(addresses + others.count, "recipient");
  const are = others.count === 1 ? "is not an email address" : "are not email addresses";
  return [
    `${formatNumber(others.count)} of ${recipients} ${are}, unlike most: ${others}. Check whether this is intended.`,
  ];
}

/** What is wrong if there is no recipient and no other problem. */
function nobody(inputs: RecipientInputs, sources: readonly Source[], personalize: boolean): Problem {
  const source = sources.at(-1);
  if (!source)
    return personalize
      ? problem("identities-file")(
          "is required with `personalize`: a CSV, YAML or JSON file with each recipient's variables",
        )
      : problem("identities")("is required unless `identities-file` is set: list the people to notify");
  const message = `names no recipient${whyNobody(source.roster)}`;
  return problem(
    source.file === undefined ? "identities" : "identities-file",
    inputs["identities-file"],
  )(message);
}

function whyNobody({ missingGroups = [], withoutIdentity = 0, commentsWithAddress = [] }: Roster): string {
  if (missingGroups.length > 0) return `: it has no group ${missingGroups.map(quote).join(", ")}`;
  if (withoutIdentity > 0) return `: ${count(withoutIdentity, "row")}, none with an identity`;
  return commentsWithAddress.length > 0 ? ": a line that starts with # is a comment" : "";
}

/** An error may quote a person where a file isn't what it should be: a key, a group, even a path. */
function withoutPeople({ input, message, place }: Problem, shown: (text: string) => string): Problem {
  return {
    input,
    message: shown(message),
    ...(place ? { place: { ...place, file: shown(place.file) } } : {}),
  };
}

/** Makes faults of an input, or of the file that it names, into problems. */
function rejectFor(problems: Problem[], input: InputName, file?: string): Reject {
  const toProblem = problem(input, file);
  return (message, line) => problems.push(toProblem(message, line));
}

function problem(input: InputName, file?: string): (message: string, line?: number) => Problem {
  return (message, line) => {
    const parts = [
      ...(file === undefined ? [] : [quote(file)]),
      ...(line === undefined ? [] : [`line ${line}`]),
    ];
    const where = line === undefined ? `${parts.join("")} ` : `${parts.join(", ")}: `;
    return {
      input,
      message: `${parts.length === 0 ? "" : where}${sentence(message)}`,
      ...(file === undefined ? {} : { place: line === undefined ? { file } : { file, line } }),
    };
  };
}
