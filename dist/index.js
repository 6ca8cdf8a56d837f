import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9732:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/*jshint node:true */

var Buffer = (__nccwpck_require__(181).Buffer); // browserify
var SlowBuffer = (__nccwpck_require__(181).SlowBuffer);

module.exports = bufferEq;

function bufferEq(a, b) {

  // shortcutting on type is necessary for correctness
  if (!Buffer.isBuffer(a) || !Buffer.isBuffer(b)) {
    return false;
  }

  // buffer sizes should be well-known information, so despite this
  // shortcutting, it doesn't leak any information about the *contents* of the
  // buffers.
  if (a.length !== b.length) {
    return false;
  }

  var c = 0;
  for (var i = 0; i < a.length; i++) {
    /*jshint bitwise:false */
    c |= a[i] ^ b[i]; // XOR
  }
  return c === 0;
}

bufferEq.install = function() {
  Buffer.prototype.equal = SlowBuffer.prototype.equal = function equal(that) {
    return bufferEq(this, that);
  };
};

var origBufEqual = Buffer.prototype.equal;
var origSlowBufEqual = SlowBuffer.prototype.equal;
bufferEq.restore = function() {
  Buffer.prototype.equal = origBufEqual;
  SlowBuffer.prototype.equal = origSlowBufEqual;
};


/***/ }),

/***/ 325:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var Buffer = (__nccwpck_require__(3058).Buffer);

var getParamBytesForAlg = __nccwpck_require__(5028);

var MAX_OCTET = 0x80,
	CLASS_UNIVERSAL = 0,
	PRIMITIVE_BIT = 0x20,
	TAG_SEQ = 0x10,
	TAG_INT = 0x02,
	ENCODED_TAG_SEQ = (TAG_SEQ | PRIMITIVE_BIT) | (CLASS_UNIVERSAL << 6),
	ENCODED_TAG_INT = TAG_INT | (CLASS_UNIVERSAL << 6);

function base64Url(base64) {
	return base64
		.replace(/=/g, '')
		.replace(/\+/g, '-')
		.replace(/\//g, '_');
}

function signatureAsBuffer(signature) {
	if (Buffer.isBuffer(signature)) {
		return signature;
	} else if ('string' === typeof signature) {
		return Buffer.from(signature, 'base64');
	}

	throw new TypeError('ECDSA signature must be a Base64 string or a Buffer');
}

function derToJose(signature, alg) {
	signature = signatureAsBuffer(signature);
	var paramBytes = getParamBytesForAlg(alg);

	// the DER encoded param should at most be the param size, plus a padding
	// zero, since due to being a signed integer
	var maxEncodedParamLength = paramBytes + 1;

	var inputLength = signature.length;

	var offset = 0;
	if (signature[offset++] !== ENCODED_TAG_SEQ) {
		throw new Error('Could not find expected "seq"');
	}

	var seqLength = signature[offset++];
	if (seqLength === (MAX_OCTET | 1)) {
		seqLength = signature[offset++];
	}

	if (inputLength - offset < seqLength) {
		throw new Error('"seq" specified length of "' + seqLength + '", only "' + (inputLength - offset) + '" remaining');
	}

	if (signature[offset++] !== ENCODED_TAG_INT) {
		throw new Error('Could not find expected "int" for "r"');
	}

	var rLength = signature[offset++];

	if (inputLength - offset - 2 < rLength) {
		throw new Error('"r" specified length of "' + rLength + '", only "' + (inputLength - offset - 2) + '" available');
	}

	if (maxEncodedParamLength < rLength) {
		throw new Error('"r" specified length of "' + rLength + '", max of "' + maxEncodedParamLength + '" is acceptable');
	}

	var rOffset = offset;
	offset += rLength;

	if (signature[offset++] !== ENCODED_TAG_INT) {
		throw new Error('Could not find expected "int" for "s"');
	}

	var sLength = signature[offset++];

	if (inputLength - offset !== sLength) {
		throw new Error('"s" specified length of "' + sLength + '", expected "' + (inputLength - offset) + '"');
	}

	if (maxEncodedParamLength < sLength) {
		throw new Error('"s" specified length of "' + sLength + '", max of "' + maxEncodedParamLength + '" is acceptable');
	}

	var sOffset = offset;
	offset += sLength;

	if (offset !== inputLength) {
		throw new Error('Expected to consume entire buffer, but "' + (inputLength - offset) + '" bytes remain');
	}

	var rPadding = paramBytes - rLength,
		sPadding = paramBytes - sLength;

	var dst = Buffer.allocUnsafe(rPadding + rLength + sPadding + sLength);

	for (offset = 0; offset < rPadding; ++offset) {
		dst[offset] = 0;
	}
	signature.copy(dst, offset, rOffset + Math.max(-rPadding, 0), rOffset + rLength);

	offset = paramBytes;

	for (var o = offset; offset < o + sPadding; ++offset) {
		dst[offset] = 0;
	}
	signature.copy(dst, offset, sOffset + Math.max(-sPadding, 0), sOffset + sLength);

	dst = dst.toString('base64');
	dst = base64Url(dst);

	return dst;
}

function countPadding(buf, start, stop) {
	var padding = 0;
	while (start + padding < stop && buf[start + padding] === 0) {
		++padding;
	}

	var needsSign = buf[start + padding] >= MAX_OCTET;
	if (needsSign) {
		--padding;
	}

	return padding;
}

function joseToDer(signature, alg) {
	signature = signatureAsBuffer(signature);
	var paramBytes = getParamBytesForAlg(alg);

	var signatureBytes = signature.length;
	if (signatureBytes !== paramBytes * 2) {
		throw new TypeError('"' + alg + '" signatures must be "' + paramBytes * 2 + '" bytes, saw "' + signatureBytes + '"');
	}

	var rPadding = countPadding(signature, 0, paramBytes);
	var sPadding = countPadding(signature, paramBytes, signature.length);
	var rLength = paramBytes - rPadding;
	var sLength = paramBytes - sPadding;

	var rsBytes = 1 + 1 + rLength + 1 + 1 + sLength;

	var shortLength = rsBytes < MAX_OCTET;

	var dst = Buffer.allocUnsafe((shortLength ? 2 : 3) + rsBytes);

	var offset = 0;
	dst[offset++] = ENCODED_TAG_SEQ;
	if (shortLength) {
		// Bit 8 has value "0"
		// bits 7-1 give the length.
		dst[offset++] = rsBytes;
	} else {
		// Bit 8 of first octet has value "1"
		// bits 7-1 give the number of additional length octets.
		dst[offset++] = MAX_OCTET	| 1;
		// length, base 256
		dst[offset++] = rsBytes & 0xff;
	}
	dst[offset++] = ENCODED_TAG_INT;
	dst[offset++] = rLength;
	if (rPadding < 0) {
		dst[offset++] = 0;
		offset += signature.copy(dst, offset, 0, paramBytes);
	} else {
		offset += signature.copy(dst, offset, rPadding, paramBytes);
	}
	dst[offset++] = ENCODED_TAG_INT;
	dst[offset++] = sLength;
	if (sPadding < 0) {
		dst[offset++] = 0;
		signature.copy(dst, offset, paramBytes);
	} else {
		signature.copy(dst, offset, paramBytes + sPadding);
	}

	return dst;
}

module.exports = {
	derToJose: derToJose,
	joseToDer: joseToDer
};


/***/ }),

/***/ 5028:
/***/ ((module) => {



function getParamSize(keySize) {
	var result = ((keySize / 8) | 0) + (keySize % 8 === 0 ? 0 : 1);
	return result;
}

var paramBytesForAlg = {
	ES256: getParamSize(256),
	ES384: getParamSize(384),
	ES512: getParamSize(521)
};

function getParamBytesForAlg(alg) {
	var paramBytes = paramBytesForAlg[alg];
	if (paramBytes) {
		return paramBytes;
	}

	throw new Error('Unknown algorithm "' + alg + '"');
}

module.exports = getParamBytesForAlg;


/***/ }),

/***/ 8622:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var Buffer = (__nccwpck_require__(3058).Buffer);
var crypto = __nccwpck_require__(6982);
var formatEcdsa = __nccwpck_require__(325);
var util = __nccwpck_require__(9023);

var MSG_INVALID_ALGORITHM = '"%s" is not a valid algorithm.\n  Supported algorithms are:\n  "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" and "none".'
var MSG_INVALID_SECRET = 'secret must be a string or buffer';
var MSG_INVALID_VERIFIER_KEY = 'key must be a string or a buffer';
var MSG_INVALID_SIGNER_KEY = 'key must be a string, a buffer or an object';

var supportsKeyObjects = typeof crypto.createPublicKey === 'function';
if (supportsKeyObjects) {
  MSG_INVALID_VERIFIER_KEY += ' or a KeyObject';
  MSG_INVALID_SECRET += 'or a KeyObject';
}

function checkIsPublicKey(key) {
  if (Buffer.isBuffer(key)) {
    return;
  }

  if (typeof key === 'string') {
    return;
  }

  if (!supportsKeyObjects) {
    throw typeError(MSG_INVALID_VERIFIER_KEY);
  }

  if (typeof key !== 'object') {
    throw typeError(MSG_INVALID_VERIFIER_KEY);
  }

  if (typeof key.type !== 'string') {
    throw typeError(MSG_INVALID_VERIFIER_KEY);
  }

  if (typeof key.asymmetricKeyType !== 'string') {
    throw typeError(MSG_INVALID_VERIFIER_KEY);
  }

  if (typeof key.export !== 'function') {
    throw typeError(MSG_INVALID_VERIFIER_KEY);
  }
};

function checkIsPrivateKey(key) {
  if (Buffer.isBuffer(key)) {
    return;
  }

  if (typeof key === 'string') {
    return;
  }

  if (typeof key === 'object') {
    return;
  }

  throw typeError(MSG_INVALID_SIGNER_KEY);
};

function checkIsSecretKey(key) {
  if (Buffer.isBuffer(key)) {
    return;
  }

  if (typeof key === 'string') {
    return key;
  }

  if (!supportsKeyObjects) {
    throw typeError(MSG_INVALID_SECRET);
  }

  if (typeof key !== 'object') {
    throw typeError(MSG_INVALID_SECRET);
  }

  if (key.type !== 'secret') {
    throw typeError(MSG_INVALID_SECRET);
  }

  if (typeof key.export !== 'function') {
    throw typeError(MSG_INVALID_SECRET);
  }
}

function fromBase64(base64) {
  return base64
    .replace(/=/g, '')
    .replace(/\+/g, '-')
    .replace(/\//g, '_');
}

function toBase64(base64url) {
  base64url = base64url.toString();

  var padding = 4 - base64url.length % 4;
  if (padding !== 4) {
    for (var i = 0; i < padding; ++i) {
      base64url += '=';
    }
  }

  return base64url
    .replace(/\-/g, '+')
    .replace(/_/g, '/');
}

function typeError(template) {
  var args = [].slice.call(arguments, 1);
  var errMsg = util.format.bind(util, template).apply(null, args);
  return new TypeError(errMsg);
}

function bufferOrString(obj) {
  return Buffer.isBuffer(obj) || typeof obj === 'string';
}

function normalizeInput(thing) {
  if (!bufferOrString(thing))
    thing = JSON.stringify(thing);
  return thing;
}

function createHmacSigner(bits) {
  return function sign(thing, secret) {
    checkIsSecretKey(secret);
    thing = normalizeInput(thing);
    var hmac = crypto.createHmac('sha' + bits, secret);
    var sig = (hmac.update(thing), hmac.digest('base64'))
    return fromBase64(sig);
  }
}

var bufferEqual;
var timingSafeEqual = 'timingSafeEqual' in crypto ? function timingSafeEqual(a, b) {
  if (a.byteLength !== b.byteLength) {
    return false;
  }

  return crypto.timingSafeEqual(a, b)
} : function timingSafeEqual(a, b) {
  if (!bufferEqual) {
    bufferEqual = __nccwpck_require__(9732);
  }

  return bufferEqual(a, b)
}

function createHmacVerifier(bits) {
  return function verify(thing, signature, secret) {
    var computedSig = createHmacSigner(bits)(thing, secret);
    return timingSafeEqual(Buffer.from(signature), Buffer.from(computedSig));
  }
}

function createKeySigner(bits) {
 return function sign(thing, privateKey) {
    checkIsPrivateKey(privateKey);
    thing = normalizeInput(thing);
    // Even though we are specifying "RSA" here, this works with ECDSA
    // keys as well.
    var signer = crypto.createSign('RSA-SHA' + bits);
    var sig = (signer.update(thing), signer.sign(privateKey, 'base64'));
    return fromBase64(sig);
  }
}

function createKeyVerifier(bits) {
  return function verify(thing, signature, publicKey) {
    checkIsPublicKey(publicKey);
    thing = normalizeInput(thing);
    signature = toBase64(signature);
    var verifier = crypto.createVerify('RSA-SHA' + bits);
    verifier.update(thing);
    return verifier.verify(publicKey, signature, 'base64');
  }
}

function createPSSKeySigner(bits) {
  return function sign(thing, privateKey) {
    checkIsPrivateKey(privateKey);
    thing = normalizeInput(thing);
    var signer = crypto.createSign('RSA-SHA' + bits);
    var sig = (signer.update(thing), signer.sign({
      key: privateKey,
      padding: crypto.constants.RSA_PKCS1_PSS_PADDING,
      saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST
    }, 'base64'));
    return fromBase64(sig);
  }
}

function createPSSKeyVerifier(bits) {
  return function verify(thing, signature, publicKey) {
    checkIsPublicKey(publicKey);
    thing = normalizeInput(thing);
    signature = toBase64(signature);
    var verifier = crypto.createVerify('RSA-SHA' + bits);
    verifier.update(thing);
    return verifier.verify({
      key: publicKey,
      padding: crypto.constants.RSA_PKCS1_PSS_PADDING,
      saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST
    }, signature, 'base64');
  }
}

function createECDSASigner(bits) {
  var inner = createKeySigner(bits);
  return function sign() {
    var signature = inner.apply(null, arguments);
    signature = formatEcdsa.derToJose(signature, 'ES' + bits);
    return signature;
  };
}

function createECDSAVerifer(bits) {
  var inner = createKeyVerifier(bits);
  return function verify(thing, signature, publicKey) {
    signature = formatEcdsa.joseToDer(signature, 'ES' + bits).toString('base64');
    var result = inner(thing, signature, publicKey);
    return result;
  };
}

function createNoneSigner() {
  return function sign() {
    return '';
  }
}

function createNoneVerifier() {
  return function verify(thing, signature) {
    return signature === '';
  }
}

module.exports = function jwa(algorithm) {
  var signerFactories = {
    hs: createHmacSigner,
    rs: createKeySigner,
    ps: createPSSKeySigner,
    es: createECDSASigner,
    none: createNoneSigner,
  }
  var verifierFactories = {
    hs: createHmacVerifier,
    rs: createKeyVerifier,
    ps: createPSSKeyVerifier,
    es: createECDSAVerifer,
    none: createNoneVerifier,
  }
  var match = algorithm.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);
  if (!match)
    throw typeError(MSG_INVALID_ALGORITHM, algorithm);
  var algo = (match[1] || match[3]).toLowerCase();
  var bits = match[2];

  return {
    sign: signerFactories[algo](bits),
    verify: verifierFactories[algo](bits),
  }
};


/***/ }),

/***/ 3324:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global exports*/
var SignStream = __nccwpck_require__(8600);
var VerifyStream = __nccwpck_require__(4368);

var ALGORITHMS = [
  'HS256', 'HS384', 'HS512',
  'RS256', 'RS384', 'RS512',
  'PS256', 'PS384', 'PS512',
  'ES256', 'ES384', 'ES512'
];

exports.ALGORITHMS = ALGORITHMS;
exports.sign = SignStream.sign;
exports.verify = VerifyStream.verify;
exports.decode = VerifyStream.decode;
exports.isValid = VerifyStream.isValid;
exports.createSign = function createSign(opts) {
  return new SignStream(opts);
};
exports.createVerify = function createVerify(opts) {
  return new VerifyStream(opts);
};


/***/ }),

/***/ 1831:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/*global module, process*/
var Buffer = (__nccwpck_require__(3058).Buffer);
var Stream = __nccwpck_require__(2203);
var util = __nccwpck_require__(9023);

function DataStream(data) {
  this.buffer = null;
  this.writable = true;
  this.readable = true;

  // No input
  if (!data) {
    this.buffer = Buffer.alloc(0);
    return this;
  }

  // Stream
  if (typeof data.pipe === 'function') {
    this.buffer = Buffer.alloc(0);
    data.pipe(this);
    return this;
  }

  // Buffer or String
  // or Object (assumedly a passworded key)
  if (data.length || typeof data === 'object') {
    this.buffer = data;
    this.writable = false;
    process.nextTick(function () {
      this.emit('end', data);
      this.readable = false;
      this.emit('close');
    }.bind(this));
    return this;
  }

  throw new TypeError('Unexpected data type ('+ typeof data + ')');
}
util.inherits(DataStream, Stream);

DataStream.prototype.write = function write(data) {
  this.buffer = Buffer.concat([this.buffer, Buffer.from(data)]);
  this.emit('data', data);
};

DataStream.prototype.end = function end(data) {
  if (data)
    this.write(data);
  this.emit('end', data);
  this.emit('close');
  this.writable = false;
  this.readable = false;
};

module.exports = DataStream;


/***/ }),

/***/ 8600:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/*global module*/
var Buffer = (__nccwpck_require__(3058).Buffer);
var DataStream = __nccwpck_require__(1831);
var jwa = __nccwpck_require__(8622);
var Stream = __nccwpck_require__(2203);
var toString = __nccwpck_require__(5126);
var util = __nccwpck_require__(9023);

function base64url(string, encoding) {
  return Buffer
    .from(string, encoding)
    .toString('base64')
    .replace(/=/g, '')
    .replace(/\+/g, '-')
    .replace(/\//g, '_');
}

function jwsSecuredInput(header, payload, encoding) {
  encoding = encoding || 'utf8';
  var encodedHeader = base64url(toString(header), 'binary');
  var encodedPayload = base64url(toString(payload), encoding);
  return util.format('%s.%s', encodedHeader, encodedPayload);
}

function jwsSign(opts) {
  var header = opts.header;
  var payload = opts.payload;
  var secretOrKey = opts.secret || opts.privateKey;
  var encoding = opts.encoding;
  var algo = jwa(header.alg);
  var securedInput = jwsSecuredInput(header, payload, encoding);
  var signature = algo.sign(securedInput, secretOrKey);
  return util.format('%s.%s', securedInput, signature);
}

function SignStream(opts) {
  var secret = opts.secret;
  secret = secret == null ? opts.privateKey : secret;
  secret = secret == null ? opts.key : secret;
  if (/^hs/i.test(opts.header.alg) === true && secret == null) {
    throw new TypeError('secret must be a string or buffer or a KeyObject')
  }
  var secretStream = new DataStream(secret);
  this.readable = true;
  this.header = opts.header;
  this.encoding = opts.encoding;
  this.secret = this.privateKey = this.key = secretStream;
  this.payload = new DataStream(opts.payload);
  this.secret.once('close', function () {
    if (!this.payload.writable && this.readable)
      this.sign();
  }.bind(this));

  this.payload.once('close', function () {
    if (!this.secret.writable && this.readable)
      this.sign();
  }.bind(this));
}
util.inherits(SignStream, Stream);

SignStream.prototype.sign = function sign() {
  try {
    var signature = jwsSign({
      header: this.header,
      payload: this.payload.buffer,
      secret: this.secret.buffer,
      encoding: this.encoding
    });
    this.emit('done', signature);
    this.emit('data', signature);
    this.emit('end');
    this.readable = false;
    return signature;
  } catch (e) {
    this.readable = false;
    this.emit('error', e);
    this.emit('close');
  }
};

SignStream.sign = jwsSign;

module.exports = SignStream;


/***/ }),

/***/ 5126:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/*global module*/
var Buffer = (__nccwpck_require__(181).Buffer);

module.exports = function toString(obj) {
  if (typeof obj === 'string')
    return obj;
  if (typeof obj === 'number' || Buffer.isBuffer(obj))
    return obj.toString();
  return JSON.stringify(obj);
};


/***/ }),

/***/ 4368:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/*global module*/
var Buffer = (__nccwpck_require__(3058).Buffer);
var DataStream = __nccwpck_require__(1831);
var jwa = __nccwpck_require__(8622);
var Stream = __nccwpck_require__(2203);
var toString = __nccwpck_require__(5126);
var util = __nccwpck_require__(9023);
var JWS_REGEX = /^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;

function isObject(thing) {
  return Object.prototype.toString.call(thing) === '[object Object]';
}

function safeJsonParse(thing) {
  if (isObject(thing))
    return thing;
  try { return JSON.parse(thing); }
  catch (e) { return undefined; }
}

function headerFromJWS(jwsSig) {
  var encodedHeader = jwsSig.split('.', 1)[0];
  return safeJsonParse(Buffer.from(encodedHeader, 'base64').toString('binary'));
}

function securedInputFromJWS(jwsSig) {
  return jwsSig.split('.', 2).join('.');
}

function signatureFromJWS(jwsSig) {
  return jwsSig.split('.')[2];
}

function payloadFromJWS(jwsSig, encoding) {
  encoding = encoding || 'utf8';
  var payload = jwsSig.split('.')[1];
  return Buffer.from(payload, 'base64').toString(encoding);
}

function isValidJws(string) {
  return JWS_REGEX.test(string) && !!headerFromJWS(string);
}

function jwsVerify(jwsSig, algorithm, secretOrKey) {
  if (!algorithm) {
    var err = new Error("Missing algorithm parameter for jws.verify");
    err.code = "MISSING_ALGORITHM";
    throw err;
  }
  jwsSig = toString(jwsSig);
  var signature = signatureFromJWS(jwsSig);
  var securedInput = securedInputFromJWS(jwsSig);
  var algo = jwa(algorithm);
  return algo.verify(securedInput, signature, secretOrKey);
}

function jwsDecode(jwsSig, opts) {
  opts = opts || {};
  jwsSig = toString(jwsSig);

  if (!isValidJws(jwsSig))
    return null;

  var header = headerFromJWS(jwsSig);

  if (!header)
    return null;

  var payload = payloadFromJWS(jwsSig);
  if (header.typ === 'JWT' || opts.json)
    payload = JSON.parse(payload, opts.encoding);

  return {
    header: header,
    payload: payload,
    signature: signatureFromJWS(jwsSig)
  };
}

function VerifyStream(opts) {
  opts = opts || {};
  var secretOrKey = opts.secret;
  secretOrKey = secretOrKey == null ? opts.publicKey : secretOrKey;
  secretOrKey = secretOrKey == null ? opts.key : secretOrKey;
  if (/^hs/i.test(opts.algorithm) === true && secretOrKey == null) {
    throw new TypeError('secret must be a string or buffer or a KeyObject')
  }
  var secretStream = new DataStream(secretOrKey);
  this.readable = true;
  this.algorithm = opts.algorithm;
  this.encoding = opts.encoding;
  this.secret = this.publicKey = this.key = secretStream;
  this.signature = new DataStream(opts.signature);
  this.secret.once('close', function () {
    if (!this.signature.writable && this.readable)
      this.verify();
  }.bind(this));

  this.signature.once('close', function () {
    if (!this.secret.writable && this.readable)
      this.verify();
  }.bind(this));
}
util.inherits(VerifyStream, Stream);
VerifyStream.prototype.verify = function verify() {
  try {
    var valid = jwsVerify(this.signature.buffer, this.algorithm, this.key.buffer);
    var obj = jwsDecode(this.signature.buffer, this.encoding);
    this.emit('done', valid, obj);
    this.emit('data', valid);
    this.emit('end');
    this.readable = false;
    return valid;
  } catch (e) {
    this.readable = false;
    this.emit('error', e);
    this.emit('close');
  }
};

VerifyStream.decode = jwsDecode;
VerifyStream.isValid = isValidJws;
VerifyStream.verify = jwsVerify;

module.exports = VerifyStream;


/***/ }),

/***/ 3058:
/***/ ((module, exports, __nccwpck_require__) => {

/*! safe-buffer. MIT License. Feross Aboukhadijeh <https://feross.org/opensource> */
/* eslint-disable node/no-deprecated-api */
var buffer = __nccwpck_require__(181)
var Buffer = buffer.Buffer

// alternative to using Object.keys for old browsers
function copyProps (src, dst) {
  for (var key in src) {
    dst[key] = src[key]
  }
}
if (Buffer.from && Buffer.alloc && Buffer.allocUnsafe && Buffer.allocUnsafeSlow) {
  module.exports = buffer
} else {
  // Copy properties from require('buffer')
  copyProps(buffer, exports)
  exports.Buffer = SafeBuffer
}

function SafeBuffer (arg, encodingOrOffset, length) {
  return Buffer(arg, encodingOrOffset, length)
}

SafeBuffer.prototype = Object.create(Buffer.prototype)

// Copy static methods from Buffer
copyProps(Buffer, SafeBuffer)

SafeBuffer.from = function (arg, encodingOrOffset, length) {
  if (typeof arg === 'number') {
    throw new TypeError('Argument must not be a number')
  }
  return Buffer(arg, encodingOrOffset, length)
}

SafeBuffer.alloc = function (size, fill, encoding) {
  if (typeof size !== 'number') {
    throw new TypeError('Argument must be a number')
  }
  var buf = Buffer(size)
  if (fill !== undefined) {
    if (typeof encoding === 'string') {
      buf.fill(fill, encoding)
    } else {
      buf.fill(fill)
    }
  } else {
    buf.fill(0)
  }
  return buf
}

SafeBuffer.allocUnsafe = function (size) {
  if (typeof size !== 'number') {
    throw new TypeError('Argument must be a number')
  }
  return Buffer(size)
}

SafeBuffer.allocUnsafeSlow = function (size) {
  if (typeof size !== 'number') {
    throw new TypeError('Argument must be a number')
  }
  return buffer.SlowBuffer(size)
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 2751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: ./build/delivery/batches.js
function toBatches(identities, size) {
    return Array.from({ length: Math.ceil(identities.length / size) }, (_, index) => ({
        number: index + 1,
        identities: identities.slice(index * size, (index + 1) * size),
        state: { kind: "waiting" },
    }));
}

;// CONCATENATED MODULE: ./build/delivery/fates.js
function requestOutcome({ kind }) {
    switch (kind) {
        case "accepted":
            return "accepted";
        case "waiting":
        case "refused":
        case "not-processed":
            return "unsent";
        case "sending":
        case "unknown":
            return "unknown";
    }
}
function fatesOf({ identities, state }) {
    const outcome = requestOutcome(state);
    const comment = "trouble" in state ? state.trouble.what : undefined;
    return identities.map((identity) => {
        const entry = state.kind === "accepted" ? state.entries.get(identity) : undefined;
        if (!entry)
            return { identity, outcome, comment };
        return {
            identity,
            outcome: entry.isDelivered ? "delivered" : "failed",
            comment: entry.comment || undefined,
        };
    });
}
function outcomesOf({ identities, state }) {
    if (state.kind !== "accepted" || state.entries.size === 0)
        return [[requestOutcome(state), identities.length]];
    let delivered = 0;
    let failed = 0;
    for (const identity of identities) {
        const entry = state.entries.get(identity);
        if (entry?.isDelivered)
            delivered += 1;
        else if (entry)
            failed += 1;
    }
    return [
        ["delivered", delivered],
        ["failed", failed],
        ["accepted", identities.length - delivered - failed],
    ];
}
function failuresOf(batch) {
    if (batch.state.kind !== "accepted" || batch.state.entries.size === 0)
        return [];
    return fatesOf(batch).filter(({ outcome }) => outcome === "failed");
}

;// CONCATENATED MODULE: ./build/delivery/tally.js

function tally(batches) {
    const counts = { delivered: 0, failed: 0, accepted: 0, unsent: 0, unknown: 0 };
    let percentages = 0;
    for (const batch of batches) {
        for (const [outcome, recipients] of outcomesOf(batch))
            counts[outcome] += recipients;
        if (batch.state.kind === "accepted")
            percentages += batch.state.job.percentComplete * batch.identities.length;
    }
    const jobs = batches.flatMap(({ state }) => (state.kind === "accepted" ? [state.job] : []));
    const inJobs = counts.delivered + counts.failed + counts.accepted;
    const recipients = inJobs + counts.unsent + counts.unknown;
    return {
        status: overallStatus(new Set(jobs.map(({ status }) => status)), counts),
        percentComplete: recipients === 0 ? 0 : Math.floor(percentages / recipients),
        recipients,
        counts,
        inJobs,
        jobIds: jobs.map(({ id }) => id),
    };
}
function overallStatus(jobs, counts) {
    if (jobs.size === 0)
        return "FAILURE";
    const { delivered, failed, accepted, unsent, unknown } = counts;
    const everyJobFailed = jobs.size === 1 && jobs.has("FAILURE");
    if (unknown === 0 && (everyJobFailed || delivered + accepted === 0))
        return "FAILURE";
    if (failed + unsent > 0 || jobs.has("FAILURE") || jobs.has("PARTIAL_SUCCESS"))
        return "PARTIAL_SUCCESS";
    if (jobs.has("IN_PROGRESS"))
        return "IN_PROGRESS";
    return unknown > 0 ? "PARTIAL_SUCCESS" : "SUCCESS";
}

// EXTERNAL MODULE: ./build/github/run-context.js
var run_context = __nccwpck_require__(4809);
// EXTERNAL MODULE: ./build/json.js
var build_json = __nccwpck_require__(9368);
// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(977);
;// CONCATENATED MODULE: ./build/kore/wire.js


const MAX_IDENTITIES = 1000;
const JOB_STATUSES = [
    "IN_PROGRESS",
    "SUCCESS",
    "PARTIAL_SUCCESS",
    "FAILURE",
];
const JOB_ID = /^[A-Za-z0-9][A-Za-z0-9._~:-]{0,199}$/;
function readJob(json) {
    if (!(0,build_json/* isRecord */.u4)(json))
        return { wrong: "it is not a JSON object" };
    const { _id: id, status, percentageComplete } = json;
    if (typeof id !== "string" || !JOB_ID.test(id))
        return { wrong: "it has no usable job ID (_id)" };
    return {
        id,
        status: isJobStatus(status) ? status : "IN_PROGRESS",
        percentComplete: percent(percentageComplete),
    };
}
function readJobReport(json, jobId) {
    if (!(0,build_json/* isRecord */.u4)(json))
        return { wrong: "it is not a JSON object" };
    const { _id: id, status, percentageComplete, statusLogs } = json;
    if (id !== jobId)
        return { wrong: "it is not about this job" };
    if (!isJobStatus(status))
        return { wrong: `its status is none of ${JOB_STATUSES.join(", ")}` };
    const isFinished = status !== "IN_PROGRESS";
    return {
        id: jobId,
        status,
        percentComplete: isFinished && typeof percentageComplete !== "number" ? 100 : percent(percentageComplete),
        entries: Array.isArray(statusLogs) ? statusLogs.flatMap(readLogEntry) : [],
    };
}
const MAX_COMMENT_LENGTH = 500;
function readLogEntry(entry) {
    if (!(0,build_json/* isRecord */.u4)(entry))
        return [];
    const { originalId: identity, status, comments } = entry;
    if (typeof identity !== "string" || (status !== "SUCCESS" && status !== "FAILURE"))
        return [];
    const comment = typeof comments === "string" ? (0,build_text/* cutBetweenNames */.$i)(comments, MAX_COMMENT_LENGTH) : "";
    return [{ identity, isDelivered: status === "SUCCESS", comment }];
}
function isJobStatus(value) {
    return typeof value === "string" && JOB_STATUSES.includes(value);
}
function percent(value) {
    return typeof value === "number" && Number.isFinite(value) ? Math.min(100, Math.max(0, value)) : 0;
}
function readErrors(json) {
    const errors = (0,build_json/* isRecord */.u4)(json) ? json["errors"] : undefined;
    if (!Array.isArray(errors))
        return [];
    return errors.flatMap((error) => {
        if (!(0,build_json/* isRecord */.u4)(error) || typeof error["msg"] !== "string")
            return [];
        return [{ message: error["msg"], code: typeof error["code"] === "number" ? error["code"] : undefined }];
    });
}

;// CONCATENATED MODULE: ./build/github/withheld-secrets.js

const DEPENDABOT = "dependabot[bot]";
function whySecretsWithheld({ name, actor, payload }) {
    if (actor === DEPENDABOT || (0,build_json/* lookUp */.TE)(payload, "sender", "login") === DEPENDABOT) {
        return "GitHub gives no Actions secrets to runs that Dependabot caused";
    }
    if (name.startsWith("pull_request") && name !== "pull_request_target" && isFromFork(payload)) {
        return "GitHub gives no secrets to pull requests from forks";
    }
    if ((name === "push" || name === "schedule") && (0,build_json/* lookUp */.TE)(payload, "repository", "fork") === true) {
        return "this repository is a fork, and forks don't inherit secrets";
    }
    return undefined;
}
function isFromFork(payload) {
    const pullRequest = (0,build_json/* lookUp */.TE)(payload, "pull_request");
    if (pullRequest === undefined)
        return false;
    const base = (0,build_json/* lookUp */.TE)(pullRequest, "base", "repo", "id") ?? (0,build_json/* lookUp */.TE)(payload, "repository", "id");
    return (0,build_json/* lookUp */.TE)(pullRequest, "head", "repo", "id") !== base;
}

;// CONCATENATED MODULE: ./build/inputs.js

const MAX_DURATION_SECONDS = 86_400;
const INPUTS = {
    host: { type: "string", default: "https://platform.kore.ai" },
    "bot-id": { type: "string" },
    "client-id": { type: "string" },
    "client-secret": { type: "string" },
    "private-key": { type: "string" },
    "jwt-algorithm": { type: "enum", values: ["HS256", "HS512", "RS256", "RS512"], default: "HS256" },
    "jwt-subject": { type: "string", default: "github-actions" },
    "jwe-public-key": { type: "string" },
    "jwe-encryption": {
        type: "enum",
        values: ["A128CBC-HS256", "A128GCM", "A256GCM"],
        default: "A128CBC-HS256",
    },
    channel: { type: "enum", values: ["msteams", "slack"], required: true },
    "message-type": { type: "enum", values: ["text", "script"], default: "text" },
    "message-value": { type: "string" },
    "message-file": { type: "string" },
    "message-template": { type: "enum", values: ["release", "job-status"] },
    "message-variables": { type: "string" },
    identities: { type: "list" },
    "identities-file": { type: "string" },
    "identities-group": { type: "list" },
    "identities-column": { type: "string" },
    "max-recipients": { type: "integer", min: 1, max: Number.MAX_SAFE_INTEGER },
    "user-identity-type": { type: "enum", values: ["resolve", "donotresolve"], default: "resolve" },
    wait: { type: "boolean", default: "false" },
    "wait-timeout": { type: "integer", min: 1, max: MAX_DURATION_SECONDS, default: "600" },
    "fail-on": { type: "enum", values: ["failure", "any", "never"], default: "failure" },
    delivery: { type: "enum", values: ["at-most-once", "at-least-once"], default: "at-most-once" },
    retries: { type: "integer", min: 0, max: 10, default: "3" },
    "request-timeout": { type: "integer", min: 1, max: MAX_DURATION_SECONDS, default: "30" },
    "requests-per-minute": { type: "integer", min: 1, max: 1_000_000, default: "600" },
    "on-rerun": { type: "enum", values: ["send", "skip"], default: "send" },
    "dry-run": { type: "boolean", default: "false" },
    "show-identities": { type: "boolean", default: "false" },
    "job-status": { type: "list", expression: "${{ job.status }}" },
    "notify-on": { type: "enum", values: ["always", "failure", "change"], default: "always" },
    "github-token": { type: "string", expression: "${{ github.token }}" },
    "check-run-id": { type: "string", expression: "${{ job.check_run_id }}" },
};
const VERBATIM = new Set(["message-value"]);
function readInputs(read, report) {
    const values = Object.entries(INPUTS).map(([key, definition]) => {
        const name = key;
        const text = read(name);
        const wrong = (message) => report({ input: name, message });
        return [name, parseInput(definition, VERBATIM.has(name) ? text : text.trim(), wrong)];
    });
    return Object.fromEntries(values);
}
function parseInput(definition, given, wrong) {
    const text = given === "" ? definition.default : given;
    if (text === undefined) {
        if ("required" in definition)
            wrong(`is required: it must be ${expected(definition)}.`);
        return undefined;
    }
    switch (definition.type) {
        case "string":
        case "list":
            return text;
        case "enum":
            if (definition.values.includes(text))
                return text;
            break;
        case "integer": {
            const number = Number(text);
            if (/^(0|[1-9][0-9]*)$/.test(text) && number >= definition.min && number <= definition.max)
                return number;
            break;
        }
        case "boolean":
            if (/^(true|True|TRUE)$/.test(text))
                return true;
            if (/^(false|False|FALSE)$/.test(text))
                return false;
            break;
    }
    wrong(`is ${(0,build_text/* quote */.hD)(text)}, but must be ${expected(definition)}.`);
    return undefined;
}
function expected(definition) {
    switch (definition.type) {
        case "string":
            return "a text";
        case "list":
            return "a list";
        case "enum":
            return (0,build_text/* oneOf */.yL)(definition.values);
        case "integer": {
            const { min, max } = definition;
            const range = max === Number.MAX_SAFE_INTEGER ? `${min} or more` : `${min} to ${max}`;
            return `a whole number, ${range}, in plain digits`;
        }
        case "boolean":
            return "true or false";
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/files.js





class UnusableFile extends Error {
    name = "UnusableFile";
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}
const MAX_BYTES = 256 * 1024 * 1024;
async function readTextFile(path, workspace) {
    const bytes = await readBytes((0,external_node_path_namespaceObject.resolve)(workspace, path), workspace);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new UnusableFile(notUtf8(bytes), firstBadLine(bytes));
    return bytes.toString("utf8").replace(/^\uFEFF/, "");
}
async function readBytes(path, workspace) {
    try {
        const file = isWithin(path, workspace) ? await resolveLinks(path, workspace) : path;
        const stats = await (0,promises_namespaceObject.stat)(file);
        if (stats.isDirectory())
            throw new UnusableFile("is a folder: name a file in it");
        if (!stats.isFile())
            throw new UnusableFile("is not a regular file");
        if (stats.size > MAX_BYTES)
            throw new UnusableFile("is larger than 256 MiB: is it the right file?");
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        if (error instanceof UnusableFile)
            throw error;
        throw new UnusableFile(whyUnreadable((0,build_json/* lookUp */.TE)(error, "code")));
    }
}
async function resolveLinks(path, workspace) {
    const [file, folder] = await Promise.all([(0,promises_namespaceObject.realpath)(path), (0,promises_namespaceObject.realpath)(workspace)]);
    const isLink = (0,external_node_path_namespaceObject.relative)(workspace, path) !== (0,external_node_path_namespaceObject.relative)(folder, file);
    if (isWithin(file, folder) && !(isLink && isWithin(file, (0,external_node_path_namespaceObject.join)(folder, ".git"))))
        return file;
    throw new UnusableFile("is a link that leads out of the workspace, or into .git: if that is meant, name the file itself by its absolute path");
}
function isWithin(path, folder) {
    const way = (0,external_node_path_namespaceObject.relative)(folder, path);
    return way !== ".." && !way.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0,external_node_path_namespaceObject.isAbsolute)(way);
}
function whyUnreadable(code) {
    switch (code) {
        case "ENOENT":
        case "ENOTDIR":
            return "does not exist. Paths are relative to the workspace: does actions/checkout run before this step, and is the name spelled right?";
        case "EACCES":
        case "EPERM":
            return "can't be read: the runner's user may not open it";
        default:
            return `can't be read (${String(code ?? "unknown error")})`;
    }
}
function notUtf8(bytes) {
    const mark = bytes.toString("hex", 0, 2);
    if (mark === "fffe" || mark === "feff")
        return "is UTF-16, not UTF-8: save it as UTF-8";
    return "is not UTF-8: save it as UTF-8";
}
const LF = 0x0a;
const CR = 0x0d;
function firstBadLine(bytes) {
    let line = 1;
    let from = 0;
    for (const [at, byte] of bytes.entries()) {
        if (byte !== LF && (byte !== CR || bytes[at + 1] === LF))
            continue;
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(from, at)))
            break;
        from = at + 1;
        line += 1;
    }
    return line;
}

// EXTERNAL MODULE: ./build/documents/node.js
var node = __nccwpck_require__(9901);
;// CONCATENATED MODULE: ./build/message/variables.js


async function readVariables(text, complain) {
    const isJson = text.startsWith("{");
    try {
        const root = isJson
            ? (await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(615)]).then(__nccwpck_require__.bind(__nccwpck_require__, 615))).readJson(text)
            : (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(950)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7950))).readYaml(text);
        if (root?.kind === "mapping") {
            const typed = (value, key) => (isJson ? value : asStrings(value, key, complain));
            return new Map(root.entries.map(({ key, value }) => [key, typed(value, key)]));
        }
        complain(`${root ? `is ${(0,node/* describeNode */.WQ)(root)}` : "is empty"}: write a mapping from name to value`);
    }
    catch (error) {
        if (!(error instanceof node/* MalformedDocument */.Nh))
            throw error;
        const kind = isJson ? "JSON, which it is read as because it starts with {" : "YAML";
        complain(`line ${error.line}: this is not well-formed ${kind}: ${error.message}`);
    }
    return new Map();
}
function asStrings(node, key, complain) {
    const { line } = node;
    switch (node.kind) {
        case "text":
            return node;
        case "scalar":
            if (node.spelling === "")
                complain(`line ${line}: the value of ${(0,build_text/* quote */.hD)(key)} is empty: write "" if it is meant to be`);
            return { kind: "text", text: node.spelling, line };
        case "sequence":
            return { kind: "sequence", items: node.items.map((item) => asStrings(item, key, complain)), line };
        case "mapping": {
            const entries = node.entries.map((entry) => ({
                ...entry,
                value: asStrings(entry.value, entry.key, complain),
            }));
            return { kind: "mapping", entries, line };
        }
    }
}

;// CONCATENATED MODULE: ./build/message/message.js




async function readMessage(inputs, workspace, report) {
    const complainOf = (input) => (message) => report({ input, message: (0,build_text/* sentence */.em)(message) });
    const source = await readSource(inputs, workspace, complainOf);
    const given = inputs["message-variables"];
    const variables = given === undefined ? undefined : await readVariables(given, complainOf("message-variables"));
    const type = inputs["message-type"];
    if (!source || !type)
        return undefined;
    const val = variables ? await fill(type, source, variables, complainOf) : source.text;
    return { message: { type, val }, variablesUnused: variables !== undefined && val === source.text };
}
async function readSource({ "message-value": value, "message-file": file }, workspace, complainOf) {
    if (value !== undefined && file !== undefined) {
        complainOf("message-value")("can't be used together with `message-file`: leave one of them out");
        return undefined;
    }
    if (value !== undefined) {
        if (value.trim() !== "")
            return { input: "message-value", text: value };
        complainOf("message-value")("is white space alone: write a message");
        return undefined;
    }
    if (file === undefined) {
        complainOf("message-value")("is required, or `message-file` or `message-template`: say what to send");
        return undefined;
    }
    try {
        const text = await readTextFile(file, workspace);
        if (text.trim() !== "")
            return { input: "message-file", text };
        complainOf("message-file")(`${(0,build_text/* quote */.hD)(file)} holds no message`);
    }
    catch (error) {
        if (!(error instanceof UnusableFile))
            throw error;
        const where = error.line === undefined ? "" : ` (line ${error.line})`;
        complainOf("message-file")(`${(0,build_text/* quote */.hD)(file)} ${error.message}${where}`);
    }
    return undefined;
}
async function fill(type, { input, text }, variables, complainOf) {
    const { fillText, fillJson } = await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(660)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7660));
    if (type === "text")
        return fillText(text, variables, complainOf(input));
    if ((0,build_json/* parseJson */.qF)(text) !== undefined)
        return fillJson(text, variables, complainOf(input));
    const { declareAhead } = await __nccwpck_require__.e(/* import() */ 699).then(__nccwpck_require__.bind(__nccwpck_require__, 6699));
    return declareAhead(text, variables, complainOf("message-variables"));
}

// EXTERNAL MODULE: ./build/documents/size.js
var size = __nccwpck_require__(6404);
// EXTERNAL MODULE: ./build/recipients/entry.js
var entry = __nccwpck_require__(8949);
;// CONCATENATED MODULE: ./build/recipients/groups.js



function groupName(text) {
    return text.endsWith("?")
        ? { name: text.slice(0, -1).trim(), optional: true }
        : { name: text, optional: false };
}
function selectGroups(root, choice, complain, passOver) {
    if (root.kind === "sequence") {
        if (choice === "all")
            return (0,entry/* entriesOf */.M)(root, complain);
        complain("has no groups: it is a sequence. Make it a mapping from group to recipients, or leave `identities-group` out");
        return [];
    }
    if (root.kind !== "mapping") {
        complain(`holds ${(0,node/* describeNode */.WQ)(root)}: write a sequence of strings, or a mapping from group to such a sequence`, root.line);
        return [];
    }
    const chosen = choice === "all" ? root.entries : choice.flatMap((name) => find(root.entries, name, complain, passOver));
    const nodes = new Set(chosen.map(({ value }) => value));
    return [...nodes].flatMap((node) => (0,entry/* entriesOf */.M)(node, complain));
}
function find(groups, { name, optional }, complain, passOver) {
    const exact = groups.find(({ key }) => key === name);
    if (exact)
        return [exact];
    const alike = groups.filter(({ key }) => key.toLowerCase() === name.toLowerCase());
    if (alike.length > 0)
        return alike;
    if (optional)
        passOver(name);
    else
        complain(`has no group ${(0,build_text/* quote */.hD)(name)}. ${known(groups)} Write ${(0,build_text/* quote */.hD)(`${name}?`)} to pass it over when missing`);
    return [];
}
function known(groups) {
    const names = groups.slice(0, 20).map(({ key }) => (0,build_text/* quote */.hD)(key));
    const more = groups.length > names.length ? ` and ${groups.length - names.length} more` : "";
    return groups.length === 0
        ? "It has no groups."
        : `It has ${(0,build_text/* count */.U9)(groups.length, "group")}: ${names.join(", ")}${more}.`;
}

// EXTERNAL MODULE: ./build/recipients/list.js
var list = __nccwpck_require__(3969);
;// CONCATENATED MODULE: ./build/recipients/roster-file.js






function rosterKind(path) {
    switch ((0,external_node_path_namespaceObject.extname)(path).toLowerCase()) {
        case ".txt":
            return "text";
        case ".csv":
            return "csv";
        case ".yml":
        case ".yaml":
            return "yaml";
        case ".json":
            return "json";
        default:
            return undefined;
    }
}
async function readRosterFile(path, reading) {
    const kind = rosterKind(path);
    const { complain } = reading;
    if (!kind) {
        complain("is of an unknown kind: its name must end with .txt, .csv, .yml, .yaml or .json");
        return [];
    }
    try {
        const text = await readTextFile(path, reading.workspace);
        const tooLarge = kind === "yaml" || kind === "json" ? (0,size/* whyTooLarge */.y)(text, kind) : undefined;
        if (tooLarge)
            complain(`${tooLarge}, too large for ${kind.toUpperCase()}: save it as .txt or .csv`);
        else if (text.trim() === "")
            complain("is empty", 1);
        else
            return await parse(kind, text, reading);
    }
    catch (error) {
        if (error instanceof UnusableFile) {
            complain(error.message, error.line);
        }
        else if (error instanceof node/* MalformedDocument */.Nh) {
            complain(`is not well-formed ${kind.toUpperCase()}: ${error.message}`, error.line);
        }
        else {
            throw error;
        }
    }
    return [];
}
async function parse(kind, text, { groups, column, complain, passOver }) {
    switch (kind) {
        case "text":
            return (0,list/* readList */.L)(text, complain);
        case "csv": {
            const { readCsv } = await Promise.all(/* import() */[__nccwpck_require__.e(175), __nccwpck_require__.e(69)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5450));
            return readCsv(text, column, complain);
        }
        case "yaml": {
            const { readYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(950)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7950));
            const root = readYaml(text);
            return root ? selectGroups(root, groups, complain, passOver) : [];
        }
        case "json": {
            const { readJson } = await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(615)]).then(__nccwpck_require__.bind(__nccwpck_require__, 615));
            return selectGroups(readJson(text), groups, complain, passOver);
        }
    }
}

;// CONCATENATED MODULE: ./build/no-effect.js


function withoutEffect(inputs, variablesUnused) {
    const file = inputs["identities-file"];
    const kind = file === undefined ? undefined : rosterKind(file);
    const algorithm = inputs["jwt-algorithm"];
    const rules = [
        [
            "identities-group",
            kind !== "yaml" && kind !== "json",
            "only a YAML or JSON identities-file has groups",
        ],
        ["identities-column", kind !== "csv", "only a CSV identities-file has columns"],
        [
            "private-key",
            algorithm === "HS256" || algorithm === "HS512",
            `jwt-algorithm ${algorithm} signs with client-secret`,
        ],
        [
            "client-secret",
            algorithm === "RS256" || algorithm === "RS512",
            `jwt-algorithm ${algorithm} signs with private-key`,
        ],
        [
            "jwe-encryption",
            inputs["jwe-public-key"] === undefined,
            "tokens are encrypted with jwe-public-key only",
        ],
        ["message-type", inputs["message-template"] !== undefined, "a message-template is a script"],
        ["delivery", inputs.retries === 0, "with retries 0 nothing is tried again"],
        ["wait", inputs["dry-run"] === true, "a dry run has nothing to wait for"],
        ["wait-timeout", inputs.wait === false, "wait is false"],
        ["notify-on", inputs["message-template"] !== "job-status", "it is for message-template job-status"],
        ["message-variables", variablesUnused, "the message uses none of them"],
        ["message-variables", inputs["message-template"] !== undefined, "a message-template has no variables"],
    ];
    return rules
        .filter(([input, isIdle]) => isIdle && isGiven(inputs, input))
        .map(([input, , reason]) => `${input} has no effect: ${reason}.`);
}
function isGiven(inputs, name) {
    const definition = INPUTS[name];
    return inputs[name] !== undefined && String(inputs[name]) !== definition.default;
}

// EXTERNAL MODULE: ./build/recipients/identity.js
var recipients_identity = __nccwpck_require__(6055);
;// CONCATENATED MODULE: ./build/recipients/recipients.js






async function readRecipients(inputs, workspace, report) {
    const problems = [];
    const sources = [];
    const missingGroups = [];
    const { identities: inline, "identities-file": file } = inputs;
    const groups = await readGroupChoice(inputs["identities-group"], (problem) => problems.push(problem));
    if (inline !== undefined) {
        const complain = complainTo(problems, "identities");
        sources.push({ complain, entries: await (0,list/* readList */.L)(inline, complain) });
    }
    if (file !== undefined) {
        const complain = complainTo(problems, "identities-file", file);
        const column = inputs["identities-column"];
        const passOver = (group) => missingGroups.push(group);
        sources.push({
            complain,
            entries: await readRosterFile(file, { workspace, groups, column, complain, passOver }),
        });
    }
    const { identities, lowerCased, duplicates } = distinct(sources, inputs);
    checkCount(identities.length, inputs, missingGroups, problems);
    const shown = inputs["show-identities"] ? (text) => text : recipients_identity/* maskEmails */._g;
    for (const problem of problems)
        report(withoutPeople(problem, shown));
    return { identities, lowerCased, duplicates, missingGroups: missingGroups.map(shown) };
}
function withoutPeople({ input, message, place }, shown) {
    return {
        input,
        message: shown(message),
        ...(place ? { place: { ...place, file: shown(place.file) } } : {}),
    };
}
async function readGroupChoice(text, report) {
    if (text === undefined)
        return "all";
    const complain = (message) => report({ input: "identities-group", message: (0,build_text/* sentence */.em)(message) });
    const entries = await (0,list/* readList */.L)(text, complain);
    return (0,entry/* textsOf */.C)(entries).map(groupName);
}
function distinct(sources, inputs) {
    const plain = sources.length === 1 ? sources[0]?.entries.plain : undefined;
    if (plain?.every(recipients_identity/* isShort */.tQ)) {
        const lowerCased = new Set(plain);
        const duplicates = plain.length - lowerCased.size;
        return { identities: duplicates === 0 ? plain : [...lowerCased], lowerCased, duplicates };
    }
    const isExact = inputs["user-identity-type"] === "donotresolve";
    const identities = [];
    const lowerCased = new Set();
    const known = isExact ? new Set() : lowerCased;
    let duplicates = 0;
    const take = (identity) => {
        const lower = (0,recipients_identity/* inLowerCase */.T)(identity);
        const size = known.size;
        known.add(isExact ? identity : lower);
        if (known.size === size)
            duplicates += 1;
        else
            identities.push(identity);
        if (isExact)
            lowerCased.add(lower);
    };
    for (const source of sources)
        forEachValid(source, inputs["show-identities"] === true, take);
    return { identities, lowerCased, duplicates };
}
function forEachValid({ entries, complain }, showIdentities, take) {
    entries.forEach(({ text, line }) => {
        const identity = text.trim();
        if (identity === "")
            return;
        const fault = (0,recipients_identity/* whyInvalid */.Eb)(identity);
        if (fault === undefined)
            take(identity);
        else {
            const visible = (0,build_text/* plainLine */.h0)(identity).trim();
            complain(`${(0,build_text/* quote */.hD)(showIdentities ? visible : (0,recipients_identity/* maskIdentity */.vy)(visible))} ${fault}`, line);
        }
    });
}
function checkCount(recipients, inputs, missingGroups, problems) {
    const max = inputs["max-recipients"];
    if (max !== undefined && recipients > max) {
        const found = `there are ${(0,build_text/* count */.U9)(recipients, "distinct recipient")}, more than the ${max} it allows`;
        problems.push({
            input: "max-recipients",
            message: `${found}: is it the right list? If so, raise the limit.`,
        });
    }
    if (recipients > 0 || problems.length > 0)
        return;
    const { identities: inline, "identities-file": file } = inputs;
    if (file !== undefined) {
        const missing = missingGroups.length > 0 ? `: it has no group ${missingGroups.map(build_text/* quote */.hD).join(", ")}` : "";
        complainTo(problems, "identities-file", file)(`names no recipient${missing}`);
    }
    else {
        const reason = inline === undefined
            ? "is required, or `identities-file`: say who is to be notified"
            : "names no recipient";
        complainTo(problems, "identities")(reason);
    }
}
function complainTo(problems, input, file) {
    return (message, line) => {
        const parts = [
            ...(file === undefined ? [] : [(0,build_text/* quote */.hD)(file)]),
            ...(line === undefined ? [] : [`line ${line}`]),
        ];
        const where = line === undefined ? `${parts.join("")} ` : `${parts.join(", ")}: `;
        problems.push({
            input,
            message: `${parts.length === 0 ? "" : where}${(0,build_text/* sentence */.em)(message)}`,
            ...(file === undefined ? {} : { place: line === undefined ? { file } : { file, line } }),
        });
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/kore/jwe.js


const KEY_WRAPPING = "RSA-OAEP";
const MIN_BITS = 2048;
function readPublicJwk(text) {
    const jwk = (0,build_json/* parseJson */.qF)(text);
    if (!(0,build_json/* isRecord */.u4)(jwk))
        return { wrong: "is no JWK: copy the JSON object that the app's page shows, from { to }" };
    const { kty, n, e, alg, kid } = jwk;
    if ("keys" in jwk)
        return { wrong: "is a set of keys: give the one key that the app's page shows" };
    if ("d" in jwk)
        return { wrong: "is a private key: give the platform's public one, and keep this one to yourself" };
    if (kty !== "RSA" || typeof n !== "string" || typeof e !== "string") {
        return { wrong: 'is no RSA key: a JWK with "kty": "RSA", "n" and "e" is needed' };
    }
    if (alg !== undefined && alg !== KEY_WRAPPING) {
        const why = alg === "RSA1_5" ? "which is unsafe and not supported" : "which is not supported";
        return { wrong: `demands the algorithm ${String(alg)}, ${why}: set the app to ${KEY_WRAPPING}` };
    }
    return checkKey({ kty, n, e }, typeof kid === "string" ? kid : undefined);
}
function checkKey(jwk, keyId) {
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: { ...jwk }, format: "jwk" });
        const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
        return bits < MIN_BITS
            ? { wrong: `has ${bits} bits, too short: at least ${MIN_BITS} are needed` }
            : { key, keyId };
    }
    catch {
        return { wrong: "is damaged: copy the whole JSON object that the app's page shows" };
    }
}
async function encryptToken(token, { key, keyId, encryption }) {
    const { CompactEncrypt } = await __nccwpck_require__.e(/* import() */ 800).then(__nccwpck_require__.bind(__nccwpck_require__, 2800));
    return new CompactEncrypt(new TextEncoder().encode(token))
        .setProtectedHeader({
        alg: KEY_WRAPPING,
        enc: encryption,
        typ: "JWT",
        cty: "JWT",
        ...(keyId === undefined ? {} : { kid: keyId }),
    })
        .encrypt(key);
}

// EXTERNAL MODULE: ./build/kore/platform-url.js
var platform_url = __nccwpck_require__(2531);
;// CONCATENATED MODULE: ./build/kore/private-key.js

const private_key_MIN_BITS = 2048;
function looksLikePem(text) {
    return text.includes("-----BEGIN ");
}
function readPrivateKey(text) {
    const pem = text.replace(/\\r\\n|\\n/g, "\n").trim();
    const fault = faultOfPem(pem);
    if (fault !== undefined)
        return { wrong: fault };
    try {
        return private_key_checkKey((0,external_node_crypto_.createPrivateKey)(pem));
    }
    catch {
        return {
            wrong: "is damaged or cut off between its BEGIN and END lines: paste the whole file, with its line breaks",
        };
    }
}
function faultOfPem(pem) {
    if (!looksLikePem(pem))
        return "is no PEM: it must begin with a BEGIN PRIVATE KEY line";
    if (/-----BEGIN ENCRYPTED|Proc-Type:.*ENCRYPTED/.test(pem)) {
        return "is encrypted with a passphrase: decrypt it first, openssl pkey -in key.pem -out plain.pem";
    }
    if (pem.includes("-----BEGIN OPENSSH")) {
        return "is in OpenSSH's own format: convert it, ssh-keygen -p -m PEM -f key";
    }
    if (!/-----BEGIN ([A-Z]+ )?PRIVATE KEY-----/.test(pem)) {
        return /-----BEGIN ((RSA )?PUBLIC KEY|CERTIFICATE)/.test(pem)
            ? "is a public key or a certificate: the platform has that one; give the private key it belongs to"
            : "is a PEM, but not of a private key";
    }
    if (!/-----END [A-Z ]*PRIVATE KEY-----/.test(pem))
        return "is cut off: its last line, END PRIVATE KEY, is missing";
    return undefined;
}
function private_key_checkKey(key) {
    if (key.asymmetricKeyType !== "rsa") {
        return { wrong: `is of type ${key.asymmetricKeyType ?? "unknown"}: RS256 and RS512 need an RSA key` };
    }
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    if (bits < private_key_MIN_BITS)
        return { wrong: `has ${bits} bits, too short: RS256 and RS512 need at least ${private_key_MIN_BITS}` };
    return key;
}

;// CONCATENATED MODULE: ./build/settings.js




function readSettings(inputs, report) {
    const settings = {
        bot: readBot(inputs, report),
        app: readApp(inputs, report),
        channel: inputs.channel,
        userIdentityType: inputs["user-identity-type"],
        wait: inputs.wait,
        waitTimeoutSeconds: inputs["wait-timeout"],
        failOn: inputs["fail-on"],
        delivery: inputs.delivery,
        retries: inputs.retries,
        requestTimeoutSeconds: inputs["request-timeout"],
        requestsPerMinute: inputs["requests-per-minute"],
        onRerun: inputs["on-rerun"],
        dryRun: inputs["dry-run"],
        showIdentities: inputs["show-identities"],
    };
    return isComplete(settings) ? settings : undefined;
}
function isComplete(settings) {
    return Object.values(settings).every((value) => value !== undefined);
}
function emptyCredentials(inputs) {
    const needed = ["bot-id", "client-id"];
    const algorithm = inputs["jwt-algorithm"];
    if (algorithm !== undefined)
        needed.push(algorithm.startsWith("HS") ? "client-secret" : "private-key");
    return needed.filter((name) => inputs[name] === undefined);
}
function readBot(inputs, report) {
    const { host, "bot-id": botId } = inputs;
    const platformUrl = host === undefined ? { wrong: "is missing" } : (0,platform_url/* readPlatformUrl */.l)(host);
    if (typeof platformUrl !== "string")
        report({ input: "host", message: (0,build_text/* sentence */.em)(platformUrl.wrong) });
    if (botId === undefined)
        reportEmpty("bot-id", report);
    else if (!/^[A-Za-z0-9_-]+$/.test(botId)) {
        const message = `is ${(0,build_text/* quote */.hD)(botId)}, but has letters, digits, - and _ only: copy the Bot ID or Stream ID from the bot's General Settings.`;
        report({ input: "bot-id", message });
    }
    else if (typeof platformUrl === "string")
        return { platformUrl, botId };
    return undefined;
}
function readApp(inputs, report) {
    const { "client-id": clientId, "jwt-subject": subject } = inputs;
    if (clientId === undefined)
        reportEmpty("client-id", report);
    const signing = readSigningKey(inputs, report);
    const encryption = readEncryption(inputs, report);
    if (!clientId || !subject || !signing || encryption === "invalid")
        return undefined;
    return { clientId, subject, signing, encryption };
}
function readEncryption(inputs, report) {
    const { "jwe-public-key": jwk, "jwe-encryption": encryption } = inputs;
    if (jwk === undefined)
        return undefined;
    const read = readPublicJwk(jwk);
    if ("wrong" in read)
        report({ input: "jwe-public-key", message: (0,build_text/* sentence */.em)(read.wrong) });
    return "wrong" in read || encryption === undefined ? "invalid" : { ...read, encryption };
}
function readSigningKey(inputs, report) {
    const { "jwt-algorithm": algorithm, "client-secret": secret, "private-key": pem } = inputs;
    switch (algorithm) {
        case undefined:
            return undefined;
        case "HS256":
        case "HS512":
            if (secret === undefined)
                reportEmpty("client-secret", report, `\`jwt-algorithm: ${algorithm}\` signs with it`);
            else if (looksLikePem(secret)) {
                const message = "is a PEM: give it as `private-key`, with `jwt-algorithm: RS256` or `RS512`; an HS256 or HS512 app has a plain secret.";
                report({ input: "client-secret", message });
            }
            else
                return { algorithm, secret };
            return undefined;
        case "RS256":
        case "RS512": {
            if (pem === undefined) {
                reportEmpty("private-key", report, `\`jwt-algorithm: ${algorithm}\` signs with it`);
                return undefined;
            }
            const key = readPrivateKey(pem);
            if (!("wrong" in key))
                return { algorithm, key };
            report({ input: "private-key", message: (0,build_text/* sentence */.em)(key.wrong) });
            return undefined;
        }
    }
}
function reportEmpty(input, report, why) {
    const causes = "If it comes from a secret or variable, likely causes are: its name is misspelled, the job doesn't name the `environment` that holds it, or a reusable workflow is called without `secrets: inherit`";
    report({ input, message: `is required${why === undefined ? "" : ` (${why})`}, but empty. ${causes}.` });
}

;// CONCATENATED MODULE: ./build/plan.js








async function makePlan(world) {
    const { env, readInput, log, redactor } = world;
    const problems = new Map();
    const report = (problem) => {
        problems.set(`${problem.input} ${problem.message}`, problem);
    };
    const inputs = readInputs(readInput, report);
    const event = (0,run_context/* triggeringEvent */.hz)(env, (message) => log.warning(message));
    const empty = emptyCredentials(inputs);
    const withheld = empty.length > 0 ? whySecretsWithheld(event) : undefined;
    if (withheld !== undefined)
        return {
            kind: "skip",
            reason: `${withheld}, and ${empty.join(" and ")} came empty`,
            isNotable: true,
            identities: [],
        };
    const workspace = (0,run_context/* workspaceOf */.B3)(env);
    const settings = readSettings(inputs, report);
    const recipients = await readRecipients(inputs, workspace, report);
    if (!inputs["show-identities"])
        redactor.hideIdentities(recipients.identities, recipients.lowerCased);
    const read = await readAnyMessage(inputs, { env, event, workspace }, report);
    if (problems.size > 0 || !settings || !read)
        return { kind: "invalid", problems: [...problems.values()] };
    for (const notice of withoutEffect(inputs, "variablesUnused" in read && read.variablesUnused))
        log.notice(notice);
    if (recipients.duplicates > 0)
        log.info(`${(0,build_text/* count */.U9)(recipients.duplicates, "duplicate identity", "duplicate identities")} dropped.`);
    for (const group of recipients.missingGroups)
        log.info(`Group ${(0,build_text/* quote */.hD)(group)} is not in the file: passed over.`);
    const { identities } = recipients;
    if (settings.onRerun === "skip" && (0,run_context/* runAttempt */.Tm)(env) > 1) {
        const reason = `this is attempt ${(0,run_context/* runAttempt */.Tm)(env)} of the run, and \`on-rerun\` is skip`;
        return { kind: "skip", reason, isNotable: true, identities };
    }
    const told = "message" in read ? read : await tellJobStatus(read, settings.channel, { ...world, event });
    if ("silence" in told)
        return { kind: "skip", reason: told.silence, isNotable: false, identities };
    const notification = { settings, message: told.message, identities };
    return { kind: settings.dryRun ? "dry-run" : "send", notification };
}
async function readAnyMessage(inputs, { env, event, workspace, }, report) {
    const { "message-template": template } = inputs;
    if (template === undefined)
        return readMessage(inputs, workspace, report);
    if (inputs["message-value"] !== undefined || inputs["message-file"] !== undefined) {
        const message = "can't be used together with `message-value` or `message-file`: leave one of them out.";
        report({ input: "message-template", message });
    }
    const { readJobStatusInputs, readReleaseMessage } = await __nccwpck_require__.e(/* import() */ 524).then(__nccwpck_require__.bind(__nccwpck_require__, 8524));
    if (template === "job-status")
        return readJobStatusInputs(inputs, event, report);
    const message = await readReleaseMessage(inputs.channel, { env, event }, report);
    return message && { message, variablesUnused: false };
}
async function tellJobStatus(inputs, channel, { env, event, log, now, clock, cancelled }) {
    const { findStory } = await __nccwpck_require__.e(/* import() */ 610).then(__nccwpck_require__.bind(__nccwpck_require__, 3610));
    const { jobStatusCard } = await __nccwpck_require__.e(/* import() */ 710).then(__nccwpck_require__.bind(__nccwpck_require__, 9710));
    const { writeCard } = await __nccwpck_require__.e(/* import() */ 524).then(__nccwpck_require__.bind(__nccwpck_require__, 8524));
    const onMissing = (message) => log.warning(message);
    const found = await findStory({ ...inputs, env, event, now, clock, cancelled, onMissing });
    return "silence" in found ? found : { message: await writeCard(jobStatusCard(found.story), channel) };
}

// EXTERNAL MODULE: ./build/kore/kept-connections.js + 1 modules
var kept_connections = __nccwpck_require__(6940);
;// CONCATENATED MODULE: ./build/kore/retry.js
const MAX_ASKED_WAIT_MS = 5 * 60_000;
const FIRST_BACKOFF_MS = 1_000;
const MAX_BACKOFF_MS = 30_000;
function mayTryAgain(outcome, guarantee) {
    switch (outcome.kind) {
        case "not-processed":
            return true;
        case "unknown":
            return guarantee === "at-least-once";
        case "accepted":
        case "refused":
            return false;
    }
}
function backoffMs(failures, random) {
    return random() * Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (failures - 1));
}
function retryAfterMs(header, now) {
    const text = header?.trim() ?? "";
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const isDate = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*\d\d:\d\d:\d\d/.test(text);
    const date = isDate ? Date.parse(text.endsWith("GMT") ? text : `${text} GMT`) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./build/kore/trouble.js



const RATE_LIMIT = /exceeded the (per-minute|hourly) rate limit|rate limit for this api has been reached/i;
const SHOWN_LENGTH = 300;
function troubleOfAnswer({ status, headers, body, }) {
    const errors = readErrors((0,build_json/* parseJson */.qF)(body));
    const said = errors.map(({ message, code }) => (0,build_text/* cutBetweenNames */.$i)(message, SHOWN_LENGTH) + (code === undefined ? "" : ` (code ${code})`));
    return {
        what: `HTTP ${status}: ${said.length > 0 ? (0,build_text/* cutBetweenNames */.$i)(said.join("; "), 3 * SHOWN_LENGTH) : describeBody(status, headers, body)}`,
        advice: adviceFor(status, errors),
        rateLimit: rateLimitOf(errors),
        isPlatforms: errors.length > 0,
    };
}
function rateLimitOf(errors) {
    const message = errors.map((error) => error.message).find((text) => RATE_LIMIT.test(text));
    if (message === undefined)
        return undefined;
    return /hourly/i.test(message) ? "hour" : "minute";
}
function describeBody(status, headers, body) {
    if (status >= 300 && status < 400) {
        return `a redirect to ${(0,build_text/* cutBetweenNames */.$i)(headers.location ?? "nowhere", SHOWN_LENGTH)}, which is never followed`;
    }
    const text = body.trim();
    if (text === "")
        return "an empty answer";
    if (/^<(!doctype|html)/i.test(text)) {
        const title = /<title[^>]*>([^<]*)<\/title>/i.exec(text.slice(0, 10_000))?.[1]?.trim();
        return title ? `a web page, titled "${(0,build_text/* cutBetweenNames */.$i)(title, SHOWN_LENGTH)}"` : "a web page";
    }
    return (0,build_text/* cutBetweenNames */.$i)(text, SHOWN_LENGTH);
}
function adviceFor(status, errors) {
    const said = errors.map(({ message }) => message).join(" ");
    if (RATE_LIMIT.test(said) || status === 429)
        return "The bot's rate limit is reached: send again later.";
    if (/jwe|encrypted token/i.test(said))
        return "If the app enforces JWE, give the platform's public key as `jwe-public-key`; if it doesn't, leave that out.";
    if (/replay|jti/i.test(said))
        return "Check the JTI setting of the JWT app in Kore.ai.";
    if (status === 401 || /invalid sdk credentials/i.test(said) || errors.some(({ code }) => code === 4002)) {
        return "Check `client-id`, `client-secret` or `private-key`, and `jwt-algorithm`: they must be those of one JWT app of this bot.";
    }
    if (status === 403) {
        return "Give the JWT app the scope Proactive Messages (App Builder, or Admin Console: Channel Management > Proactive Messages), then publish the app.";
    }
    if (status === 404)
        return "Check `bot-id` and `host`: this host knows no such bot, or has its API below a path prefix.";
    if (status === 400) {
        return "Check the message, and that the channel is configured, published and enabled for proactive notifications.";
    }
    if (status === 413)
        return "The message is too large for the platform.";
    if (status >= 300 && status < 400)
        return "Set `host` to the platform's own address.";
    if (errors.length > 0 && status >= 500)
        return "The platform has trouble just now: send again later.";
    if (errors.length > 0)
        return "The platform says what it doesn't like: mend the message or the inputs.";
    return "Check `host`: something other than the platform may have answered.";
}

;// CONCATENATED MODULE: ./build/kore/client.js






function notifyUrlOf({ platformUrl, botId }) {
    return `${platformUrl}/api/public/bot/${botId}/notify`;
}
function createClient(bot, { freshToken, cancelled, transport, now }) {
    const notifyUrl = notifyUrlOf(bot);
    const headers = async () => ({ auth: await freshToken(), accept: "application/json" });
    return {
        async notify(request, signal, attempt = 1) {
            const post = {
                method: "POST",
                url: notifyUrl,
                headers: { ...(await headers()), "content-type": "application/json" },
                body: JSON.stringify(request),
                attempt,
            };
            await (0,kept_connections/* socketsHeard */.df)();
            if (cancelled.aborted)
                return CANCELLED;
            return outcomeOf(await transport(post, signal), now());
        },
        async jobStatus(jobId, signal) {
            const url = `${notifyUrl}/status/${jobId}`;
            const get = { method: "GET", url, headers: await headers(), attempt: 1 };
            if (signal.aborted)
                return { kind: "failed", trouble: CANCELLED.trouble };
            return statusOf(await transport(get, signal), jobId, now());
        },
    };
}
const CANCELLED = {
    kind: "not-processed",
    trouble: { what: "the step was cancelled before it went out", advice: "Run the workflow again." },
};
const HITS_ALL = new Set([401, 403, 404]);
const UNKNOWN_ADVICE = "The platform may have taken the request: ask a recipient, or look at the bot's analytics, before sending again.";
function outcomeOf(exchange, now) {
    switch (exchange.kind) {
        case "not-sent":
            return { kind: "not-processed", trouble: troubleOnTheWay(exchange) };
        case "blocked":
            return { kind: "refused", trouble: troubleOnTheWay(exchange), hitsAll: true };
        case "lost":
            return { kind: "unknown", trouble: { what: exchange.reason, advice: UNKNOWN_ADVICE } };
        case "answer":
            return outcomeOfAnswer(exchange, now);
    }
}
const NETWORK_ADVICE = "Check `host`, the network and the proxy.";
function troubleOnTheWay(exchange) {
    const advice = exchange.kind === "blocked" ? exchange.advice : undefined;
    return { what: exchange.reason, advice: advice ?? NETWORK_ADVICE };
}
function outcomeOfAnswer(answer, now) {
    const { status, complete, body } = answer;
    const isSuccess = status >= 200 && status < 300;
    const job = isSuccess && complete ? readJob((0,build_json/* parseJson */.qF)(body)) : { wrong: "it was cut off" };
    if (!("wrong" in job))
        return { kind: "accepted", job };
    const trouble = troubleOfAnswer(answer);
    const wait = askedWait(answer, trouble, now);
    const isTransient503 = status === 503 && (answer.headers["retry-after"] !== undefined || trouble.isPlatforms);
    if (status === 429 || trouble.rateLimit || isTransient503) {
        const advice = adviceOnLongWait(wait) ?? trouble.advice;
        return { kind: "not-processed", trouble: { ...trouble, advice }, ...wait };
    }
    if (!isSuccess && status < 500)
        return { kind: "refused", trouble, hitsAll: HITS_ALL.has(status) };
    const what = isSuccess ? whatOfSuccess(answer, trouble, job.wrong) : trouble.what;
    const advice = [UNKNOWN_ADVICE, adviceOnLongWait(wait) ?? []].flat().join(" ");
    return { kind: "unknown", trouble: { what, advice }, ...(isSuccess ? {} : wait) };
}
function whatOfSuccess({ status, complete }, { what }, wrong) {
    if (!complete)
        return `the answer (HTTP ${status}) was cut off`;
    return `${what}, which is not the platform's answer to a notification: ${wrong}`;
}
function statusOf(exchange, jobId, now) {
    if (exchange.kind !== "answer")
        return { kind: "failed", trouble: troubleOnTheWay(exchange) };
    const { status, complete, body } = exchange;
    const isSuccess = status >= 200 && status < 300;
    const report = isSuccess && complete ? readJobReport((0,build_json/* parseJson */.qF)(body), jobId) : { wrong: "it was cut off" };
    if (!("wrong" in report))
        return { kind: "told", report };
    const trouble = troubleOfAnswer(exchange);
    const wait = askedWait(exchange, trouble, now);
    if (!isSuccess || trouble.rateLimit)
        return { kind: "failed", trouble, ...wait };
    const what = `an answer (HTTP ${status}) that can't be used: ${report.wrong}`;
    return { kind: "failed", trouble: { what, advice: trouble.advice } };
}
function adviceOnLongWait({ askedWaitMs = 0 }) {
    if (askedWaitMs <= MAX_ASKED_WAIT_MS)
        return undefined;
    const asked = Number.isFinite(askedWaitMs) ? `of ${(0,build_text/* seconds */.YA)(askedWaitMs)}` : "without end";
    return `The platform asks for a wait ${asked}, and the step waits at most 5 minutes: send again later.`;
}
function askedWait({ headers, status }, { rateLimit }, now) {
    const limit = rateLimit ?? (status === 429 ? "minute" : undefined);
    const windowMs = limit === undefined ? undefined : limit === "hour" ? 3_600_000 : 60_000;
    const ms = retryAfterMs(headers["retry-after"], now) ?? windowMs;
    return ms === undefined ? {} : { askedWaitMs: ms };
}

;// CONCATENATED MODULE: ./build/report/dry-run.js



const SHOWN_RECIPIENTS = 5;
const SHOWN_MESSAGE_LENGTH = 20_000;
async function rehearse({ settings, message }, batches, { log, freshToken }) {
    const { bot, app, channel, userIdentityType, showIdentities } = settings;
    log.info(`Dry run: nothing is sent. ${(0,build_text/* count */.U9)(batches.length, "request")} would go out, each with a token of its own.`);
    const signed = `signed with ${app.signing.algorithm}${app.encryption ? `, encrypted with ${app.encryption.encryption}` : ""}`;
    for (const { number, identities } of batches) {
        const token = await freshToken();
        const size = Buffer.byteLength(JSON.stringify({ channel, userIdentityType, message, identities }));
        const shown = identities
            .slice(0, SHOWN_RECIPIENTS)
            .map((identity) => (showIdentities ? identity : (0,recipients_identity/* maskIdentity */.vy)(identity)));
        const more = identities.length > shown.length ? ` and ${(0,build_text/* count */.U9)(identities.length - shown.length, "other")}` : "";
        log.group(`Request ${number} of ${batches.length}: ${(0,build_text/* count */.U9)(identities.length, "recipient")}, ${(0,build_text/* count */.U9)(size, "byte")}`, [
            `POST ${notifyUrlOf(bot)}`,
            `auth: a token of ${token.length} characters, ${signed} (appId ${app.clientId}, sub ${app.subject})`,
            `channel: ${channel}, userIdentityType: ${userIdentityType}`,
            `identities: ${shown.join(", ")}${more}`,
        ]);
    }
    log.group(`Message (${message.type})`, (0,build_text/* cutBetweenNames */.$i)(message.val, SHOWN_MESSAGE_LENGTH).split(/\r\n|\n|\r/));
}

;// CONCATENATED MODULE: ./build/report/new-file.js

const MODE = 0o600;
function createFile(path, write) {
    const draft = `${path}.draft`;
    (0,external_node_fs_.rmSync)(draft, { force: true });
    const file = (0,external_node_fs_.openSync)(draft, "wx", MODE);
    try {
        write(file);
        (0,external_node_fs_.renameSync)(draft, path);
        return file;
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(file);
        (0,external_node_fs_.rmSync)(draft, { force: true });
        throw error;
    }
}
function writeBytes(file, bytes, at) {
    for (let done = 0; done < bytes.length;)
        done += (0,external_node_fs_.writeSync)(file, bytes, done, bytes.length - done, at === undefined ? null : at + done);
}

;// CONCATENATED MODULE: ./build/report/encodings.js
const MAX_DEPTH = 3;
const BASE64 = /[\w+/-]{8,}/g;
function hideEncoded(text, hide, known, depth = MAX_DEPTH) {
    let shown = hideBase64(hide(text), known);
    if (depth === 0)
        return shown;
    for (const decode of [decodeUrl, decodeJson, decodeHtml]) {
        const plain = decode(shown);
        const hidden = plain === shown ? plain : hideEncoded(plain, hide, known, depth - 1);
        if (hidden !== plain)
            shown = hidden;
    }
    return shown;
}
function hideBase64(text, known) {
    return text.replace(BASE64, (run) => {
        const inner = [0, 1, 2, 3].flatMap((skipped) => decodeBase64(run.slice(skipped)));
        return inner.some((part) => known(part) !== part) ? "***" : run;
    });
}
function decodeBase64(run) {
    return Buffer.from(run, "base64").toString("utf8").split(NOT_UTF8);
}
const NOT_UTF8 = "\uFFFD";
function decodeUrl(text) {
    return text.replace(/(?:%[\da-f]{2})+/gi, (codes) => Buffer.from(codes.replaceAll("%", ""), "hex").toString("utf8"));
}
function decodeJson(text) {
    return text.replace(/\\(?:u([\da-f]{4})|(.))/gi, (_, code, sign) => {
        if (code !== undefined)
            return String.fromCharCode(Number.parseInt(code, 16));
        return WHITE_SPACE.has(sign) ? " " : sign;
    });
}
const WHITE_SPACE = new Set(["b", "f", "n", "r", "t"]);
function decodeHtml(text) {
    return text.replace(/&(?:#(?:x0*([\da-f]{1,6})|0*(\d{1,7}))|([a-z]{2,6}));?/gi, (reference, hex, decimal, name) => {
        if (name !== undefined)
            return NAMED_REFERENCES.get(name.toLowerCase()) ?? reference;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= MAX_CODE_POINT ? String.fromCodePoint(code) : reference;
    });
}
const MAX_CODE_POINT = 0x10ffff;
const NAMED_REFERENCES = new Map([
    ["amp", "&"],
    ["apos", "'"],
    ["colon", ":"],
    ["commat", "@"],
    ["dash", "-"],
    ["equals", "="],
    ["gt", ">"],
    ["hyphen", "-"],
    ["lowbar", "_"],
    ["lt", "<"],
    ["num", "#"],
    ["period", "."],
    ["plus", "+"],
    ["quot", '"'],
    ["sol", "/"],
]);

;// CONCATENATED MODULE: ./build/report/redaction.js


const TOKEN = /eyJ[\w-]{12,1000}\.[\w-]*(\.[\w-]*)*/gi;
const EMAIL = /(?<![^\s"'`<>()[\]{},;:=])[^\s"'`<>()[\]{},;:=]+(@|%40)[^\s"'`<>()[\]{},;:=]+/gi;
const SHORTEST_TOKEN = "eyJ............".length;
const TELLING_LENGTH = 12;
class Redactor {
    #secrets;
    #identities;
    #shortest = SHORTEST_TOKEN;
    hideSecrets(secrets) {
        const parts = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/)]);
        const distinct = [...new Set(parts)].filter((part) => part.trim() !== "");
        const whole = distinct.sort((a, b) => b.length - a.length).map(literal);
        const begun = distinct
            .filter(({ length }) => length >= 2 * TELLING_LENGTH)
            .map((secret) => `${literal(secret.slice(0, TELLING_LENGTH))}\\S*`);
        this.#secrets = distinct.length > 0 ? new RegExp([...whole, ...begun].join("|"), "gi") : undefined;
        this.#shortest = Math.min(this.#shortest, TELLING_LENGTH, ...distinct.map(({ length }) => length));
    }
    hideIdentities(identities, inLowerCase = new Set(identities.map((identity) => identity.toLowerCase()))) {
        const byLength = [];
        const note = ({ length }) => {
            byLength[length] = length;
        };
        identities.forEach(note);
        inLowerCase.forEach(note);
        const lengths = Object.values(byLength).reverse();
        this.#identities = { inLowerCase, lengths };
        this.#shortest = Math.min(this.#shortest, ...lengths);
    }
    own(text) {
        return hideEncoded(text, this.#known, this.#known);
    }
    foreign(text) {
        const hide = (part) => {
            const shown = this.#known(part);
            return this.#identities ? shown.replace(EMAIL, recipients_identity/* maskIdentity */.vy) : shown;
        };
        return hideEncoded(text, hide, this.#known);
    }
    withoutSecrets(text) {
        return hideEncoded(text, this.#bare, this.#bare);
    }
    #bare = (text) => {
        const shown = this.#secrets ? text.replace(this.#secrets, "***") : text;
        return shown.replace(TOKEN, "***");
    };
    #known = (text) => {
        const known = this.#identities;
        if (text.length < this.#shortest)
            return text;
        const shown = this.#bare(text);
        return known ? shown.replace(/\S+/g, (word) => maskKnown(word, known)) : shown;
    };
}
function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
const ASCII = /^[!-~]*$/;
function maskKnown(word, { inLowerCase, lengths }) {
    if (word.length < (lengths.at(-1) ?? Number.POSITIVE_INFINITY))
        return word;
    const edge = ASCII.test(word) ? /(?<![a-z\d])|(?![a-z\d])/gi : /(?<![\p{L}\p{N}])|(?![\p{L}\p{N}])/gu;
    const edges = new Set([...word.matchAll(edge)].map(({ index }) => index));
    let masked = "";
    let from = 0;
    for (const start of edges) {
        if (start < from)
            continue;
        const length = lengths.find((candidate) => edges.has(start + candidate) && inLowerCase.has(word.slice(start, start + candidate).toLowerCase()));
        if (length === undefined)
            continue;
        masked += word.slice(from, start) + (0,recipients_identity/* maskIdentity */.vy)(word.slice(start, start + length));
        from = start + length;
    }
    return masked + word.slice(from);
}

;// CONCATENATED MODULE: ./build/report/report-text.js
function jobText({ identities, state }) {
    if (state.kind !== "accepted")
        return undefined;
    const { id: jobId, status, percentComplete } = state.job;
    return JSON.stringify({ jobId, status, percentComplete, recipients: identities.length });
}
function escaped(identities) {
    const isPlain = !/[^ !#-[\]-~]/.test(identities.join(""));
    return isPlain ? identities : identities.map((identity) => JSON.stringify(identity).slice(1, -1));
}
function around(told) {
    return ['{"identity":"', `",${JSON.stringify(told).slice(1)}`];
}

;// CONCATENATED MODULE: ./build/report/report-draft.js




const PAGE_BYTES = 4096;
const JOB_BYTES = 512;
const MAX_JOB_ID = 40;
const MAX_REST_BYTES = JSON.stringify({
    jobId: "x".repeat(MAX_JOB_ID),
    outcome: "accepted",
    comment: null,
}).length;
class ReportDraft {
    #file;
    #regions = new Map();
    #buffer = Buffer.alloc(0);
    constructor(path, batches) {
        this.#file = createFile(path, (file) => {
            const slots = ['{"jobs":[', ...batches.map(jobOf), '],"recipients":['];
            const head = Buffer.alloc(wholePages(slots.length * JOB_BYTES), " ");
            for (const [index, slot] of slots.entries())
                head.write(slot, index * JOB_BYTES);
            writeBytes(file, head);
            let at = head.length;
            for (const batch of batches) {
                const pages = pagesFor(batch.identities);
                this.#regions.set(batch, { at, pages });
                writeBytes(file, this.#render(batch, pages));
                at += pages.length * PAGE_BYTES;
            }
            writeBytes(file, Buffer.from("]}\n"));
        });
    }
    write(batch) {
        const region = this.#regions.get(batch);
        if (!region)
            return;
        writeBytes(this.#file, Buffer.from(jobOf(batch).padEnd(JOB_BYTES)), batch.number * JOB_BYTES);
        writeBytes(this.#file, this.#render(batch, region.pages), region.at);
    }
    tellsAll() {
        return [...this.#regions.keys()].every(({ state }) => !("trouble" in state) &&
            (state.kind !== "accepted" || (state.entries.size === 0 && state.job.id.length <= MAX_JOB_ID)));
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#file);
    }
    #render({ number, state }, pages) {
        const jobId = state.kind === "accepted" && state.job.id.length <= MAX_JOB_ID ? state.job.id : null;
        const [begin, end] = around({ jobId, outcome: requestOutcome(state), comment: null });
        const between = `${end}\n,${begin}`;
        const length = pages.length * PAGE_BYTES;
        if (this.#buffer.length < length)
            this.#buffer = Buffer.allocUnsafe(length);
        const bytes = this.#buffer.subarray(0, length).fill(" ");
        for (const [index, page] of pages.entries()) {
            const isFirst = number === 1 && index === 0;
            let at = index * PAGE_BYTES;
            at += bytes.write(isFirst ? begin : `,${begin}`, at);
            at += bytes.write(page.join(between), at);
            bytes.write(`${end}\n`, at);
        }
        return bytes;
    }
}
function jobOf(batch) {
    const text = jobText(batch);
    return text === undefined ? "" : `${batch.number > 1 ? "," : ""}${text}`;
}
function wholePages(bytes) {
    return Math.ceil(bytes / PAGE_BYTES) * PAGE_BYTES;
}
function pagesFor(identities) {
    const texts = escaped(identities);
    const maxBytesPerUnit = texts === identities ? 1 : 3;
    const pages = [];
    let from = 0;
    let bytes = 0;
    texts.forEach((text, index) => {
        const needed = `,{"identity":""\n`.length + text.length * maxBytesPerUnit + MAX_REST_BYTES;
        if (bytes + needed > PAGE_BYTES) {
            pages.push(texts.slice(from, index));
            from = index;
            bytes = 0;
        }
        bytes += needed;
    });
    return [...pages, texts.slice(from)];
}

;// CONCATENATED MODULE: ./build/report/files.js







class ReportFile {
    path;
    #batches;
    #redactor;
    #comments = new Map();
    #draft;
    constructor(folder, id, batches, redactor = new Redactor()) {
        this.path = (0,external_node_path_namespaceObject.join)(folder, `kore-notify-report-${id}.json`);
        this.#batches = batches;
        this.#redactor = redactor;
    }
    update(batch) {
        if (this.#batches.length > 1)
            this.#draft = this.#updatedDraft(batch);
        else
            this.write();
    }
    write() {
        const draft = this.#draft;
        this.#draft = undefined;
        draft?.close();
        if (draft?.tellsAll() && (0,external_node_fs_.existsSync)(this.path))
            return;
        replaceFile(this.path, this.#parts());
    }
    #updatedDraft(batch) {
        const draft = this.#draft;
        this.#draft = undefined;
        try {
            draft?.write(batch);
        }
        catch (error) {
            draft?.close();
            throw error;
        }
        return draft ?? new ReportDraft(this.path, this.#batches);
    }
    *#parts() {
        const jobs = this.#batches.flatMap((batch) => jobText(batch) ?? []);
        yield `{"jobs":[\n${jobs.join(",\n")}\n],"recipients":[\n`;
        for (const [index, batch] of this.#batches.entries())
            yield `${index === 0 ? "" : ",\n"}${this.#textOf(batch)}`;
        yield "\n]}\n";
    }
    #textOf(batch) {
        const { identities, state } = batch;
        const jobId = state.kind === "accepted" ? state.job.id : null;
        if (state.kind === "accepted" && state.entries.size > 0)
            return fatesOf(batch)
                .map(({ identity, outcome, comment }) => JSON.stringify({ identity, jobId, outcome, comment: this.#redacted(comment) }))
                .join(",\n");
        const comment = this.#redacted("trouble" in state ? state.trouble.what : undefined);
        const [begin, end] = around({ jobId, outcome: requestOutcome(state), comment });
        return begin + escaped(identities).join(`${end},\n${begin}`) + end;
    }
    #redacted(comment) {
        if (comment === undefined)
            return null;
        const redacted = this.#comments.get(comment) ?? this.#redactor.withoutSecrets(comment);
        this.#comments.set(comment, redacted);
        return redacted;
    }
}
function writeUndelivered(folder, id, batches) {
    const identities = batches.flatMap((batch) => requestOutcome(batch.state) === "unsent"
        ? batch.identities
        : failuresOf(batch).map(({ identity }) => identity));
    if (identities.length === 0)
        return "";
    const path = (0,external_node_path_namespaceObject.join)(folder, `kore-notify-undelivered-${id}.json`);
    replaceFile(path, [`[\n${identities.map((identity) => JSON.stringify(identity)).join(",\n")}\n]\n`]);
    return path;
}
function replaceFile(path, parts) {
    const file = createFile(path, (draft) => {
        for (const part of parts)
            writeBytes(draft, Buffer.from(part));
    });
    (0,external_node_fs_.closeSync)(file);
}

;// CONCATENATED MODULE: ./build/report/log.js

const MAX_ANNOTATION_LENGTH = 4096;
class Log {
    #console;
    #redactor;
    constructor(runnerConsole, redactor) {
        this.#console = runnerConsole;
        this.#redactor = redactor;
    }
    info(line) {
        this.#console.info(this.#line(line));
    }
    debug(line) {
        if (this.#console.isDebug())
            this.#console.debug(this.#line(line()));
    }
    notice(message) {
        this.#console.notice(this.#annotation(message));
    }
    warning(message) {
        this.#console.warning(this.#annotation(message));
    }
    error(message, place) {
        const line = place?.line === undefined ? {} : { startLine: place.line };
        this.#console.error(this.#annotation(message), place ? { file: this.#line(place.file), ...line } : {});
    }
    group(title, lines) {
        this.#console.startGroup(this.#line(title));
        for (const line of lines)
            this.info(`  ${line}`);
        this.#console.endGroup();
    }
    #line(text) {
        const redacted = this.#redactor.own(text);
        const line = (0,build_text/* plainLine */.h0)(redacted);
        return line === redacted ? line : (0,build_text/* plainLine */.h0)(this.#redactor.own(line));
    }
    #annotation(text) {
        return (0,build_text/* cut */.Jj)(this.#line(text), MAX_ANNOTATION_LENGTH);
    }
}

;// CONCATENATED MODULE: ./build/report/outputs.js
function outputsOf(status, sum, hasWaited, files) {
    return {
        "job-id": sum.jobIds[0] ?? "",
        "job-ids": JSON.stringify(sum.jobIds),
        status,
        "percent-complete": String(sum.percentComplete),
        "recipients-count": String(sum.recipients),
        "accepted-count": String(sum.inJobs),
        "unsent-count": String(sum.counts.unsent),
        "unknown-count": String(sum.counts.unknown),
        "delivered-count": hasWaited ? String(sum.counts.delivered) : "",
        "failed-count": hasWaited ? String(sum.counts.failed) : "",
        "undelivered-file": files.undelivered,
        "report-file": files.report,
    };
}

;// CONCATENATED MODULE: ./build/report/problems.js

const MAX_ANNOTATIONS = 10;
function announceProblems(problems, log) {
    const annotated = problems.length <= MAX_ANNOTATIONS ? problems.length : MAX_ANNOTATIONS - 1;
    for (const { input, message, place } of problems.slice(0, annotated))
        log.error(`${input} ${message}`, place);
    const others = problems.slice(annotated);
    if (others.length === 0)
        return;
    log.error(`${(0,build_text/* count */.U9)(others.length, "more input problem")}: all are in this step's log.`);
    for (const { input, message } of others)
        log.info(`${input} ${message}`);
}

;// CONCATENATED MODULE: ./build/report/progress.js



const CHANNEL_NAMES = {
    msteams: "Microsoft Teams",
    slack: "Slack",
};
const progress_SHOWN_RECIPIENTS = 20;
const MAX_SILENCE_MS = 60_000;
class Progress {
    #log;
    #redactor;
    #requests;
    #lastRound = { line: "", elapsedMs: 0 };
    #failedPolls = new Set();
    constructor(requests, log, redactor) {
        this.#log = log;
        this.#redactor = redactor;
        this.#requests = requests;
    }
    start({ settings, message, identities }) {
        const { channel, bot, showIdentities } = settings;
        const recipients = (0,build_text/* count */.U9)(identities.length, "recipient");
        const what = `A ${message.type} message of ${(0,build_text/* count */.U9)(message.val.length, "character")}`;
        this.#log.info(`${what} to ${recipients} on ${CHANNEL_NAMES[channel]}, through bot ${bot.botId} at ${bot.platformUrl}`);
        const shown = identities.slice(0, progress_SHOWN_RECIPIENTS);
        const more = identities.length - shown.length;
        const lines = showIdentities ? shown : shown.map(recipients_identity/* maskIdentity */.vy);
        this.#log.group(recipients, more > 0 ? [...lines, `and ${(0,build_text/* count */.U9)(more, "other")}`] : lines);
    }
    changed(batch) {
        const { state } = batch;
        if (state.kind === "accepted")
            this.#log.info(`${this.#name(batch)}: accepted as job ${state.job.id}`);
        else if ("trouble" in state)
            this.#log.info(`${this.#name(batch)}: ${FATE_WORDS[state.kind]}: ${this.#what(state.trouble)}`);
    }
    retry(batch, { attempt, attempts, waitMs }) {
        this.#log.info(`${this.#name(batch)}: attempt ${attempt} of ${attempts} in ${(0,build_text/* seconds */.YA)(waitMs)}`);
    }
    rateWait(ms) {
        if (ms >= 1000)
            this.#log.info(`Waiting ${(0,build_text/* seconds */.YA)(ms)} for room in the bot's rate limit`);
    }
    round(batches, elapsedMs) {
        const { percentComplete, counts } = tally(batches);
        const line = `${percentComplete} % complete, ${(0,build_text/* number */.ai)(counts.delivered)} delivered, ${(0,build_text/* number */.ai)(counts.failed)} failed`;
        const isStale = elapsedMs - this.#lastRound.elapsedMs >= MAX_SILENCE_MS;
        if (line === this.#lastRound.line && !isStale)
            return;
        this.#lastRound = { line, elapsedMs };
        this.#log.info(`Waiting, ${(0,build_text/* seconds */.YA)(elapsedMs)}: ${line}`);
    }
    failedPoll(batch, trouble) {
        const what = this.#what(trouble);
        if (this.#failedPolls.has(what))
            return;
        this.#failedPolls.add(what);
        this.#log.info(`${this.#name(batch)}: its job's status is not known just now: ${what}. ${trouble.advice} It is asked for again`);
    }
    #name({ number: which, identities }) {
        return `Request ${which} of ${this.#requests} (${(0,build_text/* count */.U9)(identities.length, "recipient")})`;
    }
    #what({ what }) {
        return this.#redactor.foreign(what);
    }
}
const FATE_WORDS = {
    refused: "refused",
    "not-processed": "not processed",
    unknown: "sent, but its outcome is unknown",
};

;// CONCATENATED MODULE: ./build/report/markdown.js
function inline(text) {
    return text
        .replace(/[\r\n\u2028\u2029]+/g, " ")
        .replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
function preformatted(text) {
    const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    return `<pre>${escaped}</pre>`;
}
function table(header, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
function details(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/report/summary.js



const MAX_ROWS = 100;
const MAX_OPEN_ROWS = 10;
const MAX_REASONS = 20;
const MAX_PROBLEM_LENGTH = 1000;
const MAX_CELL_LENGTH = 300;
const MAX_MESSAGE_LENGTH = 5000;
function sentSummary(notification, ended, redactor) {
    const { batches, sum, reasons } = ended;
    return join([
        `### ${headline(ended)}`,
        lead(notification),
        outcomeChart(sum.counts),
        outcomeTable(sum.counts),
        ...(reasons.length > 0 ? [reasonsTable(reasons)] : []),
        requestsTable(batches, redactor),
        messageDetails(notification.message, redactor),
    ]);
}
function dryRunSummary(notification, requests, redactor) {
    return join([
        "### 🧪 Kore.ai notification: dry run, nothing was sent",
        lead(notification),
        `Everything is valid. It would go out in ${(0,build_text/* count */.U9)(requests, "request")}.`,
        messageDetails(notification.message, redactor),
    ]);
}
function skippedSummary(reason) {
    return join(["### ⏭️ Kore.ai notification: skipped", `Nothing was sent: ${inline(reason)}.`]);
}
function crashedSummary(what, redactor) {
    return join(["### 💥 Kore.ai notification: a fault of the action itself", inline(redactor.foreign(what))]);
}
function invalidSummary(problems, redactor) {
    const shown = problems
        .slice(0, MAX_ROWS)
        .map(({ input, message }) => `- <code>${input}</code> ${inline(redactor.own((0,build_text/* cutBetweenNames */.$i)(message, MAX_PROBLEM_LENGTH)))}`);
    const more = problems.length > shown.length ? [`- and ${problems.length - shown.length} more, in the log`] : [];
    return join([
        "### ❌ Kore.ai notification: nothing was sent",
        `${(0,build_text/* count */.U9)(problems.length, "input problem")} to mend:`,
        [...shown, ...more].join("\n"),
    ]);
}
function headline({ sum: { status, counts, recipients, inJobs }, waitEnding, isCancelled }) {
    const of = `of ${(0,build_text/* count */.U9)(recipients, "recipient")}`;
    if (isCancelled)
        return `🛑 Kore.ai notification: cancelled, ${(0,build_text/* number */.ai)(inJobs)} ${of} accepted`;
    if (counts.unknown > 0)
        return `❓ Kore.ai notification: outcome unknown for ${(0,build_text/* number */.ai)(counts.unknown)} ${of}`;
    if (status === "FAILURE")
        return "❌ Kore.ai notification: failed";
    if (status === "PARTIAL_SUCCESS") {
        const unreached = counts.failed + counts.unsent;
        return `⚠️ Kore.ai notification: ${unreached > 0 ? (0,build_text/* number */.ai)(unreached) : "some"} ${of} not reached`;
    }
    if (status === "SUCCESS")
        return `✅ Kore.ai notification: delivered to ${(0,build_text/* count */.U9)(recipients, "recipient")}`;
    return `📨 Kore.ai notification: accepted for ${(0,build_text/* count */.U9)(recipients, "recipient")}${waitEnding ? ", not finished yet" : ""}`;
}
const MEANINGS = {
    delivered: "the platform delivered the message",
    failed: "the platform could not reach them",
    accepted: "the platform took the request; whether it reached them is not known",
    unsent: "refused, or never sent",
    unknown: "the platform may have taken the request, or not",
};
const OUTCOMES = ["delivered", "failed", "accepted", "unsent", "unknown"];
function outcomeChart(counts) {
    const slices = OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => `  "${outcome}" : ${counts[outcome]}`);
    return ["```mermaid", "pie showData title Recipients", ...slices, "```"].join("\n");
}
function outcomeTable(counts) {
    const rows = OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => [
        outcome,
        (0,build_text/* number */.ai)(counts[outcome]),
        MEANINGS[outcome],
    ]);
    return table(["Outcome", "Recipients", "Meaning"], rows);
}
function reasonsTable(reasons) {
    const rows = reasons
        .slice(0, MAX_REASONS)
        .map(({ reason, recipients, examples }) => [
        inline(reason),
        (0,build_text/* number */.ai)(recipients),
        inline(examples.join(", ")),
    ]);
    const others = reasons.slice(MAX_REASONS).reduce((total, { recipients }) => total + recipients, 0);
    const more = others > 0 ? `\n\nand ${(0,build_text/* count */.U9)(others, "recipient")} for other reasons: see the report file.` : "";
    return `**Why recipients were not reached**\n\n${table(["Reason", "Recipients", "Some of them"], rows)}${more}`;
}
function lead({ settings: { channel, bot }, message, identities }) {
    const what = message.type === "text" ? "A text message" : "A script message";
    const whom = `**${(0,build_text/* count */.U9)(identities.length, "recipient")}** on **${CHANNEL_NAMES[channel]}**`;
    return `${what} to ${whom}, through bot <code>${inline(bot.botId)}</code>.`;
}
function requestsTable(batches, redactor) {
    const rows = batches
        .slice(0, MAX_ROWS)
        .map(({ number: which, identities, state }) => [
        (0,build_text/* number */.ai)(which),
        (0,build_text/* number */.ai)(identities.length),
        state.kind === "accepted" ? `<code>${inline(state.job.id)}</code>` : "",
        describeState(state, redactor),
    ]);
    const more = batches.length > MAX_ROWS
        ? `\n\nand ${(0,build_text/* count */.U9)(batches.length - MAX_ROWS, "more request")}: see the report file.`
        : "";
    const content = table(["Request", "Recipients", "Job", "Status"], rows) + more;
    return batches.length > MAX_OPEN_ROWS ? details((0,build_text/* count */.U9)(batches.length, "request"), content) : content;
}
function describeState(state, redactor) {
    switch (state.kind) {
        case "accepted":
            return state.job.status;
        case "waiting":
            return "not sent";
        case "sending":
            return "cut short: outcome unknown";
        default:
            return `${FATE_WORDS[state.kind]}: ${inline((0,build_text/* cut */.Jj)(redactor.foreign(state.trouble.what), MAX_CELL_LENGTH))}`;
    }
}
function messageDetails({ val }, redactor) {
    const shown = redactor.own((0,build_text/* cutBetweenNames */.$i)(val, MAX_MESSAGE_LENGTH));
    return details("Message", preformatted(shown));
}
function join(parts) {
    return `${parts.join("\n\n")}\n`;
}

;// CONCATENATED MODULE: ./build/report/verdict.js



const verdict_MAX_REASONS = 5;
function announceEnd(ended, failOn, log, redactor) {
    const { sum, isCancelled } = ended;
    const faults = [...shortcomings(ended, redactor), ...waitFaults(ended, redactor)];
    const unreached = unreachedLines(ended.reasons);
    const isUnreachedAFault = failOn === "any" || sum.status === "FAILURE";
    const fails = faults.length > 0 || sum.status === "FAILURE" || (failOn === "any" && isPartial(ended));
    const say = (message, isFault) => isFault && (failOn !== "never" || isCancelled) ? log.error(message) : log.warning(message);
    for (const fault of faults)
        say(fault, true);
    for (const line of unreached)
        say(line, isUnreachedAFault);
    for (const line of unexplained(ended))
        say(line, fails);
    log.info(closingLine(sum));
    return !isCancelled && (failOn === "never" || !fails);
}
function isPartial({ sum }) {
    return sum.counts.failed > 0 || sum.status === "PARTIAL_SUCCESS";
}
function shortcomings({ batches, isCancelled }, redactor) {
    const byReason = new Map();
    for (const { number, identities, state } of batches) {
        const reason = reasonOf(state, isCancelled, redactor);
        if (reason === undefined)
            continue;
        const group = byReason.get(reason) ?? { requests: [], recipients: 0 };
        byReason.set(reason, group);
        group.requests.push(number);
        group.recipients += identities.length;
    }
    return [...byReason].map(([reason, { requests, recipients }]) => {
        const isOne = requests.length === 1;
        const which = `${isOne ? "Request" : "Requests"} ${ranges(requests)} of ${batches.length}`;
        return `${batches.length === 1 ? "The request" : which} (${(0,build_text/* count */.U9)(recipients, "recipient")}) ${isOne ? "was" : "were"} ${reason}`;
    });
}
function reasonOf(state, isCancelled, redactor) {
    switch (state.kind) {
        case "accepted":
            return undefined;
        case "waiting":
            return isCancelled
                ? "not sent, because the step was cancelled."
                : "not sent, because of what became of an earlier one.";
        case "sending":
            return "cut short: whether the platform took it is unknown.";
        case "refused":
        case "not-processed":
        case "unknown": {
            const { what, advice } = state.trouble;
            return `${FATE_WORDS[state.kind]}: ${(0,build_text/* sentence */.em)(redactor.foreign(what))} ${advice}`;
        }
    }
}
function unexplained({ batches }) {
    const silent = batches.filter((batch) => {
        const { state } = batch;
        const hasFailed = state.kind === "accepted" && /FAILURE|PARTIAL_SUCCESS/.test(state.job.status);
        return hasFailed && failuresOf(batch).length === 0;
    });
    if (silent.length === 0)
        return [];
    const recipients = silent.reduce((sum, { identities }) => sum + identities.length, 0);
    const statuses = new Set(silent.flatMap(({ state }) => (state.kind === "accepted" ? [state.job.status] : [])));
    const requests = `${silent.length === 1 ? "request" : "requests"} ${ranges(silent.map((batch) => batch.number))} of ${batches.length}`;
    return [
        `The platform ended ${requests} (${(0,build_text/* count */.U9)(recipients, "recipient")}) with ${[...statuses].join(" or ")}, but doesn't say whom it couldn't reach: they are not in undelivered-file. Ask some of them, or look at the bot's analytics.`,
    ];
}
function ranges(numbers) {
    const runs = [];
    for (const number of numbers) {
        const last = runs.at(-1);
        if (last && number === last.to + 1)
            last.to = number;
        else
            runs.push({ from: number, to: number });
    }
    return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(", ");
}
function waitFaults({ waitEnding, sum, pollTrouble }, redactor) {
    const open = `${(0,build_text/* count */.U9)(sum.counts.accepted, "recipient")} without a word from the platform`;
    const why = pollTrouble
        ? ` The last time its status couldn't be read: ${(0,build_text/* sentence */.em)(redactor.foreign(pollTrouble.what))} ${pollTrouble.advice}`
        : " Raise wait-timeout to see it end.";
    switch (waitEnding) {
        case undefined:
        case "finished":
            return [];
        case "timed-out":
            return [
                `wait-timeout is over, and the platform has not finished: ${open}. It goes on delivering.${why}`,
            ];
        case "refused":
            return [
                `The platform asks for a longer wait than 5 minutes before its status may be asked for again: ${open}. It goes on delivering.`,
            ];
        case "cancelled":
            return [`The step was cancelled while it waited: ${open}. The platform goes on delivering.`];
    }
}
function unreachedLines(reasons) {
    const lines = reasons.slice(0, verdict_MAX_REASONS).map(({ reason, recipients, examples }) => {
        const more = recipients > examples.length ? " and others" : "";
        const whom = `${(0,build_text/* count */.U9)(recipients, "recipient")} (${examples.join(", ")}${more})`;
        return `The platform could not reach ${whom}: ${(0,build_text/* sentence */.em)(reason)} ${adviceOn(reason)}`;
    });
    const others = reasons.slice(verdict_MAX_REASONS).reduce((total, { recipients }) => total + recipients, 0);
    return others === 0
        ? lines
        : [
            ...lines,
            `The platform could not reach ${(0,build_text/* count */.U9)(others, "more recipient")}, for other reasons: see the report file.`,
        ];
}
function adviceOn(reason) {
    return /not associated with the channel|isn't associated/i.test(reason)
        ? "They need the bot's app in the channel, under this very identity; they are in undelivered-file."
        : "They are in undelivered-file.";
}
function closingLine({ status, counts, recipients }) {
    const words = {
        delivered: "delivered",
        failed: "failed",
        accepted: "accepted",
        unsent: "unsent",
        unknown: "of unknown outcome",
    };
    const parts = Object.entries(words).flatMap(([outcome, word]) => {
        const n = counts[outcome];
        return n > 0 ? [`${(0,build_text/* number */.ai)(n)} ${word}`] : [];
    });
    return `Status ${status}. Of ${(0,build_text/* count */.U9)(recipients, "recipient")}: ${parts.join(", ")}.`;
}

;// CONCATENATED MODULE: ./build/delivery/in-parallel.js
const MAX_PARALLEL = 4;
async function inParallel(items, work) {
    const queue = items.values();
    let continuation = "goes-on";
    const worker = async () => {
        for (const item of queue) {
            if (continuation === "stops")
                return;
            const next = await work(item).catch((error) => {
                continuation = "stops";
                throw error;
            });
            if (next === "stops")
                continuation = "stops";
        }
    };
    const ends = await Promise.allSettled(Array.from({ length: MAX_PARALLEL }, worker));
    for (const end of ends)
        if (end.status === "rejected")
            throw end.reason;
    return continuation;
}

;// CONCATENATED MODULE: ./build/delivery/send.js

async function send(batch, world) {
    let unknown;
    for (let attempt = 1;; attempt += 1) {
        const outcome = await attemptOnce(batch, world, attempt, unknown);
        if (outcome === undefined)
            return "stops";
        if (outcome.kind === "unknown")
            unknown ??= outcome;
        become(batch, outcome.kind === "accepted" ? outcome : (unknown ?? outcome), world);
        const next = whatNext(outcome, attempt, world);
        if (typeof next === "string")
            return next;
        world.onRetry(batch, next);
        await world.clock.sleep(next.waitMs, world.cancelled);
    }
}
function whatNext(outcome, attempt, { retries, guarantee, limiter, random, cancelled }) {
    if (outcome.kind === "accepted")
        return "goes-on";
    if (outcome.kind === "refused")
        return outcome.hitsAll ? "stops" : "goes-on";
    const asked = outcome.askedWaitMs;
    if (cancelled.aborted || (asked ?? 0) > MAX_ASKED_WAIT_MS)
        return "stops";
    limiter.pause(asked ?? 0);
    if (attempt > retries || !mayTryAgain(outcome, guarantee))
        return "goes-on";
    const waitMs = asked ?? backoffMs(attempt, random);
    return { outcome, attempt: attempt + 1, attempts: retries + 1, waitMs };
}
async function attemptOnce(batch, { limiter, cancelled, notify, onChange }, attempt, unknown) {
    const release = await limiter.acquire(cancelled);
    if (!release)
        return undefined;
    try {
        const before = batch.state;
        if (!unknown) {
            batch.state = { kind: "sending" };
            onChange(batch);
        }
        if (!cancelled.aborted)
            return await notify(batch.identities, attempt);
        batch.state = before;
        onChange(batch);
        return undefined;
    }
    finally {
        release();
    }
}
function become(batch, outcome, { onChange }) {
    batch.state =
        outcome.kind === "accepted"
            ? { kind: "accepted", job: outcome.job, entries: new Map() }
            : { kind: outcome.kind, trouble: outcome.trouble };
    onChange(batch);
}

;// CONCATENATED MODULE: ./build/delivery/deliver.js


async function deliver(batches, world) {
    const [first, ...others] = batches;
    if (!first)
        return;
    await send(first, world);
    if (first.state.kind === "accepted")
        await inParallel(others, (batch) => send(batch, world));
}

;// CONCATENATED MODULE: ./build/delivery/wait.js


const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
async function waitForJobs(batches, world) {
    const { clock, timeoutMs, cancelled } = world;
    const over = new AbortController();
    const timeUp = new AbortController();
    void clock.sleep(timeoutMs, over.signal).then(() => timeUp.abort());
    const ending = await askUntilOver(batches, world, AbortSignal.any([cancelled, timeUp.signal]));
    over.abort();
    return ending;
}
async function askUntilOver(batches, world, signal) {
    const { clock, timeoutMs, cancelled } = world;
    const start = clock.now();
    const told = new Set();
    const lastRoundMs = timeoutMs - Math.min(SECOND_MS, timeoutMs / 2);
    for (let round = 1;; round += 1) {
        const open = batches.filter(isAccepted).filter((batch) => !told.has(batch) || isUnderWay(batch));
        if (open.length === 0)
            return "finished";
        const elapsed = clock.now() - start;
        if (elapsed >= lastRoundMs)
            return "timed-out";
        const delay = delayMs(round, open, elapsed, world.requestsPerMinute);
        await clock.sleep(Math.min(delay, lastRoundMs - elapsed), signal);
        const continuation = await inParallel(open, (batch) => ask(batch, told, world, signal));
        if (cancelled.aborted)
            return "cancelled";
        world.onRound(clock.now() - start);
        if (continuation === "stops" && !signal.aborted)
            return "refused";
    }
}
function isAccepted(batch) {
    return batch.state.kind === "accepted";
}
function isUnderWay({ state }) {
    return state.job.status === "IN_PROGRESS";
}
function delayMs(round, open, elapsedMs, requestsPerMinute) {
    const patient = round <= 3 ? SECOND_MS : Math.min(MINUTE_MS, SECOND_MS * 2 ** (round - 3));
    const percent = open.reduce((sum, { state }) => sum + state.job.percentComplete, 0) / open.length;
    const expected = percent > 0 ? (elapsedMs * (100 - percent)) / percent : Number.POSITIVE_INFINITY;
    const eager = Math.max(SECOND_MS, patient / 4, expected);
    const fair = (2 * MINUTE_MS * open.length) / requestsPerMinute;
    return Math.max(Math.min(patient, eager), fair);
}
async function ask(batch, told, world, signal) {
    const release = await world.limiter.acquire(signal);
    if (!release)
        return "stops";
    const outcome = await world.jobStatus(batch.state.job.id, signal).finally(release);
    if (outcome.kind === "told") {
        const { entries, ...job } = outcome.report;
        const known = new Map([
            ...batch.state.entries,
            ...entries.map((entry) => [entry.identity, entry]),
        ]);
        batch.state = { kind: "accepted", job, entries: known };
        told.add(batch);
        return "goes-on";
    }
    if (signal.aborted)
        return "stops";
    world.onFailedPoll(batch, outcome);
    if (outcome.askedWaitMs === undefined)
        return "goes-on";
    if (outcome.askedWaitMs > MAX_ASKED_WAIT_MS)
        return "stops";
    world.limiter.pause(outcome.askedWaitMs);
    return "goes-on";
}

;// CONCATENATED MODULE: ./build/kore/rate-limit.js
const rate_limit_MINUTE_MS = 60_000;
const HOUR_MS = 60 * rate_limit_MINUTE_MS;
const MARGIN_MS = 1_000;
const HOURLY_FACTOR = 30;
class RateLimiter {
    #clock;
    #onWait;
    #windows;
    #answers = [];
    #underWay = 0;
    #pausedUntil = 0;
    #turn = Promise.resolve();
    #change = Promise.withResolvers();
    constructor(perMinute, clock, onWait) {
        this.#clock = clock;
        this.#onWait = onWait;
        this.#windows = [
            { length: rate_limit_MINUTE_MS + MARGIN_MS, limit: perMinute },
            { length: HOUR_MS + MARGIN_MS, limit: perMinute * HOURLY_FACTOR },
        ];
    }
    pause(ms) {
        this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + ms);
    }
    acquire(signal) {
        const turn = this.#turn.then(() => this.#acquireInTurn(signal));
        this.#turn = turn;
        return turn;
    }
    async #acquireInTurn(signal) {
        for (;;) {
            if (signal.aborted)
                return undefined;
            const wait = this.#waitForRoom();
            if (wait === 0)
                return this.#letOut();
            await this.#sleep(wait, signal);
        }
    }
    #lookAgain = () => {
        this.#change.resolve();
        this.#change = Promise.withResolvers();
    };
    #letOut() {
        this.#underWay += 1;
        return () => {
            this.#underWay -= 1;
            this.#answers.push(this.#clock.now());
            this.#lookAgain();
        };
    }
    #waitForRoom() {
        const now = this.#clock.now();
        const longest = this.#windows.at(-1)?.length ?? 0;
        while ((this.#answers[0] ?? now) <= now - longest)
            this.#answers.shift();
        const waits = this.#windows.map(({ length, limit }) => {
            const allowed = limit - this.#underWay;
            if (allowed <= 0)
                return Number.POSITIVE_INFINITY;
            const blocking = this.#answers.at(-allowed);
            return this.#answers.length < allowed || blocking === undefined ? 0 : blocking + length - now;
        });
        return Math.max(0, this.#pausedUntil - now, ...waits);
    }
    async #sleep(ms, signal) {
        if (ms === Number.POSITIVE_INFINITY) {
            signal.addEventListener("abort", this.#lookAgain);
            await this.#change.promise;
            signal.removeEventListener("abort", this.#lookAgain);
            return;
        }
        this.#onWait(ms);
        await this.#clock.sleep(ms, signal);
    }
}

// EXTERNAL MODULE: ./node_modules/jws/index.js
var jws = __nccwpck_require__(3324);
;// CONCATENATED MODULE: ./build/kore/token.js


const BACKDATED_SECONDS = 30;
const VALID_SECONDS = 300;
function signToken({ clientId, subject, signing }, now, id) {
    const seconds = Math.floor(now / 1000);
    const claims = {
        appId: clientId,
        sub: subject,
        iat: seconds - BACKDATED_SECONDS,
        exp: seconds + VALID_SECONDS,
        jti: id,
    };
    const header = { alg: signing.algorithm, typ: "JWT" };
    return "secret" in signing
        ? jws.sign({ header, payload: claims, secret: signing.secret })
        : jws.sign({ header, payload: claims, privateKey: signing.key });
}
async function makeToken(app, now, id) {
    const token = signToken(app, now, id);
    return app.encryption ? encryptToken(token, app.encryption) : token;
}

;// CONCATENATED MODULE: ./build/report/reasons.js



const MAX_EXAMPLES = 3;
const MAX_REASON_LENGTH = 300;
function failureReasons(batches, redactor, showIdentities) {
    const groups = new Map();
    for (const { identity, comment } of batches.flatMap(failuresOf)) {
        const reason = (0,build_text/* cutBetweenNames */.$i)((comment ?? "no reason given").replaceAll(identity, "…"), MAX_REASON_LENGTH);
        const group = groups.get(reason) ?? { recipients: 0, examples: [] };
        groups.set(reason, group);
        group.recipients += 1;
        if (group.examples.length < MAX_EXAMPLES)
            group.examples.push(showIdentities ? identity : (0,recipients_identity/* maskIdentity */.vy)(identity));
    }
    return [...groups]
        .map(([reason, group]) => ({
        ...group,
        get reason() {
            return redactor.foreign(reason);
        },
    }))
        .sort((a, b) => b.recipients - a.recipients);
}

;// CONCATENATED MODULE: ./build/send-notification.js








async function sendNotification(notification, step) {
    const { log, redactor, batches, cancellation } = step;
    const progress = new Progress(batches.length, log, redactor);
    progress.start(notification);
    const { waitEnding, pollTrouble } = await deliverAndWait(notification, step, progress);
    return {
        batches,
        sum: tally(batches),
        waitEnding,
        pollTrouble,
        reasons: failureReasons(batches, redactor, notification.settings.showIdentities),
        isCancelled: cancellation.requested.aborted,
    };
}
function tokensFor(app, { now, uuid }) {
    return () => makeToken(app, now(), uuid());
}
async function deliverAndWait(notification, step, progress) {
    const { settings, message } = notification;
    const { bot, channel, userIdentityType, requestsPerMinute } = settings;
    const { batches, clock, random, cancellation } = step;
    const transport = logged(step.createTransport(settings.requestTimeoutSeconds * 1000), step);
    const freshToken = tokensFor(settings.app, step);
    const cancelled = cancellation.requested;
    const client = createClient(bot, { freshToken, cancelled, transport, now: step.now });
    const limiter = new RateLimiter(requestsPerMinute, clock, (ms) => progress.rateWait(ms));
    await deliver(batches, {
        notify: (identities, attempt) => client.notify({ channel, userIdentityType, message, identities }, cancellation.overdue, attempt),
        guarantee: settings.delivery,
        retries: settings.retries,
        limiter,
        clock,
        random,
        cancelled,
        onChange: (batch) => {
            progress.changed(batch);
            unlessItFails(() => step.report.update(batch));
        },
        onRetry: (batch, retry) => progress.retry(batch, retry),
    });
    if (!settings.wait || cancelled.aborted || tally(batches).inJobs === 0)
        return { waitEnding: undefined };
    let pollTrouble;
    const waitEnding = await waitForJobs(batches, {
        jobStatus: (jobId, signal) => client.jobStatus(jobId, signal),
        limiter,
        requestsPerMinute,
        clock,
        timeoutMs: settings.waitTimeoutSeconds * 1000,
        cancelled,
        onRound: (elapsedMs) => {
            progress.round(batches, elapsedMs);
            unlessItFails(() => step.report.write());
        },
        onFailedPoll: (batch, { trouble }) => {
            pollTrouble = trouble;
            progress.failedPoll(batch, trouble);
        },
    });
    return { waitEnding, pollTrouble };
}
function logged(transport, { log, clock }) {
    return async (request, signal) => {
        const start = clock.now();
        const exchange = await transport(request, signal);
        const took = clock.now() - start;
        log.debug(() => {
            const answer = exchange.kind === "answer"
                ? `${exchange.status}, ${Buffer.byteLength(exchange.body)} bytes`
                : exchange.kind;
            const sent = Buffer.byteLength(request.body ?? "");
            const path = new URL(request.url).pathname;
            const attempt = request.attempt ?? 1;
            return `${request.method} ${path} (${sent} bytes, attempt ${attempt}): ${answer} in ${Math.round(took)} ms`;
        });
        return exchange;
    };
}
function unlessItFails(write) {
    try {
        write();
    }
    catch { }
}

;// CONCATENATED MODULE: ./build/action.js
















async function runAction(world) {
    const redactor = new Redactor();
    const batches = [];
    const id = world.uuid();
    const folder = (0,run_context/* tempFolderOf */.UM)(world.env);
    const report = new ReportFile(folder, id, batches, redactor);
    const step = { world, redactor, batches, report, log: new Log(world.console, redactor) };
    const ending = await carryOut(step).catch((error) => crashed(step, error));
    await leave(ending, folder, id, step);
    return ending.succeeds;
}
async function leave(ending, folder, id, step) {
    const { world, log, batches, report } = step;
    if (world.env["RUNNER_TEMP"] && world.env["RUNNER_TEMP"] !== folder)
        log.warning(`RUNNER_TEMP is no folder that can be written to: this step's files go to ${folder}.`);
    const isSent = ending.status !== "DRY_RUN" && ending.status !== "SKIPPED";
    const files = {
        report: (await tried(step, "report file", () => {
            report.write();
            return report.path;
        })) ?? "",
        undelivered: (isSent &&
            (await tried(step, "list of recipients not reached", () => writeUndelivered(folder, id, batches)))) ||
            "",
    };
    if (files.undelivered !== "")
        log.info(`Recipients not reached: ${files.undelivered}`);
    if (files.report !== "")
        log.info(`Report: ${files.report}`);
    const outputs = outputsOf(ending.status, tally(batches), ending.hasWaited ?? false, files);
    await tried(step, "outputs", () => world.setOutputs(outputs));
    if (world.env["GITHUB_STEP_SUMMARY"])
        await tried(step, "job summary", () => world.writeSummary(ending.summary));
    else
        log.info("No job summary: this runner takes none (GITHUB_STEP_SUMMARY is not set).");
}
async function carryOut(step) {
    const { world, log, redactor, batches } = step;
    maskSecrets(world, redactor);
    const plan = await makePlan({ ...world, log, redactor, cancelled: world.cancellation.requested });
    batches.push(...toBatches(identitiesOf(plan), MAX_IDENTITIES));
    switch (plan.kind) {
        case "invalid":
            announceProblems(plan.problems, log);
            return { status: "FAILURE", summary: invalidSummary(plan.problems, redactor), succeeds: false };
        case "skip":
            log[plan.isNotable ? "notice" : "info"](`Nothing was sent: ${plan.reason}.`);
            return { status: "SKIPPED", summary: skippedSummary(plan.reason), succeeds: true };
        case "dry-run": {
            new Progress(batches.length, log, redactor).start(plan.notification);
            await rehearse(plan.notification, batches, {
                log,
                freshToken: tokensFor(plan.notification.settings.app, world),
            });
            const summary = dryRunSummary(plan.notification, batches.length, redactor);
            return { status: "DRY_RUN", summary, succeeds: true };
        }
        case "send":
            return action_send(plan.notification, step);
    }
}
function identitiesOf(plan) {
    switch (plan.kind) {
        case "invalid":
            return [];
        case "skip":
            return plan.identities;
        case "dry-run":
        case "send":
            return plan.notification.identities;
    }
}
async function action_send(notification, step) {
    const ended = await sendNotification(notification, { ...step, ...step.world });
    return {
        status: ended.sum.status,
        hasWaited: ended.waitEnding !== undefined,
        summary: sentSummary(notification, ended, step.redactor),
        succeeds: announceEnd(ended, notification.settings.failOn, step.log, step.redactor),
    };
}
function maskSecrets({ env, readInput, maskSecret }, redactor) {
    const key = readInput("private-key");
    const secrets = [
        readInput("client-secret"),
        readInput("github-token"),
        key,
        key.replace(/\\r\\n|\\n/g, "\n"),
        ...(0,run_context/* proxyPasswords */.PK)(env),
    ].map((secret) => secret.trim());
    const distinct = [...new Set(secrets)].filter((secret) => secret !== "");
    for (const secret of distinct)
        maskSecret(secret);
    redactor.hideSecrets(distinct);
    if (!/^true$/i.test(readInput("show-identities").trim()))
        redactor.hideIdentities([]);
}
function crashed({ log, redactor, batches }, error) {
    const what = messageOf(error);
    log.error(`This is a fault of the action itself, not of your workflow: ${redactor.foreign(what)}. Please report it, with this log.`);
    if (error instanceof Error)
        log.debug(() => redactor.foreign(error.stack ?? "no stack"));
    return {
        status: tally(batches).status,
        summary: crashedSummary(what, redactor),
        succeeds: false,
    };
}
async function tried({ log }, what, write) {
    try {
        return await write();
    }
    catch (error) {
        log.warning(`The ${what} can't be written: ${(0,build_text/* sentence */.em)(messageOf(error))}`);
        return undefined;
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 7094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => performance.now(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener("abort", done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener("abort", done);
    }),
};


/***/ }),

/***/ 9901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ MalformedDocument),
/* harmony export */   WQ: () => (/* binding */ describeNode),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
const MAX_DEPTH = 100;
class MalformedDocument extends Error {
    name = "MalformedDocument";
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}
function describeNode(node) {
    switch (node.kind) {
        case "text":
            return "a string";
        case "scalar":
            return node.type === "null" ? "null" : `a ${node.type}`;
        case "sequence":
            return "a sequence";
        case "mapping":
            return "a mapping";
    }
}


/***/ }),

/***/ 6404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ whyTooLarge)
/* harmony export */ });
const MAX_MIB = { yaml: 4, json: 32 };
function whyTooLarge(text, kind) {
    const max = MAX_MIB[kind];
    return text.length > max * 2 ** 20 ? `is larger than ${max} MiB` : undefined;
}


/***/ }),

/***/ 4809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   PK: () => (/* binding */ proxyPasswords),
/* harmony export */   Tm: () => (/* binding */ runAttempt),
/* harmony export */   UM: () => (/* binding */ tempFolderOf),
/* harmony export */   hz: () => (/* binding */ triggeringEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9368);



function runAttempt(env) {
    return Number(env["GITHUB_RUN_ATTEMPT"]) || 1;
}
function workspaceOf(env) {
    return env["GITHUB_WORKSPACE"] || ".";
}
function tempFolderOf(env) {
    const folder = env["RUNNER_TEMP"];
    return folder && isWritableFolder(folder) ? folder : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
}
function isWritableFolder(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function proxyPasswords(env) {
    return ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"].flatMap((name) => {
        const password = /^(?:[^/]*:\/\/)?[^:]*:(?!\/\/)(.+)@/.exec(env[name] ?? "")?.[1];
        return password === undefined ? [] : [password, decoded(password)];
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function triggeringEvent(env, onUnreadable = () => { }) {
    return {
        name: env["GITHUB_EVENT_NAME"] ?? "",
        actor: env["GITHUB_ACTOR"] ?? "",
        payload: readPayload(env["GITHUB_EVENT_PATH"], onUnreadable),
    };
}
function readPayload(path, onUnreadable) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path ?? "", "utf8"));
    }
    catch (error) {
        const why = error instanceof SyntaxError ? "it is not JSON" : String((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(error, "code"));
        onUnreadable(`The event's file can't be read (GITHUB_EVENT_PATH, ${why}): nothing of it can be told.`);
        return undefined;
    }
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function lookUp(value, ...keys) {
    let current = value;
    for (const key of keys) {
        if (!isRecord(current) || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}


/***/ }),

/***/ 6940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t0: () => (/* binding */ KEPT),
  qH: () => (/* binding */ KeptConnections),
  df: () => (/* binding */ socketsHeard)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/kore/kept-connections.js

const REST_MS = 10;
const MAX_IDLE_MS = 1_000;
const KEPT = { keepAlive: true, timeout: MAX_IDLE_MS };
async function socketsHeard() {
    await (0,promises_namespaceObject.setImmediate)();
    await (0,promises_namespaceObject.setImmediate)();
}
class KeptConnections {
    #create;
    #rested = [];
    #isTrusted = true;
    constructor(create) {
        this.#create = create;
    }
    take() {
        for (let kept = this.#rested.shift(); kept; kept = this.#rested.shift()) {
            const isRecent = performance.now() - kept.since <= MAX_IDLE_MS;
            const isOpen = kept.socket.readyState === "open";
            if (isRecent && isOpen && this.#isTrusted)
                return kept.agent;
            if (isRecent && !isOpen)
                this.distrust();
            kept.agent.destroy();
        }
        return this.#create();
    }
    distrust() {
        this.#isTrusted = false;
    }
    keep(agent, socket) {
        const kept = { agent, socket, since: performance.now() };
        setTimeout(() => this.#rested.push(kept), REST_MS).unref();
    }
}


/***/ }),

/***/ 2531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   l: () => (/* binding */ readPlatformUrl)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);

function readPlatformUrl(text) {
    const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
    const absolute = hasScheme ? text : `https://${text}`;
    const isMisspelled = !hasScheme && /^https?[:/]/i.test(text);
    if (isMisspelled || /[\s\x00-\x1f\x7f-\x9f\\]/.test(text) || !URL.canParse(absolute)) {
        return { wrong: "is not a URL: write one like https://platform.kore.ai" };
    }
    const url = new URL(absolute);
    if (url.username !== "" || url.password !== "")
        return { wrong: "must not hold credentials: the step signs its own" };
    if (text.includes("?") || text.includes("#")) {
        return { wrong: "must not have a query or a fragment: end it after the host or its path prefix" };
    }
    if (url.protocol === "http:" && !isLoopback(url.hostname)) {
        return { wrong: "must begin with https://: plain http is only for loopback addresses" };
    }
    if (url.protocol !== "https:" && url.protocol !== "http:")
        return { wrong: "must begin with https://" };
    return url.origin + url.pathname.replace(/\/+$/, "");
}
function isLoopback(hostname) {
    return (hostname === "localhost" || hostname === "[::1]" || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(hostname) && hostname.startsWith("127.")));
}


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor),
/* harmony export */   z: () => (/* binding */ legibleProxies)
/* harmony export */ });
/* harmony import */ var _platform_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2531);

const DEFAULT_PORTS = { "http:": 80, "https:": 443 };
function proxyFor(url, env) {
    if (url.protocol !== "https:" || (0,_platform_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname) || isExempt(url, env))
        return undefined;
    const name = env["https_proxy"] ? "https_proxy" : "HTTPS_PROXY";
    const value = env[name];
    if (!value)
        return undefined;
    return (readProxy(name, value) ?? {
        wrong: `${name} is not a URL like http://proxy.example.com:3128, or has special characters in its user name or password that are not percent-encoded (% as %25)`,
    });
}
function legibleProxies(env) {
    const names = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
    return Object.fromEntries(names.flatMap((name) => {
        const value = env[name];
        if (!value)
            return [];
        const invalid = `http://${name.toLowerCase().replace("_", "-")}-is-malformed.invalid`;
        return [[name, readProxy(name, value) ? withScheme(value) : invalid]];
    }));
}
function withScheme(text) {
    const trimmed = text.trim();
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
}
function readProxy(variable, text) {
    const url = URL.parse(withScheme(text));
    if (url === null)
        return undefined;
    const { protocol, hostname, port, username, password } = url;
    if (protocol !== "http:" && protocol !== "https:")
        return undefined;
    if (url.pathname !== "/" || url.search !== "" || url.hash !== "")
        return undefined;
    const credentials = decode(`${username}:${password}`);
    if (credentials === undefined)
        return undefined;
    const portNumber = Number(port) || DEFAULT_PORTS[protocol];
    return {
        protocol,
        host: hostname.replace(/^\[|\]$/g, ""),
        port: portNumber,
        variable,
        address: `${hostname}:${portNumber}`,
        authorization: credentials === ":" ? undefined : `Basic ${Buffer.from(credentials, "utf8").toString("base64")}`,
    };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
function isExempt({ hostname, port }, env) {
    const hosts = [hostname, `${hostname}:${port || DEFAULT_PORTS["https:"]}`];
    return (env["no_proxy"] || env["NO_PROXY"] || "")
        .split(",")
        .map((entry) => entry.trim().toLowerCase().replace(/^\./, ""))
        .filter((entry) => entry !== "")
        .some((entry) => entry === "*" || hosts.some((host) => host === entry || host.endsWith(`.${entry}`)));
}


/***/ }),

/***/ 1919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createTransport)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __nccwpck_require__(1692);
// EXTERNAL MODULE: ./build/json.js
var json = __nccwpck_require__(9368);
// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(977);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./build/kore/tunnel.js



class ProxyError extends Error {
    name = "ProxyError";
    proxy;
    status;
    constructor(proxy, status, cause) {
        super("the proxy did not connect", { cause });
        this.proxy = proxy;
        this.status = status;
    }
}
class TunnellingAgent extends external_node_https_namespaceObject.Agent {
    #proxy;
    #target;
    #connecting;
    constructor(proxy, { hostname, port }) {
        super();
        this.#proxy = proxy;
        this.#target = `${hostname}:${port || 443}`;
    }
    destroy() {
        this.#connecting?.destroy();
        super.destroy();
    }
    createConnection(options, callback) {
        const connecting = this.#connect();
        this.#connecting = connecting;
        const fail = (status, cause) => callback(new ProxyError(this.#proxy, status, cause));
        connecting.once("error", (error) => fail(undefined, error));
        connecting.once("connect", ({ statusCode: status = 0 }, socket, head) => {
            const isConnected = status >= 200 && status < 300;
            if (isConnected && head.length === 0) {
                callback(null, super.createConnection(Object.assign({}, options, { socket })));
                return;
            }
            socket.destroy();
            fail(isConnected ? undefined : status);
        });
        connecting.end();
    }
    #connect() {
        const { protocol, host, port, authorization } = this.#proxy;
        const options = {
            method: "CONNECT",
            host,
            port,
            path: this.#target,
            headers: {
                host: this.#target,
                ...(authorization === undefined ? {} : { "proxy-authorization": authorization }),
            },
            agent: false,
        };
        if (protocol === "http:")
            return (0,external_node_http_.request)(options);
        return (0,external_node_https_namespaceObject.request)({ ...options, servername: (0,external_node_net_.isIP)(host) ? "" : host, rejectUnauthorized: true });
    }
}

;// CONCATENATED MODULE: ./build/kore/connection-failure.js



function explainFailure(error, host, certificate) {
    if (error instanceof ProxyError)
        return explainProxy(error);
    return explainCertificate(error, host, certificate) ?? { reason: wordsFor(error), isFinal: false };
}
function proxyName({ address, variable }) {
    return `the proxy ${address} (${variable})`;
}
function explainProxy({ proxy, status, cause }) {
    const who = proxyName(proxy);
    if (status === 407) {
        const reason = proxy.authorization === undefined
            ? `${who} asks for credentials (407): ${proxy.variable}'s URL must hold user name and password`
            : `${who} refused the user name or the password in ${proxy.variable}'s URL (407)`;
        const advice = "Special characters in a user name or password must be percent-encoded; Basic is the only scheme there is.";
        return { reason, advice, isFinal: true };
    }
    if (status !== undefined)
        return { reason: `${who} refused to connect to the platform (${status})`, isFinal: false };
    if (!(cause instanceof Error))
        return { reason: `${who} doesn't speak HTTP`, isFinal: false };
    return (explainCertificate(cause, who, undefined) ?? {
        reason: `${who} gives no connection: ${wordsFor(cause)}`,
        isFinal: false,
    });
}
const OWN_CA_ADVICE = "Where a CA of your own signs it, NODE_EXTRA_CA_CERTS must name a file that holds that CA's certificate, as PEM, in the `env` of the step or the job.";
const EXPIRED_ADVICE = "Whoever runs that server must renew it; the step sends nothing past it.";
function explainCertificate(error, whose, certificate) {
    const code = codeOf(error);
    if (!ABOUT_CERTIFICATES.test(code) || code.includes("ALERT"))
        return undefined;
    const [why, advice] = doubtOf(code, (0,json/* lookUp */.TE)(error, "cert", "subjectaltname"), certificate);
    const reason = `the certificate of ${whose} was refused: ${why} (${code})`;
    return { reason, advice, isFinal: true };
}
const ABOUT_CERTIFICATES = /CERT|SIGNATURE|ISSUER|CRL_|ALTNAME|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|PATH_LENGTH/;
function doubtOf(code, names, certificate) {
    const { subject, issuer, valid_from: from, valid_to: until } = certificate ?? {};
    switch (code) {
        case "CERT_HAS_EXPIRED":
            return [
                `it, or one that vouches for it, has expired${day("; its own last day:", until)}`,
                EXPIRED_ADVICE,
            ];
        case "CERT_NOT_YET_VALID":
            return [
                `it, or one that vouches for it, is not valid yet${day("; its own first day:", from)}`,
                "Check the clock of the runner's machine.",
            ];
        case "ERR_TLS_CERT_ALTNAME_INVALID":
            return [
                typeof names === "string"
                    ? `it is for other hosts, ${(0,build_text/* cut */.Jj)((0,build_text/* plainLine */.h0)(names), 200)}`
                    : "it is for other hosts",
                "Check `host`: it must be spelled as in the certificate.",
            ];
        case "DEPTH_ZERO_SELF_SIGNED_CERT":
            return [`it is signed by itself${named(subject)}, and not trusted here`, OWN_CA_ADVICE];
        case "SELF_SIGNED_CERT_IN_CHAIN":
        case "UNABLE_TO_GET_ISSUER_CERT":
        case "UNABLE_TO_GET_ISSUER_CERT_LOCALLY":
        case "UNABLE_TO_VERIFY_LEAF_SIGNATURE":
            return [`it is signed by a CA that is not trusted here${named(issuer)}`, OWN_CA_ADVICE];
        default:
            return ["it can't be verified", "Whoever runs that server must mend it."];
    }
}
function named(distinguishedName) {
    const name = (0,json/* lookUp */.TE)(distinguishedName, "CN") ?? (0,json/* lookUp */.TE)(distinguishedName, "O");
    return typeof name === "string" ? `, ${(0,build_text/* quote */.hD)(name)}` : "";
}
function day(what, time) {
    const ms = Date.parse(time ?? "");
    return Number.isNaN(ms) ? "" : `${what} ${new Date(ms).toISOString().slice(0, 10)}`;
}
function wordsFor(error) {
    const code = codeOf(error);
    return `${REASONS[code] ?? "the connection failed"} (${code})`;
}
function codeOf(error) {
    return String((0,json/* lookUp */.TE)(error, "code") ?? error.name);
}
const REASONS = {
    ECONNREFUSED: "connection refused: nothing listens there",
    ECONNRESET: "the connection was reset",
    EPIPE: "the connection was closed",
    ENOTFOUND: "the host name is unknown",
    EAI_AGAIN: "the host name can't be looked up just now",
    ETIMEDOUT: "the connection timed out",
    EHOSTUNREACH: "the host can't be reached",
    ENETUNREACH: "the network can't be reached",
    EPROTO: "the host doesn't speak TLS there",
    ERR_SSL_WRONG_VERSION_NUMBER: "the host doesn't speak TLS there",
    HPE_INVALID_CONSTANT: "the answer is not HTTP",
};

// EXTERNAL MODULE: ./build/kore/kept-connections.js + 1 modules
var kept_connections = __nccwpck_require__(6940);
// EXTERNAL MODULE: ./build/kore/proxy.js
var kore_proxy = __nccwpck_require__(4454);
;// CONCATENATED MODULE: ./build/kore/transport.js







const MAX_BODY_BYTES = 16 * 1024 * 1024;
function createTransport(userAgent, timeoutMs, env = {}) {
    const plain = new kept_connections/* KeptConnections */.qH(() => new external_node_http_.Agent(kept_connections/* KEPT */.t0));
    const encrypted = new kept_connections/* KeptConnections */.qH(() => new external_node_https_namespaceObject.Agent(kept_connections/* KEPT */.t0));
    return async ({ method, url, headers, body }, signal) => {
        const target = new URL(url);
        const proxy = (0,kore_proxy/* proxyFor */.i)(target, env);
        if (proxy && "wrong" in proxy)
            return { kind: "blocked", reason: proxy.wrong };
        const isEncrypted = target.protocol === "https:";
        const connections = isEncrypted ? encrypted : plain;
        const agent = proxy ? new TunnellingAgent(proxy, target) : connections.take();
        const request = (isEncrypted ? external_node_https_namespaceObject.request : external_node_http_.request)(target, {
            method,
            agent,
            rejectUnauthorized: true,
            headers: { ...headers, "user-agent": userAgent },
        });
        const exchange = await settle(request, body, { host: target.host, proxy, timeoutMs, signal });
        release(request, exchange, agent, connections);
        return exchange;
    };
}
function release(request, exchange, agent, connections) {
    const isWhole = exchange.kind === "answer" && exchange.complete && request.writableFinished;
    if (isWhole && request.shouldKeepAlive && request.socket)
        connections.keep(agent, request.socket);
    else {
        if (exchange.kind === "lost" && request.reusedSocket)
            connections.distrust();
        request.destroy();
        agent.destroy();
    }
}
function settle(request, body, { host, proxy, timeoutMs, signal }) {
    return new Promise((resolve) => {
        let isWritten = false;
        let silent = proxy && proxyName(proxy);
        let certificate;
        const end = (exchange) => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", onAbort);
            resolve(exchange);
        };
        let breakOff = ({ reason, advice, isFinal }) => {
            if (isWritten)
                end({ kind: "lost", reason });
            else if (isFinal)
                end({ kind: "blocked", reason, ...(advice === undefined ? {} : { advice }) });
            else
                end({ kind: "not-sent", reason });
        };
        const timer = setTimeout(() => {
            const from = silent === undefined ? "" : ` from ${silent}`;
            breakOff({ reason: `no answer${from} within ${timeoutMs / 1000} s`, isFinal: false });
        }, timeoutMs);
        const onAbort = () => breakOff({ reason: "broken off, because the step is ending", isFinal: false });
        signal?.addEventListener("abort", onAbort);
        request.on("socket", (socket) => {
            silent = undefined;
            if (socket instanceof external_node_tls_.TLSSocket && !request.reusedSocket)
                socket.prependOnceListener("secure", () => {
                    certificate = socket.getPeerCertificate();
                });
            whenReady(socket, () => {
                isWritten = true;
            });
        });
        request.on("error", (error) => breakOff(explainFailure(error, host, certificate)));
        request.on("close", () => breakOff({ reason: "the connection was closed before the answer", isFinal: false }));
        request.on("response", (response) => {
            const finish = readBody(response, end);
            request.removeAllListeners("close");
            breakOff = () => finish(false);
        });
        if (signal?.aborted)
            onAbort();
        else
            request.end(body);
    });
}
function whenReady(socket, ready) {
    if (socket instanceof external_node_tls_.TLSSocket) {
        if (socket.authorized)
            ready();
        else
            socket.once("secureConnect", ready);
    }
    else if (socket.connecting)
        socket.once("connect", ready);
    else
        ready();
}
function readBody(response, end) {
    const chunks = [];
    let bytes = 0;
    const finish = (complete) => end({
        kind: "answer",
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: Buffer.concat(chunks).toString("utf8"),
        complete,
    });
    response.on("data", (chunk) => {
        bytes += chunk.length;
        if (bytes > MAX_BODY_BYTES)
            finish(false);
        else
            chunks.push(chunk);
    });
    response.on("end", () => finish(response.complete));
    response.on("error", () => finish(false));
    response.on("close", () => finish(false));
    return finish;
}


/***/ }),

/***/ 9479:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2751);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7094);
/* harmony import */ var _kore_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4454);
/* harmony import */ var _kore_transport_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1919);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1772);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8508);







const GRACE_MS = 3_000;
const env = { ...process.env };
Object.assign(process.env, (0,_kore_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .legibleProxies */ .z)(env));
delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
const requested = new AbortController();
const overdue = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGBREAK"]) {
    process.on(signal, () => {
        requested.abort();
        setTimeout(() => overdue.abort(), GRACE_MS).unref();
    });
}
for (const stream of [process.stdout, process.stderr])
    stream.on("error", () => { });
const succeeds = await (0,_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)({
    env,
    console: _runner_js__WEBPACK_IMPORTED_MODULE_5__/* .runnerConsole */ .Wq,
    readInput: _runner_js__WEBPACK_IMPORTED_MODULE_5__/* .getInput */ .V4,
    maskSecret: _runner_js__WEBPACK_IMPORTED_MODULE_5__/* .setSecret */ .Pq,
    setOutputs: (outputs) => {
        if (!process.env["GITHUB_OUTPUT"])
            throw new Error("GITHUB_OUTPUT is not set");
        for (const [name, value] of Object.entries(outputs))
            (0,_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .setOutput */ .uH)(name, value);
    },
    writeSummary: _runner_js__WEBPACK_IMPORTED_MODULE_5__/* .addToSummary */ .Dg,
    now: Date.now,
    clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m,
    random: Math.random,
    cancellation: { requested: requested.signal, overdue: overdue.signal },
    uuid: node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID,
    createTransport: (timeoutMs) => (0,_kore_transport_js__WEBPACK_IMPORTED_MODULE_4__/* .createTransport */ .o)(`kore-notify-action/${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x}`, timeoutMs, env),
});
if (!succeeds)
    process.exitCode = 1;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ textsOf),
/* harmony export */   M: () => (/* binding */ entriesOf)
/* harmony export */ });
/* harmony import */ var _documents_node_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9901);

function textsOf(entries) {
    const texts = [];
    entries.forEach(({ text }) => {
        texts.push(text.trim());
    });
    return texts;
}
function entriesOf(node, complain) {
    if (node.kind === "sequence")
        return node.items.flatMap((item) => entryOf(item, complain));
    return entryOf(node, complain);
}
function entryOf(node, complain) {
    if (node.kind === "text")
        return [{ text: node.text, line: node.line }];
    if (node.kind === "scalar" && node.spelling === "")
        return [];
    const mend = node.kind === "scalar" ? ": put it in quotes" : "";
    complain(`there is ${(0,_documents_node_js__WEBPACK_IMPORTED_MODULE_0__/* .describeNode */ .WQ)(node)} where a string is meant${mend}`, node.line);
    return [];
}


/***/ }),

/***/ 6055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ whyInvalid),
/* harmony export */   T: () => (/* binding */ inLowerCase),
/* harmony export */   _g: () => (/* binding */ maskEmails),
/* harmony export */   as: () => (/* binding */ looksLikeEmail),
/* harmony export */   tQ: () => (/* binding */ isShort),
/* harmony export */   vy: () => (/* binding */ maskIdentity)
/* harmony export */ });
const MAX_LENGTH = 320;
const USUAL = new RegExp(`^[!-~]{1,${MAX_LENGTH}}$`);
function whyInvalid(identity) {
    if (USUAL.test(identity))
        return undefined;
    if (!isShort(identity))
        return `has ${identity.length} characters, more than ${MAX_LENGTH}`;
    const invisible = /[\p{Cc}\p{Cf}\p{Cs}]/u.exec(identity)?.[0];
    if (invisible !== undefined) {
        const code = invisible.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
        return `contains an invisible character, U+${code}: type it anew`;
    }
    if (/\s/u.test(identity))
        return "contains white space: write one identity a line";
    return undefined;
}
function isShort({ length }) {
    return length <= MAX_LENGTH;
}
function inLowerCase(identity) {
    return /^[!-@[-~]*$/.test(identity) ? identity : identity.toLowerCase();
}
function looksLikeEmail(text) {
    return /^[^\s@]+@[^\s@]+$/.test(text);
}
function maskIdentity(identity) {
    const [first = ""] = identity;
    const domain = /(?<=.)@[\p{L}\p{M}\p{N}_.-]+$/u.exec(identity)?.[0] ?? "";
    return `${first}***${domain}`;
}
function maskEmails(text) {
    return text.replace(/[^\s"'`,;:<>[\]{}()]+@[^\s"'`,;<>[\]{}()]+/g, maskIdentity);
}


/***/ }),

/***/ 3969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readList)
/* harmony export */ });
/* harmony import */ var _documents_node_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9901);
/* harmony import */ var _documents_size_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6404);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8949);



const COMMENT = /^\s*#/;
const SINGLE = /^[^\s,;#]+$/;
const UNPLAIN = /[^!"$-+\--:<-@[-~\r\n]/;
const MAPPING = /^\s*(?:\{|[^\s#,;:]+:(?:\s|$))/;
async function readList(text, complain) {
    const lines = text.split(text.includes("\r") ? /\r\n|\n|\r/ : "\n");
    const start = lines.find((line) => line.trim() !== "" && !COMMENT.test(line))?.trim() ?? "";
    if (start.startsWith("[") || /^-(\s|$)/.test(start))
        return readSequence(text, complain);
    const mapping = text.includes(":") || text.includes("{") ? lines.findIndex((line) => MAPPING.test(line)) : -1;
    if (mapping !== -1) {
        complain("there is a mapping where a list is meant: write one entry a line", mapping + 1);
        return [];
    }
    const forEach = (take) => forEachEntry(lines, take);
    return UNPLAIN.test(text) ? { forEach } : { forEach, plain: lines.filter((line) => line !== "") };
}
function forEachEntry(lines, take) {
    let number = 0;
    for (const line of lines) {
        number += 1;
        if (SINGLE.test(line))
            take({ text: line, line: number });
        else if (!COMMENT.test(line))
            split(line, number).forEach(take);
    }
}
function split(line, number) {
    return line
        .split(/[,;]/)
        .map((part) => ({ text: part.trim(), line: number }))
        .filter(({ text }) => text !== "");
}
async function readSequence(text, complain) {
    const tooLarge = (0,_documents_size_js__WEBPACK_IMPORTED_MODULE_1__/* .whyTooLarge */ .y)(text, "yaml");
    if (tooLarge) {
        complain(`this YAML sequence ${tooLarge}: write one entry a line`, 1);
        return [];
    }
    const { readYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(950)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7950));
    try {
        const root = readYaml(text);
        return root ? (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .M)(root, complain) : [];
    }
    catch (error) {
        if (!(error instanceof _documents_node_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDocument */ .Nh))
            throw error;
        complain(`this is not a YAML sequence: ${error.message}`, error.line);
        return [];
    }
}


/***/ }),

/***/ 1772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Dg: () => (/* binding */ addToSummary),
  V4: () => (/* binding */ getInput),
  Wq: () => (/* binding */ runnerConsole),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/runner.js





const runnerConsole = {
    isDebug: () => process.env["RUNNER_DEBUG"] === "1",
    info: (line) => void process.stdout.write(line + external_node_os_.EOL),
    debug: (line) => issueCommand("debug", {}, line),
    notice: (message) => issueCommand("notice", {}, message),
    warning: (message) => issueCommand("warning", {}, message),
    error: (message, place = {}) => issueCommand("error", toCommandProperties(place), message),
    startGroup: (title) => issueCommand("group", {}, title),
    endGroup: () => issueCommand("endgroup", {}, ""),
};
function getInput(name) {
    return process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "";
}
function setSecret(secret) {
    issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
    issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
}
async function addToSummary(markdown) {
    await summary.addRaw(markdown).write();
}


/***/ }),

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ cutBetweenNames),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const LINE_BREAKING = /[\p{Cc}\u2028\u2029]+/gu;
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
function plainLine(text) {
    return text
        .replace(LINE_BREAKING, " ")
        .replace(INVISIBLE, "")
        .replace(/##(?=\[)/g, "# #")
        .replace(/^(\s*):(?=:)/, "$1: ");
}
function cut(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function cutBetweenNames(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length).replace(/[^\s"',;<>&?/]{1,320}$/, "")}…`;
}
function quote(text) {
    const line = plainLine(text);
    return line.length > 80 ? `"${cut(line, 20)}" (${line.length} characters)` : `"${line}"`;
}
function number(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
function count(n, noun, plural = `${noun}s`) {
    return `${number(n)} ${n === 1 ? noun : plural}`;
}
function oneOf(names) {
    const last = names.at(-1) ?? "";
    return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} or ${last}`;
}
function sentence(text) {
    return /[.?!]$/.test(text) ? text : `${text}.`;
}
function seconds(ms) {
    const value = ms / 1000;
    return `${value < 10 ? Number(value.toFixed(1)) : number(Math.round(value))} s`;
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = "1.0.0";


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9479);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
