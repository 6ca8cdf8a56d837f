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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(977);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9901);



function readJson(text) {
    try {
        return read(text);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh("it is nested too deeply", 1);
        throw error;
    }
}
function read(text) {
    const errors = [];
    const lineOf = lineFinder(text);
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [fault] = errors;
    if (fault)
        throw malformed(fault, text, lineOf);
    if (!tree)
        throw new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh("it is empty", 1);
    return new Converter(text, lineOf).convert(tree, 0);
}
class Converter {
    #text;
    #lineOf;
    constructor(text, lineOf) {
        this.#text = text;
        this.#lineOf = lineOf;
    }
    convert({ type, offset, length, value, children = [] }, depth) {
        const line = this.#lineOf(offset);
        if (depth > _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr)
            throw new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh("it is nested too deeply", line);
        switch (type) {
            case "string":
                return { kind: "string", value: String(value), line };
            case "array":
                return { kind: "sequence", line, items: children.map((child) => this.convert(child, depth + 1)) };
            case "object":
                return { kind: "mapping", line, properties: this.#properties(children, depth + 1) };
            default: {
                const spelling = this.#text.slice(offset, offset + length);
                return {
                    kind: "scalar",
                    spelling,
                    type: type === "number" || type === "boolean" ? type : "null",
                    line,
                };
            }
        }
    }
    #properties(properties, depth) {
        const seen = new Set();
        return properties.flatMap(({ children: [key, value] = [] }) => {
            if (!key || !value)
                return [];
            const name = String(key.value);
            const line = this.#lineOf(key.offset);
            if (seen.has(name))
                throw new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh(`the key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is there twice: remove or rename one`, line);
            seen.add(name);
            return [{ key: name, line, value: this.convert(value, depth) }];
        });
    }
}
function lineFinder(text) {
    const lineBreaks = text.matchAll(/\r\n|\n|\r/g);
    let next = lineBreaks.next();
    let line = 1;
    return (offset) => {
        for (; next.value && next.value.index + next.value[0].length <= offset; next = lineBreaks.next())
            line += 1;
        return line;
    };
}
function malformed({ error, offset }, text, lineOf) {
    const comma = text.slice(0, offset).trimEnd().length - 1;
    const closing = text.charAt(offset);
    if (text.charAt(comma) === "," && /[}\]]/.test(closing))
        return new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh(`there is a comma before the closing ${closing}`, lineOf(comma));
    return new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh(explain((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error)), lineOf(offset));
}
function explain(code) {
    switch (code) {
        case "EndOfFileExpected":
            return "there is more after the JSON value";
        case "InvalidSymbol":
            return "there is text outside of quotation marks";
        case "InvalidCommentToken":
            return "JSON has no comments";
        case "UnexpectedEndOfString":
            return "a string does not end: a quotation mark is missing, or it contains a line break (write \\n)";
        case "InvalidCharacter":
            return "a control character is not allowed in a string";
        default:
            return code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
    }
}


/***/ })

};
