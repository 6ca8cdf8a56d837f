export const id = 610;
export const ids = [610];
export const modules = {

/***/ 8328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
function repositoryOf(env) {
    const [owner = "", name = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
    const server = (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
    return { owner, name, url: `${server}/${owner}/${name}` };
}


/***/ }),

/***/ 7889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   _z: () => (/* binding */ readConclusion),
/* harmony export */   hO: () => (/* binding */ readWorkflowRun),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

function readWorkflowRun(json) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json) || typeof json["id"] !== "number")
        return undefined;
    const [pullRequest] = Array.isArray(json["pull_requests"]) ? json["pull_requests"] : [];
    return {
        id: json["id"],
        workflowId: numberOf(json["workflow_id"]),
        workflow: stringOf(json["name"]) ?? stringOf(json["path"]) ?? "Workflow",
        number: numberOf(json["run_number"]),
        attempt: numberOf(json["run_attempt"]) ?? 1,
        url: stringOf(json["html_url"]),
        event: stringOf(json["event"]) ?? "",
        branch: stringOf(json["head_branch"]),
        headRepositoryId: numberOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(json, "head_repository", "id")),
        sha: stringOf(json["head_sha"]),
        commitMessage: stringOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(json, "head_commit", "message")),
        actor: stringOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(json, "triggering_actor", "login")) ?? stringOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(json, "actor", "login")),
        pullRequest: numberOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(pullRequest, "number")),
        conclusion: readConclusion(json["conclusion"]),
        startedAt: time(json["run_started_at"]) ?? time(json["created_at"]),
        updatedAt: time(json["updated_at"]),
    };
}
function readConclusion(value) {
    switch (value) {
        case "success":
        case "cancelled":
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
function time(value) {
    const ms = typeof value === "string" ? Date.parse(value) : Number.NaN;
    return Number.isNaN(ms) ? undefined : ms;
}


/***/ }),

/***/ 3610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findStory: () => (/* binding */ findStory)
});

// UNUSED EXPORTS: worst

// EXTERNAL MODULE: ./build/json.js
var build_json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/github/workflow-run.js
var workflow_run = __webpack_require__(7889);
;// CONCATENATED MODULE: ./build/github/jobs.js


function readJob(json) {
    if (!(0,build_json/* isRecord */.u4)(json) || typeof json["id"] !== "number")
        return undefined;
    const steps = Array.isArray(json["steps"]) ? json["steps"] : [];
    const failedSteps = steps.flatMap((step) => {
        if (!(0,build_json/* isRecord */.u4)(step) || (0,workflow_run/* readConclusion */._z)(step["conclusion"]) !== "failure")
            return [];
        return [(0,workflow_run/* stringOf */.Je)(step["name"]) ?? `step ${(0,workflow_run/* numberOf */.rl)(step["number"]) ?? ""}`];
    });
    const isRunning = json["status"] !== "completed";
    return {
        id: json["id"],
        name: (0,workflow_run/* stringOf */.Je)(json["name"]) ?? `job ${json["id"]}`,
        url: (0,workflow_run/* stringOf */.Je)(json["html_url"]),
        isRunning,
        hasFailed: (0,workflow_run/* readConclusion */._z)(json["conclusion"]) === "failure" || (isRunning && failedSteps.length > 0),
        failedSteps,
        runner: (0,workflow_run/* stringOf */.Je)(json["runner_name"]),
    };
}

;// CONCATENATED MODULE: ./build/github/api.js



class GitHubApiError extends Error {
    name = "GitHubApiError";
}
const TIMEOUT_MS = 10_000;
const PAGE_SIZE = 100;
const MAX_PAGES = 50;
const SILENCE = { debug() { }, info() { }, warn() { }, error() { } };
async function createGitHubApi(token, { owner, name: repo }, cancelled) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const octokit = await guarded(async () => getOctokit(token, { log: SILENCE }));
    const { actions } = octokit.rest;
    const options = () => ({
        owner,
        repo,
        per_page: PAGE_SIZE,
        request: { signal: AbortSignal.any([cancelled, AbortSignal.timeout(TIMEOUT_MS)]) },
    });
    return {
        attempt: async (run_id, attempt_number) => {
            const query = { ...options(), run_id, attempt_number };
            return known((0,workflow_run/* readWorkflowRun */.hO)((await guarded(() => actions.getWorkflowRunAttempt(query))).data));
        },
        jobs: async (run_id, attempt_number) => {
            const jobs = [];
            const pages = inPages(async (page) => {
                const query = { ...options(), run_id, attempt_number, page };
                return (0,build_json/* lookUp */.TE)((await actions.listJobsForWorkflowRunAttempt(query)).data, "jobs");
            });
            for await (const job of pages)
                jobs.push(...[readJob(job) ?? []].flat());
            return jobs;
        },
        async *completedRuns(workflow_id, branch, event) {
            const pages = inPages(async (page) => {
                const query = { ...options(), workflow_id, branch, event, status: "completed", page };
                return (0,build_json/* lookUp */.TE)((await actions.listWorkflowRuns(query)).data, "workflow_runs");
            });
            for await (const run of pages)
                yield* [(0,workflow_run/* readWorkflowRun */.hO)(run) ?? []].flat();
        },
    };
}
async function* inPages(readPage) {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await guarded(() => readPage(page));
        const items = known(Array.isArray(answer) ? answer : undefined);
        yield* items;
        if (items.length < PAGE_SIZE)
            return;
    }
}
function known(found) {
    if (found !== undefined)
        return found;
    throw new GitHubApiError("what answered is not GitHub's API: check `GITHUB_API_URL` and the proxy");
}
async function guarded(ask) {
    try {
        return await ask();
    }
    catch (error) {
        throw new GitHubApiError(explain(error), { cause: error });
    }
}
function explain(error) {
    const status = (0,build_json/* lookUp */.TE)(error, "status");
    const cause = String((0,build_json/* lookUp */.TE)(error, "cause", "name") ?? (0,build_json/* lookUp */.TE)(error, "name"));
    if (cause === "TimeoutError" || cause === "AbortError")
        return `it didn't answer within ${TIMEOUT_MS / 1000} s`;
    if (status === 401)
        return "it refused `github-token` (401)";
    const headers = (0,build_json/* lookUp */.TE)(error, "response", "headers");
    if ((0,build_json/* lookUp */.TE)(headers, "x-ratelimit-remaining") === "0" || (0,build_json/* lookUp */.TE)(headers, "retry-after") !== undefined) {
        return `its rate limit is reached (${status})`;
    }
    if (status === 403 || status === 404) {
        return `\`github-token\` may not read the run (${status}): give the job \`permissions: actions: read\``;
    }
    const isAnswer = (0,build_json/* lookUp */.TE)(error, "response") !== undefined;
    const reason = isAnswer ? status : error instanceof Error ? error.message : "no reason given";
    return `it didn't answer (${reason})`;
}

// EXTERNAL MODULE: ./build/github/repository.js
var github_repository = __webpack_require__(8328);
// EXTERNAL MODULE: ./build/github/run-context.js + 1 modules
var run_context = __webpack_require__(3419);
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
async function previousConclusion(run, api) {
    const oldest = Math.max(1, run.attempt - MAX_ATTEMPTS);
    for (let attempt = run.attempt - 1; attempt >= oldest; attempt -= 1) {
        const conclusion = telling((await api.attempt(run.id, attempt))?.conclusion);
        if (conclusion)
            return conclusion;
    }
    if (run.workflowId === undefined || run.branch === undefined)
        return undefined;
    for await (const other of api.completedRuns(run.workflowId, run.branch, run.event)) {
        const isBefore = (other.number ?? 0) < (run.number ?? 0);
        const isSameRepository = other.headRepositoryId === run.headRepositoryId;
        const conclusion = telling(other.conclusion);
        if (isBefore && isSameRepository && conclusion)
            return conclusion;
    }
    return undefined;
}
function telling(conclusion) {
    return conclusion === "success" || conclusion === "failure" ? conclusion : undefined;
}

;// CONCATENATED MODULE: ./build/message/job-status.js






const LAG_MS = 2_000;
async function findStory(sources) {
    const { env, event, notifyOn, onMissing } = sources;
    const repository = (0,github_repository/* repositoryOf */._)(env);
    const api = await connect(sources, repository);
    const triggering = event.name === "workflow_run" ? (0,workflow_run/* readWorkflowRun */.hO)((0,build_json/* lookUp */.TE)(event.payload, "workflow_run")) : undefined;
    const run = triggering ?? (await ask(api, "how long the run took", onMissing, (it) => it.attempt(...ownRun(env))));
    const jobs = await askForJobs(triggering, api, sources);
    const failedJobs = jobs.filter(({ hasFailed }) => hasFailed);
    const conclusion = conclude(triggering, sources.results, failedJobs);
    if (notifyOn === "failure" && conclusion !== "failure") {
        return { skipReason: `\`notify-on\` is failure, and the run's result is ${conclusion}` };
    }
    const news = notifyOn === "change" ? await findNews(run, conclusion, api, onMissing) : "not asked for";
    if (news === "none")
        return { skipReason: `\`notify-on\` is change, and ${conclusion} is no news` };
    const facts = factsOf(sources, repository, run, triggering);
    return { story: { ...facts, conclusion, failedJobs, news: news === "not asked for" ? undefined : news } };
}
async function connect({ token, cancelled, onMissing, createApi = createGitHubApi }, repository) {
    if (token !== undefined) {
        return orMissing("what it knows of the run", onMissing, () => createApi(token, repository, cancelled));
    }
    onMissing("`github-token` is empty: the card goes out without what GitHub's API knows, failed jobs and steps above all.");
    return undefined;
}
async function ask(api, what, onMissing, question) {
    return api && orMissing(what, onMissing, () => question(api));
}
async function orMissing(what, onMissing, question) {
    try {
        return await question();
    }
    catch (error) {
        if (!(error instanceof GitHubApiError))
            throw error;
        onMissing(`GitHub's API was asked ${what}, but ${error.message}.`);
        return undefined;
    }
}
function ownRun(env) {
    return [Number(env["GITHUB_RUN_ID"]), (0,run_context/* runAttempt */.Tm)(env)];
}
async function askForJobs(triggering, api, sources) {
    const { env, results, clock, cancelled, onMissing } = sources;
    const [id, attempt] = triggering ? [triggering.id, triggering.attempt] : ownRun(env);
    const question = () => ask(api, "which jobs failed", onMissing, (it) => it.jobs(id, attempt));
    const jobs = await question();
    if (!jobs || triggering || worst(results) !== "failure")
        return jobs ?? [];
    if (isPlausible(jobs, sources))
        return jobs;
    await clock.sleep(LAG_MS, cancelled);
    const again = (await question()) ?? jobs;
    if (again.some(({ hasFailed }) => hasFailed))
        return again;
    const own = findOwnJob(again, sources);
    return own ? [{ ...own, hasFailed: true }] : again;
}
function isPlausible(jobs, sources) {
    if (!jobs.some(({ hasFailed }) => hasFailed))
        return false;
    return sources.results.length > 1 || findOwnJob(jobs, sources)?.hasFailed !== false;
}
function findOwnJob(jobs, { checkRunId, env }) {
    const runner = env["RUNNER_NAME"];
    return (jobs.find(({ id }) => id === checkRunId) ??
        jobs.find((job) => job.isRunning && runner !== undefined && job.runner === runner));
}
function conclude(triggering, results, failedJobs) {
    if (triggering)
        return triggering.conclusion ?? "other";
    return failedJobs.length > 0 ? "failure" : worst(results);
}
function worst(results) {
    if (results.includes("failure"))
        return "failure";
    return results.includes("cancelled") ? "cancelled" : "success";
}
async function findNews(run, conclusion, api, onMissing) {
    const previous = await ask(run && api, "how the run before ended", onMissing, async (it) => run ? { conclusion: await previousConclusion(run, it) } : undefined);
    return previous && (newsOf(conclusion, previous.conclusion) ?? "none");
}
function factsOf({ env, event, now }, repository, run, triggering) {
    const [id, attempt] = ownRun(env);
    const end = triggering ? triggering.updatedAt : now();
    const sha = triggering?.sha ??
        (0,workflow_run/* stringOf */.Je)((0,build_json/* lookUp */.TE)(event.payload, "pull_request", "head", "sha")) ??
        (0,workflow_run/* stringOf */.Je)(env["GITHUB_SHA"]);
    const pushed = triggering ? undefined : (0,workflow_run/* stringOf */.Je)((0,build_json/* lookUp */.TE)(event.payload, "head_commit", "message"));
    return {
        workflow: triggering?.workflow ?? (0,workflow_run/* stringOf */.Je)(env["GITHUB_WORKFLOW"]) ?? "Workflow",
        runNumber: triggering ? triggering.number?.toString() : (0,workflow_run/* stringOf */.Je)(env["GITHUB_RUN_NUMBER"]),
        attempt: triggering?.attempt ?? attempt,
        runUrl: triggering?.url ?? `${repository.url}/actions/runs/${id}${attempt > 1 ? `/attempts/${attempt}` : ""}`,
        repository: { name: `${repository.owner}/${repository.name}`, url: repository.url },
        origin: triggering ? originOfRun(triggering) : originOfEvent(event.payload, env),
        commit: sha === undefined ? undefined : { sha, message: pushed ?? run?.commitMessage },
        actor: triggering?.actor ?? (0,workflow_run/* stringOf */.Je)(env["GITHUB_TRIGGERING_ACTOR"]) ?? (0,workflow_run/* stringOf */.Je)(env["GITHUB_ACTOR"]),
        durationMs: run?.startedAt === undefined || end === undefined ? undefined : end - run.startedAt,
    };
}
function originOfRun({ pullRequest, branch }) {
    if (pullRequest !== undefined)
        return { kind: "pull request", number: pullRequest, title: undefined };
    return { kind: "branch", name: branch ?? "unknown" };
}
function originOfEvent(payload, env) {
    const pullRequest = (0,workflow_run/* numberOf */.rl)((0,build_json/* lookUp */.TE)(payload, "pull_request", "number"));
    if (pullRequest !== undefined) {
        return {
            kind: "pull request",
            number: pullRequest,
            title: (0,workflow_run/* stringOf */.Je)((0,build_json/* lookUp */.TE)(payload, "pull_request", "title")),
        };
    }
    const name = (0,workflow_run/* stringOf */.Je)(env["GITHUB_HEAD_REF"]) ?? (0,workflow_run/* stringOf */.Je)(env["GITHUB_REF_NAME"]) ?? "unknown";
    return { kind: env["GITHUB_REF_TYPE"] === "tag" ? "tag" : "branch", name };
}


/***/ })

};
