export const id = 950;
export const ids = [950];
export const modules = {

/***/ 7950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(977);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9901);



function readYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text.replace(/\r\n?/g, "\n"), {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: false,
    });
    const [fault] = [...document.errors, ...document.warnings];
    if (fault)
        throw new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh(explain(fault), lines.linePos(fault.pos[0]).line);
    return document.contents === null ? undefined : new Converter(lines).convert(document.contents, 0);
}
const MAX_VALUES = 10_000_000;
const UNSUPPORTED_TAG = "a tag (a word after !) is not supported: put the value in quotes";
function explain(fault) {
    if (fault.code === "MULTIPLE_DOCS")
        return "it contains more than one YAML document: keep one, without ---";
    if (fault.code === "TAG_RESOLVE_FAILED")
        return UNSUPPORTED_TAG;
    if (fault.code === "BAD_DIRECTIVE")
        return "a directive (a line after %) is not supported: remove the line";
    if (fault.message.startsWith("Maximum call stack"))
        return "it is nested too deeply";
    return fault.message.replace(/((?<=[\w)]):| \\).*$/s, "");
}
class Converter {
    #lines;
    #anchors = new Map();
    #values = 0;
    constructor(lines) {
        this.#lines = lines;
    }
    convert(node, depth) {
        const line = this.#lineOf(node);
        if (depth > _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr)
            throw new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh("it is nested too deeply", line);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#resolve(node.source, line);
        const before = this.#values;
        this.#count(1, line);
        const converted = this.#convertPlain(node, line, depth);
        if (node.anchor)
            this.#anchors.set(node.anchor, { node: converted, values: this.#values - before });
        return converted;
    }
    #convertPlain(node, line, depth) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return scalar(node, line);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return { kind: "sequence", line, items: node.items.map((item) => this.convert(item, depth + 1)) };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return { kind: "mapping", line, properties: this.#properties(node, line, depth + 1) };
        throw new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh("it holds something that is neither a scalar, a sequence nor a mapping", line);
    }
    #properties({ items }, line, depth) {
        const seen = new Set();
        return items.map((pair) => {
            const entry = this.#entry(pair, line, depth);
            if (seen.has(entry.key))
                throw new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh(`the key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.key)} is there twice: remove or rename one`, entry.line);
            seen.add(entry.key);
            return entry;
        });
    }
    #entry({ key, value }, mappingLine, depth) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            throw new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh("a key is not a string", mappingLine);
        const line = this.#lineOf(key);
        const name = scalar(key, line);
        return {
            key: name.kind === "string" ? name.value : name.spelling,
            line,
            value: value ? this.convert(value, depth) : { kind: "scalar", spelling: "", type: "null", line },
        };
    }
    #resolve(anchor, line) {
        const target = this.#anchors.get(anchor);
        if (!target)
            throw new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh("an alias (a word after *) has no anchor: put the text in quotes", line);
        this.#count(target.values, line);
        return target.node;
    }
    #count(values, line) {
        this.#values += values;
        if (this.#values > MAX_VALUES)
            throw new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh("its aliases stand for too many values", line);
    }
    #lineOf(node) {
        return this.#lines.linePos(node.range?.[0] ?? 0).line;
    }
}
function scalar(node, line) {
    if (node.tag && node.tag !== "tag:yaml.org,2002:str") {
        throw new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh(UNSUPPORTED_TAG, line);
    }
    const comment = node.comment && node.type === "PLAIN" ? { hasComment: true } : {};
    if (typeof node.value === "string")
        return { kind: "string", value: node.value, line, ...comment };
    const spelling = node.source ?? "";
    const type = node.value === null ? "null" : typeof node.value === "boolean" ? "boolean" : "number";
    return { kind: "scalar", spelling, type, line, ...comment };
}


/***/ })

};
