export const id = 710;
export const ids = [710];
export const modules = {

/***/ 6020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qP: () => (/* binding */ webUrl)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);

function plain(text) {
    return [{ text }];
}
function link(text, url) {
    return [url === undefined ? { text } : { text, url }];
}
function line(text, length = 200) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/[\t\n]+/g, " "), length);
}
const MAX_URL = 2000;
function webUrl(url) {
    if (url === undefined || !URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    return /^https?:$/.test(protocol) && href.length <= MAX_URL ? href : undefined;
}


/***/ }),

/***/ 9710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobStatusCard: () => (/* binding */ jobStatusCard)
/* harmony export */ });
/* harmony import */ var _card_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6020);

const MAX_JOBS = 10;
const MAX_OTHERS = 3;
const MAX_STEPS = 5;
const MAX_NAME = 100;
const MAX_STEP = 60;
function jobStatusCard(details) {
    const { tone, emoji, verb, subtitle } = lookOf(details);
    const { repository, environment, commit, startedBy, durationMs, runNumber, attempt, runUrl } = details;
    const run = `${runNumber === undefined ? "Run" : `#${runNumber}`}${attempt > 1 ? `, attempt ${attempt}` : ""}`;
    const facts = [
        { name: "Repository", value: (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(repository.name, repository.url) },
        ...(details.origin ? [originFact(details.origin, repository.url)] : []),
        ...(environment ? [{ name: "Environment", value: (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(environment)) }] : []),
        ...(commit ? [{ name: "Commit", value: commitText(commit) }] : []),
        ...(startedBy ? [{ name: "By", value: (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(startedBy)) }] : []),
        { name: "Run", value: (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(run, runUrl) },
        ...(durationMs === undefined ? [] : [{ name: "Took", value: (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(duration(durationMs)) }]),
    ];
    const buttons = [
        { title: "View run", url: runUrl },
        ...(commit ? [{ title: "View commit", url: commit.url }] : []),
    ];
    return {
        tone,
        title: `${emoji} ${(0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(details.workflow, MAX_NAME)} ${verb}`,
        ...(subtitle === undefined ? {} : { subtitle }),
        facts,
        sections: [
            ...jobsSection("failed", details.conclusion === "success", details.failedJobs, MAX_JOBS),
            ...jobsSection("cancelled", false, details.cancelledJobs, details.failedJobs.length > 0 ? MAX_OTHERS : MAX_JOBS),
        ],
        buttons,
    };
}
function lookOf({ conclusion, news }) {
    if (news === "broken")
        return { tone: "bad", emoji: "💥", verb: "is broken", subtitle: "It succeeded the time before" };
    if (news === "recovered")
        return { tone: "good", emoji: "🎉", verb: "has recovered", subtitle: "It failed the time before" };
    switch (conclusion) {
        case "success":
            return { tone: "good", emoji: "✅", verb: "succeeded" };
        case "failure":
            return { tone: "bad", emoji: "❌", verb: "failed" };
        case "cancelled":
            return { tone: "warning", emoji: "🛑", verb: "was cancelled" };
        case "other":
            return { tone: "neutral", emoji: "⚪", verb: "ended without a result" };
    }
}
const REF_NAMES = { branch: "Branch", tag: "Tag", ref: "Ref" };
function originFact(origin, repositoryUrl) {
    if (origin.kind !== "pull request") {
        const { kind, name, url, pullRequest } = origin;
        const also = pullRequest === undefined ? [] : [...(0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(" · "), ...pullRequestLink(pullRequest, repositoryUrl)];
        return { name: REF_NAMES[kind], value: [...(0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(name), url), ...also] };
    }
    const { number, title, queue } = origin;
    const what = title ?? (queue === undefined ? undefined : `in the merge queue of ${queue}`);
    return {
        name: "Pull request",
        value: [...pullRequestLink(number, repositoryUrl), ...(what ? (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(` ${(0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(what)}`) : [])],
    };
}
function pullRequestLink(number, repositoryUrl) {
    return (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`#${number}`, `${repositoryUrl}/pull/${number}`);
}
function commitText({ sha, subject, url }) {
    const [hash] = (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(sha.slice(0, 7), url);
    return [...(hash ? [{ ...hash, code: true }] : []), ...(subject ? (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(` ${(0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(subject)}`) : [])];
}
function jobsSection(result, isAllowed, jobs, most) {
    if (jobs.length === 0)
        return [];
    const blocks = jobs.slice(0, most).map((job) => {
        const details = result === "failed" ? failureOf(job) : "";
        const text = [...(0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(job.name, MAX_NAME), job.url), ...(details ? (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(`: ${details}`) : [])];
        return { kind: "item", depth: 0, marker: "•", text };
    });
    const others = jobs.length - blocks.length;
    const rest = others > 0 ? [{ kind: "paragraph", text: (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(`and ${others} more`) }] : [];
    const heading = jobs.length === 1 ? `${capitalized(result)} job` : `${jobs.length} ${result} jobs`;
    return [{ heading: isAllowed ? `${heading} (allowed to fail)` : heading, blocks: [...blocks, ...rest] }];
}
function failureOf({ timeout, failedSteps, cancelledSteps }) {
    if (!timeout)
        return stepNames(failedSteps);
    const steps = stepNames(timeout.of === "job" ? cancelledSteps : failedSteps);
    return `timed out${timeout.after ? ` after ${timeout.after}` : ""}${steps ? ` in ${steps}` : ""}`;
}
function stepNames(steps) {
    const names = steps.slice(0, MAX_STEPS).map((step) => (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(step, MAX_STEP));
    const more = steps.length > MAX_STEPS ? ` and ${steps.length - MAX_STEPS} more` : "";
    return `${names.join(", ")}${more}`;
}
function capitalized(word) {
    return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
function duration(ms) {
    const total = Math.max(0, Math.round(ms / 1000));
    const [hours, minutes, secs] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
    if (hours > 0)
        return `${hours} h ${minutes} min`;
    return minutes > 0 ? `${minutes} min ${secs} s` : `${secs} s`;
}


/***/ })

};
