export const id = 412;
export const ids = [412,699];
export const modules = {

/***/ 6699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hasProto),
/* harmony export */   o: () => (/* binding */ isDeclarable),
/* harmony export */   rejectUndeclarable: () => (/* binding */ rejectUndeclarable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);

const FORBIDDEN = new Set(("print context JSON " +
    "abstract arguments await boolean break byte case catch char class const continue debugger default delete do " +
    "double else enum eval export extends false final finally float for function goto if implements import in " +
    "instanceof int interface let long native new null package private protected public return short static super " +
    "switch synchronized this throw throws transient true try typeof var void volatile while with yield " +
    "undefined NaN Infinity __proto__").split(" "));
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
function isDeclarable(name) {
    return IDENTIFIER.test(name) && !FORBIDDEN.has(name);
}
function hasProto(value) {
    return typeof value !== "string" && nodeHasProto(value);
}
function nodeHasProto(node) {
    if (node.kind === "sequence")
        return node.items.some(nodeHasProto);
    return (node.kind === "mapping" &&
        node.properties.some(({ key, value }) => key === "__proto__" || nodeHasProto(value)));
}
function rejectUndeclarable(variables, reject) {
    for (const [name, value] of variables) {
        if (!isDeclarable(name)) {
            reject(`can't declare ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} in a script: use letters, digits and _, and no word that JavaScript or the platform uses`);
        }
        if (hasProto(value)) {
            reject(`has the key "__proto__" in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, which means something else in JavaScript: rename the key`);
        }
    }
}


/***/ }),

/***/ 1412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkForm: () => (/* binding */ checkForm),
  readPersonalMessages: () => (/* binding */ readPersonalMessages)
});

// EXTERNAL MODULE: ./build/inputs.js
var build_inputs = __webpack_require__(8175);
// EXTERNAL MODULE: ./build/masking.js
var masking = __webpack_require__(4276);
// EXTERNAL MODULE: ./build/recipients/recipients.js + 3 modules
var recipients = __webpack_require__(1313);
// EXTERNAL MODULE: ./build/message/limits.js
var limits = __webpack_require__(6338);
// EXTERNAL MODULE: ./build/message/message.js
var message = __webpack_require__(6199);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(977);
// EXTERNAL MODULE: ./build/message/declarations.js
var declarations = __webpack_require__(6699);
// EXTERNAL MODULE: ./build/message/filling.js
var filling = __webpack_require__(8091);
// EXTERNAL MODULE: ./build/documents/literal.js
var literal = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/message/blank.js
var blank = __webpack_require__(5366);
// EXTERNAL MODULE: ./build/recipients/recipient.js
var recipient = __webpack_require__(5362);
;// CONCATENATED MODULE: ./build/message/variable-names.js

const IDENTITY = "identity";
function placeOf(name, { identityName, names }) {
    return (findPlace(names, identityName, (it) => it === name) ??
        findPlace(names, identityName, (it) => (0,recipient/* isSameName */.yS)(it, name)) ??
        "absent");
}
function findPlace(names, identityName, matches) {
    const indexes = names.flatMap((name, index) => (matches(name) ? [index] : []));
    const isIdentity = matches(IDENTITY) || (identityName !== undefined && matches(identityName));
    const places = [...indexes, ...(isIdentity ? ["identity"] : [])];
    return places.length > 1 ? "ambiguous" : places[0];
}
function sharedNames(name, names) {
    const all = [...names];
    return all.includes(name) ? [name] : all.filter((it) => (0,recipient/* isSameName */.yS)(it, name));
}
function placeholderName(name) {
    return (0,recipient/* fieldName */.w5)(name);
}
function isIdentityName(name) {
    return (0,recipient/* isSameName */.yS)(name, IDENTITY);
}

// EXTERNAL MODULE: ./build/message/variables.js
var variables = __webpack_require__(7473);
;// CONCATENATED MODULE: ./build/message/personal-filler.js






class PersonalFiller {
    template;
    ownValues = new Set();
    usesShared = false;
    usesIdentity = false;
    #shared;
    #source;
    #reject;
    #byFields = new Map();
    #indexes;
    #missing = new Map();
    #ambiguous = new Set();
    constructor(template, shared, source, reject) {
        this.template = template;
        this.#shared = shared;
        this.#source = source;
        this.#reject = reject;
        this.#indexes = new Map(template.names.map((name, index) => [name, index]));
    }
    resolve(fields) {
        const resolved = this.template.names.map((name) => {
            const wanted = placeholderName(name);
            const place = this.template.kind === "code" ? exactPlaceOf(wanted, fields) : placeOf(wanted, fields);
            if (place === "ambiguous")
                this.#rejectAmbiguous(name, "columns or keys");
            const shared = this.#sharedValue(name, place);
            if (place === "identity")
                this.usesIdentity = true;
            else if (shared !== undefined)
                this.usesShared = true;
            return { name, place, shared };
        });
        this.#byFields.set(fields, resolved);
    }
    #sharedValue(name, place) {
        if (this.template.kind === "code")
            return this.#shared.get(name);
        const [shared, another] = sharedNames(placeholderName(name), this.#shared.keys());
        if (another !== undefined && place === "absent")
            this.#rejectAmbiguous(name, "variables of `message-variables`");
        const value = shared === undefined || another !== undefined ? undefined : this.#shared.get(shared);
        return value && !(0,variables/* isNull */.kZ)(value) ? value : undefined;
    }
    #rejectAmbiguous(name, what) {
        this.#ambiguous.add(name);
        this.#reject(`has ${this.#spelled(name)}, which could mean several ${what}: rename them so that their names differ by more than case`);
    }
    valuesOf(recipient, identity) {
        return this.#resolvedFor(recipient).map(({ name, place, shared }) => {
            const own = ownValue(recipient, place, identity);
            const value = own ?? shared;
            if (this.#isUnusable(value) && !this.#ambiguous.has(name))
                this.#note(name, recipient);
            return value;
        });
    }
    #resolvedFor({ variables }) {
        return this.#byFields.get(variables.fields) ?? [];
    }
    #isUnusable(value) {
        if (this.template.kind === "code")
            return value !== undefined && (0,declarations/* hasProto */.R)(value);
        return value === undefined;
    }
    noteOwnValues({ variables }) {
        for (const { place } of this.#byFields.get(variables.fields) ?? []) {
            const own = typeof place === "number" ? variables.values[place] : undefined;
            if (own)
                this.ownValues.add(textOf(own));
        }
    }
    fill(values) {
        return (0,filling/* fill */.GS)(this.template, (name) => values[this.#indexes.get(name) ?? -1] ?? missing(this.template));
    }
    ownProperties(recipient, identity) {
        const properties = new Map();
        for (const { name, place, shared } of this.#resolvedFor(recipient)) {
            const key = placeholderName(name);
            const own = ownValue(recipient, place, identity);
            const isLeftOut = own === undefined && (this.template.kind !== "code" || shared !== undefined);
            if (!isIdentityName(key) && !isLeftOut)
                properties.set(key, jsonValue(own));
        }
        return Array.from(properties, ([key, value]) => `${JSON.stringify(key)}:${value}`).join(",");
    }
    #note(name, recipient) {
        const recipients = this.#missing.get(name);
        if (recipients)
            recipients.push(recipient);
        else
            this.#missing.set(name, [recipient]);
    }
    rejectMissing() {
        for (const [name, recipients] of this.#missing) {
            if (this.template.kind === "code")
                this.#reject(`uses ${this.#spelled(name)}, and a value of it has the key "__proto__", which means something else in JavaScript: ${places(recipients)}`);
            else
                this.#reject(`has ${this.#spelled(name)}, but ${(0,build_text/* count */.U9)(recipients.length, "recipient has", "recipients have")} no value for it: ${places(recipients)}. ${this.#known(recipients)}. For those without one, set it in \`message-variables\`${this.#isSharedNull(name) ? ", where it is null" : ""}`);
        }
    }
    #isSharedNull(name) {
        return sharedNames(placeholderName(name), this.#shared.keys()).some((it) => {
            const value = this.#shared.get(it);
            return value !== undefined && (0,variables/* isNull */.kZ)(value);
        });
    }
    #known([recipient]) {
        const own = (recipient?.variables.fields.names ?? []).filter((name) => name !== "");
        const names = [...own, ...this.#shared.keys()].slice(0, MAX_NAMES);
        return names.length === 0
            ? "There are no variables"
            : `The variables there are ${names.map(build_text/* quote */.hD).join(", ")}`;
    }
    #spelled(name) {
        if (this.template.kind === "code")
            return (0,build_text/* quote */.hD)(name);
        const isExpression = this.#source.text.includes(`\${{ ${name} }}`);
        return (0,build_text/* quote */.hD)(isExpression ? `\${{ ${name} }}` : `{{ ${name} }}`);
    }
}
const MAX_NAMES = 20;
const MAX_PLACES = 3;
function places(recipients) {
    const shown = recipients
        .slice(0, MAX_PLACES)
        .map(({ file, line }) => `${file === undefined ? "`identities`" : (0,build_text/* quote */.hD)(file)} line ${line}`);
    const more = recipients.length - shown.length;
    return `${shown.join(", ")}${more > 0 ? ` and ${(0,build_text/* count */.U9)(more, "other")}` : ""}`;
}
function ownValue({ variables }, place, identity) {
    if (place === "identity")
        return identity;
    return (typeof place === "number" && variables.values[place]) || undefined;
}
function textOf(value) {
    return typeof value === "string" ? value : (0,literal/* plainText */.wh)(value);
}
function exactPlaceOf(name, { identityName, names }) {
    const indexes = names.flatMap((it, index) => (it === name ? [index] : []));
    if (indexes.length > 1)
        return "ambiguous";
    return indexes[0] ?? (isIdentityName(name) || name === identityName ? "identity" : "absent");
}
function missing(template) {
    return template.kind === "code" ? undefined : "?";
}
function jsonValue(value) {
    if (value === undefined)
        return "null";
    return typeof value === "string" ? JSON.stringify(value) : (0,literal/* jsonOf */.o_)(value, JSON.stringify);
}

;// CONCATENATED MODULE: ./build/message/grouping.js




class Grouping {
    duplicates = 0;
    #filler;
    #compared;
    #firstSpelling = new Map();
    #byValues = new Map();
    #byMessage = new Map();
    #empty = [];
    constructor(filler, compared) {
        this.#filler = filler;
        this.#compared = compared;
    }
    add(recipient) {
        const identity = this.#spelling(recipient.identity);
        const { group, variables } = this.#groupOf(recipient, identity);
        if (this.#isIn(group, identity)) {
            this.duplicates += 1;
            return;
        }
        group.identities.push(identity);
        const { usesIdentity, usesShared } = this.#filler;
        const own = usesIdentity || usesShared ? this.#filler.ownProperties(recipient, identity) : variables;
        if (own === group.variables)
            return;
        group.otherVariables ??= new Map();
        group.otherVariables.set(identity, own);
    }
    #spelling(identity) {
        if (this.#compared.areDistinct)
            return identity;
        const key = this.#compared.isResolved ? (0,build_text/* comparable */.Zm)(identity) : identity;
        const first = this.#firstSpelling.get(key);
        if (first === undefined)
            this.#firstSpelling.set(key, identity);
        return first ?? identity;
    }
    #isIn({ known }, identity) {
        if (!known)
            return false;
        const { size } = known;
        return known.add(identity).size === size;
    }
    #groupOf(recipient, identity) {
        const values = this.#filler.valuesOf(recipient, identity);
        const key = keyOf(values);
        const found = this.#byValues.get(key);
        if (found)
            return found;
        this.#filler.noteOwnValues(recipient);
        const message = this.#filler.fill(values);
        if ((0,blank/* blankOf */._)(message.val) !== undefined)
            this.#empty.push({ recipient, message });
        const variables = this.#filler.ownProperties(recipient, identity);
        const known = this.#compared.areDistinct ? undefined : new Set();
        const group = this.#byMessage.get(message.val) ?? { message, identities: [], known, variables };
        const valuesGroup = { group, variables };
        this.#byValues.set(key, valuesGroup);
        this.#byMessage.set(message.val, group);
        return valuesGroup;
    }
    rejectEmpty(reject) {
        const [first] = this.#empty;
        if (!first)
            return;
        const recipients = this.#empty.map(({ recipient }) => recipient);
        reject(`is only ${(0,blank/* blankOf */._)(first.message.val)} after it is filled, for ${(0,build_text/* count */.U9)(recipients.length, "recipient")}: ${places(recipients)}. Give the variables a value`);
    }
    all() {
        return Array.from(this.#byMessage.values(), ({ known, ...message }) => message);
    }
}
function keyOf(values) {
    let key = "";
    for (const value of values) {
        const text = value === undefined ? "" : typeof value === "string" ? value : (0,literal/* jsonOf */.o_)(value, JSON.stringify);
        key += `${value === undefined ? "-" : typeof value === "string" ? "s" : "j"}${text.length}:${text}`;
    }
    return key;
}

;// CONCATENATED MODULE: ./node_modules/js-tokens/index.js
var HashbangComment, Identifier, JSXIdentifier, JSXPunctuator, JSXString, JSXText, KeywordsWithExpressionAfter, KeywordsWithNoLineTerminatorAfter, LineTerminatorSequence, MultiLineComment, Newline, NumericLiteral, Punctuator, RegularExpressionLiteral, SingleLineComment, StringLiteral, Template, TokensNotPrecedingObjectLiteral, TokensPrecedingExpression, WhiteSpace, jsTokens;
RegularExpressionLiteral = /\/(?![*\/])(?:\[(?:[^\]\\\n\r\u2028\u2029]+|\\.)*\]?|[^\/[\\\n\r\u2028\u2029]+|\\.)*(\/[$_\u200C\u200D\p{ID_Continue}]*|\\)?/yu;
Punctuator = /--|\+\+|=>|\.{3}|\??\.(?!\d)|(?:&&|\|\||\?\?|[+\-%&|^]|\*{1,2}|<{1,2}|>{1,3}|!=?|={1,2}|\/(?![\/*]))=?|[?~,:;[\](){}]/y;
Identifier = /(\x23?)(?=[$_\p{ID_Start}\\])(?:[$_\u200C\u200D\p{ID_Continue}]+|\\u[\da-fA-F]{4}|\\u\{[\da-fA-F]+\})+/yu;
StringLiteral = /(['"])(?:[^'"\\\n\r]+|(?!\1)['"]|\\(?:\r\n|[^]))*(\1)?/y;
NumericLiteral = /(?:0[xX][\da-fA-F](?:_?[\da-fA-F])*|0[oO][0-7](?:_?[0-7])*|0[bB][01](?:_?[01])*)n?|0n|[1-9](?:_?\d)*n|(?:(?:0(?!\d)|0\d*[89]\d*|[1-9](?:_?\d)*)(?:\.(?:\d(?:_?\d)*)?)?|\.\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?|0[0-7]+/y;
Template = /[`}](?:[^`\\$]+|\\[^]|\$(?!\{))*(`|\$\{)?/y;
WhiteSpace = /[\t\v\f\ufeff\p{Zs}]+/yu;
LineTerminatorSequence = /\r?\n|[\r\u2028\u2029]/y;
MultiLineComment = /\/\*(?:[^*]+|\*(?!\/))*(\*\/)?/y;
SingleLineComment = /\/\/.*/y;
HashbangComment = /^#!.*/;
JSXPunctuator = /[<>.:={}]|\/(?![\/*])/y;
JSXIdentifier = /[$_\p{ID_Start}][$_\u200C\u200D\p{ID_Continue}-]*/yu;
JSXString = /(['"])(?:[^'"]+|(?!\1)['"])*(\1)?/y;
JSXText = /[^<>{}]+/y;
TokensPrecedingExpression = /^(?:[\/+-]|\.{3}|\?(?:InterpolationIn(?:JSX|Template)|NoLineTerminatorHere|NonExpressionParenEnd|UnaryIncDec))?$|[{}([,;<>=*%&|^!~?:]$/;
TokensNotPrecedingObjectLiteral = /^(?:=>|[;\]){}]|else|\?(?:NoLineTerminatorHere|NonExpressionParenEnd))?$/;
KeywordsWithExpressionAfter = /^(?:await|case|default|delete|do|else|in|instanceof|new|return|throw|typeof|void|yield)$/;
KeywordsWithNoLineTerminatorAfter = /^(?:return|throw|yield)$/;
Newline = RegExp(LineTerminatorSequence.source);
jsTokens = function*(input, {jsx = false} = {}) {
	var braces, firstCodePoint, isExpression, lastIndex, lastSignificantToken, length, match, mode, nextLastIndex, nextLastSignificantToken, parenNesting, postfixIncDec, punctuator, stack;
	({length} = input);
	lastIndex = 0;
	lastSignificantToken = "";
	stack = [
		{tag: "JS"}
	];
	braces = [];
	parenNesting = 0;
	postfixIncDec = false;
	if (match = HashbangComment.exec(input)) {
		yield ({
			type: "HashbangComment",
			value: match[0]
		});
		lastIndex = match[0].length;
	}
	while (lastIndex < length) {
		mode = stack[stack.length - 1];
		switch (mode.tag) {
			case "JS":
			case "JSNonExpressionParen":
			case "InterpolationInTemplate":
			case "InterpolationInJSX":
				if (input[lastIndex] === "/" && (TokensPrecedingExpression.test(lastSignificantToken) || KeywordsWithExpressionAfter.test(lastSignificantToken))) {
					RegularExpressionLiteral.lastIndex = lastIndex;
					if (match = RegularExpressionLiteral.exec(input)) {
						lastIndex = RegularExpressionLiteral.lastIndex;
						lastSignificantToken = match[0];
						postfixIncDec = true;
						yield ({
							type: "RegularExpressionLiteral",
							value: match[0],
							closed: match[1] !== void 0 && match[1] !== "\\"
						});
						continue;
					}
				}
				Punctuator.lastIndex = lastIndex;
				if (match = Punctuator.exec(input)) {
					punctuator = match[0];
					nextLastIndex = Punctuator.lastIndex;
					nextLastSignificantToken = punctuator;
					switch (punctuator) {
						case "(":
							if (lastSignificantToken === "?NonExpressionParenKeyword") {
								stack.push({
									tag: "JSNonExpressionParen",
									nesting: parenNesting
								});
							}
							parenNesting++;
							postfixIncDec = false;
							break;
						case ")":
							parenNesting--;
							postfixIncDec = true;
							if (mode.tag === "JSNonExpressionParen" && parenNesting === mode.nesting) {
								stack.pop();
								nextLastSignificantToken = "?NonExpressionParenEnd";
								postfixIncDec = false;
							}
							break;
						case "{":
							Punctuator.lastIndex = 0;
							isExpression = !TokensNotPrecedingObjectLiteral.test(lastSignificantToken) && (TokensPrecedingExpression.test(lastSignificantToken) || KeywordsWithExpressionAfter.test(lastSignificantToken));
							braces.push(isExpression);
							postfixIncDec = false;
							break;
						case "}":
							switch (mode.tag) {
								case "InterpolationInTemplate":
									if (braces.length === mode.nesting) {
										Template.lastIndex = lastIndex;
										match = Template.exec(input);
										lastIndex = Template.lastIndex;
										lastSignificantToken = match[0];
										if (match[1] === "${") {
											lastSignificantToken = "?InterpolationInTemplate";
											postfixIncDec = false;
											yield ({
												type: "TemplateMiddle",
												value: match[0]
											});
										} else {
											stack.pop();
											postfixIncDec = true;
											yield ({
												type: "TemplateTail",
												value: match[0],
												closed: match[1] === "`"
											});
										}
										continue;
									}
									break;
								case "InterpolationInJSX":
									if (braces.length === mode.nesting) {
										stack.pop();
										lastIndex += 1;
										lastSignificantToken = "}";
										yield ({
											type: "JSXPunctuator",
											value: "}"
										});
										continue;
									}
							}
							postfixIncDec = braces.pop();
							nextLastSignificantToken = postfixIncDec ? "?ExpressionBraceEnd" : "}";
							break;
						case "]":
							postfixIncDec = true;
							break;
						case "++":
						case "--":
							nextLastSignificantToken = postfixIncDec ? "?PostfixIncDec" : "?UnaryIncDec";
							break;
						case "<":
							if (jsx && (TokensPrecedingExpression.test(lastSignificantToken) || KeywordsWithExpressionAfter.test(lastSignificantToken))) {
								stack.push({tag: "JSXTag"});
								lastIndex += 1;
								lastSignificantToken = "<";
								yield ({
									type: "JSXPunctuator",
									value: punctuator
								});
								continue;
							}
							postfixIncDec = false;
							break;
						default:
							postfixIncDec = false;
					}
					lastIndex = nextLastIndex;
					lastSignificantToken = nextLastSignificantToken;
					yield ({
						type: "Punctuator",
						value: punctuator
					});
					continue;
				}
				Identifier.lastIndex = lastIndex;
				if (match = Identifier.exec(input)) {
					lastIndex = Identifier.lastIndex;
					if (lastSignificantToken === "." || lastSignificantToken === "?.") {
						// A property name, such as `a.default`, ends an expression even if
						// it is a keyword.
						nextLastSignificantToken = "?PropertyName";
						postfixIncDec = true;
					} else {
						nextLastSignificantToken = match[0];
						switch (match[0]) {
							case "for":
							case "if":
							case "while":
							case "with":
								nextLastSignificantToken = "?NonExpressionParenKeyword";
						}
						postfixIncDec = !KeywordsWithExpressionAfter.test(match[0]);
					}
					lastSignificantToken = nextLastSignificantToken;
					yield ({
						type: match[1] === "#" ? "PrivateIdentifier" : "IdentifierName",
						value: match[0]
					});
					continue;
				}
				StringLiteral.lastIndex = lastIndex;
				if (match = StringLiteral.exec(input)) {
					lastIndex = StringLiteral.lastIndex;
					lastSignificantToken = match[0];
					postfixIncDec = true;
					yield ({
						type: "StringLiteral",
						value: match[0],
						closed: match[2] !== void 0
					});
					continue;
				}
				NumericLiteral.lastIndex = lastIndex;
				if (match = NumericLiteral.exec(input)) {
					lastIndex = NumericLiteral.lastIndex;
					lastSignificantToken = match[0];
					postfixIncDec = true;
					yield ({
						type: "NumericLiteral",
						value: match[0]
					});
					continue;
				}
				Template.lastIndex = lastIndex;
				if (match = Template.exec(input)) {
					lastIndex = Template.lastIndex;
					lastSignificantToken = match[0];
					if (match[1] === "${") {
						lastSignificantToken = "?InterpolationInTemplate";
						stack.push({
							tag: "InterpolationInTemplate",
							nesting: braces.length
						});
						postfixIncDec = false;
						yield ({
							type: "TemplateHead",
							value: match[0]
						});
					} else {
						postfixIncDec = true;
						yield ({
							type: "NoSubstitutionTemplate",
							value: match[0],
							closed: match[1] === "`"
						});
					}
					continue;
				}
				break;
			case "JSXTag":
			case "JSXTagEnd":
				JSXPunctuator.lastIndex = lastIndex;
				if (match = JSXPunctuator.exec(input)) {
					lastIndex = JSXPunctuator.lastIndex;
					nextLastSignificantToken = match[0];
					switch (match[0]) {
						case "<":
							stack.push({tag: "JSXTag"});
							break;
						case ">":
							stack.pop();
							if (lastSignificantToken === "/" || mode.tag === "JSXTagEnd") {
								nextLastSignificantToken = "?JSX";
								postfixIncDec = true;
							} else {
								stack.push({tag: "JSXChildren"});
							}
							break;
						case "{":
							stack.push({
								tag: "InterpolationInJSX",
								nesting: braces.length
							});
							nextLastSignificantToken = "?InterpolationInJSX";
							postfixIncDec = false;
							break;
						case "/":
							if (lastSignificantToken === "<") {
								stack.pop();
								if (stack[stack.length - 1].tag === "JSXChildren") {
									stack.pop();
								}
								stack.push({tag: "JSXTagEnd"});
							}
					}
					lastSignificantToken = nextLastSignificantToken;
					yield ({
						type: "JSXPunctuator",
						value: match[0]
					});
					continue;
				}
				JSXIdentifier.lastIndex = lastIndex;
				if (match = JSXIdentifier.exec(input)) {
					lastIndex = JSXIdentifier.lastIndex;
					lastSignificantToken = match[0];
					yield ({
						type: "JSXIdentifier",
						value: match[0]
					});
					continue;
				}
				JSXString.lastIndex = lastIndex;
				if (match = JSXString.exec(input)) {
					lastIndex = JSXString.lastIndex;
					lastSignificantToken = match[0];
					yield ({
						type: "JSXString",
						value: match[0],
						closed: match[2] !== void 0
					});
					continue;
				}
				break;
			case "JSXChildren":
				JSXText.lastIndex = lastIndex;
				if (match = JSXText.exec(input)) {
					lastIndex = JSXText.lastIndex;
					lastSignificantToken = match[0];
					yield ({
						type: "JSXText",
						value: match[0]
					});
					continue;
				}
				switch (input[lastIndex]) {
					case "<":
						stack.push({tag: "JSXTag"});
						lastIndex++;
						lastSignificantToken = "<";
						yield ({
							type: "JSXPunctuator",
							value: "<"
						});
						continue;
					case "{":
						stack.push({
							tag: "InterpolationInJSX",
							nesting: braces.length
						});
						lastIndex++;
						lastSignificantToken = "?InterpolationInJSX";
						postfixIncDec = false;
						yield ({
							type: "JSXPunctuator",
							value: "{"
						});
						continue;
				}
		}
		WhiteSpace.lastIndex = lastIndex;
		if (match = WhiteSpace.exec(input)) {
			lastIndex = WhiteSpace.lastIndex;
			yield ({
				type: "WhiteSpace",
				value: match[0]
			});
			continue;
		}
		LineTerminatorSequence.lastIndex = lastIndex;
		if (match = LineTerminatorSequence.exec(input)) {
			lastIndex = LineTerminatorSequence.lastIndex;
			postfixIncDec = false;
			if (KeywordsWithNoLineTerminatorAfter.test(lastSignificantToken)) {
				lastSignificantToken = "?NoLineTerminatorHere";
			}
			yield ({
				type: "LineTerminatorSequence",
				value: match[0]
			});
			continue;
		}
		MultiLineComment.lastIndex = lastIndex;
		if (match = MultiLineComment.exec(input)) {
			lastIndex = MultiLineComment.lastIndex;
			if (Newline.test(match[0])) {
				postfixIncDec = false;
				if (KeywordsWithNoLineTerminatorAfter.test(lastSignificantToken)) {
					lastSignificantToken = "?NoLineTerminatorHere";
				}
			}
			yield ({
				type: "MultiLineComment",
				value: match[0],
				closed: match[1] !== void 0
			});
			continue;
		}
		SingleLineComment.lastIndex = lastIndex;
		if (match = SingleLineComment.exec(input)) {
			lastIndex = SingleLineComment.lastIndex;
			postfixIncDec = false;
			yield ({
				type: "SingleLineComment",
				value: match[0]
			});
			continue;
		}
		firstCodePoint = String.fromCodePoint(input.codePointAt(lastIndex));
		lastIndex += firstCodePoint.length;
		lastSignificantToken = firstCodePoint;
		postfixIncDec = false;
		yield ({
			type: mode.tag.startsWith("JSX") ? "JSXInvalid" : "Invalid",
			value: firstCodePoint
		});
	}
	return void 0;
};
/* harmony default export */ const js_tokens = (jsTokens);

;// CONCATENATED MODULE: ./build/message/identifiers.js

const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*/gu;
const MAX_LENGTH = 1_000_000;
function identifiersIn(code) {
    if (code.length > MAX_LENGTH)
        return new Set(code.match(WORD));
    return new Set(Array.from(js_tokens(code), namesIn).flat());
}
function namesIn(token) {
    if (token.type === "IdentifierName")
        return [token.value];
    const isDoubtful = token.type === "RegularExpressionLiteral" || ("closed" in token && !token.closed);
    return isDoubtful ? (token.value.match(WORD) ?? []) : [];
}

// EXTERNAL MODULE: ./build/message/source.js
var source = __webpack_require__(9587);
;// CONCATENATED MODULE: ./build/message/personal.js









function personalize(inputs, addProblem) {
    const { read, recipients, shared } = inputs;
    const { watched, isValid } = (0,build_inputs/* watching */._A)((problem) => addProblem({ ...problem, message: inputs.shown(problem.message) }));
    const allFields = new Set(recipients.map(({ variables }) => variables.fields));
    rejectIdentityVariables(allFields, recipients, shared, watched);
    const { template, notices } = withDeclarations(read.template, allFields, shared, watched);
    const reject = (0,source/* rejectSource */.rO)(watched, read.source);
    const filler = new PersonalFiller(template, shared, read.source, reject);
    for (const fields of allFields)
        filler.resolve(fields);
    const messages = new Grouping(filler, inputs.compared);
    for (const recipient of recipients)
        messages.add(recipient);
    filler.rejectMissing();
    messages.rejectEmpty(reject);
    if (!isValid())
        return undefined;
    return {
        messages: messages.all(),
        names: [...new Set(template.names.map(placeholderName))],
        usesShared: filler.usesShared,
        values: filler.ownValues,
        duplicates: messages.duplicates,
        notices,
    };
}
function rejectIdentityVariables(allFields, recipients, shared, addProblem) {
    const fields = [...allFields].find(({ names }) => names.some(isIdentityName));
    const first = fields && recipients.find(({ variables }) => variables.fields === fields);
    if (first?.file !== undefined)
        (0,source/* rejectFor */.x)(addProblem, "identities-file", first.file)("has a variable named `identity` in addition to the identity itself: rename that column or key, or use it as the identity");
    if ([...shared.keys()].some(isIdentityName))
        (0,source/* rejectFor */.x)(addProblem, "message-variables")("has a variable named `identity`, which stands for each recipient's identity: rename it");
}
function withDeclarations(template, allFields, shared, addProblem) {
    if (template.kind !== "code")
        return { template, notices: [] };
    const own = [...allFields].flatMap(({ identityName = IDENTITY, names }) => [...names, identityName]);
    const known = new Set([...own, ...shared.keys()]);
    const names = [...identifiersIn(template.code)].filter((name) => known.has(name) || isIdentityName(name));
    const undeclarable = names.filter((name) => !(0,declarations/* isDeclarable */.o)(name));
    for (const name of undeclarable.filter((it) => shared.has(it)))
        (0,source/* rejectFor */.x)(addProblem, "message-variables")(`can't declare ${(0,build_text/* quote */.hD)(name)} in a script: it is a word that JavaScript or the platform uses`);
    return {
        template: (0,filling/* codeTemplate */.wU)(template.code, names.filter((name) => (0,declarations/* isDeclarable */.o)(name))),
        notices: undeclarable
            .filter((name) => !shared.has(name))
            .map((name) => `The script contains ${(0,build_text/* quote */.hD)(name)}, but the recipients' variable of that name can't be declared: it is a word that JavaScript or the platform uses.`),
    };
}

;// CONCATENATED MODULE: ./build/message/personal-message.js








async function readPersonalMessages(inputs, all, workspace, addProblem) {
    const messages = await makeMessages(inputs, all, workspace, addProblem);
    (0,recipients/* checkMaximum */.V)(messages ? recipientsOf(messages.personal) : all.identities.length, inputs, addProblem);
    return messages;
}
async function checkForm(inputs, workspace, addProblem) {
    const given = inputs["message-variables"];
    await (0,message/* readTemplate */.x)(inputs, workspace, given !== undefined, addProblem);
    if (given !== undefined)
        await (0,variables/* readVariables */.Ch)(given, (0,source/* rejectFor */.x)(addProblem, "message-variables"));
}
async function makeMessages(inputs, { recipients, duplicates }, workspace, addProblem) {
    const reject = (0,source/* rejectFor */.x)(addProblem, "personalize");
    const isWithoutFile = inputs["identities-file"] === undefined;
    if (isWithoutFile && inputs.identities !== undefined)
        reject("needs `identities-file`: a CSV, YAML or JSON file with each recipient's variables");
    if (inputs["message-template"] !== undefined) {
        if (inputs["message-template"] !== build_inputs/* INVALID */.uY)
            reject("can't be used with `message-template`: a built-in card is the same for everyone. Remove one of them");
        (0,source/* rejectTemplateAndMessage */.kT)(inputs, addProblem);
        return undefined;
    }
    const read = await (0,message/* readTemplate */.x)(inputs, workspace, true, addProblem);
    const given = inputs["message-variables"];
    const shared = given === undefined ? new Map() : await (0,variables/* readVariables */.Ch)(given, (0,source/* rejectFor */.x)(addProblem, "message-variables"));
    if (!read || !shared || isWithoutFile || recipients.length === 0)
        return undefined;
    const isResolved = inputs["user-identity-type"] !== "donotresolve";
    const compared = { isResolved, areDistinct: duplicates === 0 };
    const shown = inputs["show-identities"] === true ? (text) => text : masking/* maskEmails */._;
    const personal = personalize({ read, recipients, shared, compared, shown }, addProblem);
    if (!personal)
        return undefined;
    return {
        message: unfilled(read),
        personal,
        variablesUnused: given !== undefined && !personal.usesShared,
        notices: [
            ...read.notices,
            ...personal.notices,
            ...unusedNotice(personal, read),
            ...(await (0,limits/* limitNotices */.P)(read.source.input, (0,build_inputs/* valid */.rZ)(inputs.channel), longestOf(personal))),
        ],
    };
}
function recipientsOf({ messages }) {
    return messages.reduce((sum, { identities }) => sum + identities.length, 0);
}
function unfilled({ template, source }) {
    return { type: template.kind === "text" ? "text" : "script", val: source.text };
}
function longestOf({ messages }) {
    return messages
        .map(({ message }) => message)
        .reduce((longest, message) => (message.val.length > longest.val.length ? message : longest));
}
function unusedNotice({ names }, { template }) {
    const reason = template.kind === "code" ? "the script uses no variable" : "the message has no {{ placeholder }}";
    return names.length > 0 ? [] : [`personalize has no effect: ${reason}, so everyone gets the same message.`];
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
