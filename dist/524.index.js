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

/***/ 8524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJobStatusInputs: () => (/* binding */ readJobStatusInputs),
/* harmony export */   readReleaseMessage: () => (/* binding */ readReleaseMessage),
/* harmony export */   writeCard: () => (/* binding */ writeCard)
/* harmony export */ });
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8328);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8175);
/* harmony import */ var _lists_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5982);
/* harmony import */ var _lists_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4128);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(977);





async function readReleaseMessage(channel, { env, event }, addProblem) {
    const { releaseCard } = await Promise.all(/* import() */[__webpack_require__.e(22), __webpack_require__.e(208)]).then(__webpack_require__.bind(__webpack_require__, 1208));
    const { name, payload } = event;
    const card = await releaseCard({ name, payload, env, repository: (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(env) });
    if (card)
        return channel && writeCard(card, channel);
    const message = `release knows nothing to tell of the event ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)}: it is for \`release\` events, pushes of a tag, and \`workflow_dispatch\`.`;
    addProblem({ input: "message-template", message });
    return undefined;
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
    const reject = (message) => addProblem({ input: "job-status", message: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(message) });
    const names = (0,_lists_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .C)(await (0,_lists_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readList */ .L)(inputs["job-status"] ?? "", reject));
    const results = names.filter(isResult);
    for (const name of names)
        if (!isResult(name))
            reject(`holds ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)}, but a result must be ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(RESULTS)}`);
    if (names.length === 0 && event.name !== "workflow_run") {
        reject("is empty: leave it out, or pass the results of the jobs before, `${{ join(needs.*.result) }}`");
    }
    const notifyOn = inputs["notify-on"];
    const checkRunId = Number(inputs["check-run-id"]) || undefined;
    return notifyOn === _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INVALID */ .uY ? undefined : { results, notifyOn, token: inputs["github-token"], checkRunId };
}
function isResult(name) {
    return RESULTS.includes(name);
}


/***/ })

};
