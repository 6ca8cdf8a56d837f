export const id = 524;
export const ids = [524];
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

/***/ 8524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJobStatusInputs: () => (/* binding */ readJobStatusInputs),
/* harmony export */   readReleaseMessage: () => (/* binding */ readReleaseMessage),
/* harmony export */   releaseSubject: () => (/* binding */ releaseSubject),
/* harmony export */   writeCard: () => (/* binding */ writeCard)
/* harmony export */ });
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8328);
/* harmony import */ var _github_workflow_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7889);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8175);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9368);
/* harmony import */ var _lists_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5982);
/* harmony import */ var _lists_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4128);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(977);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9587);








async function readReleaseMessage(channel, { env, event }, addProblem) {
    const { releaseCard } = await Promise.all(/* import() */[__webpack_require__.e(22), __webpack_require__.e(208)]).then(__webpack_require__.bind(__webpack_require__, 1208));
    const { name, payload } = event;
    const card = await releaseCard({ name, payload, env, repository: (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryOf */ ._)(env) });
    if (card && channel) {
        const notices = releaseNotices(name, (0,_github_workflow_run_js__WEBPACK_IMPORTED_MODULE_6__/* .stringOf */ .Je)((0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .lookUp */ .TE)(payload, "action")));
        return { message: await writeCard(card, channel), variablesUnused: false, notices };
    }
    if (card)
        return undefined;
    const message = `is release, which has no card for the event ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)}: use it with \`release\` events, pushes of a tag, and \`workflow_dispatch\`.`;
    addProblem({ input: "message-template", message });
    return undefined;
}
function releaseNotices(event, activity) {
    if (event !== "release" || activity === undefined || activity === "published")
        return [];
    return [
        `The release event has the activity type ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(activity)}. Without \`types: [published]\`, a workflow announces a release up to three times: when it is created, published and released.`,
    ];
}
function releaseSubject({ name, payload }) {
    const id = name === "release" ? (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .lookUp */ .TE)(payload, "release", "id") : undefined;
    return typeof id === "number" ? `release ${id}` : undefined;
}
async function writeCard(card, channel) {
    switch (channel) {
        case "msteams": {
            const { writeAdaptiveCard } = await __webpack_require__.e(/* import() */ 31).then(__webpack_require__.bind(__webpack_require__, 2031));
            return { type: "script", val: writeAdaptiveCard(card) };
        }
        case "slack": {
            const { writeBlockKit } = await __webpack_require__.e(/* import() */ 852).then(__webpack_require__.bind(__webpack_require__, 6852));
            return { type: "script", val: writeBlockKit(card) };
        }
    }
}
const RESULTS = ["success", "failure", "cancelled", "skipped"];
async function readJobStatusInputs(inputs, event, addProblem) {
    const { watched, isValid } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .watching */ ._A)(addProblem);
    const reject = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .rejectFor */ .x)(watched, "job-status");
    const names = await readResults(inputs["job-status"] ?? "", reject);
    const results = names.filter(isResult);
    for (const name of names)
        if (!isResult(name))
            reject(`contains ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)}, but a result must be ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(RESULTS)}`);
    if (isValid() && names.length === 0 && event.name !== "workflow_run") {
        reject("is empty: leave it out, or pass the results of earlier jobs, `${{ join(needs.*.result) }}`");
    }
    const notifyOn = inputs["notify-on"];
    const checkRunId = Number(inputs["check-run-id"]) || undefined;
    return notifyOn === _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INVALID */ .uY ? undefined : { results, notifyOn, token: inputs["github-token"], checkRunId };
}
async function readResults(text, reject) {
    if (!/^\s*\{/.test(text))
        return (0,_lists_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .C)(await (0,_lists_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readList */ .L)(text, reject));
    reject("is a mapping, but must be a list of results: write `${{ join(needs.*.result) }}`");
    return [];
}
function isResult(name) {
    return RESULTS.includes(name);
}


/***/ })

};
