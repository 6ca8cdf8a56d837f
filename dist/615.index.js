export const id = 615;
export const ids = [615];
export const modules = {

/***/ 615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJson: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9901);


function readJson(text) {
    try {
        return read(text);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new _node_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedDocument */ .N("it is nested too deeply", 1);
        throw error;
    }
}
function read(text) {
    const errors = [];
    const lineOf = lineFinder(text);
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [fault] = errors;
    if (fault)
        throw new _node_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedDocument */ .N(explain(fault), lineOf(fault.offset));
    if (!tree)
        throw new _node_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedDocument */ .N("it is empty", 1);
    return convert(tree, text, lineOf);
}
function convert(node, text, lineOf) {
    const line = lineOf(node.offset);
    const children = node.children ?? [];
    switch (node.type) {
        case "string":
            return { kind: "text", text: String(node.value), line };
        case "array":
            return { kind: "sequence", line, items: children.map((child) => convert(child, text, lineOf)) };
        case "object":
            return { kind: "mapping", line, entries: entries(children, text, lineOf) };
        default: {
            const spelling = text.slice(node.offset, node.offset + node.length);
            const type = node.type === "number" || node.type === "boolean" ? node.type : "null";
            return { kind: "scalar", spelling, type, line };
        }
    }
}
function entries(properties, text, lineOf) {
    const seen = new Set();
    return properties.flatMap(({ children: [key, value] = [] }) => {
        if (!key || !value)
            return [];
        const name = String(key.value);
        const line = lineOf(key.offset);
        if (seen.has(name))
            throw new _node_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedDocument */ .N(`the key ${JSON.stringify(name)} is there twice`, line);
        seen.add(name);
        return [{ key: name, line, value: convert(value, text, lineOf) }];
    });
}
function lineFinder(text) {
    let line = 1;
    let from = 0;
    return (offset) => {
        if (offset < from) {
            line = 1;
            from = 0;
        }
        for (let at = text.indexOf("\n", from); at !== -1 && at < offset; at = text.indexOf("\n", from)) {
            line += 1;
            from = at + 1;
        }
        return line;
    };
}
function explain(fault) {
    const name = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(fault.error);
    if (name === "EndOfFileExpected")
        return "there is more after the JSON value";
    return name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}


/***/ })

};
