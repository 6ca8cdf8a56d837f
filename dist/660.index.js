export const id = 660;
export const ids = [660];
export const modules = {

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


/***/ })

};
