export const id = 81;
export const ids = [81,660,615];
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


/***/ }),

/***/ 2962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   TK: () => (/* binding */ isBareCard),
/* harmony export */   be: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

function formatOf(json) {
    if (Array.isArray(json))
        return json.every(isBlock) ? "blocks" : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json))
        return undefined;
    const { type, blocks, attachments } = json;
    if (type === "AdaptiveCard")
        return "adaptive card";
    if (json["@type"] === "MessageCard")
        return "connector card";
    if (Array.isArray(blocks))
        return type === "modal" || type === "home" ? "view" : "blocks";
    if (Array.isArray(attachments))
        return formatOfAttachments(attachments, type);
    return type === "message" ? "activity" : undefined;
}
function formatOfAttachments(attachments, type) {
    if (attachments.some((it) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(it) && Array.isArray(it["blocks"])))
        return "blocks";
    const areOld = attachments.length > 0 && attachments.every(isOldAttachment);
    return areOld && type !== "message" ? "old attachments" : "activity";
}
function isBareCard(json) {
    const format = formatOf(json);
    if (format === "adaptive card")
        return true;
    if (format !== "blocks")
        return false;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json) ? Object.keys(json).join() === "blocks" : Array.isArray(json) && json.length > 0;
}
function blocksOf(card) {
    if (Array.isArray(card))
        return card;
    const [blocks, attachments] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(card, "blocks"), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(card, "attachments")];
    const own = Array.isArray(blocks) ? blocks : [];
    const attached = Array.isArray(attachments) ? attachments : [];
    return [...own, ...attached.flatMap(blocksOf)];
}
function isOldAttachment(json) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json) || "contentType" in json || "content" in json)
        return false;
    return ["color", "text", "fallback", "pretext", "title", "fields", "image_url"].some((key) => key in json);
}
function isBlock(json) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json) && typeof json["type"] === "string" && /^[a-z][a-z_]*$/.test(json["type"]);
}


/***/ }),

/***/ 7984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ rejectMalformedJson)
/* harmony export */ });
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(615);
/* harmony import */ var _documents_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9901);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9368);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9899);




function rejectMalformedJson({ input, text }, reject) {
    const fence = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_2__/* .whyFenced */ .IM)(text);
    if (fence !== undefined) {
        reject(fence);
        return;
    }
    const { message, line } = faultOf(text);
    const bare = barePlaceholderOf(text);
    if (bare !== undefined) {
        reject(`this is not well-formed JSON: write "${bare}", in quotes`, line);
        return;
    }
    const advice = /^\s*[{[]/.test(text) ? adviceOnText(input, message) : ADVICE_ON_OTHERS;
    reject(`this is not well-formed JSON: ${message}${advice}`, line);
}
const ADVICE_ON_OTHERS = ". Code is sent with `message-type: script`, a file with `message-file`";
const BARE = /(?<=[:[,]\s*)\{\{[^{}"\\]+\}\}(?=\s*[,\]}])/g;
function barePlaceholderOf(text) {
    const [first] = text.match(BARE) ?? [];
    return first !== undefined && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text.replace(BARE, '""')) !== undefined
        ? first.replace(/\s+/g, " ")
        : undefined;
}
function adviceOnText(input, message) {
    if (input !== "message-value" || !/comma expected|quotation mark/.test(message))
        return "";
    return ". If `${{ }}` puts text in it, pass that text in `message-variables`, and write {{ name }} in its place";
}
function faultOf(text) {
    try {
        (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_0__.readJson)(text);
    }
    catch (error) {
        if (error instanceof _documents_node_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedDocument */ .Nh)
            return error;
        throw error;
    }
    return { message: "JSON.parse of JavaScript doesn't accept it", line: undefined };
}


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ splitJson),
/* harmony export */   splitText: () => (/* binding */ splitText)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _documents_literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5054);


const PLACEHOLDER = /\{\{(?:(?<escaped>\{\{)|(?<date>(?:DATE|TIME)\([^{}]*\)\}\})|(?<name>[^{}]*)\}\})?/g;
function splitText(text, options) {
    const { reject, encode = asIs, keepsDates = false } = options;
    const parts = [];
    let literal = "";
    let from = 0;
    for (const { 0: whole, index, groups = {} } of text.matchAll(PLACEHOLDER)) {
        literal += text.slice(from, index);
        from = index + whole.length;
        const { escaped, date } = groups;
        const name = (groups["name"] ?? date?.slice(0, -2))?.trim();
        if (escaped !== undefined)
            literal += "{{";
        else if (date !== undefined && keepsDates)
            literal += whole;
        else if (name === undefined)
            reject("has a {{ that doesn't start a placeholder: write {{ name }}, or {{{{ for {{ itself");
        else if (name === "")
            reject("has a placeholder without a name: write {{ name }}, or {{{{ for {{ itself");
        else {
            parts.push(encode(literal), { name, encode });
            literal = "";
        }
    }
    return [...parts, encode(literal + text.slice(from))];
}
function splitJson(json, reject) {
    const parts = [];
    let from = 0;
    try {
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(json, {
            onLiteralValue(value, offset, length) {
                if (typeof value !== "string" || !value.includes("{{"))
                    return;
                const content = splitText(value, { reject, encode: _documents_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonStringContent */ .$G, keepsDates: true });
                parts.push(`${json.slice(from, offset)}"`, ...content, '"');
                from = offset + length;
            },
        });
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        reject("is nested too deeply");
    }
    return [...parts, json.slice(from)];
}
function asIs(text) {
    return text;
}


/***/ }),

/***/ 1081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readScript: () => (/* binding */ readScript)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9368);
/* harmony import */ var _card_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2962);
/* harmony import */ var _filling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8091);
/* harmony import */ var _json_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7984);
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7660);





const OBJECT_START = /^\s*\{\s*["}]/;
function readScript(source, isFilled, reject) {
    const isObject = OBJECT_START.test(source.text);
    const mustBeJson = isObject || (source.input === "message-file" && /\.json$/i.test(source.file));
    const text = isObject ? source.text.replace(/^\uFEFF/, "") : source.text;
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    if (json === undefined) {
        if (!mustBeJson)
            return (0,_filling_js__WEBPACK_IMPORTED_MODULE_3__/* .codeTemplate */ .wU)(text, []);
        (0,_json_source_js__WEBPACK_IMPORTED_MODULE_0__/* .rejectMalformedJson */ .h)({ ...source, text }, reject);
        return undefined;
    }
    if ((0,_card_format_js__WEBPACK_IMPORTED_MODULE_4__/* .isBareCard */ .TK)(json)) {
        const what = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(json) && json["type"] === "AdaptiveCard" ? "an Adaptive Card" : "only blocks";
        reject(`is ${what}, and not a script: set \`message-type: card\``);
        return undefined;
    }
    return (0,_filling_js__WEBPACK_IMPORTED_MODULE_3__/* .templateOf */ .kW)("json", isFilled ? (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .splitJson */ .f)(text, reject) : [text]);
}


/***/ })

};
