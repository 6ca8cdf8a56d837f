export const id = 679;
export const ids = [679];
export const modules = {

/***/ 9679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fillShared: () => (/* binding */ fillShared)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);
/* harmony import */ var _filling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8091);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9587);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7473);




async function fillShared(read, given, addProblem) {
    const rejectVariable = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .rejectFor */ .x)(addProblem, "message-variables");
    const variables = await (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .readVariables */ .Ch)(given, rejectVariable);
    if (!read || !variables)
        return undefined;
    const template = await withVariables(read, variables, (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .rejectSource */ .rO)(addProblem, read.source), rejectVariable);
    return template && (0,_filling_js__WEBPACK_IMPORTED_MODULE_3__/* .fill */ .GS)(template, (name) => variables.get(name));
}
async function withVariables({ source, template }, variables, reject, rejectVariable) {
    if (template.kind === "code") {
        const { rejectUndeclarable } = await __webpack_require__.e(/* import() */ 699).then(__webpack_require__.bind(__webpack_require__, 6699));
        rejectUndeclarable(variables, rejectVariable);
        return (0,_filling_js__WEBPACK_IMPORTED_MODULE_3__/* .codeTemplate */ .wU)(template.code, [...variables.keys()]);
    }
    const unknown = template.names.filter((name) => !variables.has(name));
    for (const name of unknown)
        reject(describeUnknown(name, source, [...variables.keys()]));
    const nulls = template.names.filter((name) => {
        const value = variables.get(name);
        return value !== undefined && (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .rejectNull */ .N9)(name, value, rejectVariable);
    });
    return unknown.length + nulls.length === 0 ? template : undefined;
}
function describeUnknown(name, { text }, names) {
    if (text.includes(`\${{ ${name} }}`) || text.includes(`\${{${name}}}`))
        return `has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`\${{ ${name} }}`)}, which GitHub fills only in workflows: pass its value in \`message-variables\`, and write a name without $`;
    const known = names.slice(0, 20).map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(", ");
    return `has the placeholder ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`{{ ${name} }}`)}, but \`message-variables\` has no ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, only ${known || "nothing"}`;
}


/***/ }),

/***/ 7473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ readVariables),
/* harmony export */   N9: () => (/* binding */ rejectNull),
/* harmony export */   kZ: () => (/* binding */ isNull)
/* harmony export */ });
/* harmony import */ var _documents_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9901);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(977);


async function readVariables(text, reject) {
    const isJson = text.startsWith("{");
    try {
        const root = isJson
            ? (await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(615)]).then(__webpack_require__.bind(__webpack_require__, 615))).readJson(text)
            : (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(950)]).then(__webpack_require__.bind(__webpack_require__, 7950))).readYaml(text);
        if (root?.kind === "mapping") {
            const typed = (value, key) => (isJson ? value : asStrings(value, key, reject));
            return new Map(root.properties.map(({ key, value }) => [key, typed(value, key)]));
        }
        reject(`${root ? `is ${(0,_documents_node_js__WEBPACK_IMPORTED_MODULE_0__/* .describeNode */ .WQ)(root)}` : "is empty"}: write a mapping from name to value, such as \`name: Ann\``);
    }
    catch (error) {
        if (!(error instanceof _documents_node_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDocument */ .Nh))
            throw error;
        const kind = isJson ? "JSON, which it is read as because it starts with {" : "YAML";
        const advice = isJson ? "" : ". Put the value in quotes, or write the variables as JSON, with `toJSON`";
        reject(`this is not well-formed ${kind}: ${error.message}${advice}`, error.line);
    }
    return undefined;
}
function isNull(value) {
    return value.kind === "scalar" && value.type === "null";
}
function rejectNull(name, value, reject) {
    if (!isNull(value))
        return false;
    reject(`the value of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is null, and people would get the word: give the expression another value for this case, as in \`\${{ toJSON(github.event.pull_request.title || '') }}\`, or put the word in quotes`, value.line);
    return true;
}
function asStrings(node, key, reject) {
    const { line } = node;
    switch (node.kind) {
        case "string":
            rejectComment(node, key, reject);
            return node;
        case "scalar":
            if (node.spelling === "") {
                reject(`the value of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} is empty: put it in quotes, or write "" if it is meant to be empty`, line);
            }
            else
                rejectComment(node, key, reject);
            return { kind: "string", value: node.spelling, line };
        case "sequence":
            return { kind: "sequence", items: node.items.map((item) => asStrings(item, key, reject)), line };
        case "mapping": {
            const properties = node.properties.map((entry) => ({
                ...entry,
                value: asStrings(entry.value, entry.key, reject),
            }));
            return { kind: "mapping", properties, line };
        }
    }
}
function rejectComment({ hasComment, line }, key, reject) {
    if (hasComment)
        reject(`the value of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} ends where # begins a comment: put it in quotes`, line);
}


/***/ })

};
