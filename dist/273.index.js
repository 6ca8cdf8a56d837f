export const id = 273;
export const ids = [273];
export const modules = {

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

/***/ 3273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exceededLimits: () => (/* binding */ exceededLimits)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);
/* harmony import */ var _card_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2962);



const MAX_TEXT = 40_000;
const MAX_BLOCKS = 50;
const MAX_MARKDOWN = 12_000;
const MAX_TEXTS = { header: 150, section: 3_000, button: 75 };
const MAX_FIELDS = 10;
const MAX_FIELD_TEXT = 2_000;
const MAX_ELEMENTS = { actions: 25, context: 10 };
const MAX_ADDRESSES = {
    url: 3_000,
    image_url: 3_000,
    alt_text: 2_000,
    title_url: 3_000,
};
function exceededLimits(script) {
    const message = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(/^print\(JSON\.stringify\((.*)\)\);$/s.exec(script)?.[1] ?? script);
    if (message === undefined)
        return [];
    const blocks = (0,_card_format_js__WEBPACK_IMPORTED_MODULE_2__/* .blocksOf */ .SH)(message);
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .TE)(message, "text");
    const markdown = blocks.map((it) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .TE)(it, "type") === "markdown" ? lengthOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .TE)(it, "text")) : 0));
    return [
        ...over(lengthOf(text), MAX_TEXT, "a text of", "characters", "Slack cuts it after"),
        ...over(blocks.length, MAX_BLOCKS, "", "blocks"),
        ...over(markdown.reduce((sum, it) => sum + it, 0), MAX_MARKDOWN, "Markdown of", "characters"),
        ...blocks.flatMap((block, index) => inBlock(block, `block ${index + 1}`)),
    ];
}
function inBlock(block, where) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(block))
        return [];
    const { type, text, fields, elements, accessory } = block;
    const kind = typeof type === "string" ? type : "";
    const place = `in ${where} (${kind})`;
    const fieldList = Array.isArray(fields) ? fields : [];
    const elementList = Array.isArray(elements) ? elements : [];
    return [
        ...over(lengthOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .TE)(text, "text")), MAX_TEXTS[kind], "a text of", `characters ${place}`),
        ...over(fieldList.length, MAX_FIELDS, "", `fields ${place}`),
        ...fieldList.flatMap((field) => over(lengthOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .TE)(field, "text")), MAX_FIELD_TEXT, "a field of", `characters ${place}`)),
        ...over(elementList.length, MAX_ELEMENTS[kind], "", `elements ${place}`),
        ...Object.entries(MAX_ADDRESSES).flatMap(([key, limit]) => over(lengthOf(block[key]), limit, `a ${key} of`, `characters ${place}`)),
        ...[accessory, ...(kind === "actions" ? elementList : [])].flatMap((it) => inBlock(it, where)),
    ];
}
function lengthOf(value) {
    return typeof value === "string" ? value.length : 0;
}
function over(actual, limit, before, after, effect = "Slack allows") {
    if (limit === undefined || actual <= limit)
        return [];
    return [
        `has ${before === "" ? "" : `${before} `}${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(actual)} ${after}; ${effect} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(limit)}`,
    ];
}


/***/ })

};
