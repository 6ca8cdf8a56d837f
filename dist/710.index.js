export const id = 710;
export const ids = [710];
export const modules = {

/***/ 6020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ encodePath),
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
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text), length);
}
const MAX_URL = 2000;
function webUrl(url) {
    if (url === undefined || !URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    return /^https?:$/.test(protocol) && href.length <= MAX_URL ? href : undefined;
}
function encodePath(path) {
    return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}


/***/ }),

/***/ 9710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobStatusCard: () => (/* binding */ jobStatusCard)
/* harmony export */ });
/* harmony import */ var _card_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6020);

const MAX_JOBS = 10;
const MAX_STEPS = 5;
const MAX_NAME = 100;
const MAX_STEP = 60;
function jobStatusCard(story) {
    const { tone, emoji, verb, subtitle } = lookOf(story);
    const { repository, commit, actor, durationMs, runNumber, attempt, runUrl } = story;
    const run = `${runNumber === undefined ? "Run" : `#${runNumber}`}${attempt > 1 ? `, attempt ${attempt}` : ""}`;
    const commitUrl = commit && `${repository.url}/commit/${commit.sha}`;
    const facts = [
        { name: "Repository", value: (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(repository.name, repository.url) },
        originFact(story),
        ...(commit ? [{ name: "Commit", value: commitText(commit, commitUrl) }] : []),
        ...(actor ? [{ name: "By", value: (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(actor)) }] : []),
        { name: "Run", value: (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(run, runUrl) },
        ...(durationMs === undefined ? [] : [{ name: "Took", value: (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(duration(durationMs)) }]),
    ];
    const buttons = [
        { title: "View run", url: runUrl },
        ...(commitUrl === undefined ? [] : [{ title: "View commit", url: commitUrl }]),
    ];
    return {
        tone,
        title: `${emoji} ${(0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(story.workflow, MAX_NAME)} ${verb}`,
        ...(subtitle === undefined ? {} : { subtitle }),
        facts,
        sections: failedSections(story.failedJobs),
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
function originFact({ origin, repository }) {
    if (origin.kind === "pull request") {
        const title = origin.title === undefined ? [] : (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(` ${(0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(origin.title)}`);
        return {
            name: "Pull request",
            value: [...(0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`#${origin.number}`, `${repository.url}/pull/${origin.number}`), ...title],
        };
    }
    return {
        name: origin.kind === "tag" ? "Tag" : "Branch",
        value: (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(origin.name), `${repository.url}/tree/${(0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(origin.name)}`),
    };
}
function commitText({ sha, message }, url) {
    const [hash] = (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(sha.slice(0, 7), url);
    const subject = message?.split("\n")[0]?.trim();
    return [...(hash ? [{ ...hash, code: true }] : []), ...(subject ? (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(` ${(0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(subject)}`) : [])];
}
function failedSections(jobs) {
    if (jobs.length === 0)
        return [];
    const blocks = jobs.slice(0, MAX_JOBS).map(({ name, url, failedSteps }) => {
        const steps = failedSteps
            .slice(0, MAX_STEPS)
            .map((step) => (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(step, MAX_STEP))
            .join(", ");
        const more = failedSteps.length > MAX_STEPS ? ` and ${failedSteps.length - MAX_STEPS} more` : "";
        const text = [...(0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(name, MAX_NAME), url), ...(steps ? (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(`: ${steps}${more}`) : [])];
        return { kind: "item", depth: 0, marker: "•", text };
    });
    const others = jobs.length - blocks.length;
    const rest = others > 0 ? [{ kind: "paragraph", text: (0,_card_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(`and ${others} more`) }] : [];
    return [
        {
            heading: jobs.length === 1 ? "Failed job" : `${jobs.length} failed jobs`,
            blocks: [...blocks, ...rest],
        },
    ];
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
