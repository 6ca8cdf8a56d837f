export const id = 129;
export const ids = [129];
export const modules = {

/***/ 8328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath),
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
function repositoryOf(env) {
    const [owner = "", name = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
    const server = (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
    return { owner, name, url: `${server}/${owner}/${name}` };
}
function encodePath(path) {
    return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}


/***/ }),

/***/ 7889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   _z: () => (/* binding */ readConclusion),
/* harmony export */   hO: () => (/* binding */ readWorkflowRun),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

function readWorkflowRun(json) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json) || typeof json["id"] !== "number")
        return undefined;
    const head = json["head_repository"];
    const pullRequests = Array.isArray(json["pull_requests"]) ? json["pull_requests"] : [];
    return {
        id: json["id"],
        workflowId: numberOf(json["workflow_id"]),
        workflow: stringOf(json["name"]) ?? stringOf(json["path"]) ?? "Workflow",
        number: numberOf(json["run_number"]),
        attempt: numberOf(json["run_attempt"]) ?? 1,
        url: stringOf(json["html_url"]),
        event: stringOf(json["event"]) ?? "",
        branch: stringOf(json["head_branch"]),
        head: {
            isDeleted: head === null,
            id: numberOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(head, "id")),
            fullName: stringOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(head, "full_name")),
            url: stringOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(head, "html_url")),
        },
        sha: stringOf(json["head_sha"]),
        commitMessage: stringOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(json, "head_commit", "message")),
        actor: stringOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(json, "triggering_actor", "login")) ?? stringOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(json, "actor", "login")),
        pullRequests: pullRequests.flatMap((it) => readPullRequest(it) ?? []),
        conclusion: readConclusion(json["conclusion"]),
        spelledConclusion: stringOf(json["conclusion"]),
        startedAt: timeOf(json["run_started_at"]) ?? timeOf(json["created_at"]),
        updatedAt: timeOf(json["updated_at"]),
    };
}
function readPullRequest(json) {
    const number = numberOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(json, "number"));
    if (number === undefined)
        return undefined;
    const url = stringOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(json, "base", "repo", "url")) ?? stringOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(json, "url")) ?? "";
    return { number, repository: /\/repos\/([^/]+\/[^/]+)/.exec(url)?.[1] };
}
function readConclusion(value) {
    switch (value) {
        case "success":
        case "cancelled":
        case "skipped":
        case "action_required":
            return value;
        case "failure":
        case "timed_out":
        case "startup_failure":
            return "failure";
        case null:
        case undefined:
            return undefined;
        default:
            return "other";
    }
}
function stringOf(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}
function numberOf(value) {
    return typeof value === "number" ? value : undefined;
}
function timeOf(value) {
    const ms = typeof value === "string" ? Date.parse(value) : Number.NaN;
    return Number.isNaN(ms) ? undefined : ms;
}


/***/ }),

/***/ 9839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ emojiWriter),
/* harmony export */   N: () => (/* binding */ withEmoji)
/* harmony export */ });
const SHORT_NAMES = /(?<![\w:])(?::[\w+-]+:)+(?![\w:])/g;
async function emojiWriter(text) {
    if (!text.match(SHORT_NAMES))
        return (same) => same;
    const { nameToEmoji } = await __webpack_require__.e(/* import() */ 945).then(__webpack_require__.bind(__webpack_require__, 945));
    const emojiOf = (match, name) => Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? match) : match;
    return (part) => part.replace(SHORT_NAMES, (names) => names.replace(/:([\w+-]+):/g, emojiOf));
}
async function withEmoji(text) {
    return (await emojiWriter(text))(text);
}


/***/ }),

/***/ 6129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findRunDetails: () => (/* binding */ findRunDetails)
});

// UNUSED EXPORTS: worst

// EXTERNAL MODULE: ./build/json.js
var build_json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/github/api-error.js

class GitHubApiError extends Error {
    name = "GitHubApiError";
    lacksPermission;
    constructor(message, options = {}) {
        super(message, options);
        this.lacksPermission = options.lacksPermission ?? false;
    }
}
const NOT_GITHUB = "the response is not from GitHub's API: check `GITHUB_API_URL` and the proxy";
const TIMEOUT_MS = 10_000;
function explain(error, permission) {
    const because = (message) => new GitHubApiError(message, { cause: error });
    const status = (0,build_json/* lookUp */.TE)(error, "status");
    const cause = String((0,build_json/* lookUp */.TE)(error, "cause", "name") ?? (0,build_json/* lookUp */.TE)(error, "name"));
    if (cause === "TimeoutError" || cause === "AbortError")
        return because(`it didn't respond within ${TIMEOUT_MS / 1000} s`);
    if (status === 401)
        return because("it refused `github-token` (401): leave the input out, or set it to a valid token");
    const headers = (0,build_json/* lookUp */.TE)(error, "response", "headers");
    if ((0,build_json/* lookUp */.TE)(headers, "x-ratelimit-remaining") === "0" || (0,build_json/* lookUp */.TE)(headers, "retry-after") !== undefined) {
        return because(`its rate limit is reached (${status})`);
    }
    if (status === 403 || status === 404) {
        const message = `\`github-token\` may not read it (${status}): give the job \`permissions: ${permission}\``;
        return new GitHubApiError(message, { cause: error, lacksPermission: true });
    }
    const hasResponse = (0,build_json/* lookUp */.TE)(error, "response") !== undefined;
    const reason = hasResponse ? status : error instanceof Error ? error.message : "no reason given";
    return because(`it didn't respond (${reason})`);
}

// EXTERNAL MODULE: ./build/github/workflow-run.js
var workflow_run = __webpack_require__(7889);
;// CONCATENATED MODULE: ./build/github/jobs.js


function readJob(json) {
    if (!(0,build_json/* isRecord */.u4)(json) || typeof json["id"] !== "number")
        return undefined;
    const failedSteps = stepsThatEnded("failure", json["steps"]);
    const isRunning = json["status"] !== "completed";
    const conclusion = (0,workflow_run/* readConclusion */._z)(json["conclusion"]);
    return {
        id: json["id"],
        runId: (0,workflow_run/* numberOf */.rl)(json["run_id"]),
        name: (0,workflow_run/* stringOf */.Je)(json["name"]) ?? `job ${json["id"]}`,
        url: (0,workflow_run/* stringOf */.Je)(json["html_url"]),
        isRunning,
        hasFailed: conclusion === "failure" || (isRunning && failedSteps.length > 0),
        isCancelled: conclusion === "cancelled",
        ...(json["conclusion"] === "timed_out" ? { timeout: { of: "job", after: undefined } } : {}),
        failedSteps,
        cancelledSteps: stepsThatEnded("cancelled", json["steps"]),
        runner: (0,workflow_run/* stringOf */.Je)(json["runner_name"]),
        durationMs: Math.max(0, ((0,workflow_run/* timeOf */.nR)(json["completed_at"]) ?? 0) - ((0,workflow_run/* timeOf */.nR)(json["started_at"]) ?? Infinity)),
    };
}
function stepsThatEnded(conclusion, steps) {
    if (!Array.isArray(steps))
        return [];
    return steps.flatMap((step) => {
        if (!(0,build_json/* isRecord */.u4)(step) || (0,workflow_run/* readConclusion */._z)(step["conclusion"]) !== conclusion)
            return [];
        return [(0,workflow_run/* stringOf */.Je)(step["name"]) ?? `step ${(0,workflow_run/* numberOf */.rl)(step["number"]) ?? ""}`];
    });
}

;// CONCATENATED MODULE: ./build/github/pages.js


const PAGE_SIZE = 100;
const MAX_PAGES = 50;
async function* readPages(key, request) {
    const seen = new Set();
    let count = 0;
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const { data, headers } = await request({ page, per_page: PAGE_SIZE });
        const list = key === undefined ? data : (0,build_json/* lookUp */.TE)(data, key);
        if (!Array.isArray(list))
            throw new GitHubApiError(NOT_GITHUB);
        const items = list.filter((item) => isNew(item, seen));
        count += items.length;
        const announced = (0,build_json/* lookUp */.TE)(data, "total_count");
        const total = typeof announced === "number" ? announced : undefined;
        yield { items, total };
        const isLast = total === undefined ? list.length < PAGE_SIZE : count >= total || items.length === 0;
        if (isLast && (count === total || !announcesNext(headers)))
            return;
    }
}
function isNew(item, seen) {
    const id = (0,build_json/* lookUp */.TE)(item, "id");
    if (id === undefined)
        return true;
    if (seen.has(id))
        return false;
    seen.add(id);
    return true;
}
function announcesNext(headers) {
    return /rel="next"/.test(String((0,build_json/* lookUp */.TE)(headers, "link")));
}

;// CONCATENATED MODULE: ./build/github/api.js





const NO_LOG = { debug() { }, info() { }, warn() { }, error() { } };
async function createGitHubApi(token, { owner, name: repo }, cancelled) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const octokit = await guarded(async () => getOctokit(token, { log: NO_LOG }));
    const { actions, checks, git } = octokit.rest;
    const options = () => ({
        owner,
        repo,
        request: { signal: AbortSignal.any([cancelled, AbortSignal.timeout(TIMEOUT_MS)]) },
    });
    return {
        attempt: async (run_id, attempt_number) => {
            const query = { ...options(), run_id, attempt_number };
            return known((0,workflow_run/* readWorkflowRun */.hO)((await guarded(() => actions.getWorkflowRunAttempt(query))).data));
        },
        jobs: async (run_id, attempt_number) => {
            const pages = readPages("jobs", (page) => guarded(() => actions.listJobsForWorkflowRunAttempt({ ...options(), ...page, run_id, attempt_number })));
            const jobs = new Map();
            let total = 0;
            for await (const { items, total: announced } of pages) {
                for (const job of items.flatMap((it) => readJob(it) ?? []))
                    jobs.set(job.id, job);
                total = announced ?? 0;
            }
            return { jobs: [...jobs.values()], total: Math.max(total, jobs.size) };
        },
        async *completedRuns(workflow_id, branch, event) {
            const query = {
                workflow_id,
                ...(branch !== undefined && { branch }),
                event,
                status: "completed",
            };
            const pages = readPages("workflow_runs", (page) => guarded(() => actions.listWorkflowRuns({ ...options(), ...page, ...query })));
            for await (const { items } of pages)
                yield* items.flatMap((it) => (0,workflow_run/* readWorkflowRun */.hO)(it) ?? []);
        },
        annotations: async (check_run_id) => {
            const pages = readPages(undefined, (page) => guarded(() => checks.listAnnotations({ ...options(), ...page, check_run_id }), "checks: read"));
            const messages = [];
            for await (const { items } of pages)
                messages.push(...items.map((it) => String((0,build_json/* lookUp */.TE)(it, "message"))));
            return messages;
        },
        hasRef: async (ref) => {
            try {
                const { data } = await guarded(() => git.getRef({ ...options(), ref }), "contents: read");
                known((0,build_json/* lookUp */.TE)(data, "ref") === `refs/${ref}` || undefined);
                return true;
            }
            catch (error) {
                if (error instanceof GitHubApiError && (0,build_json/* lookUp */.TE)(error.cause, "status") === 404)
                    return false;
                throw error;
            }
        },
    };
}
function known(found) {
    if (found !== undefined)
        return found;
    throw new GitHubApiError(NOT_GITHUB);
}
async function guarded(request, permission = "actions: read") {
    try {
        return await request();
    }
    catch (error) {
        throw explain(error, permission);
    }
}

// EXTERNAL MODULE: ./build/github/repository.js
var github_repository = __webpack_require__(8328);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(977);
;// CONCATENATED MODULE: ./build/github/timeouts.js

const JOB = /^The job (?:running on (?:runner|agent)\b.*)?has exceeded the maximum execution time(?: of (.+?))?\.?$/is;
const STEP = /^The action (?:'.*' )?has timed out(?: after (.+?))?\.?$/is;
function timeoutIn(messages) {
    for (const [of, pattern] of [["job", JOB], ["step", STEP]]) {
        const match = messages.map((message) => pattern.exec(message.trim())).find((it) => it !== null);
        if (match)
            return { of, after: match[1] === undefined ? undefined : durationOf(match[1]) };
    }
    return undefined;
}
function durationOf(text) {
    const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$|^(\d+) minutes?$/.exec(text);
    if (!match)
        return undefined;
    const [hours, minutes, seconds, alone] = match.slice(1).map((digits) => Number(digits ?? 0));
    const total = ((hours ?? 0) * 60 + (minutes ?? 0) + (alone ?? 0)) * 60 + (seconds ?? 0);
    return total % 60 === 0 ? (0,build_text/* count */.U9)(total / 60, "minute") : (0,build_text/* count */.U9)(total, "second");
}

;// CONCATENATED MODULE: ./build/github/timed-out-jobs.js


const MAX_READ = 36;
function likelyTimedOut(jobs) {
    const cancelled = jobs.filter(({ isCancelled }) => isCancelled);
    return cancelled.toSorted((a, b) => b.durationMs - a.durationMs).slice(0, MAX_READ);
}
async function markTimeout(job, api) {
    const timeout = timeoutIn(await api.annotations(job.id));
    if (!timeout || (timeout.of === "step" && job.failedSteps.length === 0))
        return job;
    return { ...job, timeout, hasFailed: true, isCancelled: false };
}
async function hasTimedOut({ id, attempt }, api) {
    try {
        const { jobs } = await api.jobs(id, attempt);
        const own = jobs.filter(({ runId }) => runId === id);
        const marked = await Promise.all(likelyTimedOut(own).map((job) => markTimeout(job, api)));
        return marked.some(({ timeout }) => timeout !== undefined);
    }
    catch (error) {
        if (error instanceof GitHubApiError)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/github/status-news.js

function newsOf(conclusion, previous) {
    if (conclusion === "failure") {
        if (previous === undefined)
            return "first failure";
        return previous === "success" ? "broken" : undefined;
    }
    return conclusion === "success" && previous === "failure" ? "recovered" : undefined;
}
const MAX_ATTEMPTS = 50;
const MAX_CANCELLED = 5;
async function previousConclusion(run, api) {
    let cancelled = 0;
    for await (const earlier of earlierRuns(run, api)) {
        const { conclusion } = earlier;
        if (conclusion === "success" || conclusion === "failure")
            return conclusion;
        if (conclusion !== "cancelled")
            continue;
        cancelled += 1;
        if (cancelled <= MAX_CANCELLED && (await hasTimedOut(earlier, api)))
            return "failure";
    }
    return undefined;
}
async function* earlierRuns(run, api) {
    const oldest = Math.max(1, run.attempt - MAX_ATTEMPTS);
    for (let attempt = run.attempt - 1; attempt >= oldest; attempt -= 1) {
        const earlier = await api.attempt(run.id, attempt);
        if (earlier)
            yield earlier;
    }
    if (run.workflowId === undefined)
        return;
    for await (const other of api.completedRuns(run.workflowId, run.branch, run.event)) {
        const isBefore = (other.number ?? 0) < (run.number ?? 0);
        const isSameBranch = !other.head.isDeleted && other.head.id === run.head.id && other.branch === run.branch;
        if (isBefore && isSameBranch)
            yield other;
    }
}

;// CONCATENATED MODULE: ./build/github/origin.js




function originOfEvent({ payload }, env, repository) {
    const number = (0,workflow_run/* numberOf */.rl)((0,build_json/* lookUp */.TE)(payload, "pull_request", "number")) ?? pullRequestOf(env["GITHUB_REF"]);
    if (number !== undefined) {
        return { kind: "pull request", number, title: (0,workflow_run/* stringOf */.Je)((0,build_json/* lookUp */.TE)(payload, "pull_request", "title")) };
    }
    const name = (0,workflow_run/* stringOf */.Je)(env["GITHUB_REF_NAME"]);
    if (name === undefined)
        return undefined;
    const kind = env["GITHUB_REF_TYPE"] === "tag" ? "tag" : "branch";
    return queuedPullRequest(name) ?? { kind, name, url: pageOf(name, repository.url) };
}
async function originOfRun(run, repository, api, defaultBranch) {
    const { branch: name, head, event } = run;
    const own = ownPullRequest(run, repository);
    if (own !== undefined && event.startsWith("pull_request")) {
        return { kind: "pull request", number: own, title: undefined };
    }
    if (name === undefined || head.isDeleted)
        return undefined;
    if (!isSame(head.fullName, repository)) {
        return { kind: "branch", name: `${head.fullName?.split("/")[0]}:${name}`, url: pageOf(name, head.url) };
    }
    const queued = queuedPullRequest(name);
    if (queued)
        return queued;
    const kind = name === defaultBranch ? "branch" : await kindOfRef(name, event, api);
    const pullRequest = own === undefined || kind !== "branch" ? {} : { pullRequest: own };
    return { kind, name, url: pageOf(name, repository.url), ...pullRequest };
}
function ownPullRequest({ pullRequests }, repository) {
    const [own, another] = pullRequests.filter((it) => isSame(it.repository, repository));
    return another === undefined ? own?.number : undefined;
}
async function kindOfRef(name, event, api) {
    if (event.startsWith("pull_request") || event === "schedule")
        return "branch";
    if (event === "release")
        return "tag";
    try {
        if (await api?.hasRef(`heads/${name}`))
            return "branch";
        return (await api?.hasRef(`tags/${name}`)) ? "tag" : "ref";
    }
    catch (error) {
        if (error instanceof GitHubApiError)
            return "ref";
        throw error;
    }
}
function queuedPullRequest(branch) {
    const [, queue, number] = /^gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/.exec(branch) ?? [];
    if (queue === undefined)
        return undefined;
    return { kind: "pull request", number: Number(number), title: undefined, queue };
}
function pullRequestOf(ref = "") {
    const [, number] = /^refs\/pull\/(\d+)\//.exec(ref) ?? [];
    return number === undefined ? undefined : Number(number);
}
function isSame(fullName, { owner, name }) {
    return fullName === undefined || fullName.toLowerCase() === `${owner}/${name}`.toLowerCase();
}
function pageOf(ref, repositoryUrl) {
    return repositoryUrl === undefined ? undefined : `${repositoryUrl}/tree/${(0,github_repository/* encodePath */.O)(ref)}`;
}

// EXTERNAL MODULE: ./build/github/run-context.js + 1 modules
var run_context = __webpack_require__(3419);
// EXTERNAL MODULE: ./build/message/cards/short-names.js
var short_names = __webpack_require__(9839);
;// CONCATENATED MODULE: ./build/message/run-facts.js





function ownRun(env) {
    return { id: Number(env["GITHUB_RUN_ID"]), attempt: (0,run_context/* runAttempt */.Tm)(env) };
}
function factsOf(subject, deps) {
    const { triggering } = subject;
    return triggering ? factsOfTriggering(triggering, subject, deps) : factsOfOwn(subject, deps);
}
async function factsOfTriggering(run, { repository, api }, { event: { payload } }) {
    const defaultBranch = (0,workflow_run/* stringOf */.Je)((0,build_json/* lookUp */.TE)(payload, "repository", "default_branch"));
    return {
        workflow: run.workflow,
        runNumber: run.number?.toString(),
        attempt: run.attempt,
        runUrl: run.url ?? `${repository.url}/actions/runs/${run.id}`,
        repository: shown(repository),
        origin: await originOfRun(run, repository, api, defaultBranch),
        environment: undefined,
        commit: await commitOf(run.sha, run.commitMessage, run.head.url ?? repository.url),
        startedBy: startedBy(run.event, run.attempt, run.actor, undefined),
        durationMs: run_facts_durationOf(run.startedAt, run.updatedAt),
    };
}
async function factsOfOwn({ repository, run }, { env, event, now }) {
    const { payload } = event;
    const { id, attempt } = ownRun(env);
    const sha = (0,build_json/* lookUp */.TE)(payload, "pull_request", "head", "sha") ?? env["GITHUB_SHA"];
    const message = (0,build_json/* lookUp */.TE)(payload, "head_commit", "message") ?? run?.commitMessage;
    const actor = (0,workflow_run/* stringOf */.Je)(env["GITHUB_TRIGGERING_ACTOR"]) ?? (0,workflow_run/* stringOf */.Je)(env["GITHUB_ACTOR"]);
    return {
        workflow: (0,workflow_run/* stringOf */.Je)(env["GITHUB_WORKFLOW"]) ?? "Workflow",
        runNumber: (0,workflow_run/* stringOf */.Je)(env["GITHUB_RUN_NUMBER"]),
        attempt,
        runUrl: `${repository.url}/actions/runs/${id}${attempt > 1 ? `/attempts/${attempt}` : ""}`,
        repository: shown(repository),
        origin: await withEmojiTitle(originOfEvent(event, env, repository)),
        environment: (0,workflow_run/* stringOf */.Je)((0,build_json/* lookUp */.TE)(payload, "deployment", "environment")),
        commit: await commitOf((0,workflow_run/* stringOf */.Je)(sha), (0,workflow_run/* stringOf */.Je)(message), repository.url),
        startedBy: startedBy(event.name, attempt, actor, (0,workflow_run/* stringOf */.Je)((0,build_json/* lookUp */.TE)(payload, "action"))),
        durationMs: run_facts_durationOf(run?.startedAt, now()),
    };
}
function shown({ owner, name, url }) {
    return { name: `${owner}/${name}`, url };
}
async function withEmojiTitle(origin) {
    if (origin?.kind !== "pull request" || origin.title === undefined)
        return origin;
    return { ...origin, title: await (0,short_names/* withEmoji */.N)(origin.title) };
}
async function commitOf(sha, message, repositoryUrl) {
    if (sha === undefined)
        return undefined;
    const subject = message?.split("\n")[0]?.trim();
    return { sha, subject: subject && (await (0,short_names/* withEmoji */.N)(subject)), url: `${repositoryUrl}/commit/${sha}` };
}
function startedBy(event, attempt, actor, detail) {
    if (event === "schedule" && attempt === 1)
        return "the schedule";
    if (actor === undefined)
        return undefined;
    switch (event) {
        case "workflow_dispatch":
            return `${actor} (${event})`;
        case "repository_dispatch":
            return `${actor} (${event}${detail === undefined ? "" : `: ${detail}`})`;
        default:
            return actor;
    }
}
function run_facts_durationOf(start, end) {
    return start === undefined || end === undefined ? undefined : end - start;
}

;// CONCATENATED MODULE: ./build/message/run-jobs.js



const LAG_MS = 2_000;
async function findJobs(run, api, deps) {
    if (!api)
        return [];
    const jobs = run.isOwn ? await listOwnJobs(run, api, deps) : await listJobs(run, api, deps);
    return jobs ? markTimeouts(jobs, api, deps) : [];
}
async function orWarn(what, log, request) {
    try {
        return await request();
    }
    catch (error) {
        if (!(error instanceof GitHubApiError))
            throw error;
        log.warning(`Can't get from GitHub's API ${what}: ${error.message}.`);
        return undefined;
    }
}
async function listJobs({ id, attempt }, api, { log }) {
    const list = await orWarn("which jobs failed", log, () => api.jobs(id, attempt));
    if (list && list.jobs.length < list.total)
        log.warning(incomplete(list));
    return list?.jobs;
}
function incomplete({ jobs, total }) {
    return `GitHub's API listed only ${jobs.length} of the run's ${(0,build_text/* count */.U9)(total, "job")}: the card may not name every failed job.`;
}
async function listOwnJobs(run, api, deps) {
    const jobs = await listJobs(run, api, deps);
    if (!jobs)
        return undefined;
    if (isOwnCancelled(jobs, deps))
        return withOwn(jobs, { isCancelled: true }, deps);
    if (!deps.results.includes("failure") || isPlausible(jobs, deps))
        return jobs;
    await deps.clock.sleep(LAG_MS, deps.cancelled);
    const again = (await listJobs(run, api, deps)) ?? jobs;
    return again.some(({ hasFailed }) => hasFailed) ? again : withOwn(again, { hasFailed: true }, deps);
}
function isOwnResult(result, { results }) {
    return results.length === 1 && results[0] === result;
}
function isOwnCancelled(jobs, deps) {
    if (!isOwnResult("cancelled", deps))
        return false;
    const hasCancelledStep = (findOwn(jobs, deps)?.cancelledSteps.length ?? 0) > 0;
    return hasCancelledStep || !jobs.some(({ isCancelled }) => isCancelled);
}
function isPlausible(jobs, deps) {
    if (!jobs.some(({ hasFailed }) => hasFailed))
        return false;
    return !isOwnResult("failure", deps) || findOwn(jobs, deps)?.hasFailed !== false;
}
function findOwn(jobs, { checkRunId, env }) {
    const runner = env["RUNNER_NAME"];
    const running = jobs.filter(({ isRunning }) => isRunning);
    return (jobs.find(({ id }) => id === checkRunId) ??
        running.find((job) => runner !== undefined && job.runner === runner) ??
        (running.length === 1 ? running[0] : undefined));
}
function withOwn(jobs, changes, deps) {
    const own = findOwn(jobs, deps);
    return jobs.map((job) => (job === own ? { ...job, ...changes } : job));
}
async function markTimeouts(jobs, api, deps) {
    const cancelled = jobs.filter(({ isCancelled }) => isCancelled);
    const likely = likelyTimedOut(jobs);
    if (likely.length < cancelled.length) {
        deps.log.notice(`Of the run's ${(0,build_text/* count */.U9)(cancelled.length, "cancelled job")}, only the ${likely.length} that ran longest were checked for a timeout.`);
    }
    try {
        const marked = await Promise.all(likely.map((job) => markInTime(job, api, deps)));
        const changed = new Map(marked.map((job) => [job.id, job]));
        return jobs.map((job) => changed.get(job.id) ?? job);
    }
    catch (error) {
        if (!(error instanceof GitHubApiError))
            throw error;
        if (error.lacksPermission)
            deps.log.notice(needsChecks(cancelled.length));
        else
            deps.log.warning(`Can't get from GitHub's API whether a cancelled job timed out: ${error.message}.`);
        return jobs;
    }
}
async function markInTime(job, api, deps) {
    const marked = await markTimeout(job, api);
    if (marked.timeout || !job.isRunning)
        return marked;
    await deps.clock.sleep(LAG_MS, deps.cancelled);
    return markTimeout(job, api);
}
function needsChecks(cancelled) {
    return (`The run has ${(0,build_text/* count */.U9)(cancelled, "cancelled job")}. GitHub also marks a job that exceeds \`timeout-minutes\` as cancelled. ` +
        "Give the job `permissions: checks: read`, and the card reports timeouts as failures, with the names of the jobs and how long they ran.");
}

;// CONCATENATED MODULE: ./build/message/job-status.js








async function findRunDetails(deps) {
    const { event, notifyOn, log } = deps;
    const triggering = event.name === "workflow_run" ? (0,workflow_run/* readWorkflowRun */.hO)((0,build_json/* lookUp */.TE)(event.payload, "workflow_run")) : undefined;
    const unfinished = triggering && whyUnfinished(triggering, (0,build_json/* lookUp */.TE)(event.payload, "action"));
    if (unfinished !== undefined)
        return { skipReason: unfinished };
    const subject = await findSubject(triggering, deps);
    const attempt = triggering ? { ...triggering, isOwn: false } : { ...ownRun(deps.env), isOwn: true };
    const jobs = await findJobs(attempt, subject.api, deps);
    const conclusion = conclude(triggering, deps.results, jobs);
    if (conclusion === "skipped")
        return { skipReason: "every job was skipped, so there is no result" };
    const spelled = conclusion === "other" ? (triggering?.spelledConclusion ?? "unknown") : conclusion;
    if (notifyOn === "failure" && conclusion !== "failure") {
        return { skipReason: `\`notify-on\` is failure, and the run's result is ${spelled}` };
    }
    const news = notifyOn === "change" ? await findNews(subject, { conclusion, spelled }, log) : undefined;
    if (news === "none")
        return { skipReason: `\`notify-on\` is change, and ${spelled} is no news` };
    const details = { ...(await factsOf(subject, deps)), ...jobsToShow(jobs, conclusion), conclusion, news };
    return { details, subject: `run ${attempt.id} ${conclusion}` };
}
function whyUnfinished({ conclusion, workflow }, action) {
    if (conclusion === "action_required")
        return `the run of ${(0,build_text/* quote */.hD)(workflow)} waits for approval, so there is no result`;
    if (action === "completed" || (action === undefined && conclusion !== undefined))
        return undefined;
    const state = (0,workflow_run/* stringOf */.Je)(action) ?? "not completed";
    return `the run of ${(0,build_text/* quote */.hD)(workflow)} has not ended (${state}): add \`types: [completed]\` to \`on: workflow_run\``;
}
async function findSubject(triggering, deps) {
    const { env, log } = deps;
    const repository = (0,github_repository/* repositoryOf */._)(env);
    const api = await connect(repository, deps);
    const { id, attempt } = ownRun(env);
    const run = triggering ?? (api && (await orWarn("how long the run took", log, () => api.attempt(id, attempt))));
    return { repository, api, triggering, run };
}
async function connect(repository, { token, cancelled, log, createApi = createGitHubApi }) {
    if (token !== undefined)
        return orWarn("anything about the run", log, () => createApi(token, repository, cancelled));
    log.warning("`github-token` is empty, so the card lacks what comes from GitHub's API, such as failed jobs and steps. Leave the input out to use the job's token.");
    return undefined;
}
function conclude(triggering, results, jobs) {
    if (!triggering)
        return jobs.some(({ hasFailed }) => hasFailed) ? "failure" : worst(results);
    const { conclusion } = triggering;
    const hasTimedOut = conclusion === "cancelled" && jobs.some(({ timeout }) => timeout !== undefined);
    return hasTimedOut ? "failure" : resultOf(conclusion);
}
function resultOf(conclusion) {
    return conclusion === undefined || conclusion === "action_required" ? "other" : conclusion;
}
function worst(results) {
    const order = ["failure", "cancelled", "success"];
    return order.find((result) => results.includes(result)) ?? "skipped";
}
function jobsToShow(jobs, conclusion) {
    return {
        failedJobs: jobs.filter(({ hasFailed }) => hasFailed),
        cancelledJobs: jobs.filter(({ isCancelled }) => isCancelled && conclusion !== "success"),
    };
}
async function findNews({ run, api }, { conclusion, spelled }, log) {
    const previous = run &&
        api &&
        (await orWarn("how the previous run ended", log, async () => ({
            conclusion: await previousConclusion(run, api),
        })));
    if (!previous)
        log.warning(`\`notify-on\` is change, but how the previous run ended is not known: the card is sent, with the result ${spelled}, as without \`notify-on\`.`);
    return previous && (newsOf(conclusion, previous.conclusion) ?? "none");
}


/***/ })

};
