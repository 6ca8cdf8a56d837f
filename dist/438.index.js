export const id = 438;
export const ids = [438];
export const modules = {

/***/ 3438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showDryRun: () => (/* binding */ showDryRun)
/* harmony export */ });
/* harmony import */ var _masking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4276);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);


const SHOWN_RECIPIENTS = 5;
const MAX_SHOWN_REQUESTS = 100;
const MAX_SHOWN_MESSAGES = 3;
const SHOWN_MESSAGE_LENGTH = 20_000;
async function showDryRun(notification, batches, { log, prepare, token }) {
    log.info(`Dry run: nothing is sent. ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(batches.length, "request")} would be sent${batches.length > 1 ? ", each with its own token" : ""}.`);
    for (const batch of batches) {
        const request = await prepare(batch);
        if (batch.number > MAX_SHOWN_REQUESTS)
            continue;
        const title = `Request ${batch.number} of ${batches.length}: ${sizeOf(batch, request)}`;
        log.group(title, requestLines(batch, request, notification, token));
    }
    if (batches.length > MAX_SHOWN_REQUESTS)
        log.info(`and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(batches.length - MAX_SHOWN_REQUESTS, "more request")}, also built and signed.`);
    showMessages(notification, log);
}
function sizeOf({ identities }, { body = "" }) {
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(identities.length, "recipient")}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Buffer.byteLength(body), "byte")}`;
}
function requestLines({ identities }, { method, url, headers }, { settings: { channel, userIdentityType, showIdentities } }, token) {
    const shown = identities
        .slice(0, SHOWN_RECIPIENTS)
        .map((identity) => (showIdentities ? identity : (0,_masking_js__WEBPACK_IMPORTED_MODULE_1__/* .maskIdentity */ .v)(identity)));
    const others = identities.length - shown.length;
    return [
        `${method} ${url}`,
        `auth: a token of ${headers["auth"]?.length ?? 0} characters, ${token}`,
        `channel: ${channel}, userIdentityType: ${userIdentityType}`,
        `identities: ${shown.join(", ")}${others > 0 ? ` and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(others, "other")}` : ""}`,
    ];
}
function showMessages({ settings, message, personal }, log) {
    showMessage(`Message (${message.type}${personal ? ", before it is filled" : ""})`, message.val, log);
    const filled = personal && settings.showIdentities ? personal.messages.slice(0, MAX_SHOWN_MESSAGES) : [];
    for (const { message: own, identities } of filled)
        showMessage(`Message to ${identities[0]}${identities.length > 1 ? " and others" : ""}`, own.val, log);
}
function showMessage(title, text, log) {
    log.group(title, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutBetweenNames */ .$i)(text, SHOWN_MESSAGE_LENGTH).split(/\r\n|\n|\r/));
}


/***/ })

};
