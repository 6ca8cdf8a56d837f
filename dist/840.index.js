export const id = 840;
export const ids = [840];
export const modules = {

/***/ 3773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ whyUnusable)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9368);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);
/* harmony import */ var _card_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2962);



const FOR_TEAMS = "is a card for Microsoft Teams, but `channel` is slack: use Block Kit";
const ADAPTIVE = "application/vnd.microsoft.card.adaptive";
function whyUnusable(card, channel) {
    const format = (0,_card_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOf */ .be)(card);
    if (format === undefined) {
        const fault = whyUnlikeCard(card, channel);
        if (fault !== undefined)
            return fault;
    }
    return channel === "msteams" ? whyNotForTeams(card, format) : whyNotForSlack(card, format);
}
function whyUnlikeCard(json, channel) {
    if (typeof json === "string" && typeof (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(json) === "object")
        return "is JSON within a JSON string, as using `toJSON` twice writes it: use it once";
    const type = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(json) ? json["type"] : undefined;
    if (typeof type !== "string" || !/^adaptive[-_ ]?card$/i.test(type))
        return undefined;
    return channel === "slack" ? FOR_TEAMS : `has "type": ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}, which must be spelled "AdaptiveCard"`;
}
function whyNotForTeams(card, format) {
    switch (format) {
        case "adaptive card":
            return whyNotAdaptive(card);
        case "activity":
            return whyNotActivity(card);
        case "blocks":
        case "view":
            return "is Block Kit, the format of Slack, but `channel` is msteams: use an Adaptive Card";
        case "old attachments":
            return "is a message of Slack, but `channel` is msteams: use an Adaptive Card";
        case "connector card":
            return "is a MessageCard, the format of Microsoft 365 connectors: bots send Adaptive Cards";
        case undefined: {
            const advice = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(card) && Array.isArray(card["body"]) ? ': add "type": "AdaptiveCard"' : "";
            return `is not a card for Microsoft Teams, which is an Adaptive Card ("type": "AdaptiveCard") or a message activity with one${advice}`;
        }
    }
}
function whyNotActivity(activity) {
    const attachments = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(activity) ? activity["attachments"] : undefined;
    if (!Array.isArray(attachments) || attachments.length === 0)
        return "is a message activity without a card: its attachments are empty";
    for (const [index, attachment] of attachments.entries()) {
        const where = `attachment ${index + 1}`;
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(attachment) || typeof attachment["contentType"] !== "string")
            return `has no "contentType" in ${where}: for an Adaptive Card, it is "${ADAPTIVE}"`;
        if (attachment["contentType"] !== ADAPTIVE)
            continue;
        const { content } = attachment;
        if ((0,_card_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOf */ .be)(content) !== "adaptive card")
            return `has no Adaptive Card ("type": "AdaptiveCard") as the content of ${where}`;
        const fault = whyNotAdaptive(content);
        if (fault !== undefined)
            return `${fault} (${where})`;
    }
    return undefined;
}
function whyNotAdaptive(card) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(card))
        return undefined;
    const { body, actions } = card;
    if (![body, actions].some((it) => Array.isArray(it) && it.length > 0))
        return "is an empty Adaptive Card: it has neither body nor actions";
    const elements = [body, actions].filter(Array.isArray).flat();
    return elements.every(hasType) ? undefined : 'has an element without a "type" in its body or actions';
}
function whyNotForSlack(card, format) {
    switch (format) {
        case "blocks": {
            const blocks = (0,_card_format_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksOf */ .SH)(card);
            if (blocks.length === 0)
                return "is an empty card: it has no blocks";
            const untyped = blocks.findIndex((block) => !hasType(block));
            return untyped === -1 ? undefined : `has no "type" in block ${untyped + 1}`;
        }
        case "view":
            return "is a modal or a home tab, and not a message: choose Message Preview in Block Kit Builder";
        case "adaptive card":
        case "activity":
        case "connector card":
            return FOR_TEAMS;
        case "old attachments":
            return "has attachments in Slack's old format, and no Block Kit: write blocks, or print the whole message with `message-type: script`";
        case undefined: {
            const advice = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(card) && hasType(card) ? ": put the block into an array" : "";
            return `is not a card for Slack, which is Block Kit: an object with "blocks", or an array of blocks${advice}`;
        }
    }
}
function hasType(json) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(json) && typeof json["type"] === "string";
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

/***/ 9840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scriptNotices: () => (/* binding */ scriptNotices)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9368);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5366);
/* harmony import */ var _card_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3773);
/* harmony import */ var _card_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2962);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9899);






function scriptNotices(source, kind, channel) {
    const fault = kind === "code" ? whyNoCode(source) : whyNoMessage(source.text, channel);
    return fault === undefined ? [] : [`${source.input} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(fault)}`];
}
function whyNoCode(source) {
    const { text } = source;
    const fence = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_2__/* .whyFenced */ .IM)(text);
    if (fence !== undefined)
        return fence;
    if (/^\s*<script\b/i.test(text))
        return "has the tag <script> around it: remove it";
    return /\bprint\b/.test(text) || (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_2__/* .isFilePath */ .ig)(source)
        ? undefined
        : 'doesn\'t call print, and people get what a script prints: write print(JSON.stringify({ text: "Hello" })), or set `message-type: text`';
}
function whyNoMessage(text, channel) {
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text.replace(/^\uFEFF/, ""));
    if (channel !== undefined && isForOther(json, channel))
        return (0,_card_check_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUnusable */ .I)(json, channel);
    return isMessage(json)
        ? undefined
        : 'is JSON, but no message: it has neither a "text" nor "attachments" or "blocks" with something in them';
}
function isForOther(json, channel) {
    switch ((0,_card_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatOf */ .be)(json)) {
        case "blocks":
        case "view":
        case "old attachments":
            return channel === "msteams" && isMessage(json);
        case "activity":
            return channel === "slack" && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(json) && isFilled(json["attachments"]);
        case "connector card":
            return true;
        case "adaptive card":
        case undefined:
            return false;
    }
}
function isMessage(json) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(json))
        return false;
    const { text, attachments, blocks, payload } = json;
    const hasText = typeof text === "string" && (0,_blank_js__WEBPACK_IMPORTED_MODULE_5__/* .blankOf */ ._)(text) === undefined;
    return hasText || isFilled(attachments) || isFilled(blocks) || payload !== undefined;
}
function isFilled(list) {
    return Array.isArray(list) && list.length > 0;
}


/***/ })

};
