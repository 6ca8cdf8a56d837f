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

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 2047:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var jws = __nccwpck_require__(3324);

module.exports = function (jwt, options) {
  options = options || {};
  var decoded = jws.decode(jwt, options);
  if (!decoded) { return null; }
  var payload = decoded.payload;

  //try parse the payload
  if(typeof payload === 'string') {
    try {
      var obj = JSON.parse(payload);
      if(obj !== null && typeof obj === 'object') {
        payload = obj;
      }
    } catch (e) { }
  }

  //return header if `complete` option is enabled.  header includes claims
  //such as `kid` and `alg` used to select the key within a JWKS needed to
  //verify the signature
  if (options.complete === true) {
    return {
      header: decoded.header,
      payload: payload,
      signature: decoded.signature
    };
  }
  return payload;
};


/***/ }),

/***/ 9653:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  decode: __nccwpck_require__(2047),
  verify: __nccwpck_require__(772),
  sign: __nccwpck_require__(4912),
  JsonWebTokenError: __nccwpck_require__(6248),
  NotBeforeError: __nccwpck_require__(1269),
  TokenExpiredError: __nccwpck_require__(1241),
};


/***/ }),

/***/ 6248:
/***/ ((module) => {

var JsonWebTokenError = function (message, error) {
  Error.call(this, message);
  if(Error.captureStackTrace) {
    Error.captureStackTrace(this, this.constructor);
  }
  this.name = 'JsonWebTokenError';
  this.message = message;
  if (error) this.inner = error;
};

JsonWebTokenError.prototype = Object.create(Error.prototype);
JsonWebTokenError.prototype.constructor = JsonWebTokenError;

module.exports = JsonWebTokenError;


/***/ }),

/***/ 1269:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var JsonWebTokenError = __nccwpck_require__(6248);

var NotBeforeError = function (message, date) {
  JsonWebTokenError.call(this, message);
  this.name = 'NotBeforeError';
  this.date = date;
};

NotBeforeError.prototype = Object.create(JsonWebTokenError.prototype);

NotBeforeError.prototype.constructor = NotBeforeError;

module.exports = NotBeforeError;

/***/ }),

/***/ 1241:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var JsonWebTokenError = __nccwpck_require__(6248);

var TokenExpiredError = function (message, expiredAt) {
  JsonWebTokenError.call(this, message);
  this.name = 'TokenExpiredError';
  this.expiredAt = expiredAt;
};

TokenExpiredError.prototype = Object.create(JsonWebTokenError.prototype);

TokenExpiredError.prototype.constructor = TokenExpiredError;

module.exports = TokenExpiredError;

/***/ }),

/***/ 1136:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const semver = __nccwpck_require__(2088);

module.exports = semver.satisfies(process.version, '>=15.7.0');


/***/ }),

/***/ 3948:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var semver = __nccwpck_require__(2088);

module.exports = semver.satisfies(process.version, '^6.12.0 || >=8.0.0');


/***/ }),

/***/ 5318:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const semver = __nccwpck_require__(2088);

module.exports = semver.satisfies(process.version, '>=16.9.0');


/***/ }),

/***/ 6688:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var ms = __nccwpck_require__(744);

module.exports = function (time, iat) {
  var timestamp = iat || Math.floor(Date.now() / 1000);

  if (typeof time === 'string') {
    var milliseconds = ms(time);
    if (typeof milliseconds === 'undefined') {
      return;
    }
    return Math.floor(timestamp + milliseconds / 1000);
  } else if (typeof time === 'number') {
    return timestamp + time;
  } else {
    return;
  }

};

/***/ }),

/***/ 1006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const ASYMMETRIC_KEY_DETAILS_SUPPORTED = __nccwpck_require__(1136);
const RSA_PSS_KEY_DETAILS_SUPPORTED = __nccwpck_require__(5318);

const allowedAlgorithmsForKeys = {
  'ec': ['ES256', 'ES384', 'ES512'],
  'rsa': ['RS256', 'PS256', 'RS384', 'PS384', 'RS512', 'PS512'],
  'rsa-pss': ['PS256', 'PS384', 'PS512']
};

const allowedCurves = {
  ES256: 'prime256v1',
  ES384: 'secp384r1',
  ES512: 'secp521r1',
};

module.exports = function(algorithm, key) {
  if (!algorithm || !key) return;

  const keyType = key.asymmetricKeyType;
  if (!keyType) return;

  const allowedAlgorithms = allowedAlgorithmsForKeys[keyType];

  if (!allowedAlgorithms) {
    throw new Error(`Unknown key type "${keyType}".`);
  }

  if (!allowedAlgorithms.includes(algorithm)) {
    throw new Error(`"alg" parameter for "${keyType}" key type must be one of: ${allowedAlgorithms.join(', ')}.`)
  }

  /*
   * Ignore the next block from test coverage because it gets executed
   * conditionally depending on the Node version. Not ignoring it would
   * prevent us from reaching the target % of coverage for versions of
   * Node under 15.7.0.
   */
  /* istanbul ignore next */
  if (ASYMMETRIC_KEY_DETAILS_SUPPORTED) {
    switch (keyType) {
    case 'ec':
      const keyCurve = key.asymmetricKeyDetails.namedCurve;
      const allowedCurve = allowedCurves[algorithm];

      if (keyCurve !== allowedCurve) {
        throw new Error(`"alg" parameter "${algorithm}" requires curve "${allowedCurve}".`);
      }
      break;

    case 'rsa-pss':
      if (RSA_PSS_KEY_DETAILS_SUPPORTED) {
        const length = parseInt(algorithm.slice(-3), 10);
        const { hashAlgorithm, mgf1HashAlgorithm, saltLength } = key.asymmetricKeyDetails;

        if (hashAlgorithm !== `sha${length}` || mgf1HashAlgorithm !== hashAlgorithm) {
          throw new Error(`Invalid key for this operation, its RSA-PSS parameters do not meet the requirements of "alg" ${algorithm}.`);
        }

        if (saltLength !== undefined && saltLength > length >> 3) {
          throw new Error(`Invalid key for this operation, its RSA-PSS parameter saltLength does not meet the requirements of "alg" ${algorithm}.`)
        }
      }
      break;
    }
  }
}


/***/ }),

/***/ 4912:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const timespan = __nccwpck_require__(6688);
const PS_SUPPORTED = __nccwpck_require__(3948);
const validateAsymmetricKey = __nccwpck_require__(1006);
const jws = __nccwpck_require__(3324);
const includes = __nccwpck_require__(3867);
const isBoolean = __nccwpck_require__(1999);
const isInteger = __nccwpck_require__(9841);
const isNumber = __nccwpck_require__(116);
const isPlainObject = __nccwpck_require__(9888);
const isString = __nccwpck_require__(6172);
const once = __nccwpck_require__(2192);
const { KeyObject, createSecretKey, createPrivateKey } = __nccwpck_require__(6982)

const SUPPORTED_ALGS = ['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512', 'HS256', 'HS384', 'HS512', 'none'];
if (PS_SUPPORTED) {
  SUPPORTED_ALGS.splice(3, 0, 'PS256', 'PS384', 'PS512');
}

const sign_options_schema = {
  expiresIn: { isValid: function(value) { return isInteger(value) || (isString(value) && value); }, message: '"expiresIn" should be a number of seconds or string representing a timespan' },
  notBefore: { isValid: function(value) { return isInteger(value) || (isString(value) && value); }, message: '"notBefore" should be a number of seconds or string representing a timespan' },
  audience: { isValid: function(value) { return isString(value) || Array.isArray(value); }, message: '"audience" must be a string or array' },
  algorithm: { isValid: includes.bind(null, SUPPORTED_ALGS), message: '"algorithm" must be a valid string enum value' },
  header: { isValid: isPlainObject, message: '"header" must be an object' },
  encoding: { isValid: isString, message: '"encoding" must be a string' },
  issuer: { isValid: isString, message: '"issuer" must be a string' },
  subject: { isValid: isString, message: '"subject" must be a string' },
  jwtid: { isValid: isString, message: '"jwtid" must be a string' },
  noTimestamp: { isValid: isBoolean, message: '"noTimestamp" must be a boolean' },
  keyid: { isValid: isString, message: '"keyid" must be a string' },
  mutatePayload: { isValid: isBoolean, message: '"mutatePayload" must be a boolean' },
  allowInsecureKeySizes: { isValid: isBoolean, message: '"allowInsecureKeySizes" must be a boolean'},
  allowInvalidAsymmetricKeyTypes: { isValid: isBoolean, message: '"allowInvalidAsymmetricKeyTypes" must be a boolean'}
};

const registered_claims_schema = {
  iat: { isValid: isNumber, message: '"iat" should be a number of seconds' },
  exp: { isValid: isNumber, message: '"exp" should be a number of seconds' },
  nbf: { isValid: isNumber, message: '"nbf" should be a number of seconds' }
};

function validate(schema, allowUnknown, object, parameterName) {
  if (!isPlainObject(object)) {
    throw new Error('Expected "' + parameterName + '" to be a plain object.');
  }
  Object.keys(object)
    .forEach(function(key) {
      const validator = schema[key];
      if (!validator) {
        if (!allowUnknown) {
          throw new Error('"' + key + '" is not allowed in "' + parameterName + '"');
        }
        return;
      }
      if (!validator.isValid(object[key])) {
        throw new Error(validator.message);
      }
    });
}

function validateOptions(options) {
  return validate(sign_options_schema, false, options, 'options');
}

function validatePayload(payload) {
  return validate(registered_claims_schema, true, payload, 'payload');
}

const options_to_payload = {
  'audience': 'aud',
  'issuer': 'iss',
  'subject': 'sub',
  'jwtid': 'jti'
};

const options_for_objects = [
  'expiresIn',
  'notBefore',
  'noTimestamp',
  'audience',
  'issuer',
  'subject',
  'jwtid',
];

module.exports = function (payload, secretOrPrivateKey, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = {};
  } else {
    options = options || {};
  }

  const isObjectPayload = typeof payload === 'object' &&
                        !Buffer.isBuffer(payload);

  const header = Object.assign({
    alg: options.algorithm || 'HS256',
    typ: isObjectPayload ? 'JWT' : undefined,
    kid: options.keyid
  }, options.header);

  function failure(err) {
    if (callback) {
      return callback(err);
    }
    throw err;
  }

  if (!secretOrPrivateKey && options.algorithm !== 'none') {
    return failure(new Error('secretOrPrivateKey must have a value'));
  }

  if (secretOrPrivateKey != null && !(secretOrPrivateKey instanceof KeyObject)) {
    try {
      secretOrPrivateKey = createPrivateKey(secretOrPrivateKey)
    } catch (_) {
      try {
        secretOrPrivateKey = createSecretKey(typeof secretOrPrivateKey === 'string' ? Buffer.from(secretOrPrivateKey) : secretOrPrivateKey)
      } catch (_) {
        return failure(new Error('secretOrPrivateKey is not valid key material'));
      }
    }
  }

  if (header.alg.startsWith('HS') && secretOrPrivateKey.type !== 'secret') {
    return failure(new Error((`secretOrPrivateKey must be a symmetric key when using ${header.alg}`)))
  } else if (/^(?:RS|PS|ES)/.test(header.alg)) {
    if (secretOrPrivateKey.type !== 'private') {
      return failure(new Error((`secretOrPrivateKey must be an asymmetric key when using ${header.alg}`)))
    }
    if (!options.allowInsecureKeySizes &&
      !header.alg.startsWith('ES') &&
      secretOrPrivateKey.asymmetricKeyDetails !== undefined && //KeyObject.asymmetricKeyDetails is supported in Node 15+
      secretOrPrivateKey.asymmetricKeyDetails.modulusLength < 2048) {
      return failure(new Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`));
    }
  }

  if (typeof payload === 'undefined') {
    return failure(new Error('payload is required'));
  } else if (isObjectPayload) {
    try {
      validatePayload(payload);
    }
    catch (error) {
      return failure(error);
    }
    if (!options.mutatePayload) {
      payload = Object.assign({},payload);
    }
  } else {
    const invalid_options = options_for_objects.filter(function (opt) {
      return typeof options[opt] !== 'undefined';
    });

    if (invalid_options.length > 0) {
      return failure(new Error('invalid ' + invalid_options.join(',') + ' option for ' + (typeof payload ) + ' payload'));
    }
  }

  if (typeof payload.exp !== 'undefined' && typeof options.expiresIn !== 'undefined') {
    return failure(new Error('Bad "options.expiresIn" option the payload already has an "exp" property.'));
  }

  if (typeof payload.nbf !== 'undefined' && typeof options.notBefore !== 'undefined') {
    return failure(new Error('Bad "options.notBefore" option the payload already has an "nbf" property.'));
  }

  try {
    validateOptions(options);
  }
  catch (error) {
    return failure(error);
  }

  if (!options.allowInvalidAsymmetricKeyTypes) {
    try {
      validateAsymmetricKey(header.alg, secretOrPrivateKey);
    } catch (error) {
      return failure(error);
    }
  }

  const timestamp = payload.iat || Math.floor(Date.now() / 1000);

  if (options.noTimestamp) {
    delete payload.iat;
  } else if (isObjectPayload) {
    payload.iat = timestamp;
  }

  if (typeof options.notBefore !== 'undefined') {
    try {
      payload.nbf = timespan(options.notBefore, timestamp);
    }
    catch (err) {
      return failure(err);
    }
    if (typeof payload.nbf === 'undefined') {
      return failure(new Error('"notBefore" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60'));
    }
  }

  if (typeof options.expiresIn !== 'undefined' && typeof payload === 'object') {
    try {
      payload.exp = timespan(options.expiresIn, timestamp);
    }
    catch (err) {
      return failure(err);
    }
    if (typeof payload.exp === 'undefined') {
      return failure(new Error('"expiresIn" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60'));
    }
  }

  Object.keys(options_to_payload).forEach(function (key) {
    const claim = options_to_payload[key];
    if (typeof options[key] !== 'undefined') {
      if (typeof payload[claim] !== 'undefined') {
        return failure(new Error('Bad "options.' + key + '" option. The payload already has an "' + claim + '" property.'));
      }
      payload[claim] = options[key];
    }
  });

  const encoding = options.encoding || 'utf8';

  if (typeof callback === 'function') {
    callback = callback && once(callback);

    jws.createSign({
      header: header,
      privateKey: secretOrPrivateKey,
      payload: payload,
      encoding: encoding
    }).once('error', callback)
      .once('done', function (signature) {
        // TODO: Remove in favor of the modulus length check before signing once node 15+ is the minimum supported version
        if(!options.allowInsecureKeySizes && /^(?:RS|PS)/.test(header.alg) && signature.length < 256) {
          return callback(new Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`))
        }
        callback(null, signature);
      });
  } else {
    let signature = jws.sign({header: header, payload: payload, secret: secretOrPrivateKey, encoding: encoding});
    // TODO: Remove in favor of the modulus length check before signing once node 15+ is the minimum supported version
    if(!options.allowInsecureKeySizes && /^(?:RS|PS)/.test(header.alg) && signature.length < 256) {
      throw new Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`)
    }
    return signature
  }
};


/***/ }),

/***/ 772:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const JsonWebTokenError = __nccwpck_require__(6248);
const NotBeforeError = __nccwpck_require__(1269);
const TokenExpiredError = __nccwpck_require__(1241);
const decode = __nccwpck_require__(2047);
const timespan = __nccwpck_require__(6688);
const validateAsymmetricKey = __nccwpck_require__(1006);
const PS_SUPPORTED = __nccwpck_require__(3948);
const jws = __nccwpck_require__(3324);
const {KeyObject, createSecretKey, createPublicKey} = __nccwpck_require__(6982);

const PUB_KEY_ALGS = ['RS256', 'RS384', 'RS512'];
const EC_KEY_ALGS = ['ES256', 'ES384', 'ES512'];
const RSA_KEY_ALGS = ['RS256', 'RS384', 'RS512'];
const HS_ALGS = ['HS256', 'HS384', 'HS512'];

if (PS_SUPPORTED) {
  PUB_KEY_ALGS.splice(PUB_KEY_ALGS.length, 0, 'PS256', 'PS384', 'PS512');
  RSA_KEY_ALGS.splice(RSA_KEY_ALGS.length, 0, 'PS256', 'PS384', 'PS512');
}

module.exports = function (jwtString, secretOrPublicKey, options, callback) {
  if ((typeof options === 'function') && !callback) {
    callback = options;
    options = {};
  }

  if (!options) {
    options = {};
  }

  //clone this object since we are going to mutate it.
  options = Object.assign({}, options);

  let done;

  if (callback) {
    done = callback;
  } else {
    done = function(err, data) {
      if (err) throw err;
      return data;
    };
  }

  if (options.clockTimestamp && typeof options.clockTimestamp !== 'number') {
    return done(new JsonWebTokenError('clockTimestamp must be a number'));
  }

  if (options.nonce !== undefined && (typeof options.nonce !== 'string' || options.nonce.trim() === '')) {
    return done(new JsonWebTokenError('nonce must be a non-empty string'));
  }

  if (options.allowInvalidAsymmetricKeyTypes !== undefined && typeof options.allowInvalidAsymmetricKeyTypes !== 'boolean') {
    return done(new JsonWebTokenError('allowInvalidAsymmetricKeyTypes must be a boolean'));
  }

  const clockTimestamp = options.clockTimestamp || Math.floor(Date.now() / 1000);

  if (!jwtString){
    return done(new JsonWebTokenError('jwt must be provided'));
  }

  if (typeof jwtString !== 'string') {
    return done(new JsonWebTokenError('jwt must be a string'));
  }

  const parts = jwtString.split('.');

  if (parts.length !== 3){
    return done(new JsonWebTokenError('jwt malformed'));
  }

  let decodedToken;

  try {
    decodedToken = decode(jwtString, { complete: true });
  } catch(err) {
    return done(err);
  }

  if (!decodedToken) {
    return done(new JsonWebTokenError('invalid token'));
  }

  const header = decodedToken.header;
  let getSecret;

  if(typeof secretOrPublicKey === 'function') {
    if(!callback) {
      return done(new JsonWebTokenError('verify must be called asynchronous if secret or public key is provided as a callback'));
    }

    getSecret = secretOrPublicKey;
  }
  else {
    getSecret = function(header, secretCallback) {
      return secretCallback(null, secretOrPublicKey);
    };
  }

  return getSecret(header, function(err, secretOrPublicKey) {
    if(err) {
      return done(new JsonWebTokenError('error in secret or public key callback: ' + err.message));
    }

    const hasSignature = parts[2].trim() !== '';

    if (!hasSignature && secretOrPublicKey){
      return done(new JsonWebTokenError('jwt signature is required'));
    }

    if (hasSignature && !secretOrPublicKey) {
      return done(new JsonWebTokenError('secret or public key must be provided'));
    }

    if (!hasSignature && !options.algorithms) {
      return done(new JsonWebTokenError('please specify "none" in "algorithms" to verify unsigned tokens'));
    }

    if (secretOrPublicKey != null && !(secretOrPublicKey instanceof KeyObject)) {
      try {
        secretOrPublicKey = createPublicKey(secretOrPublicKey);
      } catch (_) {
        try {
          secretOrPublicKey = createSecretKey(typeof secretOrPublicKey === 'string' ? Buffer.from(secretOrPublicKey) : secretOrPublicKey);
        } catch (_) {
          return done(new JsonWebTokenError('secretOrPublicKey is not valid key material'))
        }
      }
    }

    if (!options.algorithms) {
      if (secretOrPublicKey.type === 'secret') {
        options.algorithms = HS_ALGS;
      } else if (['rsa', 'rsa-pss'].includes(secretOrPublicKey.asymmetricKeyType)) {
        options.algorithms = RSA_KEY_ALGS
      } else if (secretOrPublicKey.asymmetricKeyType === 'ec') {
        options.algorithms = EC_KEY_ALGS
      } else {
        options.algorithms = PUB_KEY_ALGS
      }
    }

    if (options.algorithms.indexOf(decodedToken.header.alg) === -1) {
      return done(new JsonWebTokenError('invalid algorithm'));
    }

    if (header.alg.startsWith('HS') && secretOrPublicKey.type !== 'secret') {
      return done(new JsonWebTokenError((`secretOrPublicKey must be a symmetric key when using ${header.alg}`)))
    } else if (/^(?:RS|PS|ES)/.test(header.alg) && secretOrPublicKey.type !== 'public') {
      return done(new JsonWebTokenError((`secretOrPublicKey must be an asymmetric key when using ${header.alg}`)))
    }

    if (!options.allowInvalidAsymmetricKeyTypes) {
      try {
        validateAsymmetricKey(header.alg, secretOrPublicKey);
      } catch (e) {
        return done(e);
      }
    }

    let valid;

    try {
      valid = jws.verify(jwtString, decodedToken.header.alg, secretOrPublicKey);
    } catch (e) {
      return done(e);
    }

    if (!valid) {
      return done(new JsonWebTokenError('invalid signature'));
    }

    const payload = decodedToken.payload;

    if (typeof payload.nbf !== 'undefined' && !options.ignoreNotBefore) {
      if (typeof payload.nbf !== 'number') {
        return done(new JsonWebTokenError('invalid nbf value'));
      }
      if (payload.nbf > clockTimestamp + (options.clockTolerance || 0)) {
        return done(new NotBeforeError('jwt not active', new Date(payload.nbf * 1000)));
      }
    }

    if (typeof payload.exp !== 'undefined' && !options.ignoreExpiration) {
      if (typeof payload.exp !== 'number') {
        return done(new JsonWebTokenError('invalid exp value'));
      }
      if (clockTimestamp >= payload.exp + (options.clockTolerance || 0)) {
        return done(new TokenExpiredError('jwt expired', new Date(payload.exp * 1000)));
      }
    }

    if (options.audience) {
      const audiences = Array.isArray(options.audience) ? options.audience : [options.audience];
      const target = Array.isArray(payload.aud) ? payload.aud : [payload.aud];

      const match = target.some(function (targetAudience) {
        return audiences.some(function (audience) {
          return audience instanceof RegExp ? audience.test(targetAudience) : audience === targetAudience;
        });
      });

      if (!match) {
        return done(new JsonWebTokenError('jwt audience invalid. expected: ' + audiences.join(' or ')));
      }
    }

    if (options.issuer) {
      const invalid_issuer =
              (typeof options.issuer === 'string' && payload.iss !== options.issuer) ||
              (Array.isArray(options.issuer) && options.issuer.indexOf(payload.iss) === -1);

      if (invalid_issuer) {
        return done(new JsonWebTokenError('jwt issuer invalid. expected: ' + options.issuer));
      }
    }

    if (options.subject) {
      if (payload.sub !== options.subject) {
        return done(new JsonWebTokenError('jwt subject invalid. expected: ' + options.subject));
      }
    }

    if (options.jwtid) {
      if (payload.jti !== options.jwtid) {
        return done(new JsonWebTokenError('jwt jwtid invalid. expected: ' + options.jwtid));
      }
    }

    if (options.nonce) {
      if (payload.nonce !== options.nonce) {
        return done(new JsonWebTokenError('jwt nonce invalid. expected: ' + options.nonce));
      }
    }

    if (options.maxAge) {
      if (typeof payload.iat !== 'number') {
        return done(new JsonWebTokenError('iat required when maxAge is specified'));
      }

      const maxAgeTimestamp = timespan(options.maxAge, payload.iat);
      if (typeof maxAgeTimestamp === 'undefined') {
        return done(new JsonWebTokenError('"maxAge" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60'));
      }
      if (clockTimestamp >= maxAgeTimestamp + (options.clockTolerance || 0)) {
        return done(new TokenExpiredError('maxAge exceeded', new Date(maxAgeTimestamp * 1000)));
      }
    }

    if (options.complete === true) {
      const signature = decodedToken.signature;

      return done(null, {
        header: header,
        payload: payload,
        signature: signature
      });
    }

    return done(null, payload);
  });
};


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

/***/ 3867:
/***/ ((module) => {

/**
 * lodash (Custom Build) <https://lodash.com/>
 * Build: `lodash modularize exports="npm" -o ./`
 * Copyright jQuery Foundation and other contributors <https://jquery.org/>
 * Released under MIT license <https://lodash.com/license>
 * Based on Underscore.js 1.8.3 <http://underscorejs.org/LICENSE>
 * Copyright Jeremy Ashkenas, DocumentCloud and Investigative Reporters & Editors
 */

/** Used as references for various `Number` constants. */
var INFINITY = 1 / 0,
    MAX_SAFE_INTEGER = 9007199254740991,
    MAX_INTEGER = 1.7976931348623157e+308,
    NAN = 0 / 0;

/** `Object#toString` result references. */
var argsTag = '[object Arguments]',
    funcTag = '[object Function]',
    genTag = '[object GeneratorFunction]',
    stringTag = '[object String]',
    symbolTag = '[object Symbol]';

/** Used to match leading and trailing whitespace. */
var reTrim = /^\s+|\s+$/g;

/** Used to detect bad signed hexadecimal string values. */
var reIsBadHex = /^[-+]0x[0-9a-f]+$/i;

/** Used to detect binary string values. */
var reIsBinary = /^0b[01]+$/i;

/** Used to detect octal string values. */
var reIsOctal = /^0o[0-7]+$/i;

/** Used to detect unsigned integer values. */
var reIsUint = /^(?:0|[1-9]\d*)$/;

/** Built-in method references without a dependency on `root`. */
var freeParseInt = parseInt;

/**
 * A specialized version of `_.map` for arrays without support for iteratee
 * shorthands.
 *
 * @private
 * @param {Array} [array] The array to iterate over.
 * @param {Function} iteratee The function invoked per iteration.
 * @returns {Array} Returns the new mapped array.
 */
function arrayMap(array, iteratee) {
  var index = -1,
      length = array ? array.length : 0,
      result = Array(length);

  while (++index < length) {
    result[index] = iteratee(array[index], index, array);
  }
  return result;
}

/**
 * The base implementation of `_.findIndex` and `_.findLastIndex` without
 * support for iteratee shorthands.
 *
 * @private
 * @param {Array} array The array to inspect.
 * @param {Function} predicate The function invoked per iteration.
 * @param {number} fromIndex The index to search from.
 * @param {boolean} [fromRight] Specify iterating from right to left.
 * @returns {number} Returns the index of the matched value, else `-1`.
 */
function baseFindIndex(array, predicate, fromIndex, fromRight) {
  var length = array.length,
      index = fromIndex + (fromRight ? 1 : -1);

  while ((fromRight ? index-- : ++index < length)) {
    if (predicate(array[index], index, array)) {
      return index;
    }
  }
  return -1;
}

/**
 * The base implementation of `_.indexOf` without `fromIndex` bounds checks.
 *
 * @private
 * @param {Array} array The array to inspect.
 * @param {*} value The value to search for.
 * @param {number} fromIndex The index to search from.
 * @returns {number} Returns the index of the matched value, else `-1`.
 */
function baseIndexOf(array, value, fromIndex) {
  if (value !== value) {
    return baseFindIndex(array, baseIsNaN, fromIndex);
  }
  var index = fromIndex - 1,
      length = array.length;

  while (++index < length) {
    if (array[index] === value) {
      return index;
    }
  }
  return -1;
}

/**
 * The base implementation of `_.isNaN` without support for number objects.
 *
 * @private
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is `NaN`, else `false`.
 */
function baseIsNaN(value) {
  return value !== value;
}

/**
 * The base implementation of `_.times` without support for iteratee shorthands
 * or max array length checks.
 *
 * @private
 * @param {number} n The number of times to invoke `iteratee`.
 * @param {Function} iteratee The function invoked per iteration.
 * @returns {Array} Returns the array of results.
 */
function baseTimes(n, iteratee) {
  var index = -1,
      result = Array(n);

  while (++index < n) {
    result[index] = iteratee(index);
  }
  return result;
}

/**
 * The base implementation of `_.values` and `_.valuesIn` which creates an
 * array of `object` property values corresponding to the property names
 * of `props`.
 *
 * @private
 * @param {Object} object The object to query.
 * @param {Array} props The property names to get values for.
 * @returns {Object} Returns the array of property values.
 */
function baseValues(object, props) {
  return arrayMap(props, function(key) {
    return object[key];
  });
}

/**
 * Creates a unary function that invokes `func` with its argument transformed.
 *
 * @private
 * @param {Function} func The function to wrap.
 * @param {Function} transform The argument transform.
 * @returns {Function} Returns the new function.
 */
function overArg(func, transform) {
  return function(arg) {
    return func(transform(arg));
  };
}

/** Used for built-in method references. */
var objectProto = Object.prototype;

/** Used to check objects for own properties. */
var hasOwnProperty = objectProto.hasOwnProperty;

/**
 * Used to resolve the
 * [`toStringTag`](http://ecma-international.org/ecma-262/7.0/#sec-object.prototype.tostring)
 * of values.
 */
var objectToString = objectProto.toString;

/** Built-in value references. */
var propertyIsEnumerable = objectProto.propertyIsEnumerable;

/* Built-in method references for those with the same name as other `lodash` methods. */
var nativeKeys = overArg(Object.keys, Object),
    nativeMax = Math.max;

/**
 * Creates an array of the enumerable property names of the array-like `value`.
 *
 * @private
 * @param {*} value The value to query.
 * @param {boolean} inherited Specify returning inherited property names.
 * @returns {Array} Returns the array of property names.
 */
function arrayLikeKeys(value, inherited) {
  // Safari 8.1 makes `arguments.callee` enumerable in strict mode.
  // Safari 9 makes `arguments.length` enumerable in strict mode.
  var result = (isArray(value) || isArguments(value))
    ? baseTimes(value.length, String)
    : [];

  var length = result.length,
      skipIndexes = !!length;

  for (var key in value) {
    if ((inherited || hasOwnProperty.call(value, key)) &&
        !(skipIndexes && (key == 'length' || isIndex(key, length)))) {
      result.push(key);
    }
  }
  return result;
}

/**
 * The base implementation of `_.keys` which doesn't treat sparse arrays as dense.
 *
 * @private
 * @param {Object} object The object to query.
 * @returns {Array} Returns the array of property names.
 */
function baseKeys(object) {
  if (!isPrototype(object)) {
    return nativeKeys(object);
  }
  var result = [];
  for (var key in Object(object)) {
    if (hasOwnProperty.call(object, key) && key != 'constructor') {
      result.push(key);
    }
  }
  return result;
}

/**
 * Checks if `value` is a valid array-like index.
 *
 * @private
 * @param {*} value The value to check.
 * @param {number} [length=MAX_SAFE_INTEGER] The upper bounds of a valid index.
 * @returns {boolean} Returns `true` if `value` is a valid index, else `false`.
 */
function isIndex(value, length) {
  length = length == null ? MAX_SAFE_INTEGER : length;
  return !!length &&
    (typeof value == 'number' || reIsUint.test(value)) &&
    (value > -1 && value % 1 == 0 && value < length);
}

/**
 * Checks if `value` is likely a prototype object.
 *
 * @private
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is a prototype, else `false`.
 */
function isPrototype(value) {
  var Ctor = value && value.constructor,
      proto = (typeof Ctor == 'function' && Ctor.prototype) || objectProto;

  return value === proto;
}

/**
 * Checks if `value` is in `collection`. If `collection` is a string, it's
 * checked for a substring of `value`, otherwise
 * [`SameValueZero`](http://ecma-international.org/ecma-262/7.0/#sec-samevaluezero)
 * is used for equality comparisons. If `fromIndex` is negative, it's used as
 * the offset from the end of `collection`.
 *
 * @static
 * @memberOf _
 * @since 0.1.0
 * @category Collection
 * @param {Array|Object|string} collection The collection to inspect.
 * @param {*} value The value to search for.
 * @param {number} [fromIndex=0] The index to search from.
 * @param- {Object} [guard] Enables use as an iteratee for methods like `_.reduce`.
 * @returns {boolean} Returns `true` if `value` is found, else `false`.
 * @example
 *
 * _.includes([1, 2, 3], 1);
 * // => true
 *
 * _.includes([1, 2, 3], 1, 2);
 * // => false
 *
 * _.includes({ 'a': 1, 'b': 2 }, 1);
 * // => true
 *
 * _.includes('abcd', 'bc');
 * // => true
 */
function includes(collection, value, fromIndex, guard) {
  collection = isArrayLike(collection) ? collection : values(collection);
  fromIndex = (fromIndex && !guard) ? toInteger(fromIndex) : 0;

  var length = collection.length;
  if (fromIndex < 0) {
    fromIndex = nativeMax(length + fromIndex, 0);
  }
  return isString(collection)
    ? (fromIndex <= length && collection.indexOf(value, fromIndex) > -1)
    : (!!length && baseIndexOf(collection, value, fromIndex) > -1);
}

/**
 * Checks if `value` is likely an `arguments` object.
 *
 * @static
 * @memberOf _
 * @since 0.1.0
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is an `arguments` object,
 *  else `false`.
 * @example
 *
 * _.isArguments(function() { return arguments; }());
 * // => true
 *
 * _.isArguments([1, 2, 3]);
 * // => false
 */
function isArguments(value) {
  // Safari 8.1 makes `arguments.callee` enumerable in strict mode.
  return isArrayLikeObject(value) && hasOwnProperty.call(value, 'callee') &&
    (!propertyIsEnumerable.call(value, 'callee') || objectToString.call(value) == argsTag);
}

/**
 * Checks if `value` is classified as an `Array` object.
 *
 * @static
 * @memberOf _
 * @since 0.1.0
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is an array, else `false`.
 * @example
 *
 * _.isArray([1, 2, 3]);
 * // => true
 *
 * _.isArray(document.body.children);
 * // => false
 *
 * _.isArray('abc');
 * // => false
 *
 * _.isArray(_.noop);
 * // => false
 */
var isArray = Array.isArray;

/**
 * Checks if `value` is array-like. A value is considered array-like if it's
 * not a function and has a `value.length` that's an integer greater than or
 * equal to `0` and less than or equal to `Number.MAX_SAFE_INTEGER`.
 *
 * @static
 * @memberOf _
 * @since 4.0.0
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is array-like, else `false`.
 * @example
 *
 * _.isArrayLike([1, 2, 3]);
 * // => true
 *
 * _.isArrayLike(document.body.children);
 * // => true
 *
 * _.isArrayLike('abc');
 * // => true
 *
 * _.isArrayLike(_.noop);
 * // => false
 */
function isArrayLike(value) {
  return value != null && isLength(value.length) && !isFunction(value);
}

/**
 * This method is like `_.isArrayLike` except that it also checks if `value`
 * is an object.
 *
 * @static
 * @memberOf _
 * @since 4.0.0
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is an array-like object,
 *  else `false`.
 * @example
 *
 * _.isArrayLikeObject([1, 2, 3]);
 * // => true
 *
 * _.isArrayLikeObject(document.body.children);
 * // => true
 *
 * _.isArrayLikeObject('abc');
 * // => false
 *
 * _.isArrayLikeObject(_.noop);
 * // => false
 */
function isArrayLikeObject(value) {
  return isObjectLike(value) && isArrayLike(value);
}

/**
 * Checks if `value` is classified as a `Function` object.
 *
 * @static
 * @memberOf _
 * @since 0.1.0
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is a function, else `false`.
 * @example
 *
 * _.isFunction(_);
 * // => true
 *
 * _.isFunction(/abc/);
 * // => false
 */
function isFunction(value) {
  // The use of `Object#toString` avoids issues with the `typeof` operator
  // in Safari 8-9 which returns 'object' for typed array and other constructors.
  var tag = isObject(value) ? objectToString.call(value) : '';
  return tag == funcTag || tag == genTag;
}

/**
 * Checks if `value` is a valid array-like length.
 *
 * **Note:** This method is loosely based on
 * [`ToLength`](http://ecma-international.org/ecma-262/7.0/#sec-tolength).
 *
 * @static
 * @memberOf _
 * @since 4.0.0
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is a valid length, else `false`.
 * @example
 *
 * _.isLength(3);
 * // => true
 *
 * _.isLength(Number.MIN_VALUE);
 * // => false
 *
 * _.isLength(Infinity);
 * // => false
 *
 * _.isLength('3');
 * // => false
 */
function isLength(value) {
  return typeof value == 'number' &&
    value > -1 && value % 1 == 0 && value <= MAX_SAFE_INTEGER;
}

/**
 * Checks if `value` is the
 * [language type](http://www.ecma-international.org/ecma-262/7.0/#sec-ecmascript-language-types)
 * of `Object`. (e.g. arrays, functions, objects, regexes, `new Number(0)`, and `new String('')`)
 *
 * @static
 * @memberOf _
 * @since 0.1.0
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is an object, else `false`.
 * @example
 *
 * _.isObject({});
 * // => true
 *
 * _.isObject([1, 2, 3]);
 * // => true
 *
 * _.isObject(_.noop);
 * // => true
 *
 * _.isObject(null);
 * // => false
 */
function isObject(value) {
  var type = typeof value;
  return !!value && (type == 'object' || type == 'function');
}

/**
 * Checks if `value` is object-like. A value is object-like if it's not `null`
 * and has a `typeof` result of "object".
 *
 * @static
 * @memberOf _
 * @since 4.0.0
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is object-like, else `false`.
 * @example
 *
 * _.isObjectLike({});
 * // => true
 *
 * _.isObjectLike([1, 2, 3]);
 * // => true
 *
 * _.isObjectLike(_.noop);
 * // => false
 *
 * _.isObjectLike(null);
 * // => false
 */
function isObjectLike(value) {
  return !!value && typeof value == 'object';
}

/**
 * Checks if `value` is classified as a `String` primitive or object.
 *
 * @static
 * @since 0.1.0
 * @memberOf _
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is a string, else `false`.
 * @example
 *
 * _.isString('abc');
 * // => true
 *
 * _.isString(1);
 * // => false
 */
function isString(value) {
  return typeof value == 'string' ||
    (!isArray(value) && isObjectLike(value) && objectToString.call(value) == stringTag);
}

/**
 * Checks if `value` is classified as a `Symbol` primitive or object.
 *
 * @static
 * @memberOf _
 * @since 4.0.0
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is a symbol, else `false`.
 * @example
 *
 * _.isSymbol(Symbol.iterator);
 * // => true
 *
 * _.isSymbol('abc');
 * // => false
 */
function isSymbol(value) {
  return typeof value == 'symbol' ||
    (isObjectLike(value) && objectToString.call(value) == symbolTag);
}

/**
 * Converts `value` to a finite number.
 *
 * @static
 * @memberOf _
 * @since 4.12.0
 * @category Lang
 * @param {*} value The value to convert.
 * @returns {number} Returns the converted number.
 * @example
 *
 * _.toFinite(3.2);
 * // => 3.2
 *
 * _.toFinite(Number.MIN_VALUE);
 * // => 5e-324
 *
 * _.toFinite(Infinity);
 * // => 1.7976931348623157e+308
 *
 * _.toFinite('3.2');
 * // => 3.2
 */
function toFinite(value) {
  if (!value) {
    return value === 0 ? value : 0;
  }
  value = toNumber(value);
  if (value === INFINITY || value === -INFINITY) {
    var sign = (value < 0 ? -1 : 1);
    return sign * MAX_INTEGER;
  }
  return value === value ? value : 0;
}

/**
 * Converts `value` to an integer.
 *
 * **Note:** This method is loosely based on
 * [`ToInteger`](http://www.ecma-international.org/ecma-262/7.0/#sec-tointeger).
 *
 * @static
 * @memberOf _
 * @since 4.0.0
 * @category Lang
 * @param {*} value The value to convert.
 * @returns {number} Returns the converted integer.
 * @example
 *
 * _.toInteger(3.2);
 * // => 3
 *
 * _.toInteger(Number.MIN_VALUE);
 * // => 0
 *
 * _.toInteger(Infinity);
 * // => 1.7976931348623157e+308
 *
 * _.toInteger('3.2');
 * // => 3
 */
function toInteger(value) {
  var result = toFinite(value),
      remainder = result % 1;

  return result === result ? (remainder ? result - remainder : result) : 0;
}

/**
 * Converts `value` to a number.
 *
 * @static
 * @memberOf _
 * @since 4.0.0
 * @category Lang
 * @param {*} value The value to process.
 * @returns {number} Returns the number.
 * @example
 *
 * _.toNumber(3.2);
 * // => 3.2
 *
 * _.toNumber(Number.MIN_VALUE);
 * // => 5e-324
 *
 * _.toNumber(Infinity);
 * // => Infinity
 *
 * _.toNumber('3.2');
 * // => 3.2
 */
function toNumber(value) {
  if (typeof value == 'number') {
    return value;
  }
  if (isSymbol(value)) {
    return NAN;
  }
  if (isObject(value)) {
    var other = typeof value.valueOf == 'function' ? value.valueOf() : value;
    value = isObject(other) ? (other + '') : other;
  }
  if (typeof value != 'string') {
    return value === 0 ? value : +value;
  }
  value = value.replace(reTrim, '');
  var isBinary = reIsBinary.test(value);
  return (isBinary || reIsOctal.test(value))
    ? freeParseInt(value.slice(2), isBinary ? 2 : 8)
    : (reIsBadHex.test(value) ? NAN : +value);
}

/**
 * Creates an array of the own enumerable property names of `object`.
 *
 * **Note:** Non-object values are coerced to objects. See the
 * [ES spec](http://ecma-international.org/ecma-262/7.0/#sec-object.keys)
 * for more details.
 *
 * @static
 * @since 0.1.0
 * @memberOf _
 * @category Object
 * @param {Object} object The object to query.
 * @returns {Array} Returns the array of property names.
 * @example
 *
 * function Foo() {
 *   this.a = 1;
 *   this.b = 2;
 * }
 *
 * Foo.prototype.c = 3;
 *
 * _.keys(new Foo);
 * // => ['a', 'b'] (iteration order is not guaranteed)
 *
 * _.keys('hi');
 * // => ['0', '1']
 */
function keys(object) {
  return isArrayLike(object) ? arrayLikeKeys(object) : baseKeys(object);
}

/**
 * Creates an array of the own enumerable string keyed property values of `object`.
 *
 * **Note:** Non-object values are coerced to objects.
 *
 * @static
 * @since 0.1.0
 * @memberOf _
 * @category Object
 * @param {Object} object The object to query.
 * @returns {Array} Returns the array of property values.
 * @example
 *
 * function Foo() {
 *   this.a = 1;
 *   this.b = 2;
 * }
 *
 * Foo.prototype.c = 3;
 *
 * _.values(new Foo);
 * // => [1, 2] (iteration order is not guaranteed)
 *
 * _.values('hi');
 * // => ['h', 'i']
 */
function values(object) {
  return object ? baseValues(object, keys(object)) : [];
}

module.exports = includes;


/***/ }),

/***/ 1999:
/***/ ((module) => {

/**
 * lodash 3.0.3 (Custom Build) <https://lodash.com/>
 * Build: `lodash modularize exports="npm" -o ./`
 * Copyright 2012-2016 The Dojo Foundation <http://dojofoundation.org/>
 * Based on Underscore.js 1.8.3 <http://underscorejs.org/LICENSE>
 * Copyright 2009-2016 Jeremy Ashkenas, DocumentCloud and Investigative Reporters & Editors
 * Available under MIT license <https://lodash.com/license>
 */

/** `Object#toString` result references. */
var boolTag = '[object Boolean]';

/** Used for built-in method references. */
var objectProto = Object.prototype;

/**
 * Used to resolve the [`toStringTag`](http://ecma-international.org/ecma-262/6.0/#sec-object.prototype.tostring)
 * of values.
 */
var objectToString = objectProto.toString;

/**
 * Checks if `value` is classified as a boolean primitive or object.
 *
 * @static
 * @memberOf _
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is correctly classified, else `false`.
 * @example
 *
 * _.isBoolean(false);
 * // => true
 *
 * _.isBoolean(null);
 * // => false
 */
function isBoolean(value) {
  return value === true || value === false ||
    (isObjectLike(value) && objectToString.call(value) == boolTag);
}

/**
 * Checks if `value` is object-like. A value is object-like if it's not `null`
 * and has a `typeof` result of "object".
 *
 * @static
 * @memberOf _
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is object-like, else `false`.
 * @example
 *
 * _.isObjectLike({});
 * // => true
 *
 * _.isObjectLike([1, 2, 3]);
 * // => true
 *
 * _.isObjectLike(_.noop);
 * // => false
 *
 * _.isObjectLike(null);
 * // => false
 */
function isObjectLike(value) {
  return !!value && typeof value == 'object';
}

module.exports = isBoolean;


/***/ }),

/***/ 9841:
/***/ ((module) => {

/**
 * lodash (Custom Build) <https://lodash.com/>
 * Build: `lodash modularize exports="npm" -o ./`
 * Copyright jQuery Foundation and other contributors <https://jquery.org/>
 * Released under MIT license <https://lodash.com/license>
 * Based on Underscore.js 1.8.3 <http://underscorejs.org/LICENSE>
 * Copyright Jeremy Ashkenas, DocumentCloud and Investigative Reporters & Editors
 */

/** Used as references for various `Number` constants. */
var INFINITY = 1 / 0,
    MAX_INTEGER = 1.7976931348623157e+308,
    NAN = 0 / 0;

/** `Object#toString` result references. */
var symbolTag = '[object Symbol]';

/** Used to match leading and trailing whitespace. */
var reTrim = /^\s+|\s+$/g;

/** Used to detect bad signed hexadecimal string values. */
var reIsBadHex = /^[-+]0x[0-9a-f]+$/i;

/** Used to detect binary string values. */
var reIsBinary = /^0b[01]+$/i;

/** Used to detect octal string values. */
var reIsOctal = /^0o[0-7]+$/i;

/** Built-in method references without a dependency on `root`. */
var freeParseInt = parseInt;

/** Used for built-in method references. */
var objectProto = Object.prototype;

/**
 * Used to resolve the
 * [`toStringTag`](http://ecma-international.org/ecma-262/7.0/#sec-object.prototype.tostring)
 * of values.
 */
var objectToString = objectProto.toString;

/**
 * Checks if `value` is an integer.
 *
 * **Note:** This method is based on
 * [`Number.isInteger`](https://mdn.io/Number/isInteger).
 *
 * @static
 * @memberOf _
 * @since 4.0.0
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is an integer, else `false`.
 * @example
 *
 * _.isInteger(3);
 * // => true
 *
 * _.isInteger(Number.MIN_VALUE);
 * // => false
 *
 * _.isInteger(Infinity);
 * // => false
 *
 * _.isInteger('3');
 * // => false
 */
function isInteger(value) {
  return typeof value == 'number' && value == toInteger(value);
}

/**
 * Checks if `value` is the
 * [language type](http://www.ecma-international.org/ecma-262/7.0/#sec-ecmascript-language-types)
 * of `Object`. (e.g. arrays, functions, objects, regexes, `new Number(0)`, and `new String('')`)
 *
 * @static
 * @memberOf _
 * @since 0.1.0
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is an object, else `false`.
 * @example
 *
 * _.isObject({});
 * // => true
 *
 * _.isObject([1, 2, 3]);
 * // => true
 *
 * _.isObject(_.noop);
 * // => true
 *
 * _.isObject(null);
 * // => false
 */
function isObject(value) {
  var type = typeof value;
  return !!value && (type == 'object' || type == 'function');
}

/**
 * Checks if `value` is object-like. A value is object-like if it's not `null`
 * and has a `typeof` result of "object".
 *
 * @static
 * @memberOf _
 * @since 4.0.0
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is object-like, else `false`.
 * @example
 *
 * _.isObjectLike({});
 * // => true
 *
 * _.isObjectLike([1, 2, 3]);
 * // => true
 *
 * _.isObjectLike(_.noop);
 * // => false
 *
 * _.isObjectLike(null);
 * // => false
 */
function isObjectLike(value) {
  return !!value && typeof value == 'object';
}

/**
 * Checks if `value` is classified as a `Symbol` primitive or object.
 *
 * @static
 * @memberOf _
 * @since 4.0.0
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is a symbol, else `false`.
 * @example
 *
 * _.isSymbol(Symbol.iterator);
 * // => true
 *
 * _.isSymbol('abc');
 * // => false
 */
function isSymbol(value) {
  return typeof value == 'symbol' ||
    (isObjectLike(value) && objectToString.call(value) == symbolTag);
}

/**
 * Converts `value` to a finite number.
 *
 * @static
 * @memberOf _
 * @since 4.12.0
 * @category Lang
 * @param {*} value The value to convert.
 * @returns {number} Returns the converted number.
 * @example
 *
 * _.toFinite(3.2);
 * // => 3.2
 *
 * _.toFinite(Number.MIN_VALUE);
 * // => 5e-324
 *
 * _.toFinite(Infinity);
 * // => 1.7976931348623157e+308
 *
 * _.toFinite('3.2');
 * // => 3.2
 */
function toFinite(value) {
  if (!value) {
    return value === 0 ? value : 0;
  }
  value = toNumber(value);
  if (value === INFINITY || value === -INFINITY) {
    var sign = (value < 0 ? -1 : 1);
    return sign * MAX_INTEGER;
  }
  return value === value ? value : 0;
}

/**
 * Converts `value` to an integer.
 *
 * **Note:** This method is loosely based on
 * [`ToInteger`](http://www.ecma-international.org/ecma-262/7.0/#sec-tointeger).
 *
 * @static
 * @memberOf _
 * @since 4.0.0
 * @category Lang
 * @param {*} value The value to convert.
 * @returns {number} Returns the converted integer.
 * @example
 *
 * _.toInteger(3.2);
 * // => 3
 *
 * _.toInteger(Number.MIN_VALUE);
 * // => 0
 *
 * _.toInteger(Infinity);
 * // => 1.7976931348623157e+308
 *
 * _.toInteger('3.2');
 * // => 3
 */
function toInteger(value) {
  var result = toFinite(value),
      remainder = result % 1;

  return result === result ? (remainder ? result - remainder : result) : 0;
}

/**
 * Converts `value` to a number.
 *
 * @static
 * @memberOf _
 * @since 4.0.0
 * @category Lang
 * @param {*} value The value to process.
 * @returns {number} Returns the number.
 * @example
 *
 * _.toNumber(3.2);
 * // => 3.2
 *
 * _.toNumber(Number.MIN_VALUE);
 * // => 5e-324
 *
 * _.toNumber(Infinity);
 * // => Infinity
 *
 * _.toNumber('3.2');
 * // => 3.2
 */
function toNumber(value) {
  if (typeof value == 'number') {
    return value;
  }
  if (isSymbol(value)) {
    return NAN;
  }
  if (isObject(value)) {
    var other = typeof value.valueOf == 'function' ? value.valueOf() : value;
    value = isObject(other) ? (other + '') : other;
  }
  if (typeof value != 'string') {
    return value === 0 ? value : +value;
  }
  value = value.replace(reTrim, '');
  var isBinary = reIsBinary.test(value);
  return (isBinary || reIsOctal.test(value))
    ? freeParseInt(value.slice(2), isBinary ? 2 : 8)
    : (reIsBadHex.test(value) ? NAN : +value);
}

module.exports = isInteger;


/***/ }),

/***/ 116:
/***/ ((module) => {

/**
 * lodash 3.0.3 (Custom Build) <https://lodash.com/>
 * Build: `lodash modularize exports="npm" -o ./`
 * Copyright 2012-2016 The Dojo Foundation <http://dojofoundation.org/>
 * Based on Underscore.js 1.8.3 <http://underscorejs.org/LICENSE>
 * Copyright 2009-2016 Jeremy Ashkenas, DocumentCloud and Investigative Reporters & Editors
 * Available under MIT license <https://lodash.com/license>
 */

/** `Object#toString` result references. */
var numberTag = '[object Number]';

/** Used for built-in method references. */
var objectProto = Object.prototype;

/**
 * Used to resolve the [`toStringTag`](http://ecma-international.org/ecma-262/6.0/#sec-object.prototype.tostring)
 * of values.
 */
var objectToString = objectProto.toString;

/**
 * Checks if `value` is object-like. A value is object-like if it's not `null`
 * and has a `typeof` result of "object".
 *
 * @static
 * @memberOf _
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is object-like, else `false`.
 * @example
 *
 * _.isObjectLike({});
 * // => true
 *
 * _.isObjectLike([1, 2, 3]);
 * // => true
 *
 * _.isObjectLike(_.noop);
 * // => false
 *
 * _.isObjectLike(null);
 * // => false
 */
function isObjectLike(value) {
  return !!value && typeof value == 'object';
}

/**
 * Checks if `value` is classified as a `Number` primitive or object.
 *
 * **Note:** To exclude `Infinity`, `-Infinity`, and `NaN`, which are classified
 * as numbers, use the `_.isFinite` method.
 *
 * @static
 * @memberOf _
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is correctly classified, else `false`.
 * @example
 *
 * _.isNumber(3);
 * // => true
 *
 * _.isNumber(Number.MIN_VALUE);
 * // => true
 *
 * _.isNumber(Infinity);
 * // => true
 *
 * _.isNumber('3');
 * // => false
 */
function isNumber(value) {
  return typeof value == 'number' ||
    (isObjectLike(value) && objectToString.call(value) == numberTag);
}

module.exports = isNumber;


/***/ }),

/***/ 9888:
/***/ ((module) => {

/**
 * lodash (Custom Build) <https://lodash.com/>
 * Build: `lodash modularize exports="npm" -o ./`
 * Copyright jQuery Foundation and other contributors <https://jquery.org/>
 * Released under MIT license <https://lodash.com/license>
 * Based on Underscore.js 1.8.3 <http://underscorejs.org/LICENSE>
 * Copyright Jeremy Ashkenas, DocumentCloud and Investigative Reporters & Editors
 */

/** `Object#toString` result references. */
var objectTag = '[object Object]';

/**
 * Checks if `value` is a host object in IE < 9.
 *
 * @private
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is a host object, else `false`.
 */
function isHostObject(value) {
  // Many host objects are `Object` objects that can coerce to strings
  // despite having improperly defined `toString` methods.
  var result = false;
  if (value != null && typeof value.toString != 'function') {
    try {
      result = !!(value + '');
    } catch (e) {}
  }
  return result;
}

/**
 * Creates a unary function that invokes `func` with its argument transformed.
 *
 * @private
 * @param {Function} func The function to wrap.
 * @param {Function} transform The argument transform.
 * @returns {Function} Returns the new function.
 */
function overArg(func, transform) {
  return function(arg) {
    return func(transform(arg));
  };
}

/** Used for built-in method references. */
var funcProto = Function.prototype,
    objectProto = Object.prototype;

/** Used to resolve the decompiled source of functions. */
var funcToString = funcProto.toString;

/** Used to check objects for own properties. */
var hasOwnProperty = objectProto.hasOwnProperty;

/** Used to infer the `Object` constructor. */
var objectCtorString = funcToString.call(Object);

/**
 * Used to resolve the
 * [`toStringTag`](http://ecma-international.org/ecma-262/7.0/#sec-object.prototype.tostring)
 * of values.
 */
var objectToString = objectProto.toString;

/** Built-in value references. */
var getPrototype = overArg(Object.getPrototypeOf, Object);

/**
 * Checks if `value` is object-like. A value is object-like if it's not `null`
 * and has a `typeof` result of "object".
 *
 * @static
 * @memberOf _
 * @since 4.0.0
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is object-like, else `false`.
 * @example
 *
 * _.isObjectLike({});
 * // => true
 *
 * _.isObjectLike([1, 2, 3]);
 * // => true
 *
 * _.isObjectLike(_.noop);
 * // => false
 *
 * _.isObjectLike(null);
 * // => false
 */
function isObjectLike(value) {
  return !!value && typeof value == 'object';
}

/**
 * Checks if `value` is a plain object, that is, an object created by the
 * `Object` constructor or one with a `[[Prototype]]` of `null`.
 *
 * @static
 * @memberOf _
 * @since 0.8.0
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is a plain object, else `false`.
 * @example
 *
 * function Foo() {
 *   this.a = 1;
 * }
 *
 * _.isPlainObject(new Foo);
 * // => false
 *
 * _.isPlainObject([1, 2, 3]);
 * // => false
 *
 * _.isPlainObject({ 'x': 0, 'y': 0 });
 * // => true
 *
 * _.isPlainObject(Object.create(null));
 * // => true
 */
function isPlainObject(value) {
  if (!isObjectLike(value) ||
      objectToString.call(value) != objectTag || isHostObject(value)) {
    return false;
  }
  var proto = getPrototype(value);
  if (proto === null) {
    return true;
  }
  var Ctor = hasOwnProperty.call(proto, 'constructor') && proto.constructor;
  return (typeof Ctor == 'function' &&
    Ctor instanceof Ctor && funcToString.call(Ctor) == objectCtorString);
}

module.exports = isPlainObject;


/***/ }),

/***/ 6172:
/***/ ((module) => {

/**
 * lodash 4.0.1 (Custom Build) <https://lodash.com/>
 * Build: `lodash modularize exports="npm" -o ./`
 * Copyright 2012-2016 The Dojo Foundation <http://dojofoundation.org/>
 * Based on Underscore.js 1.8.3 <http://underscorejs.org/LICENSE>
 * Copyright 2009-2016 Jeremy Ashkenas, DocumentCloud and Investigative Reporters & Editors
 * Available under MIT license <https://lodash.com/license>
 */

/** `Object#toString` result references. */
var stringTag = '[object String]';

/** Used for built-in method references. */
var objectProto = Object.prototype;

/**
 * Used to resolve the [`toStringTag`](http://ecma-international.org/ecma-262/6.0/#sec-object.prototype.tostring)
 * of values.
 */
var objectToString = objectProto.toString;

/**
 * Checks if `value` is classified as an `Array` object.
 *
 * @static
 * @memberOf _
 * @type Function
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is correctly classified, else `false`.
 * @example
 *
 * _.isArray([1, 2, 3]);
 * // => true
 *
 * _.isArray(document.body.children);
 * // => false
 *
 * _.isArray('abc');
 * // => false
 *
 * _.isArray(_.noop);
 * // => false
 */
var isArray = Array.isArray;

/**
 * Checks if `value` is object-like. A value is object-like if it's not `null`
 * and has a `typeof` result of "object".
 *
 * @static
 * @memberOf _
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is object-like, else `false`.
 * @example
 *
 * _.isObjectLike({});
 * // => true
 *
 * _.isObjectLike([1, 2, 3]);
 * // => true
 *
 * _.isObjectLike(_.noop);
 * // => false
 *
 * _.isObjectLike(null);
 * // => false
 */
function isObjectLike(value) {
  return !!value && typeof value == 'object';
}

/**
 * Checks if `value` is classified as a `String` primitive or object.
 *
 * @static
 * @memberOf _
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is correctly classified, else `false`.
 * @example
 *
 * _.isString('abc');
 * // => true
 *
 * _.isString(1);
 * // => false
 */
function isString(value) {
  return typeof value == 'string' ||
    (!isArray(value) && isObjectLike(value) && objectToString.call(value) == stringTag);
}

module.exports = isString;


/***/ }),

/***/ 2192:
/***/ ((module) => {

/**
 * lodash (Custom Build) <https://lodash.com/>
 * Build: `lodash modularize exports="npm" -o ./`
 * Copyright jQuery Foundation and other contributors <https://jquery.org/>
 * Released under MIT license <https://lodash.com/license>
 * Based on Underscore.js 1.8.3 <http://underscorejs.org/LICENSE>
 * Copyright Jeremy Ashkenas, DocumentCloud and Investigative Reporters & Editors
 */

/** Used as the `TypeError` message for "Functions" methods. */
var FUNC_ERROR_TEXT = 'Expected a function';

/** Used as references for various `Number` constants. */
var INFINITY = 1 / 0,
    MAX_INTEGER = 1.7976931348623157e+308,
    NAN = 0 / 0;

/** `Object#toString` result references. */
var symbolTag = '[object Symbol]';

/** Used to match leading and trailing whitespace. */
var reTrim = /^\s+|\s+$/g;

/** Used to detect bad signed hexadecimal string values. */
var reIsBadHex = /^[-+]0x[0-9a-f]+$/i;

/** Used to detect binary string values. */
var reIsBinary = /^0b[01]+$/i;

/** Used to detect octal string values. */
var reIsOctal = /^0o[0-7]+$/i;

/** Built-in method references without a dependency on `root`. */
var freeParseInt = parseInt;

/** Used for built-in method references. */
var objectProto = Object.prototype;

/**
 * Used to resolve the
 * [`toStringTag`](http://ecma-international.org/ecma-262/7.0/#sec-object.prototype.tostring)
 * of values.
 */
var objectToString = objectProto.toString;

/**
 * Creates a function that invokes `func`, with the `this` binding and arguments
 * of the created function, while it's called less than `n` times. Subsequent
 * calls to the created function return the result of the last `func` invocation.
 *
 * @static
 * @memberOf _
 * @since 3.0.0
 * @category Function
 * @param {number} n The number of calls at which `func` is no longer invoked.
 * @param {Function} func The function to restrict.
 * @returns {Function} Returns the new restricted function.
 * @example
 *
 * jQuery(element).on('click', _.before(5, addContactToList));
 * // => Allows adding up to 4 contacts to the list.
 */
function before(n, func) {
  var result;
  if (typeof func != 'function') {
    throw new TypeError(FUNC_ERROR_TEXT);
  }
  n = toInteger(n);
  return function() {
    if (--n > 0) {
      result = func.apply(this, arguments);
    }
    if (n <= 1) {
      func = undefined;
    }
    return result;
  };
}

/**
 * Creates a function that is restricted to invoking `func` once. Repeat calls
 * to the function return the value of the first invocation. The `func` is
 * invoked with the `this` binding and arguments of the created function.
 *
 * @static
 * @memberOf _
 * @since 0.1.0
 * @category Function
 * @param {Function} func The function to restrict.
 * @returns {Function} Returns the new restricted function.
 * @example
 *
 * var initialize = _.once(createApplication);
 * initialize();
 * initialize();
 * // => `createApplication` is invoked once
 */
function once(func) {
  return before(2, func);
}

/**
 * Checks if `value` is the
 * [language type](http://www.ecma-international.org/ecma-262/7.0/#sec-ecmascript-language-types)
 * of `Object`. (e.g. arrays, functions, objects, regexes, `new Number(0)`, and `new String('')`)
 *
 * @static
 * @memberOf _
 * @since 0.1.0
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is an object, else `false`.
 * @example
 *
 * _.isObject({});
 * // => true
 *
 * _.isObject([1, 2, 3]);
 * // => true
 *
 * _.isObject(_.noop);
 * // => true
 *
 * _.isObject(null);
 * // => false
 */
function isObject(value) {
  var type = typeof value;
  return !!value && (type == 'object' || type == 'function');
}

/**
 * Checks if `value` is object-like. A value is object-like if it's not `null`
 * and has a `typeof` result of "object".
 *
 * @static
 * @memberOf _
 * @since 4.0.0
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is object-like, else `false`.
 * @example
 *
 * _.isObjectLike({});
 * // => true
 *
 * _.isObjectLike([1, 2, 3]);
 * // => true
 *
 * _.isObjectLike(_.noop);
 * // => false
 *
 * _.isObjectLike(null);
 * // => false
 */
function isObjectLike(value) {
  return !!value && typeof value == 'object';
}

/**
 * Checks if `value` is classified as a `Symbol` primitive or object.
 *
 * @static
 * @memberOf _
 * @since 4.0.0
 * @category Lang
 * @param {*} value The value to check.
 * @returns {boolean} Returns `true` if `value` is a symbol, else `false`.
 * @example
 *
 * _.isSymbol(Symbol.iterator);
 * // => true
 *
 * _.isSymbol('abc');
 * // => false
 */
function isSymbol(value) {
  return typeof value == 'symbol' ||
    (isObjectLike(value) && objectToString.call(value) == symbolTag);
}

/**
 * Converts `value` to a finite number.
 *
 * @static
 * @memberOf _
 * @since 4.12.0
 * @category Lang
 * @param {*} value The value to convert.
 * @returns {number} Returns the converted number.
 * @example
 *
 * _.toFinite(3.2);
 * // => 3.2
 *
 * _.toFinite(Number.MIN_VALUE);
 * // => 5e-324
 *
 * _.toFinite(Infinity);
 * // => 1.7976931348623157e+308
 *
 * _.toFinite('3.2');
 * // => 3.2
 */
function toFinite(value) {
  if (!value) {
    return value === 0 ? value : 0;
  }
  value = toNumber(value);
  if (value === INFINITY || value === -INFINITY) {
    var sign = (value < 0 ? -1 : 1);
    return sign * MAX_INTEGER;
  }
  return value === value ? value : 0;
}

/**
 * Converts `value` to an integer.
 *
 * **Note:** This method is loosely based on
 * [`ToInteger`](http://www.ecma-international.org/ecma-262/7.0/#sec-tointeger).
 *
 * @static
 * @memberOf _
 * @since 4.0.0
 * @category Lang
 * @param {*} value The value to convert.
 * @returns {number} Returns the converted integer.
 * @example
 *
 * _.toInteger(3.2);
 * // => 3
 *
 * _.toInteger(Number.MIN_VALUE);
 * // => 0
 *
 * _.toInteger(Infinity);
 * // => 1.7976931348623157e+308
 *
 * _.toInteger('3.2');
 * // => 3
 */
function toInteger(value) {
  var result = toFinite(value),
      remainder = result % 1;

  return result === result ? (remainder ? result - remainder : result) : 0;
}

/**
 * Converts `value` to a number.
 *
 * @static
 * @memberOf _
 * @since 4.0.0
 * @category Lang
 * @param {*} value The value to process.
 * @returns {number} Returns the number.
 * @example
 *
 * _.toNumber(3.2);
 * // => 3.2
 *
 * _.toNumber(Number.MIN_VALUE);
 * // => 5e-324
 *
 * _.toNumber(Infinity);
 * // => Infinity
 *
 * _.toNumber('3.2');
 * // => 3.2
 */
function toNumber(value) {
  if (typeof value == 'number') {
    return value;
  }
  if (isSymbol(value)) {
    return NAN;
  }
  if (isObject(value)) {
    var other = typeof value.valueOf == 'function' ? value.valueOf() : value;
    value = isObject(other) ? (other + '') : other;
  }
  if (typeof value != 'string') {
    return value === 0 ? value : +value;
  }
  value = value.replace(reTrim, '');
  var isBinary = reIsBinary.test(value);
  return (isBinary || reIsOctal.test(value))
    ? freeParseInt(value.slice(2), isBinary ? 2 : 8)
    : (reIsBadHex.test(value) ? NAN : +value);
}

module.exports = once;


/***/ }),

/***/ 744:
/***/ ((module) => {

/**
 * Helpers.
 */

var s = 1000;
var m = s * 60;
var h = m * 60;
var d = h * 24;
var w = d * 7;
var y = d * 365.25;

/**
 * Parse or format the given `val`.
 *
 * Options:
 *
 *  - `long` verbose formatting [false]
 *
 * @param {String|Number} val
 * @param {Object} [options]
 * @throws {Error} throw an error if val is not a non-empty string or a number
 * @return {String|Number}
 * @api public
 */

module.exports = function (val, options) {
  options = options || {};
  var type = typeof val;
  if (type === 'string' && val.length > 0) {
    return parse(val);
  } else if (type === 'number' && isFinite(val)) {
    return options.long ? fmtLong(val) : fmtShort(val);
  }
  throw new Error(
    'val is not a non-empty string or a valid number. val=' +
      JSON.stringify(val)
  );
};

/**
 * Parse the given `str` and return milliseconds.
 *
 * @param {String} str
 * @return {Number}
 * @api private
 */

function parse(str) {
  str = String(str);
  if (str.length > 100) {
    return;
  }
  var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
    str
  );
  if (!match) {
    return;
  }
  var n = parseFloat(match[1]);
  var type = (match[2] || 'ms').toLowerCase();
  switch (type) {
    case 'years':
    case 'year':
    case 'yrs':
    case 'yr':
    case 'y':
      return n * y;
    case 'weeks':
    case 'week':
    case 'w':
      return n * w;
    case 'days':
    case 'day':
    case 'd':
      return n * d;
    case 'hours':
    case 'hour':
    case 'hrs':
    case 'hr':
    case 'h':
      return n * h;
    case 'minutes':
    case 'minute':
    case 'mins':
    case 'min':
    case 'm':
      return n * m;
    case 'seconds':
    case 'second':
    case 'secs':
    case 'sec':
    case 's':
      return n * s;
    case 'milliseconds':
    case 'millisecond':
    case 'msecs':
    case 'msec':
    case 'ms':
      return n;
    default:
      return undefined;
  }
}

/**
 * Short format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtShort(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return Math.round(ms / d) + 'd';
  }
  if (msAbs >= h) {
    return Math.round(ms / h) + 'h';
  }
  if (msAbs >= m) {
    return Math.round(ms / m) + 'm';
  }
  if (msAbs >= s) {
    return Math.round(ms / s) + 's';
  }
  return ms + 'ms';
}

/**
 * Long format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtLong(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return plural(ms, msAbs, d, 'day');
  }
  if (msAbs >= h) {
    return plural(ms, msAbs, h, 'hour');
  }
  if (msAbs >= m) {
    return plural(ms, msAbs, m, 'minute');
  }
  if (msAbs >= s) {
    return plural(ms, msAbs, s, 'second');
  }
  return ms + ' ms';
}

/**
 * Pluralization helper.
 */

function plural(ms, msAbs, n, name) {
  var isPlural = msAbs >= n * 1.5;
  return Math.round(ms / n) + ' ' + name + (isPlural ? 's' : '');
}


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

/***/ 9379:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const ANY = Symbol('SemVer ANY')
// hoisted class for cyclic dependency
class Comparator {
  static get ANY () {
    return ANY
  }

  constructor (comp, options) {
    options = parseOptions(options)

    if (comp instanceof Comparator) {
      if (comp.loose === !!options.loose) {
        return comp
      } else {
        comp = comp.value
      }
    }

    comp = comp.trim().split(/\s+/).join(' ')
    debug('comparator', comp, options)
    this.options = options
    this.loose = !!options.loose
    this.parse(comp)

    if (this.semver === ANY) {
      this.value = ''
    } else {
      this.value = this.operator + this.semver.version
    }

    debug('comp', this)
  }

  parse (comp) {
    const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR]
    const m = comp.match(r)

    if (!m) {
      throw new TypeError(`Invalid comparator: ${comp}`)
    }

    this.operator = m[1] !== undefined ? m[1] : ''
    if (this.operator === '=') {
      this.operator = ''
    }

    // if it literally is just '>' or '' then allow anything.
    if (!m[2]) {
      this.semver = ANY
    } else {
      this.semver = new SemVer(m[2], this.options.loose)
    }
  }

  toString () {
    return this.value
  }

  test (version) {
    debug('Comparator.test', version, this.options.loose)

    if (this.semver === ANY || version === ANY) {
      return true
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    return cmp(version, this.operator, this.semver, this.options)
  }

  intersects (comp, options) {
    if (!(comp instanceof Comparator)) {
      throw new TypeError('a Comparator is required')
    }

    if (this.operator === '') {
      if (this.value === '') {
        return true
      }
      return new Range(comp.value, options).test(this.value)
    } else if (comp.operator === '') {
      if (comp.value === '') {
        return true
      }
      return new Range(this.value, options).test(comp.semver)
    }

    options = parseOptions(options)

    // Special cases where nothing can possibly be lower
    if (options.includePrerelease &&
      (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
      return false
    }
    if (!options.includePrerelease &&
      (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
      return false
    }

    // Same direction increasing (> or >=)
    if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
      return true
    }
    // Same direction decreasing (< or <=)
    if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
      return true
    }
    // same SemVer and both sides are inclusive (<= or >=)
    if (
      (this.semver.version === comp.semver.version) &&
      this.operator.includes('=') && comp.operator.includes('=')) {
      return true
    }
    // opposite directions less than
    if (cmp(this.semver, '<', comp.semver, options) &&
      this.operator.startsWith('>') && comp.operator.startsWith('<')) {
      return true
    }
    // opposite directions greater than
    if (cmp(this.semver, '>', comp.semver, options) &&
      this.operator.startsWith('<') && comp.operator.startsWith('>')) {
      return true
    }
    return false
  }
}

module.exports = Comparator

const parseOptions = __nccwpck_require__(356)
const { safeRe: re, t } = __nccwpck_require__(5471)
const cmp = __nccwpck_require__(8646)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)


/***/ }),

/***/ 6782:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SPACE_CHARACTERS = /\s+/g

// hoisted class for cyclic dependency
class Range {
  constructor (range, options) {
    options = parseOptions(options)

    if (range instanceof Range) {
      if (
        range.loose === !!options.loose &&
        range.includePrerelease === !!options.includePrerelease
      ) {
        return range
      } else {
        return new Range(range.raw, options)
      }
    }

    if (range instanceof Comparator) {
      // just put it in the set and return
      this.raw = range.value
      this.set = [[range]]
      this.formatted = undefined
      return this
    }

    this.options = options
    this.loose = !!options.loose
    this.includePrerelease = !!options.includePrerelease

    // First reduce all whitespace as much as possible so we do not have to rely
    // on potentially slow regexes like \s*. This is then stored and used for
    // future error messages as well.
    this.raw = range.trim().replace(SPACE_CHARACTERS, ' ')

    // First, split on ||
    this.set = this.raw
      .split('||')
      // map the range to a 2d array of comparators
      .map(r => this.parseRange(r.trim()))
      // throw out any comparator lists that are empty
      // this generally means that it was not a valid range, which is allowed
      // in loose mode, but will still throw if the WHOLE range is invalid.
      .filter(c => c.length)

    if (!this.set.length) {
      throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
    }

    // if we have any that are not the null set, throw out null sets.
    if (this.set.length > 1) {
      // keep the first one, in case they're all null sets
      const first = this.set[0]
      this.set = this.set.filter(c => !isNullSet(c[0]))
      if (this.set.length === 0) {
        this.set = [first]
      } else if (this.set.length > 1) {
        // if we have any that are *, then the range is just *
        for (const c of this.set) {
          if (c.length === 1 && isAny(c[0])) {
            this.set = [c]
            break
          }
        }
      }
    }

    this.formatted = undefined
  }

  get range () {
    if (this.formatted === undefined) {
      this.formatted = ''
      for (let i = 0; i < this.set.length; i++) {
        if (i > 0) {
          this.formatted += '||'
        }
        const comps = this.set[i]
        for (let k = 0; k < comps.length; k++) {
          if (k > 0) {
            this.formatted += ' '
          }
          this.formatted += comps[k].toString().trim()
        }
      }
    }
    return this.formatted
  }

  format () {
    return this.range
  }

  toString () {
    return this.range
  }

  parseRange (range) {
    // strip build metadata so it can't bleed into the version
    range = range.replace(BUILDSTRIPRE, '')

    // memoize range parsing for performance.
    // this is a very hot path, and fully deterministic.
    const memoOpts =
      (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) |
      (this.options.loose && FLAG_LOOSE)
    const memoKey = memoOpts + ':' + range
    const cached = cache.get(memoKey)
    if (cached) {
      return cached
    }

    const loose = this.options.loose
    // `1.2.3 - 1.2.4` => `>=1.2.3 <=1.2.4`
    const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE]
    range = range.replace(hr, hyphenReplace(this.options.includePrerelease))
    debug('hyphen replace', range)

    // `> 1.2.3 < 1.2.5` => `>1.2.3 <1.2.5`
    range = trimComparatorWhitespace(range)
    debug('comparator trim', range)

    // `~ 1.2.3` => `~1.2.3`
    range = range.replace(re[t.TILDETRIM], tildeTrimReplace)
    debug('tilde trim', range)

    // `^ 1.2.3` => `^1.2.3`
    range = range.replace(re[t.CARETTRIM], caretTrimReplace)
    debug('caret trim', range)

    // At this point, the range is completely trimmed and
    // ready to be split into comparators.

    let rangeList = range
      .split(' ')
      .map(comp => parseComparator(comp, this.options))
      .join(' ')
      .split(/\s+/)
      // >=0.0.0 is equivalent to *
      .map(comp => replaceGTE0(comp, this.options))

    if (loose) {
      // in loose mode, throw out any that are not valid comparators
      rangeList = rangeList.filter(comp => {
        debug('loose invalid filter', comp, this.options)
        return !!comp.match(re[t.COMPARATORLOOSE])
      })
    }
    debug('range list', rangeList)

    // if any comparators are the null set, then replace with JUST null set
    // if more than one comparator, remove any * comparators
    // also, don't include the same comparator more than once
    const rangeMap = new Map()
    const comparators = rangeList.map(comp => new Comparator(comp, this.options))
    for (const comp of comparators) {
      if (isNullSet(comp)) {
        return [comp]
      }
      rangeMap.set(comp.value, comp)
    }
    if (rangeMap.size > 1 && rangeMap.has('')) {
      rangeMap.delete('')
    }

    const result = [...rangeMap.values()]
    cache.set(memoKey, result)
    return result
  }

  intersects (range, options) {
    if (!(range instanceof Range)) {
      throw new TypeError('a Range is required')
    }

    return this.set.some((thisComparators) => {
      return (
        isSatisfiable(thisComparators, options) &&
        range.set.some((rangeComparators) => {
          return (
            isSatisfiable(rangeComparators, options) &&
            thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options)
              })
            })
          )
        })
      )
    })
  }

  // if ANY of the sets match ALL of its comparators, then pass
  test (version) {
    if (!version) {
      return false
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    for (let i = 0; i < this.set.length; i++) {
      if (testSet(this.set[i], version, this.options)) {
        return true
      }
    }
    return false
  }
}

module.exports = Range

const LRU = __nccwpck_require__(1383)
const cache = new LRU()

const parseOptions = __nccwpck_require__(356)
const Comparator = __nccwpck_require__(9379)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const trimComparatorWhitespace = __nccwpck_require__(9737)
const {
  safeRe: re,
  src,
  t,
  tildeTrimReplace,
  caretTrimReplace,
} = __nccwpck_require__(5471)
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __nccwpck_require__(5101)

// unbounded global build-metadata stripper used by parseRange
const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g')

const isNullSet = c => c.value === '<0.0.0-0'
const isAny = c => c.value === ''

// take a set of comparators and determine whether there
// exists a version which can satisfy it
const isSatisfiable = (comparators, options) => {
  let result = true
  const remainingComparators = comparators.slice()
  let testComparator = remainingComparators.pop()

  while (result && remainingComparators.length) {
    result = remainingComparators.every((otherComparator) => {
      return testComparator.intersects(otherComparator, options)
    })

    testComparator = remainingComparators.pop()
  }

  return result
}

// comprised of xranges, tildes, stars, and gtlt's at this point.
// already replaced the hyphen ranges
// turn into a set of JUST comparators.
const parseComparator = (comp, options) => {
  comp = comp.replace(re[t.BUILD], '')
  debug('comp', comp, options)
  comp = replaceCarets(comp, options)
  debug('caret', comp)
  comp = replaceTildes(comp, options)
  debug('tildes', comp)
  comp = replaceXRanges(comp, options)
  debug('xrange', comp)
  comp = replaceStars(comp, options)
  debug('stars', comp)
  return comp
}

const isX = id => !id || id.toLowerCase() === 'x' || id === '*'

const invalidXRangeOrder = (M, m, p) => (
  (isX(M) && !isX(m)) ||
  (isX(m) && p && !isX(p))
)

// ~, ~> --> * (any, kinda silly)
// ~2, ~2.x, ~2.x.x, ~>2, ~>2.x ~>2.x.x --> >=2.0.0 <3.0.0-0
// ~2.0, ~2.0.x, ~>2.0, ~>2.0.x --> >=2.0.0 <2.1.0-0
// ~1.2, ~1.2.x, ~>1.2, ~>1.2.x --> >=1.2.0 <1.3.0-0
// ~1.2.3, ~>1.2.3 --> >=1.2.3 <1.3.0-0
// ~1.2.0, ~>1.2.0 --> >=1.2.0 <1.3.0-0
// ~0.0.1 --> >=0.0.1 <0.1.0-0
const replaceTildes = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceTilde(c, options))
    .join(' ')
}

const replaceTilde = (comp, options) => {
  const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE]
  // if we're including prereleases in the match, then the lower bound is
  // -0, the lowest possible prerelease value, just like x-ranges and carets.
  // this keeps `~1.2` equivalent to the `1.2.x` x-range it's documented as.
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('tilde', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      // ~1.2 == >=1.2.0 <1.3.0-0
      ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
    } else if (pr) {
      debug('replaceTilde pr', pr)
      ret = `>=${M}.${m}.${p}-${pr
      } <${M}.${+m + 1}.0-0`
    } else {
      // ~1.2.3 == >=1.2.3 <1.3.0-0
      ret = `>=${M}.${m}.${p
      } <${M}.${+m + 1}.0-0`
    }

    debug('tilde return', ret)
    return ret
  })
}

// ^ --> * (any, kinda silly)
// ^2, ^2.x, ^2.x.x --> >=2.0.0 <3.0.0-0
// ^2.0, ^2.0.x --> >=2.0.0 <3.0.0-0
// ^1.2, ^1.2.x --> >=1.2.0 <2.0.0-0
// ^1.2.3 --> >=1.2.3 <2.0.0-0
// ^1.2.0 --> >=1.2.0 <2.0.0-0
// ^0.0.1 --> >=0.0.1 <0.0.2-0
// ^0.1.0 --> >=0.1.0 <0.2.0-0
const replaceCarets = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceCaret(c, options))
    .join(' ')
}

const replaceCaret = (comp, options) => {
  debug('caret', comp, options)
  const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET]
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('caret', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      if (M === '0') {
        ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
      } else {
        ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`
      }
    } else if (pr) {
      debug('replaceCaret pr', pr)
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p}-${pr
        } <${+M + 1}.0.0-0`
      }
    } else {
      debug('no pr')
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p
        } <${+M + 1}.0.0-0`
      }
    }

    debug('caret return', ret)
    return ret
  })
}

const replaceXRanges = (comp, options) => {
  debug('replaceXRanges', comp, options)
  return comp
    .split(/\s+/)
    .map((c) => replaceXRange(c, options))
    .join(' ')
}

const replaceXRange = (comp, options) => {
  comp = comp.trim()
  const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE]
  return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
    debug('xRange', comp, ret, gtlt, M, m, p, pr)
    if (invalidXRangeOrder(M, m, p)) {
      return comp
    }

    const xM = isX(M)
    const xm = xM || isX(m)
    const xp = xm || isX(p)
    const anyX = xp

    if (gtlt === '=' && anyX) {
      gtlt = ''
    }

    // if we're including prereleases in the match, then we need
    // to fix this to -0, the lowest possible prerelease value
    pr = options.includePrerelease ? '-0' : ''

    if (xM) {
      if (gtlt === '>' || gtlt === '<') {
        // nothing is allowed
        ret = '<0.0.0-0'
      } else {
        // nothing is forbidden
        ret = '*'
      }
    } else if (gtlt && anyX) {
      // we know patch is an x, because we have any x at all.
      // replace X with 0
      if (xm) {
        m = 0
      }
      p = 0

      if (gtlt === '>') {
        // >1 => >=2.0.0
        // >1.2 => >=1.3.0
        gtlt = '>='
        if (xm) {
          M = +M + 1
          m = 0
          p = 0
        } else {
          m = +m + 1
          p = 0
        }
      } else if (gtlt === '<=') {
        // <=0.7.x is actually <0.8.0, since any 0.7.x should
        // pass.  Similarly, <=7.x is actually <8.0.0, etc.
        gtlt = '<'
        if (xm) {
          M = +M + 1
        } else {
          m = +m + 1
        }
      }

      if (gtlt === '<') {
        pr = '-0'
      }

      ret = `${gtlt + M}.${m}.${p}${pr}`
    } else if (xm) {
      ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`
    } else if (xp) {
      ret = `>=${M}.${m}.0${pr
      } <${M}.${+m + 1}.0-0`
    }

    debug('xRange return', ret)

    return ret
  })
}

// Because * is AND-ed with everything else in the comparator,
// and '' means "any version", just remove the *s entirely.
const replaceStars = (comp, options) => {
  debug('replaceStars', comp, options)
  // Looseness is ignored here.  star is always as loose as it gets!
  return comp
    .trim()
    .replace(re[t.STAR], '')
}

const replaceGTE0 = (comp, options) => {
  debug('replaceGTE0', comp, options)
  return comp
    .trim()
    .replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '')
}

// This function is passed to string.replace(re[t.HYPHENRANGE])
// M, m, patch, prerelease, build
// 1.2 - 3.4.5 => >=1.2.0 <=3.4.5
// 1.2.3 - 3.4 => >=1.2.0 <3.5.0-0 Any 3.4.x will do
// 1.2 - 3.4 => >=1.2.0 <3.5.0-0
// TODO build?
const hyphenReplace = incPr => ($0,
  from, fM, fm, fp, fpr, fb,
  to, tM, tm, tp, tpr) => {
  if (isX(fM)) {
    from = ''
  } else if (isX(fm)) {
    from = `>=${fM}.0.0${incPr ? '-0' : ''}`
  } else if (isX(fp)) {
    from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`
  } else if (fpr) {
    from = `>=${from}`
  } else {
    from = `>=${from}${incPr ? '-0' : ''}`
  }

  if (isX(tM)) {
    to = ''
  } else if (isX(tm)) {
    to = `<${+tM + 1}.0.0-0`
  } else if (isX(tp)) {
    to = `<${tM}.${+tm + 1}.0-0`
  } else if (tpr) {
    to = `<=${tM}.${tm}.${tp}-${tpr}`
  } else if (incPr) {
    to = `<${tM}.${tm}.${+tp + 1}-0`
  } else {
    to = `<=${to}`
  }

  return `${from} ${to}`.trim()
}

const testSet = (set, version, options) => {
  for (let i = 0; i < set.length; i++) {
    if (!set[i].test(version)) {
      return false
    }
  }

  if (version.prerelease.length && !options.includePrerelease) {
    // Find the set of versions that are allowed to have prereleases
    // For example, ^1.2.3-pr.1 desugars to >=1.2.3-pr.1 <2.0.0
    // That should allow `1.2.3-pr.2` to pass.
    // However, `1.2.4-alpha.notready` should NOT be allowed,
    // even though it's within the range set by the comparators.
    for (let i = 0; i < set.length; i++) {
      debug(set[i].semver)
      if (set[i].semver === Comparator.ANY) {
        continue
      }

      if (set[i].semver.prerelease.length > 0) {
        const allowed = set[i].semver
        if (allowed.major === version.major &&
            allowed.minor === version.minor &&
            allowed.patch === version.patch) {
          return true
        }
      }
    }

    // Version has a -pre, but it's not one of the ones we like.
    return false
  }

  return true
}


/***/ }),

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(5101)
const { safeRe: re, t } = __nccwpck_require__(5471)

const parseOptions = __nccwpck_require__(356)
const { compareIdentifiers } = __nccwpck_require__(3348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 1799:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const clean = (version, options) => {
  const s = parse(version.trim().replace(/^[=v]+/, ''), options)
  return s ? s.version : null
}
module.exports = clean


/***/ }),

/***/ 8646:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const eq = __nccwpck_require__(5082)
const neq = __nccwpck_require__(4974)
const gt = __nccwpck_require__(6599)
const gte = __nccwpck_require__(1236)
const lt = __nccwpck_require__(3872)
const lte = __nccwpck_require__(6717)

const cmp = (a, op, b, loose) => {
  switch (op) {
    case '===':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a === b

    case '!==':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a !== b

    case '':
    case '=':
    case '==':
      return eq(a, b, loose)

    case '!=':
      return neq(a, b, loose)

    case '>':
      return gt(a, b, loose)

    case '>=':
      return gte(a, b, loose)

    case '<':
      return lt(a, b, loose)

    case '<=':
      return lte(a, b, loose)

    default:
      throw new TypeError(`Invalid operator: ${op}`)
  }
}
module.exports = cmp


/***/ }),

/***/ 5385:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = __nccwpck_require__(6353)
const { safeRe: re, t } = __nccwpck_require__(5471)

const coerce = (version, options) => {
  if (version instanceof SemVer) {
    return version
  }

  if (typeof version === 'number') {
    version = String(version)
  }

  if (typeof version !== 'string') {
    return null
  }

  options = options || {}

  let match = null
  if (!options.rtl) {
    match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE])
  } else {
    // Find the right-most coercible string that does not share
    // a terminus with a more left-ward coercible string.
    // Eg, '1.2.3.4' wants to coerce '2.3.4', not '3.4' or '4'
    // With includePrerelease option set, '1.2.3.4-rc' wants to coerce '2.3.4-rc', not '2.3.4'
    //
    // Walk through the string checking with a /g regexp
    // Manually set the index so as to pick up overlapping matches.
    // Stop when we get a match that ends at the string end, since no
    // coercible string can be more right-ward without the same terminus.
    const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL]
    let next
    while ((next = coerceRtlRegex.exec(version)) &&
        (!match || match.index + match[0].length !== version.length)
    ) {
      if (!match ||
            next.index + next[0].length !== match.index + match[0].length) {
        match = next
      }
      coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length
    }
    // leave it in a clean state
    coerceRtlRegex.lastIndex = -1
  }

  if (match === null) {
    return null
  }

  const major = match[2]
  const minor = match[3] || '0'
  const patch = match[4] || '0'
  const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : ''
  const build = options.includePrerelease && match[6] ? `+${match[6]}` : ''

  return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options)
}
module.exports = coerce


/***/ }),

/***/ 7648:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compareBuild = (a, b, loose) => {
  const versionA = new SemVer(a, loose)
  const versionB = new SemVer(b, loose)
  return versionA.compare(versionB) || versionA.compareBuild(versionB)
}
module.exports = compareBuild


/***/ }),

/***/ 6874:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const compareLoose = (a, b) => compare(a, b, true)
module.exports = compareLoose


/***/ }),

/***/ 8469:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 711:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)

const diff = (version1, version2) => {
  const v1 = parse(version1, null, true)
  const v2 = parse(version2, null, true)
  const comparison = v1.compare(v2)

  if (comparison === 0) {
    return null
  }

  const v1Higher = comparison > 0
  const highVersion = v1Higher ? v1 : v2
  const lowVersion = v1Higher ? v2 : v1
  const highHasPre = !!highVersion.prerelease.length
  const lowHasPre = !!lowVersion.prerelease.length

  if (lowHasPre && !highHasPre) {
    // Going from prerelease -> no prerelease requires some special casing

    // If the low version has only a major, then it will always be a major
    // Some examples:
    // 1.0.0-1 -> 1.0.0
    // 1.0.0-1 -> 1.1.1
    // 1.0.0-1 -> 2.0.0
    if (!lowVersion.patch && !lowVersion.minor) {
      return 'major'
    }

    // If the main part has no difference
    if (lowVersion.compareMain(highVersion) === 0) {
      if (lowVersion.minor && !lowVersion.patch) {
        return 'minor'
      }
      return 'patch'
    }
  }

  // add the `pre` prefix if we are going to a prerelease version
  const prefix = highHasPre ? 'pre' : ''

  if (v1.major !== v2.major) {
    return prefix + 'major'
  }

  if (v1.minor !== v2.minor) {
    return prefix + 'minor'
  }

  if (v1.patch !== v2.patch) {
    return prefix + 'patch'
  }

  // high and low are prereleases
  return 'prerelease'
}

module.exports = diff


/***/ }),

/***/ 5082:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const eq = (a, b, loose) => compare(a, b, loose) === 0
module.exports = eq


/***/ }),

/***/ 6599:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const gt = (a, b, loose) => compare(a, b, loose) > 0
module.exports = gt


/***/ }),

/***/ 1236:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 2338:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)

const inc = (version, release, options, identifier, identifierBase) => {
  if (typeof (options) === 'string') {
    identifierBase = identifier
    identifier = options
    options = undefined
  }

  try {
    return new SemVer(
      version instanceof SemVer ? version.version : version,
      options
    ).inc(release, identifier, identifierBase).version
  } catch (er) {
    return null
  }
}
module.exports = inc


/***/ }),

/***/ 3872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 6717:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const lte = (a, b, loose) => compare(a, b, loose) <= 0
module.exports = lte


/***/ }),

/***/ 8511:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const major = (a, loose) => new SemVer(a, loose).major
module.exports = major


/***/ }),

/***/ 2603:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const minor = (a, loose) => new SemVer(a, loose).minor
module.exports = minor


/***/ }),

/***/ 4974:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const neq = (a, b, loose) => compare(a, b, loose) !== 0
module.exports = neq


/***/ }),

/***/ 6353:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 8756:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const patch = (a, loose) => new SemVer(a, loose).patch
module.exports = patch


/***/ }),

/***/ 5714:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const prerelease = (version, options) => {
  const parsed = parse(version, options)
  return (parsed && parsed.prerelease.length) ? parsed.prerelease : null
}
module.exports = prerelease


/***/ }),

/***/ 2173:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const rcompare = (a, b, loose) => compare(b, a, loose)
module.exports = rcompare


/***/ }),

/***/ 7192:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compareBuild = __nccwpck_require__(7648)
const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose))
module.exports = rsort


/***/ }),

/***/ 8011:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


/***/ }),

/***/ 9872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compareBuild = __nccwpck_require__(7648)
const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose))
module.exports = sort


/***/ }),

/***/ 6114:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const constants = __nccwpck_require__(5101)
const SemVer = __nccwpck_require__(7163)

const truncate = (version, truncation, options) => {
  if (!constants.RELEASE_TYPES.includes(truncation)) {
    return null
  }

  const clonedVersion = cloneInputVersion(version, options)
  return clonedVersion && doTruncation(clonedVersion, truncation)
}

const cloneInputVersion = (version, options) => {
  const versionStringToParse = (
    version instanceof SemVer ? version.version : version
  )

  return parse(versionStringToParse, options)
}

const doTruncation = (version, truncation) => {
  if (isPrerelease(truncation)) {
    return version.version
  }

  version.prerelease = []

  switch (truncation) {
    case 'major':
      version.minor = 0
      version.patch = 0
      break
    case 'minor':
      version.patch = 0
      break
  }

  return version.format()
}

const isPrerelease = (type) => {
  return type.startsWith('pre')
}

module.exports = truncate


/***/ }),

/***/ 8780:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 2088:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// just pre-load all the stuff that index.js lazily exports
const internalRe = __nccwpck_require__(5471)
const constants = __nccwpck_require__(5101)
const SemVer = __nccwpck_require__(7163)
const identifiers = __nccwpck_require__(3348)
const parse = __nccwpck_require__(6353)
const valid = __nccwpck_require__(8780)
const clean = __nccwpck_require__(1799)
const inc = __nccwpck_require__(2338)
const diff = __nccwpck_require__(711)
const major = __nccwpck_require__(8511)
const minor = __nccwpck_require__(2603)
const patch = __nccwpck_require__(8756)
const prerelease = __nccwpck_require__(5714)
const compare = __nccwpck_require__(8469)
const rcompare = __nccwpck_require__(2173)
const compareLoose = __nccwpck_require__(6874)
const compareBuild = __nccwpck_require__(7648)
const sort = __nccwpck_require__(9872)
const rsort = __nccwpck_require__(7192)
const gt = __nccwpck_require__(6599)
const lt = __nccwpck_require__(3872)
const eq = __nccwpck_require__(5082)
const neq = __nccwpck_require__(4974)
const gte = __nccwpck_require__(1236)
const lte = __nccwpck_require__(6717)
const cmp = __nccwpck_require__(8646)
const coerce = __nccwpck_require__(5385)
const truncate = __nccwpck_require__(6114)
const Comparator = __nccwpck_require__(9379)
const Range = __nccwpck_require__(6782)
const satisfies = __nccwpck_require__(8011)
const toComparators = __nccwpck_require__(4750)
const maxSatisfying = __nccwpck_require__(3193)
const minSatisfying = __nccwpck_require__(8595)
const minVersion = __nccwpck_require__(1866)
const validRange = __nccwpck_require__(4737)
const outside = __nccwpck_require__(280)
const gtr = __nccwpck_require__(2276)
const ltr = __nccwpck_require__(5213)
const intersects = __nccwpck_require__(3465)
const simplifyRange = __nccwpck_require__(2028)
const subset = __nccwpck_require__(1489)
module.exports = {
  parse,
  valid,
  clean,
  inc,
  diff,
  major,
  minor,
  patch,
  prerelease,
  compare,
  rcompare,
  compareLoose,
  compareBuild,
  sort,
  rsort,
  gt,
  lt,
  eq,
  neq,
  gte,
  lte,
  cmp,
  coerce,
  truncate,
  Comparator,
  Range,
  satisfies,
  toComparators,
  maxSatisfying,
  minSatisfying,
  minVersion,
  validRange,
  outside,
  gtr,
  ltr,
  intersects,
  simplifyRange,
  subset,
  SemVer,
  re: internalRe.re,
  src: internalRe.src,
  tokens: internalRe.t,
  SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
  RELEASE_TYPES: constants.RELEASE_TYPES,
  compareIdentifiers: identifiers.compareIdentifiers,
  rcompareIdentifiers: identifiers.rcompareIdentifiers,
}


/***/ }),

/***/ 5101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 3348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 1383:
/***/ ((module) => {



class LRUCache {
  constructor () {
    this.max = 1000
    this.map = new Map()
  }

  get (key) {
    const value = this.map.get(key)
    if (value === undefined) {
      return undefined
    } else {
      // Remove the key from the map and add it to the end
      this.map.delete(key)
      this.map.set(key, value)
      return value
    }
  }

  delete (key) {
    return this.map.delete(key)
  }

  set (key, value) {
    const deleted = this.delete(key)

    if (!deleted && value !== undefined) {
      // If cache is full, delete the least recently used item
      if (this.map.size >= this.max) {
        const firstKey = this.map.keys().next().value
        this.delete(firstKey)
      }

      this.map.set(key, value)
    }

    return this
  }
}

module.exports = LRUCache


/***/ }),

/***/ 356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 5471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(5101)
const debug = __nccwpck_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 9737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// @ts-check


// Reproduce safeRe[COMPARATORTRIM] replacement boundaries, not version
// validation. Each end-index finder returns an exclusive end, or its start
// on no match.
// Positions count from zero. An end of 3 means characters 0, 1, and 2 were read;
// range.slice(start, end) gives the matched text, not a converted number.
const {
  MAX_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  WHITESPACE_CHARACTERS,
} = __nccwpck_require__(5101)

/**
 * Remembers the last two rows of digits so their characters need not be reread.
 * Positions start at -1 until a row has been found.
 *
 * @typedef {object} DigitRunCache
 * @property {number} start The first character of the most recently found row.
 * @property {number} end The position after that row's last character.
 * @property {number} previousStart The first character of the previous row.
 * @property {number} previousEnd The position after the previous row.
 */

// One entry per UTF-16 code unit keeps membership checks constant-time.
const whitespace = new Uint8Array(0x10000)
for (const char of WHITESPACE_CHARACTERS) {
  whitespace[char.charCodeAt(0)] = 1
}

/**
 * Checks whether a character is whitespace, like a space, tab, or newline.
 * Looking past the end of the string returns false.
 *
 * @param {string|undefined} char One character, or undefined past the string's end.
 * @returns {boolean} Whether the character is whitespace.
 * @example isWhitespace(' ') // true
 * @example isWhitespace('1') // false
 */
const isWhitespace = char =>
  char !== undefined && whitespace[char.charCodeAt(0)] === 1

/**
 * Checks for v, =, or whitespace before the version number.
 * These are historical version prefixes, not range operators:
 * < and > are handled separately, as are tilde and caret ranges.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can belong to a version prefix.
 * @example isVersionPrefix('=') // true
 * @example isVersionPrefix('>') // false
 */
const isVersionPrefix = char =>
  char === 'v' ||
  char === '=' ||
  isWhitespace(char)

/**
 * Checks whether a character is one of the digits 0 through 9.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII digit.
 * @example isDigit('7') // true
 * @example isDigit('.') // false
 */
const isDigit = char => char !== undefined && char >= '0' && char <= '9'

/**
 * Checks whether a character is an English letter, uppercase or lowercase.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII letter.
 * @example isLetter('b') // true
 * @example isLetter('7') // false
 */
const isLetter = char =>
  char !== undefined && (
    (char >= 'a' && char <= 'z') ||
    (char >= 'A' && char <= 'Z')
  )

/**
 * Checks for a letter, digit, or hyphen: the characters allowed inside
 * prerelease and build names such as beta-1.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can be part of an identifier.
 * @example isIdentifierCharacter('-') // true
 * @example isIdentifierCharacter('.') // false; dots separate identifiers
 */
const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === '-'

/**
 * Checks whether a version component can begin here: with a digit or
 * a wildcard such as x, X, or *.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether a number or wildcard can start with this character.
 * @example isVersionStart('x') // true
 * @example isVersionStart('v') // false; v belongs to the prefix
 */
const isVersionStart = char =>
  isDigit(char) ||
  char === 'x' ||
  char === 'X' ||
  char === '*'

/**
 * Finds the end of a row of digits, but returns no more than limit digits.
 * Remembers the last two rows so looking at them again does not reread them.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first character to check.
 * @param {number} limit The most digit characters the returned match can include.
 * @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
 * @returns {number} The position after the matched digits, or start if none match.
 * @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
 * @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
 */
const findDigitsEndIndex = (range, start, limit, digitRuns) => {
  if (!isDigit(range[start])) {
    return start
  }
  if (start >= digitRuns.start && start < digitRuns.end) {
    return Math.min(start + limit, digitRuns.end)
  }
  if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
    return Math.min(start + limit, digitRuns.previousEnd)
  }
  let end = start + 1
  while (isDigit(range[end])) {
    end++
  }
  // A failed full version can rewind from its second run to its first.
  digitRuns.previousStart = digitRuns.start
  digitRuns.previousEnd = digitRuns.end
  digitRuns.start = start
  digitRuns.end = end
  return Math.min(start + limit, end)
}

/**
 * Reads a number using the old regex's length and leading-zero rules.
 * Strict mode reads just the first zero in 012; loose mode can read all three.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the number should begin.
 * @param {boolean} loose Whether to allow leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched digits, not their numeric value.
 * @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
 * @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
 */
const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
  if (!loose && range[start] === '0') {
    return start + 1
  }
  // Strict syntax allows an initial nonzero digit plus MAX_LENGTH digits.
  return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns)
}

/**
 * Reads one piece of a prerelease name, such as beta or 1 in beta.1.
 * Tries the letter-or-hyphen form first, then the number-only form.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @param {boolean} loose Whether numeric identifiers may have leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
 * @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
 */
const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
  const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns)
  // The legacy regex tries a nonnumeric identifier before a numeric one.
  if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
    let end = digitsEnd + 1
    const limit = end + MAX_SAFE_BUILD_LENGTH
    while (end < limit && isIdentifierCharacter(range[end])) {
      end++
    }
    return end
  }
  return findVersionNumberEndIndex(range, start, loose, digitRuns)
}

/**
 * Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
 * Loose mode also allows the name without its opening hyphen.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the suffix should begin, including -.
 * @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched suffix, or start if absent.
 * @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
 * @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
 */
const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
  const hyphen = range[start] === '-'
  if (!loose && !hyphen) {
    return start
  }
  const identifierStart = start + (hyphen ? 1 : 0)
  let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns)
  if (end === identifierStart) {
    if (!loose || !hyphen) {
      return start
    }
    // In loose syntax, a lone hyphen can itself be the identifier.
    end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns)
  }
  while (range[end] === '.') {
    const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads one build-name piece, such as sha or 123 in +sha.123.
 * Stops at a disallowed character or the old regex's length limit.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
 * @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
 */
const findBuildIdentifierEndIndex = (range, start) => {
  let end = start
  while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
    end++
  }
  return end
}

/**
 * Reads optional build metadata such as +sha.123.
 * Leaves the position unchanged if there is no plus sign followed by a name.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the opening + should be.
 * @returns {number} The position after the matched metadata, or start if absent.
 * @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
 * @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
 */
const findBuildEndIndex = (range, start) => {
  if (range[start] !== '+') {
    return start
  }
  let end = findBuildIdentifierEndIndex(range, start + 1)
  if (end === start + 1) {
    return start
  }
  while (range[end] === '.') {
    const next = findBuildIdentifierEndIndex(range, end + 1)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads three numbers separated by dots, then any prerelease and build suffixes.
 * Uses loose rules, so forms such as 01.02.03beta can match here.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first number, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the version match, or start if none matches.
 * @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
 * @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
 */
const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
  let end = start
  for (let component = 0; component < 3; component++) {
    const next = findVersionNumberEndIndex(range, end, true, digitRuns)
    if (next === end) {
      return start
    }
    end = next
    if (component < 2) {
      if (range[end] !== '.') {
        return start
      }
      end++
    }
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
 * Numbers use strict leading-zero rules; wildcards take up one character.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the component should begin.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the component, or start if none matches.
 * @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
 * @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
 */
const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
  if (isDigit(range[start])) {
    return findVersionNumberEndIndex(range, start, false, digitRuns)
  }
  return isVersionStart(range[start]) ? start + 1 : start
}

/**
 * Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
 * After the third component, also reads any strict prerelease and build suffixes.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched version text.
 * @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 * @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
 */
const findPartialVersionEndIndex = (range, start, digitRuns) => {
  let end = findPartialVersionComponentEndIndex(range, start, digitRuns)
  for (let component = 0; component < 2; component++) {
    if (range[end] !== '.') {
      return end
    }
    const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns)
    if (next === end + 1) {
      return end
    }
    end = next
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Finds where a version match ends, without deciding whether the range is valid.
 * Tries a loose full version first, then a partial or wildcard version, just
 * like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position where scanning the next candidate can resume.
 * @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
 * @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 */
const findVersionEndIndex = (range, start, digitRuns) => {
  const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns)
  return fullVersionEnd !== start
    ? fullVersionEnd
    : findPartialVersionEndIndex(range, start, digitRuns)
}

/**
 * Finds the one whitespace character the old replacement would remove.
 * Keeps leading whitespace, skips an optional operator, and checks immediately
 * after it. Returns -1 if there is nothing to remove.
 *
 * @param {string} range The text containing a candidate already found by the caller.
 * @param {number} matchStart The candidate's position, including leading whitespace.
 * @returns {number} The position of the removable whitespace, or -1 if absent.
 * @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
 * @example findRemovableWhitespaceIndex('>1', 0) // -1
 */
const findRemovableWhitespaceIndex = (range, matchStart) => {
  let position = matchStart
  if (isWhitespace(range[position])) {
    position++
  }
  if (range[position] === '<' || range[position] === '>') {
    position++
  }
  if (range[position] === '=') {
    position++
  }
  return isWhitespace(range[position]) ? position : -1
}

/**
 * Joins an operator to its version, turning > 1.2.3 into >1.2.3.
 * Copies everything else according to the old regex's matching rules.
 * Moves forward through prefixes and whole versions to avoid repeatedly
 * searching the same characters on long inputs.
 *
 * @param {string} range The range text to process; the original string is unchanged.
 * @returns {string} The range with matched operator whitespace removed.
 * @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
 * @example trimComparatorWhitespace('> invalid') // '> invalid'
 */
const trimComparatorWhitespace = range => {
  let result = ''
  let copyFrom = 0
  let cursor = 0
  const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 }

  while (cursor < range.length) {
    const matchStart = cursor
    if (range[cursor] === '<' || range[cursor] === '>') {
      cursor++
    } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
      cursor++
      continue
    }

    // Consume a v/=/whitespace run once, even when no version follows it.
    while (cursor < range.length && isVersionPrefix(range[cursor])) {
      cursor++
    }
    if (!isVersionStart(range[cursor])) {
      continue
    }

    const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart)
    if (whitespacePosition !== -1) {
      result += range.slice(copyFrom, whitespacePosition)
      copyFrom = whitespacePosition + 1
    }

    // Skip the entire match, so a prerelease's trailing v cannot be
    // reconsidered as the prefix of another version.
    cursor = findVersionEndIndex(range, cursor, digitRuns)
  }

  return result + range.slice(copyFrom)
}

module.exports = trimComparatorWhitespace


/***/ }),

/***/ 2276:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// Determine if version is greater than all the versions possible in the range.
const outside = __nccwpck_require__(280)
const gtr = (version, range, options) => outside(version, range, '>', options)
module.exports = gtr


/***/ }),

/***/ 3465:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const intersects = (r1, r2, options) => {
  r1 = new Range(r1, options)
  r2 = new Range(r2, options)
  return r1.intersects(r2, options)
}
module.exports = intersects


/***/ }),

/***/ 5213:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const outside = __nccwpck_require__(280)
// Determine if version is less than all the versions possible in the range
const ltr = (version, range, options) => outside(version, range, '<', options)
module.exports = ltr


/***/ }),

/***/ 3193:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)

const maxSatisfying = (versions, range, options) => {
  let max = null
  let maxSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!max || maxSV.compare(v) === -1) {
        // compare(max, v, true)
        max = v
        maxSV = new SemVer(max, options)
      }
    }
  })
  return max
}
module.exports = maxSatisfying


/***/ }),

/***/ 8595:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)
const minSatisfying = (versions, range, options) => {
  let min = null
  let minSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!min || minSV.compare(v) === 1) {
        // compare(min, v, true)
        min = v
        minSV = new SemVer(min, options)
      }
    }
  })
  return min
}
module.exports = minSatisfying


/***/ }),

/***/ 1866:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)
const gt = __nccwpck_require__(6599)

const minVersion = (range, loose) => {
  range = new Range(range, loose)

  let minver = new SemVer('0.0.0')
  if (range.test(minver)) {
    return minver
  }

  minver = new SemVer('0.0.0-0')
  if (range.test(minver)) {
    return minver
  }

  minver = null
  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let setMin = null
    comparators.forEach((comparator) => {
      // Clone to avoid manipulating the comparator's semver object.
      const compver = new SemVer(comparator.semver.version)
      switch (comparator.operator) {
        case '>':
          if (compver.prerelease.length === 0) {
            compver.patch++
          } else {
            compver.prerelease.push(0)
          }
          compver.raw = compver.format()
          /* fallthrough */
        case '':
        case '>=':
          if (!setMin || gt(compver, setMin)) {
            setMin = compver
          }
          break
        case '<':
        case '<=':
          /* Ignore maximum versions */
          break
        /* istanbul ignore next */
        default:
          throw new Error(`Unexpected operation: ${comparator.operator}`)
      }
    })
    if (setMin && (!minver || gt(minver, setMin))) {
      minver = setMin
    }
  }

  if (minver && range.test(minver)) {
    return minver
  }

  return null
}
module.exports = minVersion


/***/ }),

/***/ 280:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Comparator = __nccwpck_require__(9379)
const { ANY } = Comparator
const Range = __nccwpck_require__(6782)
const satisfies = __nccwpck_require__(8011)
const gt = __nccwpck_require__(6599)
const lt = __nccwpck_require__(3872)
const lte = __nccwpck_require__(6717)
const gte = __nccwpck_require__(1236)

const outside = (version, range, hilo, options) => {
  version = new SemVer(version, options)
  range = new Range(range, options)

  let gtfn, ltefn, ltfn, comp, ecomp
  switch (hilo) {
    case '>':
      gtfn = gt
      ltefn = lte
      ltfn = lt
      comp = '>'
      ecomp = '>='
      break
    case '<':
      gtfn = lt
      ltefn = gte
      ltfn = gt
      comp = '<'
      ecomp = '<='
      break
    default:
      throw new TypeError('Must provide a hilo val of "<" or ">"')
  }

  // If it satisfies the range it is not outside
  if (satisfies(version, range, options)) {
    return false
  }

  // From now on, variable terms are as if we're in "gtr" mode.
  // but note that everything is flipped for the "ltr" function.

  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let high = null
    let low = null

    comparators.forEach((comparator) => {
      if (comparator.semver === ANY) {
        comparator = new Comparator('>=0.0.0')
      }
      high = high || comparator
      low = low || comparator
      if (gtfn(comparator.semver, high.semver, options)) {
        high = comparator
      } else if (ltfn(comparator.semver, low.semver, options)) {
        low = comparator
      }
    })

    // If the edge version comparator has a operator then our version
    // isn't outside it
    if (high.operator === comp || high.operator === ecomp) {
      return false
    }

    // If the lowest version comparator has an operator and our version
    // is less than it then it isn't higher than the range
    if ((!low.operator || low.operator === comp) &&
        ltefn(version, low.semver)) {
      return false
    } else if (low.operator === ecomp && ltfn(version, low.semver)) {
      return false
    }
  }
  return true
}

module.exports = outside


/***/ }),

/***/ 2028:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// given a set of versions and a range, create a "simplified" range
// that includes the same versions that the original range does
// If the original range is shorter than the simplified one, return that.
const satisfies = __nccwpck_require__(8011)
const compare = __nccwpck_require__(8469)
module.exports = (versions, range, options) => {
  const set = []
  let first = null
  let prev = null
  const v = versions.sort((a, b) => compare(a, b, options))
  for (const version of v) {
    const included = satisfies(version, range, options)
    if (included) {
      prev = version
      if (!first) {
        first = version
      }
    } else {
      if (prev) {
        set.push([first, prev])
      }
      prev = null
      first = null
    }
  }
  if (first) {
    set.push([first, null])
  }

  const ranges = []
  for (const [min, max] of set) {
    if (min === max) {
      ranges.push(min)
    } else if (!max && min === v[0]) {
      ranges.push('*')
    } else if (!max) {
      ranges.push(`>=${min}`)
    } else if (min === v[0]) {
      ranges.push(`<=${max}`)
    } else {
      ranges.push(`${min} - ${max}`)
    }
  }
  const simplified = ranges.join(' || ')
  const original = typeof range.raw === 'string' ? range.raw : String(range)
  return simplified.length < original.length ? simplified : range
}


/***/ }),

/***/ 1489:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const Comparator = __nccwpck_require__(9379)
const { ANY } = Comparator
const satisfies = __nccwpck_require__(8011)
const compare = __nccwpck_require__(8469)

// Complex range `r1 || r2 || ...` is a subset of `R1 || R2 || ...` iff:
// - Every simple range `r1, r2, ...` is a null set, OR
// - Every simple range `r1, r2, ...` which is not a null set is a subset of
//   some `R1, R2, ...`
//
// Simple range `c1 c2 ...` is a subset of simple range `C1 C2 ...` iff:
// - If c is only the ANY comparator
//   - If C is only the ANY comparator, return true
//   - Else if in prerelease mode, return false
//   - else replace c with `[>=0.0.0]`
// - If C is only the ANY comparator
//   - if in prerelease mode, return true
//   - else replace C with `[>=0.0.0]`
// - Let EQ be the set of = comparators in c
// - If EQ is more than one, return true (null set)
// - Let GT be the highest > or >= comparator in c
// - Let LT be the lowest < or <= comparator in c
// - If GT and LT, and GT.semver > LT.semver, return true (null set)
// - If any C is a = range, and GT or LT are set, return false
// - If EQ
//   - If GT, and EQ does not satisfy GT, return true (null set)
//   - If LT, and EQ does not satisfy LT, return true (null set)
//   - If EQ satisfies every C, return true
//   - Else return false
// - If GT
//   - If GT.semver is lower than any > or >= comp in C, return false
//   - If GT is >=, and GT.semver does not satisfy every C, return false
//   - If GT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the GT.semver tuple, return false
// - If LT
//   - If LT.semver is greater than any < or <= comp in C, return false
//   - If LT is <=, and LT.semver does not satisfy every C, return false
//   - If LT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the LT.semver tuple, return false
// - Else return true

const subset = (sub, dom, options = {}) => {
  if (sub === dom) {
    return true
  }

  sub = new Range(sub, options)
  dom = new Range(dom, options)
  let sawNonNull = false

  OUTER: for (const simpleSub of sub.set) {
    for (const simpleDom of dom.set) {
      const isSub = simpleSubset(simpleSub, simpleDom, options)
      sawNonNull = sawNonNull || isSub !== null
      if (isSub) {
        continue OUTER
      }
    }
    // the null set is a subset of everything, but null simple ranges in
    // a complex range should be ignored.  so if we saw a non-null range,
    // then we know this isn't a subset, but if EVERY simple range was null,
    // then it is a subset.
    if (sawNonNull) {
      return false
    }
  }
  return true
}

const minimumVersionWithPreRelease = [new Comparator('>=0.0.0-0')]
const minimumVersion = [new Comparator('>=0.0.0')]

const simpleSubset = (sub, dom, options) => {
  if (sub === dom) {
    return true
  }

  if (sub.length === 1 && sub[0].semver === ANY) {
    if (dom.length === 1 && dom[0].semver === ANY) {
      return true
    } else if (options.includePrerelease) {
      sub = minimumVersionWithPreRelease
    } else {
      sub = minimumVersion
    }
  }

  if (dom.length === 1 && dom[0].semver === ANY) {
    if (options.includePrerelease) {
      return true
    } else {
      dom = minimumVersion
    }
  }

  const eqSet = new Set()
  let gt, lt
  for (const c of sub) {
    if (c.operator === '>' || c.operator === '>=') {
      gt = higherGT(gt, c, options)
    } else if (c.operator === '<' || c.operator === '<=') {
      lt = lowerLT(lt, c, options)
    } else {
      eqSet.add(c.semver)
    }
  }

  if (eqSet.size > 1) {
    return null
  }

  let gtltComp
  if (gt && lt) {
    gtltComp = compare(gt.semver, lt.semver, options)
    if (gtltComp > 0) {
      return null
    } else if (gtltComp === 0 && (gt.operator !== '>=' || lt.operator !== '<=')) {
      return null
    }
  }

  // will iterate one or zero times
  for (const eq of eqSet) {
    if (gt && !satisfies(eq, String(gt), options)) {
      return null
    }

    if (lt && !satisfies(eq, String(lt), options)) {
      return null
    }

    for (const c of dom) {
      if (!satisfies(eq, String(c), options)) {
        return false
      }
    }

    return true
  }

  let higher, lower
  let hasDomLT, hasDomGT
  // if the subset has a prerelease, we need a comparator in the superset
  // with the same tuple and a prerelease, or it's not a subset
  let needDomLTPre = lt &&
    !options.includePrerelease &&
    lt.semver.prerelease.length ? lt.semver : false
  let needDomGTPre = gt &&
    !options.includePrerelease &&
    gt.semver.prerelease.length ? gt.semver : false
  // exception: <1.2.3-0 is the same as <1.2.3
  if (needDomLTPre && needDomLTPre.prerelease.length === 1 &&
      lt.operator === '<' && needDomLTPre.prerelease[0] === 0) {
    needDomLTPre = false
  }

  for (const c of dom) {
    hasDomGT = hasDomGT || c.operator === '>' || c.operator === '>='
    hasDomLT = hasDomLT || c.operator === '<' || c.operator === '<='
    if (gt) {
      if (needDomGTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomGTPre.major &&
            c.semver.minor === needDomGTPre.minor &&
            c.semver.patch === needDomGTPre.patch) {
          needDomGTPre = false
        }
      }
      if (c.operator === '>' || c.operator === '>=') {
        higher = higherGT(gt, c, options)
        if (higher === c && higher !== gt) {
          return false
        }
      } else if (gt.operator === '>=' && !c.test(gt.semver)) {
        return false
      }
    }
    if (lt) {
      if (needDomLTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomLTPre.major &&
            c.semver.minor === needDomLTPre.minor &&
            c.semver.patch === needDomLTPre.patch) {
          needDomLTPre = false
        }
      }
      if (c.operator === '<' || c.operator === '<=') {
        lower = lowerLT(lt, c, options)
        if (lower === c && lower !== lt) {
          return false
        }
      } else if (lt.operator === '<=' && !c.test(lt.semver)) {
        return false
      }
    }
    if (!c.operator && (lt || gt) && gtltComp !== 0) {
      return false
    }
  }

  // if there was a < or >, and nothing in the dom, then must be false
  // UNLESS it was limited by another range in the other direction.
  // Eg, >1.0.0 <1.0.1 is still a subset of <2.0.0
  if (gt && hasDomLT && !lt && gtltComp !== 0) {
    return false
  }

  if (lt && hasDomGT && !gt && gtltComp !== 0) {
    return false
  }

  // we needed a prerelease range in a specific tuple, but didn't get one
  // then this isn't a subset.  eg >=1.2.3-pre is not a subset of >=1.0.0,
  // because it includes prereleases in the 1.2.3 tuple
  if (needDomGTPre || needDomLTPre) {
    return false
  }

  return true
}

// >=1.2.3 is lower than >1.2.3
const higherGT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp > 0 ? a
    : comp < 0 ? b
    : b.operator === '>' && a.operator === '>=' ? b
    : a
}

// <=1.2.3 is higher than <1.2.3
const lowerLT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp < 0 ? a
    : comp > 0 ? b
    : b.operator === '<' && a.operator === '<=' ? b
    : a
}

module.exports = subset


/***/ }),

/***/ 4750:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)

// Mostly just for testing and legacy API reasons
const toComparators = (range, options) =>
  new Range(range, options).set
    .map(comp => comp.map(c => c.value).join(' ').trim().split(' '))

module.exports = toComparators


/***/ }),

/***/ 4737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


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

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

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

/***/ 5574:
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

/***/ 1171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: ./build/delivery/batches.js
function toBatches(message, identities, size) {
    return batchesFor([{ message, identities }], size);
}
function batchesFor(mailings, size) {
    const batches = [];
    for (const { message, identities, variables, otherVariables } of mailings)
        for (let from = 0; from < identities.length; from += size)
            batches.push({
                number: batches.length + 1,
                message,
                identities: identities.length <= size ? identities : identities.slice(from, from + size),
                ...(variables === undefined ? {} : { variables }),
                ...(otherVariables === undefined ? {} : { otherVariables }),
                state: { kind: "waiting" },
            });
    return batches;
}
function withoutSkipped(batches) {
    return batches.filter(({ state }) => state.kind !== "skipped");
}
function skippedBatch(number, identities, reason) {
    return { number, message: { type: "text", val: "" }, identities, state: { kind: "skipped", reason } };
}

;// CONCATENATED MODULE: ./build/delivery/outcomes.js
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
        case "skipped":
            return "skipped";
    }
}
function requestComment(state) {
    if (state.kind === "skipped")
        return state.reason;
    if (state.kind === "waiting")
        return state.reason && `not sent, because ${state.reason}`;
    return "error" in state ? state.error.what : undefined;
}
function recipientOutcomes({ identities, state }) {
    if (state.kind === "accepted") {
        const ended = hasEnded(state);
        return identities.map((identity) => {
            const entry = state.entries.get(identity);
            const outcome = entryOutcome(entry, ended);
            return { identity, outcome, comment: (outcome !== "accepted" && entry?.comment) || undefined };
        });
    }
    const outcome = requestOutcome(state);
    const comment = requestComment(state);
    return identities.map((identity) => ({ identity, outcome, comment }));
}
function countOutcomes({ identities, state }) {
    if (state.kind !== "accepted" || state.entries.size === 0)
        return [[requestOutcome(state), identities.length]];
    const counts = { delivered: 0, failed: 0, accepted: 0 };
    const ended = hasEnded(state);
    for (const identity of identities)
        counts[entryOutcome(state.entries.get(identity), ended)] += 1;
    return [
        ["delivered", counts.delivered],
        ["failed", counts.failed],
        ["accepted", counts.accepted],
    ];
}
function failuresOf(batch) {
    if (batch.state.kind !== "accepted" || batch.state.entries.size === 0)
        return [];
    return recipientOutcomes(batch).filter(({ outcome }) => outcome === "failed");
}
function countUnconfirmed(batches) {
    return batches
        .filter(({ state }) => hasEnded(state))
        .flatMap(countOutcomes)
        .reduce((sum, [outcome, n]) => sum + (outcome === "accepted" ? n : 0), 0);
}
function hasEnded(state) {
    return state.kind === "accepted" && state.job.status !== "IN_PROGRESS";
}
function entryOutcome(entry, jobHasEnded) {
    if (entry?.isDelivered)
        return "delivered";
    return entry && jobHasEnded ? "failed" : "accepted";
}

;// CONCATENATED MODULE: ./build/delivery/tally.js

function tally(batches) {
    const counts = { delivered: 0, failed: 0, accepted: 0, unsent: 0, unknown: 0, skipped: 0 };
    let percentages = 0;
    let unmatchedEntries = 0;
    for (const batch of batches) {
        const { state } = batch;
        for (const [outcome, recipients] of countOutcomes(batch))
            counts[outcome] += recipients;
        if (state.kind === "accepted") {
            percentages += state.job.percentComplete * batch.identities.length;
            unmatchedEntries += state.unmatchedEntries;
        }
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
        unmatchedEntries,
    };
}
function overallStatus(jobs, counts) {
    const status = statusOfJobs(jobs, counts);
    return status === "FAILURE" && counts.skipped > 0 ? "PARTIAL_SUCCESS" : status;
}
function statusOfJobs(jobs, counts) {
    if (jobs.size === 0)
        return "FAILURE";
    const { delivered, failed, accepted, unsent, unknown } = counts;
    const everyJobFailed = jobs.size === 1 && jobs.has("FAILURE") && delivered === 0;
    if (unknown === 0 && (everyJobFailed || delivered + accepted === 0))
        return "FAILURE";
    if (failed + unsent > 0 || jobs.has("FAILURE") || jobs.has("PARTIAL_SUCCESS"))
        return "PARTIAL_SUCCESS";
    if (jobs.has("IN_PROGRESS"))
        return "IN_PROGRESS";
    return unknown > 0 ? "PARTIAL_SUCCESS" : "SUCCESS";
}

// EXTERNAL MODULE: ./build/github/run-context.js + 1 modules
var run_context = __nccwpck_require__(3419);
// EXTERNAL MODULE: ./build/inputs.js
var build_inputs = __nccwpck_require__(8175);
// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(977);
// EXTERNAL MODULE: ./build/truncated-inputs.js
var truncated_inputs = __nccwpck_require__(8274);
// EXTERNAL MODULE: ./build/closeness.js
var closeness = __nccwpck_require__(8059);
;// CONCATENATED MODULE: ./build/unknown-inputs.js


const NAMES = Object.keys(build_inputs/* INPUTS */.mc);
const PREFIX = "INPUT_";
function findUnknownInputs(env) {
    const misspelled = [];
    const others = [];
    for (const [variable, value = ""] of Object.entries(env)) {
        const spelling = variable.slice(PREFIX.length).toLowerCase();
        if (!variable.toUpperCase().startsWith(PREFIX) || spelling === "" || spelling in build_inputs/* INPUTS */.mc)
            continue;
        const meant = (0,closeness/* closest */.k)(spelling, NAMES);
        if (meant === undefined)
            others.push(spelling);
        else if (!(isSameButForHyphens(spelling, meant) && env[PREFIX + meant.toUpperCase()] === value))
            misspelled.push({ spelling, meant, value });
    }
    return { misspelled, others };
}
function isSameButForHyphens(spelling, name) {
    return spelling.replaceAll("_", "-") === name;
}

;// CONCATENATED MODULE: ./build/given-inputs.js




function gatherInputs(readInput, env, deps) {
    const { misspelled, others } = findUnknownInputs(env);
    const truncated = (0,truncated_inputs/* findTruncatedInputs */.VE)(readInput, deps);
    const meant = new Map([
        ...misspelled.map(({ meant: name, value }) => [name, value]),
        ...truncated.map(({ input, value }) => [input, value]),
    ]);
    const isTruncated = new Set(truncated.map(({ input }) => input));
    return {
        read: (name) => {
            const text = readInput(name);
            return isUnset(name, text) || isTruncated.has(name) ? (meant.get(name) ?? text) : text;
        },
        problems: [
            ...misspelled.map(({ spelling, meant: input }) => ({
                input,
                message: `is misspelled as ${(0,build_text/* quote */.hD)(spelling)} in this step: write \`${input}\`.`,
            })),
            ...truncated.map(({ input, value }) => ({
                input,
                message: `has ${(0,build_text/* count */.U9)(value.length, "character")}, but Windows passes only ${(0,build_text/* formatNumber */.ZV)(truncated_inputs/* MAX_CHARACTERS */.SF)} of them to the action: ${SHORTER[input] ?? "make it shorter"}.`,
            })),
        ],
        notices: others.length === 0
            ? []
            : [
                `The action has no ${others.length === 1 ? "input" : "inputs"} ${others.map(build_text/* quote */.hD).join(", ")}: check the spelling. If this step doesn't set ${others.length === 1 ? "it" : "them"}, another program on this runner sets ${others.length === 1 ? "a variable" : "variables"} INPUT_….`,
            ],
    };
}
function isUnset(name, text) {
    const definition = build_inputs/* INPUTS */.mc[name];
    return text === "" || ("default" in definition && text === definition.default);
}
const SHORTER = {
    identities: "write it to a file, and set `identities-file`",
    "message-value": "write it to a file, and set `message-file`",
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/kore/private-key.js

const MIN_BITS = 2048;
function looksLikePem(text) {
    return unwrap(text).includes("-----BEGIN ");
}
function readPrivateKey(text) {
    const pem = unwrap(text);
    const fault = faultOfPem(pem);
    if (fault !== undefined)
        return { wrong: fault };
    try {
        return checkKey((0,external_node_crypto_.createPrivateKey)(withLineBreaks(pem)));
    }
    catch {
        return {
            wrong: "is damaged or cut off between its BEGIN and END lines: paste the whole file, with its line breaks",
        };
    }
}
function formsOfKey(text) {
    const pem = unwrap(text);
    const [, , body = ""] = BLOCK.exec(pem) ?? [];
    return [text, pem, withLineBreaks(pem), body.replace(/\s+/g, "")];
}
function unwrap(text) {
    const plain = unquote(text);
    if (plain.includes("-----BEGIN ") || !/^[\w+/=\s-]+$/.test(plain))
        return plain;
    const decoded = Buffer.from(plain, "base64").toString("latin1");
    return decoded.includes("-----BEGIN ") ? unquote(decoded) : plain;
}
function unquote(text) {
    const trimmed = text.trim();
    const inner = /^["'`“‘](.*)["'`”’]$/s.exec(trimmed)?.[1] ?? trimmed;
    return inner
        .replace(/\\+r\\+n|\\+[nr]/g, "\n")
        .replaceAll("\\/", "/")
        .trim();
}
const BLOCK = /-----BEGIN ((?:[A-Z]+ )*PRIVATE KEY)-----(.*?)-----END \1-----/s;
function withLineBreaks(pem) {
    const [, label, body = ""] = BLOCK.exec(pem) ?? [];
    if (label === undefined)
        return pem;
    const lines = body.replace(/\s+/g, "").match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}
function faultOfPem(pem) {
    if (/^[\w~.:/\\-]+\.(pem|key|p8)$/i.test(pem))
        return "is the name of a file: set it to the key in that file";
    if (!pem.includes("-----BEGIN "))
        return "is not a PEM: it must start with a BEGIN PRIVATE KEY line";
    if (/-----BEGIN ENCRYPTED|Proc-Type:.*ENCRYPTED/.test(pem)) {
        return "is encrypted with a passphrase: decrypt it first, openssl pkey -in key.pem -out plain.pem";
    }
    if (pem.includes("-----BEGIN OPENSSH")) {
        return "is in OpenSSH's own format: convert it, ssh-keygen -p -m PEM -f key";
    }
    if (!/-----BEGIN ([A-Z]+ )?PRIVATE KEY-----/.test(pem)) {
        return /-----BEGIN ((RSA )?PUBLIC KEY|CERTIFICATE)/.test(pem)
            ? "is a public key or a certificate, which the platform has: set it to the private key that belongs to it"
            : "is a PEM, but not of a private key: set it to the private key of the JWT app";
    }
    if (!/-----END [A-Z ]*PRIVATE KEY-----/.test(pem))
        return "is cut off: its last line, END PRIVATE KEY, is missing";
    return undefined;
}
function checkKey(key) {
    if (key.asymmetricKeyType !== "rsa") {
        return { wrong: `is of type ${key.asymmetricKeyType ?? "unknown"}: RS256 and RS512 need an RSA key` };
    }
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    if (bits < MIN_BITS)
        return { wrong: `has ${bits} bits, too short: RS256 and RS512 need at least ${MIN_BITS}` };
    return key;
}

// EXTERNAL MODULE: ./build/ledger/ledger-fault.js
var ledger_fault = __nccwpck_require__(1770);
// EXTERNAL MODULE: ./build/json.js
var build_json = __nccwpck_require__(9368);
;// CONCATENATED MODULE: ./build/kore/jwe.js


const KEY_WRAPPING = "RSA-OAEP";
const jwe_MIN_BITS = 2048;
const MAX_EXPONENT = 2n ** 64n - 1n;
function readPublicJwk(text) {
    const jwk = (0,build_json/* parseJson */.qF)(text);
    if (!(0,build_json/* isRecord */.u4)(jwk))
        return { wrong: "is not a JWK: copy the JSON object that the app's page shows, from { to }" };
    const { kty, n, e, alg, kid } = jwk;
    if ("keys" in jwk)
        return { wrong: "is a set of keys: copy the one key that the app's page shows" };
    if ("d" in jwk)
        return { wrong: "is a private key: use the platform's public one, and keep this one secret" };
    if (kty !== "RSA" || typeof n !== "string" || typeof e !== "string") {
        return { wrong: 'is not an RSA key: it must be a JWK with "kty": "RSA", "n" and "e"' };
    }
    if (alg !== undefined && alg !== KEY_WRAPPING) {
        const why = alg === "RSA1_5" ? "which is unsafe and not supported" : "which is not supported";
        return { wrong: `requires the algorithm ${String(alg)}, ${why}: set the app to ${KEY_WRAPPING}` };
    }
    return jwe_checkKey({ kty, n, e }, typeof kid === "string" ? kid : undefined);
}
function jwe_checkKey(jwk, keyId) {
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: { ...jwk }, format: "jwk" });
        const { modulusLength: bits = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
        if (bits < jwe_MIN_BITS)
            return { wrong: `has ${bits} bits, too short: it must have at least ${jwe_MIN_BITS}` };
        if (publicExponent % 2n === 0n || publicExponent < 3n || publicExponent > MAX_EXPONENT)
            return { wrong: 'has an invalid exponent "e": copy the whole JSON object that the app\'s page shows' };
        (0,external_node_crypto_.publicEncrypt)({ key, oaepHash: "sha1" }, Buffer.alloc(1));
        return { key, keyId };
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

;// CONCATENATED MODULE: ./build/credentials.js




function emptyCredentials(inputs) {
    const needed = ["bot-id", "client-id"];
    const algorithm = inputs["jwt-algorithm"];
    if (algorithm !== build_inputs/* INVALID */.uY)
        needed.push(algorithm.startsWith("HS") ? "client-secret" : "private-key");
    return needed.filter((name) => inputs[name] === undefined);
}
function readApp(inputs, addProblem) {
    const { "client-id": clientId, "jwt-subject": subject } = inputs;
    const fault = clientId === undefined ? undefined : faultOfId(clientId, "st-");
    if (clientId === undefined)
        addEmpty("client-id", addProblem);
    else if (fault !== undefined)
        addProblem({ input: "client-id", message: (0,build_text/* sentence */.em)(fault) });
    const signing = readSigningKey(inputs, addProblem);
    const encryption = readEncryption(inputs, addProblem);
    if (!clientId || fault !== undefined || !signing || encryption === "invalid")
        return undefined;
    return { clientId, subject, signing, encryption };
}
function faultOfId(id, foreign) {
    if (build_text/* QUOTE_MARK */.Dv.test(id))
        return "contains quotes: remove them";
    if (isUnfilled(id))
        return UNFILLED;
    if (/\s/.test(id))
        return "contains whitespace: remove it";
    if (!id.startsWith(foreign))
        return undefined;
    const [other, input] = foreign === "st-" ? ["a bot", "bot-id"] : ["an app", "client-id"];
    return `begins with ${foreign}, as the ID of ${other} does: set it as \`${input}\``;
}
function isUnfilled(text) {
    return /^(?:null|undefined|None|\*{3})$|\$\{\{/.test(text);
}
const UNFILLED = "is an expression or a mask in place of the value: check where it comes from";
function faultOfSecret(secret) {
    if (/^(["']).*\1$/s.test(secret))
        return "is in quotes: remove them";
    return isUnfilled(secret) ? UNFILLED : undefined;
}
const NOT_SECRET = " `client-secret`, which is set, is for HS256 and HS512.";
function readEncryption(inputs, addProblem) {
    const { "jwe-public-key": jwk, "jwe-encryption": encryption } = inputs;
    if (jwk === undefined)
        return undefined;
    const read = readPublicJwk(jwk);
    if ("wrong" in read)
        addProblem({ input: "jwe-public-key", message: (0,build_text/* sentence */.em)(read.wrong) });
    return "wrong" in read || encryption === build_inputs/* INVALID */.uY ? "invalid" : { ...read, encryption };
}
function readSigningKey(inputs, addProblem) {
    const { "jwt-algorithm": algorithm, "private-key": pem, "client-secret": secret } = inputs;
    switch (algorithm) {
        case build_inputs/* INVALID */.uY:
            return undefined;
        case "HS256":
        case "HS512":
            return readSecret(algorithm, inputs, addProblem);
        case "RS256":
        case "RS512": {
            if (pem === undefined) {
                const purpose = `\`jwt-algorithm: ${algorithm}\` signs with it`;
                if (secret !== undefined && looksLikePem(secret))
                    addProblem({ input: "client-secret", message: `is a PEM: set it as \`private-key\`; ${purpose}.` });
                else
                    addEmpty("private-key", addProblem, purpose, secret === undefined ? "" : NOT_SECRET);
                return undefined;
            }
            const key = readPrivateKey(pem);
            if (!("wrong" in key))
                return { algorithm, key };
            addProblem({ input: "private-key", message: (0,build_text/* sentence */.em)(key.wrong) });
            return undefined;
        }
    }
}
function readSecret(algorithm, { "client-secret": secret, "private-key": pem }, addProblem) {
    if (pem !== undefined) {
        const message = `is set, but \`jwt-algorithm\` is ${algorithm}, which signs with \`client-secret\`: set \`jwt-algorithm\` to RS256 or RS512, as in your JWT app, or remove \`private-key\`.`;
        addProblem({ input: "private-key", message });
    }
    else if (secret === undefined)
        addEmpty("client-secret", addProblem, `\`jwt-algorithm: ${algorithm}\` signs with it`);
    else if (looksLikePem(secret)) {
        const message = "is a PEM: set it as `private-key`, with `jwt-algorithm: RS256` or `RS512`; an HS256 or HS512 app has a plain secret.";
        addProblem({ input: "client-secret", message });
    }
    else {
        const fault = faultOfSecret(secret);
        if (fault === undefined)
            return { algorithm, secret };
        addProblem({ input: "client-secret", message: (0,build_text/* sentence */.em)(fault) });
    }
    return undefined;
}
function addEmpty(input, addProblem, why, hint = "") {
    const causes = "If it comes from a secret or variable, likely causes are: its name is misspelled, the job doesn't name the `environment` that holds it, or a reusable workflow is called without `secrets: inherit`";
    addProblem({
        input,
        message: `is required${why === undefined ? "" : ` (${why})`}, but empty.${hint} ${causes}.`,
    });
}

// EXTERNAL MODULE: ./build/files.js + 1 modules
var files = __nccwpck_require__(8996);
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

;// CONCATENATED MODULE: ./build/ledger-input.js



async function readLedgerInput({ "ledger-file": path }, workspace, app, addProblem) {
    if (path === undefined)
        return undefined;
    const reject = (message) => {
        addProblem({ input: "ledger-file", message: (0,build_text/* sentence */.em)(message), place: { file: path } });
        return undefined;
    };
    const wrong = whyNotPath(path);
    if (wrong !== undefined)
        return reject(wrong);
    try {
        const file = await (0,files/* findFile */.qE)(path, workspace);
        if (app === undefined)
            return undefined;
        const { readLedger } = await __nccwpck_require__.e(/* import() */ 375).then(__nccwpck_require__.bind(__nccwpck_require__, 2375));
        const { systemFiles } = await __nccwpck_require__.e(/* import() */ 4).then(__nccwpck_require__.bind(__nccwpck_require__, 9004));
        const read = readLedger(file, app.signing, { fs: systemFiles, randomBytes: external_node_crypto_.randomBytes });
        return "wrong" in read ? reject(read.wrong) : { name: path, content: read };
    }
    catch (error) {
        if (!(error instanceof files/* UnusableFile */._U))
            throw error;
        return reject(error.message);
    }
}
function whyNotPath(path) {
    if (/^~[\\/]|\$\w|\$\{|%\w+%/.test(path))
        return "contains ~ or a variable, which only a shell replaces: write a path in the workspace, or use an expression";
    return /[\\/]$/.test(path) ? "is a folder: name a file in it" : undefined;
}
const EVERYONE_SKIPPED = "the ledger has every recipient";
async function skipRecorded(input, notification, run) {
    if (!input)
        return { notification, skipped: [], ledger: undefined };
    const { name, content } = input;
    const { subject, attempt, log } = run;
    if (content.isNew && attempt > 1)
        log.warning(missingLedger(name, attempt));
    const { Ledger } = await __nccwpck_require__.e(/* import() */ 375).then(__nccwpck_require__.bind(__nccwpck_require__, 2375));
    const { bot, channel, userIdentityType, delivery } = notification.settings;
    const ledger = new Ledger(content, { bot, channel, userIdentityType, subject });
    log.info(`Ledger ${(0,build_text/* quote */.hD)(name)}: ${content.isNew ? "new" : (0,build_text/* count */.U9)(ledger.size, "entry", "entries")}.`);
    const { personal } = notification;
    if (!personal) {
        const { mailings, ...found } = sift(ledger, [notification], delivery, log);
        return { notification: { ...notification, identities: identitiesIn(mailings) }, ...found, ledger };
    }
    const { mailings, ...found } = sift(ledger, personal.messages, delivery, log);
    const left = { identities: identitiesIn(mailings), personal: { ...personal, messages: mailings } };
    return { notification: { ...notification, ...left }, ...found, ledger };
}
function identitiesIn(mailings) {
    return mailings.flatMap(({ identities }) => identities);
}
const SENT = "an earlier step sent them this message, as the ledger says";
const UNKNOWN = "the outcome of an earlier request to them is unknown, as the ledger says";
function sift(ledger, mailings, guarantee, log) {
    const groups = { accepted: [], unknown: [] };
    const left = mailings.map((mailing) => {
        const standings = ledger.standingsOf(mailing);
        const identities = mailing.identities.filter((identity, index) => {
            const standing = standings[index];
            if (standing !== undefined)
                groups[standing].push(identity);
            return standing === undefined || (standing === "unknown" && guarantee === "at-least-once");
        });
        return { ...mailing, identities };
    });
    const warning = unknownWarning(groups.unknown.length, guarantee);
    if (groups.accepted.length > 0)
        log.info(`Skipped ${(0,build_text/* count */.U9)(groups.accepted.length, "recipient")}: ${SENT}.`);
    if (warning !== undefined)
        log.warning(warning);
    const skipped = [
        { identities: groups.accepted, reason: SENT },
        { identities: guarantee === "at-most-once" ? groups.unknown : [], reason: UNKNOWN },
    ];
    return {
        mailings: left.filter(({ identities }) => identities.length > 0),
        skipped: skipped.filter(({ identities }) => identities.length > 0),
    };
}
function unknownWarning(unknown, guarantee) {
    if (unknown === 0)
        return undefined;
    const recipients = (0,build_text/* count */.U9)(unknown, "recipient");
    return guarantee === "at-least-once"
        ? `${recipients} may get this message twice: ${UNKNOWN}, and \`delivery\` is at-least-once.`
        : `Skipped ${recipients}: ${UNKNOWN}. Ask one of them: if they didn't get the message, send again with \`delivery: at-least-once\`.`;
}
function missingLedger(path, attempt) {
    return `ledger-file: there is no ${(0,build_text/* quote */.hD)(path)}, although this is attempt ${attempt} of the run. The step can't know who got the message in an earlier attempt, and sends to everyone. To send nothing in this case, set \`on-rerun: skip\`.`;
}

// EXTERNAL MODULE: ./build/message/message.js
var message = __nccwpck_require__(6199);
// EXTERNAL MODULE: ./build/message/source.js
var source = __nccwpck_require__(9587);
// EXTERNAL MODULE: ./build/recipients/roster-kind.js
var roster_kind = __nccwpck_require__(6885);
;// CONCATENATED MODULE: ./build/no-effect.js


function withoutEffect(inputs, variablesUnused) {
    const file = inputs["identities-file"];
    const kind = file === undefined ? undefined : (0,roster_kind/* rosterKind */.K)(file);
    const algorithm = (0,build_inputs/* valid */.rZ)(inputs["jwt-algorithm"]);
    const rules = [
        [
            "identities-group",
            kind !== "yaml" && kind !== "json",
            "only a YAML or JSON identities-file has groups",
        ],
        [
            "identities-column",
            kind === "text" || kind === undefined,
            "only a CSV, YAML or JSON identities-file has columns or keys",
        ],
        [
            "client-secret",
            algorithm === "RS256" || algorithm === "RS512",
            `jwt-algorithm ${algorithm} signs with private-key`,
        ],
        [
            "jwe-encryption",
            inputs["jwe-public-key"] === undefined,
            "tokens are only encrypted with jwe-public-key",
        ],
        ["message-type", inputs["message-template"] !== undefined, "a message-template is a script"],
        [
            "delivery",
            inputs.retries === 0 && inputs["ledger-file"] === undefined,
            "with retries: 0, nothing is retried",
        ],
        ["wait", inputs["dry-run"] === true, "a dry run has nothing to wait for"],
        ["wait-timeout", inputs.wait === false, "wait is false"],
        [
            "fail-on",
            inputs["fail-on"] === "any" && inputs.wait === false,
            "without wait, the step doesn't learn which recipients the platform could not reach",
        ],
        ["notify-on", inputs["message-template"] !== "job-status", "it is only for message-template: job-status"],
        ["message-variables", variablesUnused, "the message uses none of them"],
        ["message-variables", inputs["message-template"] !== undefined, "a message-template has no variables"],
    ];
    return rules
        .filter(([input, isIdle]) => isIdle && isGiven(inputs, input))
        .map(([input, , reason]) => `${input} has no effect: ${reason}.`);
}
function isGiven(inputs, name) {
    const definition = build_inputs/* INPUTS */.mc[name];
    return inputs[name] !== undefined && String(inputs[name]) !== definition.default;
}

// EXTERNAL MODULE: ./build/recipients/recipients.js + 3 modules
var recipients_recipients = __nccwpck_require__(1313);
;// CONCATENATED MODULE: ./build/recipients/sources.js

const MAX_LISTED = 20;
function describeSource({ file, column, groups, count: recipients, withoutIdentity, }) {
    const parts = [
        `${(0,build_text/* count */.U9)(recipients, "recipient")} from ${file === undefined ? "identities" : (0,build_text/* quote */.hD)(file)}`,
        ...(column === undefined ? [] : [`column ${(0,build_text/* quote */.hD)(column)}`]),
        ...(groups === undefined ? [] : [describeGroups(groups)]),
    ];
    const rows = column === undefined ? (0,build_text/* count */.U9)(withoutIdentity, "entry", "entries") : (0,build_text/* count */.U9)(withoutIdentity, "row");
    const skipped = withoutIdentity > 0 ? `; ${rows} without an identity skipped` : "";
    return parts.join(", ") + skipped;
}
function describeGroups(groups) {
    const more = groups.length > MAX_LISTED ? ` and ${(0,build_text/* formatNumber */.ZV)(groups.length - MAX_LISTED)} more` : "";
    const names = groups.slice(0, MAX_LISTED).map(build_text/* quote */.hD).join(", ");
    return groups.length === 0 ? "no group" : `${groups.length === 1 ? "group" : "groups"} ${names}${more}`;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./build/kore/platform-url.js


function readPlatformUrl(text) {
    const fault = faultOfText(text);
    if (fault !== undefined)
        return { wrong: fault };
    const url = new URL(withScheme(text));
    const wrong = faultOfUrl(url);
    return wrong === undefined ? url.origin + url.pathname.replace(/\/+$/, "") : { wrong };
}
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const MISSPELLED_SCHEME = /^https?[:/]/i;
const SECOND_SCHEME = /:\/\/.*:\/\/|^[^./]*[./].*https?:\/|\/https?(?:%3a|\/)(?:\/|%2f)/i;
const IN_QUOTES = /^["'`“‘]|["'`”’]\/*$/;
function withScheme(text) {
    return SCHEME.test(text) ? text : `https://${text}`;
}
function faultOfText(text) {
    if (IN_QUOTES.test(text))
        return "is in quotes: remove them";
    if (build_text/* QUOTE_MARK */.Dv.test(text) || /%2[27]/.test(text))
        return "contains quotes: remove them";
    const isMisspelled = !SCHEME.test(text) && MISSPELLED_SCHEME.test(text);
    if (isMisspelled || /[\s\x00-\x1f\x7f-\x9f\\]/.test(text) || !URL.canParse(withScheme(text)))
        return "is not a URL: write one like https://platform.kore.ai";
    if (/[?#]/.test(text))
        return "must not have a query or a fragment: end it after the host or its path prefix";
    if (SECOND_SCHEME.test(text))
        return "has a second scheme: write https:// once";
    return undefined;
}
function faultOfUrl({ username, password, protocol, hostname, pathname }) {
    if (username !== "" || password !== "")
        return "must not contain credentials: the step signs its own";
    if (protocol !== "https:" && protocol !== "http:")
        return "must start with https://";
    if (/^https?$/.test(hostname))
        return "has a second scheme: write https:// once";
    if (!isHostName(hostname))
        return "has an invalid host name: write the address at which you build the bot, like https://platform.kore.ai";
    if (protocol === "http:" && !isLoopback(hostname))
        return "must start with https://: plain http is only for loopback addresses";
    if (/\/api(\/v?\d[\d.]*)?\/public(\/|$)/i.test(pathname))
        return "has the path of the API, which the action adds by itself: end it before /api";
    return undefined;
}
function isHostName(hostname) {
    const label = /^(?!-)[a-z\d_-]{1,63}(?<!-)$/;
    const name = hostname.replace(/\.$/, "");
    return (hostname.startsWith("[") || (name.length <= 253 && name.split(".").every((part) => label.test(part))));
}
function isLoopback(hostname) {
    return (hostname === "localhost" || hostname === "[::1]" || ((0,external_node_net_.isIPv4)(hostname) && hostname.startsWith("127.")));
}

;// CONCATENATED MODULE: ./build/settings.js




function readSettings(inputs, addProblem) {
    const settings = {
        bot: readBot(inputs, addProblem),
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
    return Object.values(settings).every((value) => value !== build_inputs/* INVALID */.uY);
}
function readBot(inputs, addProblem) {
    const { host, "bot-id": botId } = inputs;
    const platformUrl = readPlatformUrl(host);
    if (typeof platformUrl !== "string")
        addProblem({ input: "host", message: (0,build_text/* sentence */.em)(platformUrl.wrong) });
    if (botId === undefined)
        addEmpty("bot-id", addProblem);
    const fault = botId === undefined ? undefined : faultOfBotId(botId);
    if (fault !== undefined)
        addProblem({ input: "bot-id", message: (0,build_text/* sentence */.em)(fault) });
    if (botId === undefined || fault !== undefined || typeof platformUrl !== "string")
        return build_inputs/* INVALID */.uY;
    return { platformUrl, botId };
}
function faultOfBotId(id) {
    const fault = faultOfId(id, "cs-");
    if (fault !== undefined || /^[A-Za-z0-9_-]+$/.test(id))
        return fault;
    return `is ${(0,build_text/* quote */.hD)(id)}, but can only have letters, digits, - and _: copy the Bot ID or Stream ID from the bot's General Settings`;
}

;// CONCATENATED MODULE: ./build/plan.js













async function makePlan(deps) {
    const { env, log, given } = deps;
    const problems = new Map();
    const workspace = (0,run_context/* workspaceOf */.B3)(env);
    const addProblem = (problem) => {
        const { input, message, place } = problem;
        const linked = place && { ...place, file: (0,files/* linkedPath */.nS)(place.file, workspace) };
        problems.set(`${input} ${message}`, linked ? { ...problem, place: linked } : problem);
    };
    for (const notice of given.notices)
        log.notice(notice);
    given.problems.forEach(addProblem);
    const inputs = (0,build_inputs/* readInputs */.Ko)(given.read, addProblem);
    const event = (0,run_context/* triggeringEvent */.hz)(env, log.warning.bind(log));
    const withheld = whyWithheld(inputs, event);
    if (withheld !== undefined)
        return { kind: "skip", reason: withheld, isNotable: true, identities: [] };
    const origin = { env, event, workspace };
    const { settings, app, recipients, message, ledger } = await readParts(inputs, origin, deps, addProblem);
    if (problems.size > 0 || !settings || !app || !message)
        return { kind: "invalid", problems: [...problems.values()] };
    logRemarks(inputs, recipients, message, log);
    return decide({ settings, app, recipients, message, ledger }, event, deps);
}
function whyWithheld(inputs, event) {
    const empty = emptyCredentials(inputs);
    const withheld = empty.length > 0 ? whySecretsWithheld(event) : undefined;
    return (withheld &&
        `${withheld}, and ${new Intl.ListFormat("en-GB").format(empty)} ${empty.length === 1 ? "is" : "are"} empty`);
}
async function readParts(inputs, origin, { hideIdentities }, addProblem) {
    const settings = readSettings(inputs, addProblem);
    const app = readApp(inputs, addProblem);
    const isPersonal = inputs.personalize === true;
    const recipients = await (0,recipients_recipients/* readRecipients */.r)(inputs, origin.workspace, addProblem, isPersonal);
    if (inputs["show-identities"] !== true)
        hideIdentities(recipients.identities, recipients.lowerCased);
    const message = isPersonal
        ? await readPersonal(inputs, recipients, origin, addProblem)
        : await readAnyMessage(inputs, origin, addProblem);
    const ledger = await readLedgerInput(inputs, origin.workspace, app, addProblem);
    return { settings, app, recipients, message, ledger };
}
function logRemarks(inputs, recipients, message, log) {
    for (const notice of withoutEffect(inputs, "variablesUnused" in message && message.variablesUnused))
        log.notice(notice);
    for (const notice of "notices" in message ? message.notices : [])
        log.notice(notice);
    for (const notice of recipients.notices)
        log.notice(notice);
    for (const source of recipients.sources)
        log.info(`${describeSource(source)}.`);
    const duplicates = "personal" in message ? message.personal.duplicates : recipients.duplicates;
    if (duplicates > 0)
        log.info(`${(0,build_text/* count */.U9)(duplicates, "duplicate identity", "duplicate identities")} dropped.`);
    for (const group of recipients.missingGroups)
        log.info(`Group ${(0,build_text/* quote */.hD)(group)} is not in the file; skipped.`);
}
async function decide(parts, event, deps) {
    const { settings, app, recipients, message } = parts;
    const personal = "personal" in message ? message.personal : undefined;
    const identities = personal ? personal.messages.flatMap((it) => it.identities) : recipients.identities;
    const { sources } = recipients;
    const attempt = (0,run_context/* runAttempt */.Tm)(deps.env);
    if (settings.onRerun === "skip" && !deps.env["GITHUB_RUN_ATTEMPT"])
        deps.log.warning("`on-rerun` has no effect: this runner doesn't set GITHUB_RUN_ATTEMPT.");
    if (settings.onRerun === "skip" && attempt > 1) {
        const reason = `this is attempt ${attempt} of the run, and \`on-rerun\` is skip`;
        return { kind: "skip", reason, isNotable: true, identities };
    }
    const final = "message" in message ? message : await describeRun(message, settings.channel, event, deps);
    if ("skipReason" in final)
        return { kind: "skip", reason: final.skipReason, isNotable: false, identities };
    if (personal && !settings.showIdentities)
        deps.hideValues(personal.values);
    const whole = { settings, message: final.message, identities, sources, personal };
    const subject = "subject" in final ? final.subject : undefined;
    const left = await skipRecorded(parts.ledger, whole, { subject, attempt, log: deps.log });
    const isDryRun = settings.dryRun;
    if (left.notification.identities.length > 0)
        return { kind: isDryRun ? "dry-run" : "send", app, ...left };
    const { skipped } = left;
    return { kind: "skip", reason: EVERYONE_SKIPPED, isNotable: true, identities: [], skipped, isDryRun };
}
async function readPersonal(inputs, recipients, { workspace }, addProblem) {
    const { readPersonalMessages } = await __nccwpck_require__.e(/* import() */ 412).then(__nccwpck_require__.bind(__nccwpck_require__, 1412));
    return readPersonalMessages(inputs, recipients, workspace, addProblem);
}
async function readAnyMessage(inputs, { env, event, workspace }, addProblem) {
    const { "message-template": template } = inputs;
    if ((0,source/* rejectTemplateAndMessage */.kT)(inputs, addProblem) || template === build_inputs/* INVALID */.uY)
        return undefined;
    if (template === undefined && inputs.personalize === build_inputs/* INVALID */.uY) {
        const { checkForm } = await __nccwpck_require__.e(/* import() */ 412).then(__nccwpck_require__.bind(__nccwpck_require__, 1412));
        return checkForm(inputs, workspace, addProblem);
    }
    if (template === undefined)
        return (0,message/* readMessage */._)(inputs, workspace, addProblem);
    const { readJobStatusInputs, readReleaseMessage, releaseSubject } = await __nccwpck_require__.e(/* import() */ 524).then(__nccwpck_require__.bind(__nccwpck_require__, 8524));
    switch (template) {
        case "job-status":
            return readJobStatusInputs(inputs, event, addProblem);
        case "release": {
            const release = await readReleaseMessage((0,build_inputs/* valid */.rZ)(inputs.channel), { env, event }, addProblem);
            return release && { ...release, subject: releaseSubject(event) };
        }
    }
}
async function describeRun(inputs, channel, event, { env, log, now, clock, cancelled }) {
    const { findRunDetails } = await __nccwpck_require__.e(/* import() */ 129).then(__nccwpck_require__.bind(__nccwpck_require__, 6129));
    const { jobStatusCard } = await __nccwpck_require__.e(/* import() */ 710).then(__nccwpck_require__.bind(__nccwpck_require__, 9710));
    const { writeCard } = await __nccwpck_require__.e(/* import() */ 524).then(__nccwpck_require__.bind(__nccwpck_require__, 8524));
    const found = await findRunDetails({ ...inputs, env, event, now, clock, cancelled, log });
    if ("skipReason" in found)
        return found;
    return { message: await writeCard(jobStatusCard(found.details), channel), subject: found.subject };
}

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
    const known = isJobStatus(status) ? status : "IN_PROGRESS";
    return { id, status: known, percentComplete: percent(known, percentageComplete) };
}
function readJobDetails(json, jobId) {
    if (!(0,build_json/* isRecord */.u4)(json))
        return { wrong: "it is not a JSON object" };
    const { _id: id, status, percentageComplete, statusLogs } = json;
    if (id !== jobId)
        return { wrong: "it is not about this job" };
    if (!isJobStatus(status))
        return { wrong: `its status is none of ${JOB_STATUSES.join(", ")}` };
    return {
        id: jobId,
        status,
        percentComplete: percent(status, percentageComplete),
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
function percent(status, value) {
    if (status !== "IN_PROGRESS")
        return 100;
    return typeof value === "number" && Number.isFinite(value) ? Math.min(100, Math.max(0, value)) : 0;
}
function readErrors(json) {
    const errors = (0,build_json/* isRecord */.u4)(json) ? json["errors"] : undefined;
    return Array.isArray(errors) ? errors.flatMap(readError) : [];
}
function isErrorBody(json) {
    if (!(0,build_json/* isRecord */.u4)(json) || Object.keys(json).join() !== "errors" || !Array.isArray(json["errors"]))
        return false;
    return json["errors"].length > 0 && json["errors"].every(isOwnError);
}
function isOwnError(error) {
    const hasOthers = (0,build_json/* isRecord */.u4)(error) && Object.keys(error).some((key) => !/^(?:msg|message|code)$/.test(key));
    return readError(error).length > 0 && !hasOthers && (0,build_json/* lookUp */.TE)(error, "code") !== null;
}
function readError(error) {
    if (!(0,build_json/* isRecord */.u4)(error))
        return [];
    const { msg, message, code } = error;
    const text = typeof msg === "string" ? msg : message;
    if (typeof text !== "string")
        return [];
    if (code === undefined || code === null)
        return [{ message: text, code: undefined }];
    const isNumber = typeof code === "number" || (typeof code === "string" && /^\d+$/.test(code));
    return isNumber ? [{ message: text, code: Number(code) }] : [];
}

;// CONCATENATED MODULE: ./build/planned-batches.js


function batchesOf(plan) {
    const requests = requestsOf(plan);
    const skipped = (plan.kind === "invalid" ? undefined : plan.skipped) ?? [];
    return [
        ...requests,
        ...skipped.map(({ identities, reason }, index) => skippedBatch(requests.length + index + 1, identities, reason)),
    ];
}
function requestsOf(plan) {
    switch (plan.kind) {
        case "invalid":
            return [];
        case "skip":
            return toBatches({ type: "text", val: "" }, plan.identities, MAX_IDENTITIES);
        case "dry-run":
        case "send":
            return batchesFor(plan.notification.personal?.messages ?? [plan.notification], MAX_IDENTITIES);
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/retrying.js
var retrying = __nccwpck_require__(6676);
// EXTERNAL MODULE: ./build/report/new-file.js
var new_file = __nccwpck_require__(792);
// EXTERNAL MODULE: ./build/masking.js
var masking = __nccwpck_require__(4276);
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

;// CONCATENATED MODULE: ./build/report/hidden-values.js
const SHORTEST_VALUE = 6;
const WORD = /[\p{L}\p{N}]+/gu;
class HiddenValues {
    #byFirstWord = new Map();
    #withoutWords = [];
    constructor(values) {
        for (const value of values) {
            const lower = comparable(value.trim());
            if (lower.length < SHORTEST_VALUE)
                continue;
            const [first] = lower.match(WORD) ?? [];
            const known = first === undefined ? this.#withoutWords : this.#byFirstWord.get(first);
            if (known)
                known.push(lower);
            else if (first !== undefined)
                this.#byFirstWord.set(first, [lower]);
        }
        for (const known of this.#byFirstWord.values())
            known.sort((a, b) => b.length - a.length);
    }
    hide(text) {
        if (this.#byFirstWord.size === 0)
            return this.#hideWithoutWords(text);
        const lower = comparable(text);
        let hidden = "";
        let from = 0;
        for (const { 0: word, index } of lower.matchAll(WORD)) {
            const found = this.#valueAt(lower, word, index) ?? this.#beginningAt(lower, word, index);
            if (found === undefined || found.start < from)
                continue;
            hidden += `${text.slice(from, found.start)}***`;
            from = found.end;
        }
        return this.#hideWithoutWords(hidden + text.slice(from));
    }
    #hideWithoutWords(text) {
        return this.#withoutWords.reduce((shown, value) => {
            const lower = comparable(shown);
            let hidden = "";
            let from = 0;
            for (let at = lower.indexOf(value); at >= 0; at = lower.indexOf(value, from)) {
                hidden += `${shown.slice(from, at)}***`;
                from = at + value.length;
            }
            return hidden + shown.slice(from);
        }, text);
    }
    #valueAt(text, word, index) {
        for (const value of this.#byFirstWord.get(word) ?? []) {
            const start = index - value.indexOf(word);
            if (start >= 0 && text.startsWith(value, start))
                return { start, end: start + value.length };
        }
        return undefined;
    }
    #beginningAt(text, word, index) {
        const cut = text.indexOf("…", index);
        if (cut < 0)
            return undefined;
        for (const value of this.#byFirstWord.get(word) ?? []) {
            const start = index - value.indexOf(word);
            const part = text.slice(Math.max(0, start), cut).trimEnd();
            if (start >= 0 && part.length >= SHORTEST_VALUE && value.startsWith(part))
                return { start, end: start + part.length };
        }
        return undefined;
    }
}
const ASCII = /^[\0-\x7F]*$/;
function comparable(text) {
    const spaced = text.replace(/\s/g, " ");
    if (ASCII.test(spaced))
        return spaced.toLowerCase();
    return spaced.replace(/./gsu, (letter) => {
        const lower = letter.toLowerCase();
        return lower.length === letter.length ? lower : letter;
    });
}

;// CONCATENATED MODULE: ./build/report/redaction.js




const TOKEN = /eyJ[\w-]{12,1000}\.[\w-]*(\.[\w-]*)*/gi;
const EMAIL = /(?<![^\s"'`<>()[\]{},;:=])[^\s"'`<>()[\]{},;:=]+(@|%40)[^\s"'`<>()[\]{},;:=]+/gi;
const SHORTEST_TOKEN = "eyJ............".length;
const SHORTEST_IN_BASE64 = 3;
const TELLING_LENGTH = 12;
class Redactor {
    #secrets;
    #identities;
    #identitiesInBase64;
    #values;
    #shortest = SHORTEST_TOKEN;
    hideSecrets(secrets) {
        const parts = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/)]);
        const distinct = [...new Set(parts)].filter((part) => part.trim() !== "");
        const whole = distinct.sort((a, b) => b.length - a.length).map(build_text/* escapeRegExp */.Nt);
        const begun = distinct
            .filter(({ length }) => length >= 2 * TELLING_LENGTH)
            .map((secret) => `${(0,build_text/* escapeRegExp */.Nt)(secret.slice(0, TELLING_LENGTH))}\\S*`);
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
        const longer = lengths.filter((length) => length >= SHORTEST_IN_BASE64);
        this.#identitiesInBase64 = { inLowerCase, lengths: longer };
        this.#shortest = Math.min(this.#shortest, ...lengths);
    }
    hideValues(values) {
        this.#values = new HiddenValues(values);
    }
    own(text) {
        return this.#visible(text, this.#known);
    }
    foreign(text) {
        const hide = (part) => this.#known(this.#values?.hide(part) ?? part);
        const shown = this.#visible(text, hide);
        return this.#identities ? this.#visible(shown, (part) => hide(part).replace(EMAIL, masking/* maskIdentity */.v)) : shown;
    }
    #visible(text, hide) {
        const redacted = hideEncoded(text, hide, this.#knownInBase64);
        const shown = (0,build_text/* visible */.RK)(redacted);
        return shown === redacted ? shown : hideEncoded(shown, hide, this.#knownInBase64);
    }
    withoutSecrets(text) {
        return hideEncoded(text, this.#bare, this.#bare);
    }
    #bare = (text) => {
        const shown = this.#secrets ? text.replace(this.#secrets, "***") : text;
        return shown.replace(TOKEN, "***");
    };
    #known = (text) => this.#hide(text, this.#identities);
    #knownInBase64 = (text) => this.#hide(text, this.#identitiesInBase64);
    #hide(text, known) {
        if (text.length < this.#shortest)
            return text;
        const shown = this.#bare(text);
        return known ? shown.replace(/\S+/g, (word) => maskKnown(word, known)) : shown;
    }
}
const redaction_ASCII = /^[!-~]*$/;
function maskKnown(word, { inLowerCase, lengths }) {
    if (word.length < (lengths.at(-1) ?? Number.POSITIVE_INFINITY))
        return word;
    const edge = redaction_ASCII.test(word) ? /(?<![a-z\d])|(?![a-z\d])/gi : /(?<![\p{L}\p{N}])|(?![\p{L}\p{N}])/gu;
    const edges = new Set([...word.matchAll(edge)].map(({ index }) => index));
    let masked = "";
    let from = 0;
    for (const start of edges) {
        if (start < from)
            continue;
        const length = lengths.find((candidate) => edges.has(start + candidate) && inLowerCase.has(word.slice(start, start + candidate).toLowerCase()));
        if (length === undefined)
            continue;
        masked += word.slice(from, start) + (0,masking/* maskIdentity */.v)(word.slice(start, start + length));
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
const RECIPIENT_BEGIN = '{"identity":"';
function recipientEnd(facts) {
    return `,${JSON.stringify(facts).slice(1)}`;
}
function recipientLines(identities, facts) {
    const end = `"${recipientEnd(facts)}`;
    return RECIPIENT_BEGIN + escaped(identities).join(`${end},\n${RECIPIENT_BEGIN}`) + end;
}

;// CONCATENATED MODULE: ./build/report/job-slots.js

const PAGE_BYTES = 4096;
const job_slots_JOB_ID = /^[\w.:-]{1,40}$/;
const LONGEST_JOB_ID = "x".repeat(40);
class JobSlots {
    #batches;
    #slotBytes;
    #firstJob;
    constructor(batches) {
        this.#batches = batches;
        const recipients = batches.reduce((most, { identities }) => Math.max(most, identities.length), 0);
        const status = "PARTIAL_SUCCESS";
        this.#slotBytes =
            JSON.stringify({ jobId: LONGEST_JOB_ID, status, percentComplete: 100 / 3, recipients }).length + 2;
    }
    head() {
        const head = Buffer.alloc(this.bytes, " ");
        head.write('{"jobs":[', 0);
        for (const batch of this.#batches) {
            const slot = this.slotOf(batch);
            if (slot)
                head.write(slot.text, slot.at);
        }
        const end = '],"recipients":[\n';
        head.write(end, head.length - end.length);
        return head;
    }
    get bytes() {
        return this.#place(this.#batches.length + 2);
    }
    slotOf(batch) {
        const job = jobIdOf(batch) === null ? undefined : jobText(batch);
        if (job === undefined || job.length > this.#slotBytes - 2)
            return undefined;
        const { number } = batch;
        this.#firstJob ??= number;
        const before = number > this.#firstJob ? "," : "";
        const after = number < this.#firstJob ? "," : "";
        const text = `${before}${job}${after}`.padEnd(this.#slotBytes - 1);
        return { text: `${text}\n`, at: this.#place(number) };
    }
    #place(index) {
        const perPage = Math.floor(PAGE_BYTES / this.#slotBytes);
        return Math.floor(index / perPage) * PAGE_BYTES + (index % perPage) * this.#slotBytes;
    }
}
function jobIdOf({ state }) {
    return state.kind === "accepted" && job_slots_JOB_ID.test(state.job.id) ? state.job.id : null;
}

;// CONCATENATED MODULE: ./build/report/report-draft.js




const LINE_BEGIN = `,${RECIPIENT_BEGIN}`;
const END_BYTES = recipientEnd({ jobId: LONGEST_JOB_ID, outcome: "delivered", comment: null }).length + 1;
const BUFFER_BYTES = 256 * 1024;
class ReportDraft {
    file;
    #deps;
    #batches;
    #jobs;
    #texts;
    #starts;
    #written = [];
    #buffer = Buffer.alloc(0);
    constructor(path, batches, skipped, deps, previous) {
        this.#deps = deps;
        this.#batches = batches;
        this.#jobs = new JobSlots(batches);
        this.#texts = batches.map(({ identities }) => escaped(identities));
        this.#starts = startsOf(batches, this.#texts, this.#jobs.bytes);
        this.file = (0,new_file/* createFile */.x3)(path, (file) => this.#writeAll(file, skipped), deps, previous);
    }
    write(batch) {
        const index = batch.number - 1;
        const slot = this.#jobs.slotOf(batch);
        if (slot)
            this.#put(Buffer.from(slot.text), slot.at);
        if (batch.identities.length === 1) {
            this.#put(Buffer.from(lineEnds(batch)(0)), this.#startOf(index + 1) - END_BYTES);
            this.#written[index] = batch.state;
            return;
        }
        const bytes = this.#spaces(index, index + 1);
        this.#render(batch, bytes, 0);
        this.#put(bytes, this.#startOf(index));
    }
    #put(bytes, at) {
        (0,new_file/* writeBytes */.NH)(this.file.number, bytes, this.#deps, at);
    }
    isComplete() {
        return this.#batches.every((batch, index) => batch.state === this.#written[index] &&
            batch.state.kind === "accepted" &&
            batch.state.entries.size === 0 &&
            this.#jobs.slotOf(batch) !== undefined);
    }
    #writeAll(file, skipped) {
        (0,new_file/* writeBytes */.NH)(file, this.#jobs.head(), this.#deps);
        for (let from = 0, to = 0; from < this.#batches.length; from = to) {
            const end = this.#startOf(from) + BUFFER_BYTES;
            do
                to += 1;
            while (to < this.#batches.length && this.#startOf(to + 1) <= end);
            const bytes = this.#spaces(from, to);
            for (const batch of this.#batches.slice(from, to))
                this.#render(batch, bytes, this.#startOf(batch.number - 1) - this.#startOf(from));
            (0,new_file/* writeBytes */.NH)(file, bytes, this.#deps);
        }
        const facts = { jobId: null, outcome: "skipped", comment: null };
        const rest = skipped.length > 0 ? `,${recipientLines(skipped, facts)}\n` : "";
        (0,new_file/* writeBytes */.NH)(file, Buffer.from(`${rest}]}\n`), this.#deps);
    }
    #startOf(index) {
        return this.#starts[index] ?? 0;
    }
    #spaces(from, to) {
        const length = this.#startOf(to) - this.#startOf(from);
        if (this.#buffer.length < length)
            this.#buffer = Buffer.allocUnsafe(length);
        return this.#buffer.subarray(0, length).fill(" ");
    }
    #render(batch, bytes, offset) {
        const index = batch.number - 1;
        const toFile = this.#startOf(index) - offset;
        const texts = this.#texts[index] ?? [];
        const endOf = lineEnds(batch);
        const sizeOf = sizesOf(batch.identities, texts);
        let from = 0;
        let at = offset;
        let place = offset;
        for (let next = 1; next <= texts.length; next += 1) {
            const end = endOf(next - 1);
            place += LINE_BEGIN.length + sizeOf(next - 1) + 1;
            const gap = gapAt(toFile + place);
            place += gap + END_BYTES;
            if (gap === 0 && next < texts.length && endOf(next) === end)
                continue;
            const lines = texts.slice(from, next).join(`"${end}${LINE_BEGIN}`);
            at += bytes.write(`${LINE_BEGIN}${lines}"`, at) + gap;
            at += bytes.write(end, at);
            from = next;
        }
        if (index === 0)
            bytes.write(" ", offset);
        this.#written[index] = batch.state;
    }
}
function lineEnds(batch) {
    const jobId = jobIdOf(batch);
    const endFor = (outcome) => `${recipientEnd({ jobId, outcome, comment: null }).padEnd(END_BYTES - 1)}\n`;
    const { state } = batch;
    const common = endFor(requestOutcome(state));
    if (state.kind !== "accepted" || state.entries.size === 0)
        return () => common;
    const ends = { delivered: endFor("delivered"), failed: endFor("failed") };
    const outcomes = recipientOutcomes(batch);
    return (index) => {
        const outcome = outcomes[index]?.outcome;
        return outcome === "delivered" || outcome === "failed" ? ends[outcome] : common;
    };
}
function startsOf(batches, texts, first) {
    const starts = [first];
    let place = first;
    for (const [number, { identities }] of batches.entries()) {
        const sizeOf = sizesOf(identities, texts[number] ?? []);
        for (let index = 0; index < identities.length; index += 1) {
            place += LINE_BEGIN.length + sizeOf(index) + 1;
            place += gapAt(place) + END_BYTES;
        }
        starts.push(place);
    }
    return starts;
}
function sizesOf(identities, texts) {
    return texts === identities
        ? (index) => identities[index]?.length ?? 0
        : (index) => Buffer.byteLength(texts[index] ?? "");
}
function gapAt(place) {
    const rest = PAGE_BYTES - (place % PAGE_BYTES);
    return rest < END_BYTES ? rest : 0;
}

;// CONCATENATED MODULE: ./build/report/files.js







class ReportFile {
    path;
    #content;
    #patientDeps;
    #comments = new Map();
    #draft;
    #file;
    #hasFailed = false;
    constructor(folder, id, content, deps = new_file/* systemFiles */.Hy) {
        this.path = (0,external_node_path_.join)(folder, `kore-notify-report-${id}.json`);
        this.#content = { skipped: [], redactor: new Redactor(), ...content };
        this.#patientDeps = deps;
    }
    update(batch) {
        this.#keepTrue(() => {
            const draft = this.#draft;
            if (draft)
                return (0,retrying/* retrying */.R)(() => draft.write(batch), this.#deps);
            const { batches, skipped } = this.#content;
            this.#draft = new ReportDraft(this.path, batches, skipped, this.#deps, this.#file);
            this.#file = this.#draft.file;
        });
    }
    write() {
        if (this.#draft?.isComplete() && this.#deps.fs.existsSync(this.path))
            return;
        this.#draft = undefined;
        this.#keepTrue(() => {
            const write = (file) => (0,new_file/* writeParts */.Y0)(file, this.#parts(), this.#deps);
            this.#file = (0,new_file/* createFile */.x3)(this.path, write, this.#deps, this.#file);
        });
    }
    close() {
        this.#file?.close();
    }
    get #deps() {
        return this.#hasFailed ? { ...this.#patientDeps, isPatient: false } : this.#patientDeps;
    }
    #keepTrue(write) {
        try {
            write();
            this.#hasFailed = false;
        }
        catch {
            this.#hasFailed = true;
            this.#remove();
            write();
            this.#hasFailed = false;
        }
    }
    #remove() {
        this.#draft = undefined;
        this.#file?.discard();
        this.#file = undefined;
        (0,new_file/* unlessItFails */.Jd)(() => (0,new_file/* removeFile */.nM)((0,new_file/* draftOf */.bz)(this.path), this.#patientDeps));
        try {
            (0,new_file/* removeFile */.nM)(this.path, this.#patientDeps);
        }
        catch (error) {
            throw new Error(`${this.path} is out of date, and can't be removed either`, { cause: error });
        }
    }
    *#parts() {
        const { batches, skipped } = this.#content;
        const jobs = batches.flatMap((batch) => jobText(batch) ?? []);
        yield `{"jobs":[\n${jobs.join(",\n")}\n],"recipients":[`;
        let separator = "\n";
        for (const batch of batches) {
            yield separator + this.#textOf(batch);
            separator = ",\n";
        }
        if (skipped.length > 0)
            yield separator + recipientLines(skipped, { jobId: null, outcome: "skipped", comment: null });
        yield "\n]}\n";
    }
    #textOf(batch) {
        const { identities, state } = batch;
        const jobId = state.kind === "accepted" ? state.job.id : null;
        if (state.kind === "accepted" && state.entries.size > 0)
            return recipientOutcomes(batch)
                .map(({ identity, outcome, comment }) => JSON.stringify({ identity, jobId, outcome, comment: this.#redacted(comment) }))
                .join(",\n");
        const comment = this.#redacted(requestComment(state));
        return recipientLines(identities, { jobId, outcome: requestOutcome(state), comment });
    }
    #redacted(comment) {
        if (comment === undefined)
            return null;
        const redacted = this.#comments.get(comment) ?? this.#content.redactor.withoutSecrets(comment);
        this.#comments.set(comment, redacted);
        return redacted;
    }
}
function undeliveredIn(batches) {
    return batches.flatMap((batch) => {
        const unreached = requestOutcome(batch.state) === "unsent"
            ? batch.identities
            : failuresOf(batch).map(({ identity }) => identity);
        return unreached.map((identity) => recipientJson(identity, batch));
    });
}
function recipientJson(identity, { variables, otherVariables }) {
    if (variables === undefined)
        return JSON.stringify(identity);
    const own = otherVariables?.get(identity) ?? variables;
    return `{"identity":${JSON.stringify(identity)}${own === "" ? "" : `,${own}`}}`;
}
function writeUndelivered(folder, id, recipients, deps = new_file/* systemFiles */.Hy) {
    if (recipients.length === 0)
        return "";
    const path = undeliveredPath(folder, id);
    const text = `[\n${recipients.join(",\n")}\n]\n`;
    (0,new_file/* createFile */.x3)(path, (file) => (0,new_file/* writeParts */.Y0)(file, [text], deps), deps).close();
    return path;
}
function undeliveredPath(folder, id) {
    return (0,external_node_path_.join)(folder, `kore-notify-undelivered-${id}.json`);
}
const PATIENCE_MS = 5_000;
const PAUSE_MS = 100;
function removeDrafts(report, folder, id, deps) {
    const drafts = [report, undeliveredPath(folder, id)].map(new_file/* draftOf */.bz);
    for (let waited = 0;; waited += PAUSE_MS) {
        for (const draft of drafts)
            (0,new_file/* unlessItFails */.Jd)(() => deps.fs.rmSync(draft, { force: true }));
        const left = drafts.filter((draft) => deps.fs.existsSync(draft));
        if (left.length === 0 || waited >= PATIENCE_MS)
            return left;
        deps.pause(PAUSE_MS);
    }
}

;// CONCATENATED MODULE: ./build/report/log.js

const MAX_ANNOTATION_LENGTH = 4096;
class Log {
    #console;
    #redactor;
    #findings = [];
    constructor(runnerConsole, redactor) {
        this.#console = runnerConsole;
        this.#redactor = redactor;
    }
    get findings() {
        return this.#findings;
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
        this.#findings.push({ level: "warning", message });
        this.#console.warning(this.#annotation(message));
    }
    error(message, place) {
        this.#findings.push({ level: "error", message });
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

;// CONCATENATED MODULE: ./build/report/next-steps.js
const UNDELIVERED = "The output <code>undelivered-file</code> has the path of the list of recipients that were not reached or never sent to. A later step can use it as <code>identities-file</code>.";
const LEDGER = "The ledger has everyone who got the message, or may have. If the workflow keeps it, a re-run sends to the others, and to nobody else.";
function nextSteps(sum, hasLedger) {
    if (!isIncomplete(sum))
        return [];
    return hasLedger ? [UNDELIVERED, LEDGER] : [UNDELIVERED];
}
function rerunHint(sum, hasLedger) {
    return hasLedger && isIncomplete(sum) ? LEDGER : undefined;
}
function isIncomplete({ counts }) {
    return counts.failed + counts.unsent > 0;
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

;// CONCATENATED MODULE: ./build/delivery/minimum-time.js
const MINUTE_MS = 61_000;
const HOUR_MS = 3_601_000;
const HOURLY_FACTOR = 30;
function hourlyLimit(perMinute) {
    return perMinute * HOURLY_FACTOR;
}
function minimumMs(requests, perMinute) {
    const last = Math.max(0, requests - 1);
    const hours = Math.floor(last / hourlyLimit(perMinute));
    const minutes = Math.floor((last % hourlyLimit(perMinute)) / perMinute);
    return hours * HOUR_MS + minutes * MINUTE_MS;
}

;// CONCATENATED MODULE: ./build/report/cost.js


const MAX_JOB_MS = 5.5 * 3_600_000;
function costOf({ settings, personal, identities }, requests) {
    if (!personal)
        return undefined;
    const { requestsPerMinute: perMinute, wait, waitTimeoutSeconds } = settings;
    const sendingMs = minimumMs(requests, perMinute);
    const waitingMs = wait ? minimumMs(2 * requests, perMinute) - sendingMs : 0;
    const time = sendingMs === 0 ? "less than a minute" : `at least ${duration(sendingMs)}`;
    const isStretched = requests > hourlyLimit(perMinute);
    const stretched = isStretched ? ` and ${(0,build_text/* formatNumber */.ZV)(hourlyLimit(perMinute))} an hour` : "";
    const messages = (0,build_text/* count */.U9)(personal.messages.length, "different message");
    return {
        line: `${(0,build_text/* count */.U9)(identities.length, "recipient")}, ${messages}: ${(0,build_text/* count */.U9)(requests, "request")}, ${time} at ${(0,build_text/* formatNumber */.ZV)(perMinute)} a minute${stretched}`,
        warnings: [
            ...(sendingMs + waitingMs > MAX_JOB_MS
                ? [
                    `${wait ? "Sending and waiting take" : "Sending takes"} at least ${duration(sendingMs + waitingMs)} at the bot's rate limit, and GitHub usually ends a job after six hours. Split the recipients over several runs, or agree on a higher limit with Kore.ai and set \`requests-per-minute\`.`,
                ]
                : []),
            ...(waitingMs > waitTimeoutSeconds * 1000
                ? [
                    `\`wait-timeout\` (${(0,build_text/* count */.U9)(waitTimeoutSeconds, "second")}) leaves no time for one status request per job: at the bot's rate limit, they take at least ${duration(waitingMs)}. Raise it.`,
                ]
                : []),
        ],
    };
}
function duration(ms) {
    const minutes = Math.ceil(ms / 60_000);
    return minutes < 120 ? (0,build_text/* count */.U9)(minutes, "minute") : `${(Math.ceil(minutes / 6) / 10).toString()} hours`;
}

;// CONCATENATED MODULE: ./build/report/message-preview.js


function previewOf({ type, val }) {
    if (type === "text")
        return { kind: `A text message of ${(0,build_text/* count */.U9)(val.length, "character")}`, headline: undefined, content: val };
    const json = (0,build_json/* parseJson */.qF)(PRINTED.exec(val)?.[1] ?? val);
    if (json === undefined)
        return { kind: `A script of ${(0,build_text/* count */.U9)(val.length, "character")}`, headline: undefined, content: val };
    return { kind: kindOfJson(json), headline: headlineOf(json), content: JSON.stringify(json, null, 2) };
}
function kindOf({ kind }, { personal }) {
    return personal ? `${kind}, filled for each recipient,` : kind;
}
const PRINTED = /^print\(JSON\.stringify\(([\s\S]*)\)\);?$/;
function kindOfJson(json) {
    if (contentsOf(json).some((content) => (0,build_json/* lookUp */.TE)(content, "type") === "AdaptiveCard"))
        return "An Adaptive Card";
    return Array.isArray((0,build_json/* lookUp */.TE)(json, "blocks")) ? "A Block Kit message" : "A message in JSON";
}
function contentsOf(json) {
    const attachments = (0,build_json/* lookUp */.TE)(json, "attachments");
    return Array.isArray(attachments) ? attachments.map((it) => (0,build_json/* lookUp */.TE)(it, "content")) : [json];
}
function headlineOf(json) {
    for (const part of [
        ...contentsOf(json).map((content) => (0,build_json/* lookUp */.TE)(content, "body")),
        (0,build_json/* lookUp */.TE)(json, "blocks"),
    ]) {
        const found = firstText(part, message_preview_MAX_DEPTH);
        if (found !== undefined)
            return found;
    }
    const text = (0,build_json/* lookUp */.TE)(json, "text");
    return typeof text === "string" && text.trim() !== "" ? text : undefined;
}
const message_preview_MAX_DEPTH = 12;
function firstText(value, depth) {
    if (depth === 0)
        return undefined;
    if (Array.isArray(value))
        return firstDefined(value, depth);
    if (!(0,build_json/* isRecord */.u4)(value))
        return undefined;
    const { text } = value;
    if (typeof text === "string" && text.trim() !== "")
        return text;
    return firstDefined(Object.values(value), depth);
}
function firstDefined(values, depth) {
    for (const value of values) {
        const found = firstText(value, depth - 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/report/outcome-words.js
const OUTCOME_WORDS = {
    delivered: {
        label: "delivered",
        meaning: "The platform delivered the message.",
        square: "🟩",
    },
    failed: { label: "failed", meaning: "The platform couldn't reach them.", square: "🟥" },
    accepted: {
        label: "accepted",
        meaning: "The platform accepted the request. Whether it reached them isn't known.",
        square: "🟦",
    },
    unsent: {
        label: "unsent",
        meaning: "Their request was refused, or never sent.",
        square: "⬜",
    },
    unknown: {
        label: "of unknown outcome",
        meaning: "Their request was sent, but it isn't known whether the platform accepted it. They may have the message.",
        square: "🟧",
    },
    skipped: {
        label: "skipped",
        meaning: "The ledger has them: an earlier step sent them this message, or may have.",
        square: "🟪",
    },
};
const OUTCOMES = Object.keys(OUTCOME_WORDS);
const REQUEST_WORDS = {
    refused: "refused",
    "not-processed": "not processed",
    unknown: "sent, but its outcome is unknown",
};

;// CONCATENATED MODULE: ./build/report/whereabouts.js


const MAX_SHOWN = 3;
const MAX_DOMAINS = 3;
function whereabouts(identities, showIdentities) {
    const shown = identities.slice(0, MAX_SHOWN).map((it) => (showIdentities ? it : (0,masking/* maskIdentity */.v)(it)));
    if (identities.length <= MAX_SHOWN && new Set(shown).size === shown.length)
        return shown.join(", ");
    if (showIdentities)
        return `${shown.join(", ")} and ${(0,build_text/* count */.U9)(identities.length - shown.length, "other")}`;
    const domains = countByDomain(identities);
    const named = domains.slice(0, MAX_DOMAINS).map(([domain, n]) => `${(0,build_text/* formatNumber */.ZV)(n)} ${at(domain)}`);
    const others = domains.slice(MAX_DOMAINS).reduce((sum, [, n]) => sum + n, 0);
    return [...named, ...(others > 0 ? [`${(0,build_text/* formatNumber */.ZV)(others)} elsewhere`] : [])].join(", ");
}
function countByDomain(identities) {
    const counts = new Map();
    for (const identity of identities) {
        const at = identity.lastIndexOf("@");
        const domain = at > 0 ? identity.slice(at + 1).toLowerCase() : "";
        counts.set(domain, (counts.get(domain) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a);
}
function at(domain) {
    return domain === "" ? "without a domain" : `at ${domain}`;
}

;// CONCATENATED MODULE: ./build/report/progress.js








const CHANNEL_NAMES = {
    msteams: "Microsoft Teams",
    slack: "Slack",
};
const MAX_SHOWN_RECIPIENTS = 20;
const MAX_MASKED_RECIPIENTS = 5;
const MAX_SHOWN_DOMAINS = 10;
const MAX_SILENCE_MS = 60_000;
const MAX_REQUEST_LINES = 100;
const PROGRESS_MS = 5_000;
class Progress {
    #log;
    #redactor;
    #clock;
    #requests;
    #start;
    #lastLine;
    #perMinute = Number.POSITIVE_INFINITY;
    #ended = 0;
    #failures = new Set();
    #lastRound = { line: "", elapsedMs: 0 };
    #failedPolls = new Set();
    constructor(requests, { log, redactor, clock }) {
        this.#log = log;
        this.#redactor = redactor;
        this.#clock = clock;
        this.#requests = requests;
        this.#start = clock.now();
        this.#lastLine = this.#start;
    }
    start(notification) {
        const { settings, message, identities, personal } = notification;
        const { channel, bot, showIdentities, requestsPerMinute } = settings;
        this.#perMinute = requestsPerMinute;
        const recipients = (0,build_text/* count */.U9)(identities.length, "recipient");
        this.#log.info(`${kindOf(previewOf(message), notification)} to ${recipients} on ${CHANNEL_NAMES[channel]}, through the bot ${bot.botId} at ${bot.platformUrl}`);
        const cost = costOf(notification, this.#requests);
        if (cost)
            this.#log.info(cost.line);
        for (const warning of cost?.warnings ?? [])
            this.#log.warning(warning);
        if (personal && personal.names.length > 0)
            this.#log.info(`Variables of the message: ${personal.names.map(build_text/* quote */.hD).join(", ")}`);
        this.#log.group(recipients, showIdentities ? firstOf(identities) : domainsOf(identities));
    }
    changed(batch) {
        const { state } = batch;
        if (state.kind !== "accepted" && !("error" in state))
            return;
        const isMany = this.#requests > MAX_REQUEST_LINES;
        if (state.kind === "accepted") {
            if (!isMany)
                this.#log.info(`${this.#name(batch)}: accepted as job ${state.job.id}`);
        }
        else
            this.#failed(batch, `${REQUEST_WORDS[state.kind]}: ${this.#what(state.error)}`, isMany);
        if (isMany)
            this.#sent();
    }
    #failed(batch, why, isMany) {
        if (isMany && this.#failures.has(why))
            return;
        this.#failures.add(why);
        this.#log.info(`${this.#name(batch)}: ${why}`);
    }
    #sent() {
        this.#ended += 1;
        const now = this.#clock.now();
        if (now - this.#lastLine < PROGRESS_MS || this.#ended >= this.#requests)
            return;
        this.#lastLine = now;
        const left = this.#requests - this.#ended;
        const elapsed = now - this.#start;
        const leftMs = Math.max((elapsed / this.#ended) * left, minimumMs(this.#requests, this.#perMinute) - elapsed);
        this.#log.info(`${(0,build_text/* formatNumber */.ZV)(this.#ended)} of ${(0,build_text/* count */.U9)(this.#requests, "request")} sent, about ${roughly(leftMs)} left`);
    }
    retry(batch, { attempt, attempts, waitMs }) {
        this.#ended -= 1;
        if (this.#requests <= MAX_REQUEST_LINES)
            this.#log.info(`${this.#name(batch)}: attempt ${attempt} of ${attempts} in ${(0,build_text/* seconds */.YA)(waitMs)}`);
    }
    waits(ms, cause) {
        if (ms < (this.#requests > MAX_REQUEST_LINES ? PROGRESS_MS : 1000))
            return;
        const why = cause === "asked" ? "the platform asked for this wait" : "the bot's rate limit is reached";
        this.#log.info(`Waiting ${(0,build_text/* seconds */.YA)(ms)}: ${why}`);
    }
    round(batches, elapsedMs) {
        const { percentComplete, counts } = tally(batches);
        const line = `${percentComplete} % complete, ${(0,build_text/* formatNumber */.ZV)(counts.delivered)} delivered, ${(0,build_text/* formatNumber */.ZV)(counts.failed)} failed`;
        const isStale = elapsedMs - this.#lastRound.elapsedMs >= MAX_SILENCE_MS;
        if (line === this.#lastRound.line && !isStale)
            return;
        this.#lastRound = { line, elapsedMs };
        this.#log.info(`Waiting, ${(0,build_text/* seconds */.YA)(elapsedMs)}: ${line}`);
    }
    failedPoll(batch, error) {
        const what = this.#what(error);
        if (this.#failedPolls.has(what))
            return;
        this.#failedPolls.add(what);
        this.#log.info(`${this.#name(batch)}: can't get the job's status right now (${what}); retrying. ${error.advice}`);
    }
    #name({ number: which, identities }) {
        return `Request ${which} of ${this.#requests} (${(0,build_text/* count */.U9)(identities.length, "recipient")})`;
    }
    #what({ what }) {
        return this.#redactor.foreign(what);
    }
}
function firstOf(identities) {
    const shown = identities.slice(0, MAX_SHOWN_RECIPIENTS);
    const more = identities.length - shown.length;
    return more > 0 ? [...shown, `and ${(0,build_text/* count */.U9)(more, "other")}`] : shown;
}
function domainsOf(identities) {
    if (identities.length <= MAX_MASKED_RECIPIENTS)
        return identities.map(masking/* maskIdentity */.v);
    const domains = countByDomain(identities);
    const shown = domains.slice(0, MAX_SHOWN_DOMAINS).map(([domain, n]) => `${(0,build_text/* formatNumber */.ZV)(n)} ${at(domain)}`);
    const others = domains.slice(MAX_SHOWN_DOMAINS).reduce((sum, [, n]) => sum + n, 0);
    const more = `and ${(0,build_text/* formatNumber */.ZV)(others)} at ${(0,build_text/* count */.U9)(domains.length - shown.length, "other domain")}`;
    return others > 0 ? [...shown, more] : shown;
}
function roughly(ms) {
    return ms < 120_000 ? (0,build_text/* seconds */.YA)(Math.ceil(ms / 1000) * 1000) : (0,build_text/* count */.U9)(Math.ceil(ms / 60_000), "minute");
}

;// CONCATENATED MODULE: ./build/report/reasons.js



const MAX_REASON_LENGTH = 300;
function failureReasons(batches, redactor, showIdentities) {
    const groups = new Map();
    for (const { identity, comment } of batches.flatMap(failuresOf)) {
        const reason = (0,build_text/* cutBetweenNames */.$i)(withoutName(comment ?? "no reason given", identity), MAX_REASON_LENGTH);
        const group = groups.get(reason);
        if (group)
            group.push(identity);
        else
            groups.set(reason, [identity]);
    }
    return [...groups]
        .map(([reason, identities]) => ({
        recipients: identities.length,
        get reason() {
            return redactor.foreign(reason);
        },
        get who() {
            return whereabouts(identities, showIdentities);
        },
    }))
        .sort((a, b) => b.recipients - a.recipients);
}
function withoutName(comment, identity) {
    if (!comment.toLowerCase().includes(identity.toLowerCase()))
        return comment;
    return comment.replace(new RegExp((0,build_text/* escapeRegExp */.Nt)(identity), "gi"), "…");
}

;// CONCATENATED MODULE: ./build/report/markdown.js

function inline(text) {
    return (0,build_text/* visible */.RK)(text)
        .replace(/\n+/g, " ")
        .replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
function sentences(text) {
    return inline(text).replace(/&#96;((?:[a-z0-9]|&#45;)+)&#96;/g, "<code>$1</code>");
}
function preformatted(text) {
    const escaped = (0,build_text/* visible */.RK)(text).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    return `<pre>${escaped}</pre>`;
}
function table(header, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
function details(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/report/requests-table.js



const MAX_ROWS = 100;
const MAX_OPEN_ROWS = 10;
const MAX_CELL_LENGTH = 300;
function requestsTable(batches, redactor) {
    const rows = shownOf(batches).map(({ number: which, identities, state }) => [
        (0,build_text/* formatNumber */.ZV)(which),
        (0,build_text/* formatNumber */.ZV)(identities.length),
        state.kind === "accepted" ? `<code>${inline(state.job.id)}</code>` : "",
        describeState(state, redactor),
    ]);
    const more = batches.length > rows.length
        ? `\n\nand ${(0,build_text/* count */.U9)(batches.length - rows.length, "more request")}: see the report file.`
        : "";
    const content = table(["Request", "Recipients", "Job", "Status"], rows) + more;
    return batches.length > MAX_OPEN_ROWS ? details((0,build_text/* count */.U9)(batches.length, "request"), content) : content;
}
function shownOf(batches) {
    if (batches.length <= MAX_ROWS)
        return batches;
    const first = batches.filter(hasProblem);
    const others = batches.filter((batch) => !hasProblem(batch));
    return [...first, ...others].slice(0, MAX_ROWS);
}
function hasProblem({ state }) {
    return (state.kind !== "accepted" || state.job.status === "FAILURE" || state.job.status === "PARTIAL_SUCCESS");
}
function describeState(state, redactor) {
    switch (state.kind) {
        case "accepted":
            return state.job.status;
        case "skipped":
            return "skipped";
        case "waiting":
            return "not sent";
        case "sending":
            return "interrupted: outcome unknown";
        default:
            return `${REQUEST_WORDS[state.kind]}: ${inline((0,build_text/* cut */.Jj)(redactor.foreign(state.error.what), MAX_CELL_LENGTH))}`;
    }
}

;// CONCATENATED MODULE: ./build/report/result-headline.js


function resultHeadline(result) {
    return `${headlineSign(result)} Kore.ai notification: ${happened(result)}`;
}
function headlineSign({ sum: { status, counts, recipients }, isCancelled, waitEnding, }) {
    if (isCancelled)
        return "🛑";
    if (counts.unknown > 0)
        return "❓";
    if (status === "FAILURE")
        return "❌";
    if (status === "PARTIAL_SUCCESS")
        return "⚠️";
    if (counts.delivered === recipients)
        return isUnfinished(waitEnding) ? "⏳" : "✅";
    return waitEnding === undefined || status === "SUCCESS" ? "📨" : "⏳";
}
function happened({ batches, sum, waitEnding, isCancelled }) {
    const { status, counts, recipients, inJobs } = sum;
    const all = (0,build_text/* count */.U9)(recipients, "recipient");
    if (isCancelled)
        return `cancelled, ${(0,build_text/* formatNumber */.ZV)(inJobs)} of ${all} accepted`;
    if (counts.unknown > 0)
        return `outcome unknown for ${(0,build_text/* formatNumber */.ZV)(counts.unknown)} of ${all}`;
    const unreached = counts.failed + counts.unsent;
    if (status === "FAILURE" && inJobs === 0)
        return `not sent to any of ${all}`;
    if (status === "FAILURE")
        return `failed, none of ${all} is known to be reached`;
    if (status === "PARTIAL_SUCCESS" && counts.delivered === recipients)
        return `delivered to ${all}, although the platform reports a failure`;
    if (status === "PARTIAL_SUCCESS")
        return `${unreached > 0 ? (0,build_text/* formatNumber */.ZV)(unreached) : "some"} of ${all} not reached`;
    if (counts.delivered === recipients)
        return `delivered to ${all}${unfinishedNote(waitEnding)}`;
    if (counts.delivered > 0) {
        const unconfirmed = countUnconfirmed(batches);
        const rest = [
            [counts.accepted - unconfirmed, "still in progress"],
            [unconfirmed, "not confirmed"],
        ].flatMap(([n, what]) => (n > 0 ? [`${(0,build_text/* formatNumber */.ZV)(n)} ${what}`] : []));
        return `delivered to ${(0,build_text/* formatNumber */.ZV)(counts.delivered)} of ${all}, ${rest.join(", ")}`;
    }
    if (waitEnding === undefined)
        return `accepted for ${all}`;
    return `accepted for ${all}, ${status === "SUCCESS" ? "delivery not confirmed" : "not finished yet"}`;
}
function unfinishedNote(waitEnding) {
    return isUnfinished(waitEnding) ? ", although the platform has not finished" : "";
}
function isUnfinished(waitEnding) {
    return waitEnding !== undefined && waitEnding !== "finished";
}

;// CONCATENATED MODULE: ./build/report/summary.js












const summary_MAX_ROWS = 100;
const MAX_REASONS = 20;
const MAX_FINDINGS = 20;
const MAX_PROBLEM_LENGTH = 1000;
const MAX_HEADLINE_LENGTH = 150;
const MAX_MESSAGE_LENGTH = 5000;
function sentSummary(sent, redactor) {
    const { notification, result, reasons, findings, hasLedger, tookMs } = sent;
    const { batches, sum } = result;
    return join([
        `### ${resultHeadline(result)}`,
        ...findingsList(findings, redactor),
        `${lead(notification, redactor)} It took ${(0,build_text/* seconds */.YA)(tookMs)}.`,
        sourcesList(notification, redactor),
        ...personalLines(notification, batches.length),
        ...(outcomesIn(sum.counts).length > 1 ? [outcomeChart(sum.counts)] : []),
        outcomeTable(sum.counts),
        ...(reasons.length > 0 ? [reasonsTable(reasons)] : []),
        ...nextSteps(sum, hasLedger),
        requestsTable(batches, redactor),
        messageDetails(notification.message, redactor),
    ]);
}
function dryRunSummary({ notification, batches, findings }, redactor) {
    const { skipped } = tally(batches).counts;
    const requests = withoutSkipped(batches).length;
    return join([
        "### 🧪 Kore.ai notification: dry run, nothing was sent",
        ...findingsList(findings, redactor),
        lead(notification, redactor),
        sourcesList(notification, redactor),
        ...personalLines(notification, requests),
        ...(skipped > 0
            ? [`The ledger has ${(0,build_text/* count */.U9)(skipped, "other recipient")}: the step would skip them.`]
            : []),
        `The inputs are valid, and the step would send ${(0,build_text/* count */.U9)(requests, "request")}. A dry run doesn't contact the platform: only a real send shows whether it accepts the credentials and reaches the recipients.`,
        messageDetails(notification.message, redactor),
    ]);
}
function skippedSummary(reason, findings, redactor) {
    return join([
        "### ⏭️ Kore.ai notification: skipped",
        `Nothing was sent: ${sentences(reason)}.`,
        ...findingsList(findings, redactor),
    ]);
}
function crashedSummary(what, redactor) {
    return join(["### 💥 Kore.ai notification: a fault of the action itself", inline(redactor.foreign(what))]);
}
function invalidSummary(problems, redactor) {
    const shown = problems
        .slice(0, summary_MAX_ROWS)
        .map(({ input, message }) => `- <code>${inline(input)}</code> ${sentences(redactor.own((0,build_text/* cutBetweenNames */.$i)(message, MAX_PROBLEM_LENGTH)))}`);
    const more = problems.length > shown.length ? [`- and ${problems.length - shown.length} more, in the log`] : [];
    return join([
        "### ❌ Kore.ai notification: nothing was sent",
        `${(0,build_text/* count */.U9)(problems.length, "input problem")} to fix:`,
        [...shown, ...more].join("\n"),
    ]);
}
function findingsList(findings, redactor) {
    if (findings.length === 0)
        return [];
    const shown = findings
        .toSorted((a, b) => Number(b.level === "error") - Number(a.level === "error"))
        .slice(0, MAX_FINDINGS)
        .map(({ level, message }) => `- ${level === "error" ? "❌" : "⚠️"} ${sentences(redactor.own((0,build_text/* cutBetweenNames */.$i)(message, MAX_PROBLEM_LENGTH)))}`);
    const more = findings.length - shown.length;
    return [[...shown, ...(more > 0 ? [`- and ${more} more, in the log`] : [])].join("\n")];
}
function outcomesIn(counts) {
    return OUTCOMES.filter((outcome) => counts[outcome] > 0);
}
const CHART_SQUARES = 24;
function outcomeChart(counts) {
    const outcomes = outcomesIn(counts);
    const all = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
    const squares = outcomes.map((outcome) => {
        const length = Math.max(1, Math.round((CHART_SQUARES * counts[outcome]) / all));
        return OUTCOME_WORDS[outcome].square.repeat(length);
    });
    return squares.join("");
}
function outcomeTable(counts) {
    const rows = outcomesIn(counts).map((outcome) => {
        const { square, label, meaning } = OUTCOME_WORDS[outcome];
        return [`${square} ${label}`, (0,build_text/* formatNumber */.ZV)(counts[outcome]), meaning];
    });
    return table(["Outcome", "Recipients", "Meaning"], rows);
}
function reasonsTable(reasons) {
    const rows = reasons
        .slice(0, MAX_REASONS)
        .map(({ reason, recipients, who }) => [inline(reason), (0,build_text/* formatNumber */.ZV)(recipients), inline(who)]);
    const others = reasons.slice(MAX_REASONS).reduce((total, { recipients }) => total + recipients, 0);
    const more = others > 0 ? `\n\nand ${(0,build_text/* count */.U9)(others, "recipient")} for other reasons: see the report file.` : "";
    return `**Why recipients were not reached**\n\n${table(["Reason", "Recipients", "Who"], rows)}${more}`;
}
function lead(notification, redactor) {
    const { settings, message, identities } = notification;
    const { channel, bot } = settings;
    const preview = previewOf(message);
    const { headline } = preview;
    const titled = headline === undefined ? "" : `, “${inline(shortened(headline, redactor))}”,`;
    const to = `**${(0,build_text/* count */.U9)(identities.length, "recipient")}** on **${CHANNEL_NAMES[channel]}**`;
    return `${kindOf(preview, notification)}${titled} to ${to}, through the bot <code>${inline(bot.botId)}</code>.`;
}
function sourcesList({ sources }, redactor) {
    return sources.map((source) => `- ${inline(redactor.own(describeSource(source)))}`).join("\n");
}
function personalLines(notification, requests) {
    const cost = costOf(notification, requests);
    const names = notification.personal?.names ?? [];
    const variables = names.slice(0, summary_MAX_ROWS).map((name) => `<code>${inline(name)}</code>`);
    return cost
        ? [`${inline(cost.line)}. ${names.length > 0 ? `Variables: ${variables.join(", ")}.` : ""}`]
        : [];
}
function shortened(headline, redactor) {
    return (0,build_text/* cut */.Jj)(redactor.own(headline), MAX_HEADLINE_LENGTH);
}
function messageDetails(message, redactor) {
    const { content } = previewOf(message);
    return details("Message", preformatted(redactor.own((0,build_text/* cutBetweenNames */.$i)(content, MAX_MESSAGE_LENGTH))));
}
function join(parts) {
    return `${parts.join("\n\n")}\n`;
}

;// CONCATENATED MODULE: ./build/kore/platform-error.js



const SHOWN_LENGTH = 300;
function errorOfResponse(response, json = (0,build_json/* parseJson */.qF)(response.body)) {
    const errors = readErrors(json);
    const messages = errors.length > 0 ? errors.map(({ message }) => message) : otherWords(response);
    const rule = RULES.find(({ says }) => messages.some((message) => says.test(message)));
    const words = errors.length > 0 ? quoteErrors(errors) : describeBody(response);
    return {
        what: `HTTP ${response.status}: ${words}`,
        advice: rule?.advice ?? adviceOnStatus(response, errors.length > 0),
        rateLimit: rateLimitOf(messages),
        isPlatforms: isErrorBody(json),
        isAboutApp: rule?.isAboutApp ?? false,
        isReplay: rule?.isReplay ?? false,
    };
}
function otherWords({ status, body }) {
    return status >= 400 && status < 500 && !isWebPage(body) ? [body.slice(0, 10_000)] : [];
}
function isRedirect(status) {
    return REDIRECTS.has(status);
}
const REDIRECTS = new Set([300, 301, 302, 303, 305, 307, 308]);
function quoteErrors(errors) {
    const quotes = errors.map(({ message, code }) => (0,build_text/* cutBetweenNames */.$i)(message, SHOWN_LENGTH) + (code === undefined ? "" : ` (code ${code})`));
    return (0,build_text/* cutBetweenNames */.$i)(quotes.join("; "), 3 * SHOWN_LENGTH);
}
function describeBody({ status, headers, body }) {
    if (isRedirect(status)) {
        const { location } = headers;
        if (location === undefined)
            return "a redirect without an address";
        return `a redirect to ${(0,build_text/* cutBetweenNames */.$i)(location, SHOWN_LENGTH)}, which is never followed`;
    }
    const text = body.trim();
    if (text === "")
        return "an empty response";
    if (!isWebPage(text))
        return (0,build_text/* cutBetweenNames */.$i)(text, SHOWN_LENGTH);
    const title = /<title[^>]*>([^<]*)<\/title>/i.exec(text.slice(0, 10_000))?.[1]?.trim();
    return title ? `a web page, titled "${(0,build_text/* cutBetweenNames */.$i)(title, SHOWN_LENGTH)}"` : "a web page";
}
function isWebPage(body) {
    return /^\s*<(!doctype|html)/i.test(body);
}
const RATE_LIMIT = /exceeded the (per[- ]minute|hourly) rate limit|rate limit for this api has been reached/i;
function rateLimitOf(messages) {
    const message = messages.find((text) => RATE_LIMIT.test(text));
    if (message === undefined)
        return undefined;
    return /hourly/i.test(message) ? "hour" : "minute";
}
const RATE_LIMIT_ADVICE = "The bot's rate limit is reached: send again later.";
const SCOPE_ADVICE = "Give the JWT app the scope Proactive Messages (App Builder, or Admin Console: Channel Management > Proactive Messages), then publish the app.";
const CREDENTIALS_ADVICE = "Check `bot-id`, `client-id`, `client-secret` or `private-key`, and `jwt-algorithm`: they must be those of one JWT app of this bot, at this `host`.";
const CONTENT_ADVICE = "The platform rejects the content of the request. Check the message, `channel`, `user-identity-type` and the identities.";
const PATH_ADVICE = "`host` is the platform's address without the path of its pages (such as /builder).";
const RULES = [
    { says: RATE_LIMIT, advice: RATE_LIMIT_ADVICE },
    { says: /\bscopes?\b|permission denied/i, advice: SCOPE_ADVICE, isAboutApp: true },
    {
        says: /jwe|encrypted token/i,
        advice: "If the app enforces JWE, set `jwe-public-key` to the platform's public key; if it doesn't, remove that input.",
        isAboutApp: true,
    },
    {
        says: /replay/i,
        advice: "The platform has seen the token of this request before, although each has its own. Make sure that no gateway or proxy repeats requests.",
        isReplay: true,
    },
    { says: /jti/i, advice: "Check the JTI setting of the JWT app in Kore.ai." },
    {
        says: /jwt (expired|not active)|"(exp|iat|nbf)"/i,
        advice: "The platform rejects the token because of its times: check the runner's clock.",
    },
    {
        says: /invalid jwt token|jwt malformed/i,
        advice: "The platform can't read the token. Check `jwt-algorithm`. If the app enforces JWE, set `jwe-public-key`; if it doesn't, remove that input.",
        isAboutApp: true,
    },
    { says: /invalid sdk credentials/i, advice: CREDENTIALS_ADVICE, isAboutApp: true },
    {
        says: /invalid ?(stream|bot) ?id/i,
        advice: "Check `bot-id`: copy the Bot ID or Stream ID from the bot's General Settings.",
        isAboutApp: true,
    },
    { says: /validation errors|invalid arguments/i, advice: CONTENT_ADVICE },
];
function adviceOnStatus({ status, body }, isPlatforms) {
    if (isRedirect(status))
        return "Set `host` to the platform's own address.";
    const advice = STATUS_ADVICE[status];
    if (status === 404)
        return `Check \`bot-id\` and \`host\`: this host has no such bot, or no such API. ${PATH_ADVICE}`;
    if (isWebPage(body) && status < 500)
        return [`Check \`host\`: the response is not from the platform's API. ${PATH_ADVICE}`, advice ?? []]
            .flat()
            .join(" ");
    if (advice !== undefined)
        return advice;
    if (status >= 500)
        return "The platform has a problem right now: send again later.";
    if (isPlatforms)
        return "The platform rejected the request. Fix the problem that it names.";
    return "Check `host`: the response may not be from the platform.";
}
const STATUS_ADVICE = {
    400: "Check the message, and that the channel is configured, published and enabled for proactive notifications.",
    401: CREDENTIALS_ADVICE,
    403: SCOPE_ADVICE,
    405: "Check `host`: the server there doesn't accept this request, so it may not be the platform's API.",
    412: CONTENT_ADVICE,
    413: "The message is too large for the platform. Shorten it.",
    429: RATE_LIMIT_ADVICE,
};
function adviceOnComment(comment) {
    return /not associated with the channel|isn't associated/i.test(comment)
        ? "Install the bot's app for them, or correct the identity. They are in undelivered-file."
        : "They are in undelivered-file.";
}

;// CONCATENATED MODULE: ./build/report/verdict.js




const verdict_MAX_REASONS = 5;
function judge(result, reasons, failOn, redactor) {
    const { sum, isCancelled } = result;
    const faults = [...requestFaults(result, redactor), ...waitFaults(result, redactor)];
    const fails = faults.length > 0 || sum.status === "FAILURE" || (failOn === "any" && isPartial(sum));
    const level = (isFault) => isFault && (failOn !== "never" || isCancelled) ? "error" : "warning";
    const asFindings = (messages, isFault) => messages.map((message) => ({ level: level(isFault), message }));
    return {
        succeeds: !isCancelled && (failOn === "never" || !fails),
        findings: [
            ...asFindings(faults, true),
            ...asFindings(unreached(reasons), failOn === "any" || sum.status === "FAILURE"),
            ...asFindings(unexplained(result), fails),
            ...asFindings(unconfirmed(result), false),
        ],
    };
}
function announceEnd({ findings }, sum, log) {
    for (const { level, message } of findings)
        log[level](message);
    if (sum.unmatchedEntries > 0)
        log.info(`No recipient matches ${(0,build_text/* count */.U9)(sum.unmatchedEntries, "entry", "entries")} of the platform's log.`);
    log.info(closingLine(sum));
}
function isPartial({ counts, status }) {
    return counts.failed > 0 || status === "PARTIAL_SUCCESS";
}
function requestFaults({ batches }, redactor) {
    const byReason = new Map();
    for (const { number, identities, state } of batches) {
        const reason = reasonOf(state, redactor);
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
        return `${batches.length === 1 ? "The request" : which} (${(0,build_text/* count */.U9)(recipients, "recipient")}) ${isOne ? "was" : "were"} ${isOne ? reason : reason.replace("its outcome is", "their outcome is")}`;
    });
}
function reasonOf(state, redactor) {
    switch (state.kind) {
        case "accepted":
        case "skipped":
            return undefined;
        case "waiting":
            return state.reason === undefined ? "not sent." : `not sent, because ${state.reason}.`;
        case "sending":
            return "interrupted: its outcome is unknown. Ask a recipient before you send again.";
        case "refused":
        case "not-processed":
        case "unknown": {
            const { what, advice } = state.error;
            return `${REQUEST_WORDS[state.kind]}: ${(0,build_text/* sentence */.em)(redactor.foreign(what))} ${advice}`.trim();
        }
    }
}
function hasFailedSilently(batch) {
    const { state } = batch;
    const hasFailed = state.kind === "accepted" && /FAILURE|PARTIAL_SUCCESS/.test(state.job.status);
    return hasFailed && failuresOf(batch).length === 0;
}
function unexplained({ batches, waitEnding }) {
    const silent = batches.filter(hasFailedSilently);
    if (silent.length === 0)
        return [];
    const recipients = silent.reduce((sum, { identities }) => sum + identities.length, 0);
    const withoutEntry = countUnconfirmed(silent);
    const statuses = new Set(silent.flatMap(({ state }) => (state.kind === "accepted" ? [state.job.status] : [])));
    const requests = `${silent.length === 1 ? "request" : "requests"} ${ranges(silent.map((batch) => batch.number))} of ${batches.length}`;
    const ended = `The platform ended ${requests} (${(0,build_text/* count */.U9)(recipients, "recipient")}) with ${[...statuses].join(" or ")}`;
    const ask = "Ask some of them, or look at the bot's analytics.";
    if (withoutEntry === 0)
        return [`${ended}, although its log has all of them as delivered. ${ask}`];
    const which = withoutEntry === recipients ? "any of them" : `${(0,build_text/* formatNumber */.ZV)(withoutEntry)} of them`;
    const log = waitEnding === undefined ? "" : `: its log has no entry for ${which}`;
    return [
        `${ended}, but doesn't say which recipients it couldn't reach${log}. Recipients without a log entry are not in undelivered-file. ${ask}`,
    ];
}
function unconfirmed({ batches, waitEnding }) {
    if (waitEnding === undefined)
        return [];
    const missing = countUnconfirmed(batches.filter((batch) => !hasFailedSilently(batch)));
    if (missing === 0)
        return [];
    return [
        `The platform finished, but its log has no entry for ${(0,build_text/* count */.U9)(missing, "recipient")}: nothing confirms that they got the message. Ask one of them, or look at the bot's analytics.`,
    ];
}
const MAX_RANGES = 10;
function ranges(numbers) {
    const runs = [];
    for (const number of numbers) {
        const last = runs.at(-1);
        if (last && number === last.to + 1)
            last.to = number;
        else
            runs.push({ from: number, to: number });
    }
    const shown = runs.slice(0, MAX_RANGES).map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`));
    const more = runs.slice(MAX_RANGES).reduce((sum, { from, to }) => sum + to - from + 1, 0);
    return `${shown.join(", ")}${more > 0 ? ` and ${(0,build_text/* formatNumber */.ZV)(more)} more` : ""}`;
}
function waitFaults({ batches, waitEnding, sum, pollError }, redactor) {
    const inOpenJobs = sum.counts.accepted - countUnconfirmed(batches);
    const open = inOpenJobs > 0
        ? `${(0,build_text/* count */.U9)(inOpenJobs, "recipient")} without a result so far`
        : "no recipient is without a result";
    const goesOn = "The platform continues to deliver.";
    switch (waitEnding) {
        case undefined:
        case "finished":
            return [];
        case "timed-out": {
            const advice = pollError
                ? `The last status request failed: ${(0,build_text/* sentence */.em)(redactor.foreign(pollError.what))} ${pollError.advice}`
                : "To wait longer, raise `wait-timeout`.";
            return [`The platform did not finish within \`wait-timeout\`: ${open}. ${goesOn} ${advice}`.trim()];
        }
        case "refused":
            return [
                `The platform asks to wait more than 5 minutes before the next status request, so the step stopped waiting: ${open}. ${goesOn} Look at the bot's analytics.`,
            ];
        case "cancelled":
            return [`The step was cancelled while it waited: ${open}. ${goesOn} Look at the bot's analytics.`];
    }
}
function unreached(reasons) {
    const lines = reasons
        .slice(0, verdict_MAX_REASONS)
        .map(({ reason, recipients, who }) => `The platform could not reach ${(0,build_text/* count */.U9)(recipients, "recipient")} (${who}): ${(0,build_text/* sentence */.em)(reason)} ${adviceOnComment(reason)}`);
    const others = reasons.slice(verdict_MAX_REASONS).reduce((total, { recipients }) => total + recipients, 0);
    return others === 0
        ? lines
        : [
            ...lines,
            `The platform could not reach ${(0,build_text/* count */.U9)(others, "more recipient")}, for other reasons: see the report file.`,
        ];
}
function closingLine({ status, counts, recipients }) {
    const parts = OUTCOMES.flatMap((outcome) => counts[outcome] > 0 ? [`${(0,build_text/* formatNumber */.ZV)(counts[outcome])} ${OUTCOME_WORDS[outcome].label}`] : []);
    return `Status ${status}. Of ${(0,build_text/* count */.U9)(recipients + counts.skipped, "recipient")}: ${parts.join(", ")}.`;
}

// EXTERNAL MODULE: ./build/held-files.js
var held_files = __nccwpck_require__(9059);
;// CONCATENATED MODULE: ./build/report/outputs.js
const MAX_JOB_IDS = 1000;
function outputsOf(status, sum, { hasWaited, hasLedger }, files) {
    return {
        "job-id": sum.jobIds[0] ?? "",
        "job-ids": JSON.stringify(sum.jobIds.slice(0, MAX_JOB_IDS)),
        status,
        "percent-complete": String(sum.percentComplete),
        "recipients-count": String(sum.recipients + sum.counts.skipped),
        "accepted-count": String(sum.inJobs),
        "unsent-count": String(sum.counts.unsent),
        "unknown-count": String(sum.counts.unknown),
        "delivered-count": hasWaited ? String(sum.counts.delivered) : "",
        "failed-count": hasWaited ? String(sum.counts.failed) : "",
        "skipped-count": hasLedger ? String(sum.counts.skipped) : "",
        "undelivered-file": files.undelivered,
        "report-file": files.report,
    };
}

;// CONCATENATED MODULE: ./build/results.js






async function leaveResults(results, source, level) {
    const { status, hasWaited = false, summary } = results;
    const { isListWritten, ...files } = writeFiles(status, source, level);
    const has = { hasWaited, hasLedger: source.deps.readInput("ledger-file").trim() !== "" };
    const outputs = outputsOf(status, tally(source.batches), has, files);
    const outputsFault = writeOutputs(outputs, source);
    if (outputsFault !== undefined)
        source.log[level](outputsFault);
    await writeSummary(summary, source);
    cleanUp(source);
    return outputsFault === undefined && isListWritten;
}
function writeFiles(status, source, level) {
    const { deps, log, batches, report, folder, id } = source;
    if (deps.env["RUNNER_TEMP"] && deps.env["RUNNER_TEMP"] !== folder)
        log.warning(`RUNNER_TEMP is not a folder that can be written to: this step's files are in ${folder}.`);
    const written = tryToWrite("report file", log, "warning", () => {
        report.write();
        return report.path;
    });
    const list = tryToWrite("list of recipients not reached", log, level, () => {
        const wasToSend = status !== "DRY_RUN" && status !== "SKIPPED";
        return writeUndelivered(folder, id, wasToSend ? undeliveredIn(batches) : [], deps.files);
    });
    if (list)
        log.info(`Recipients not reached: ${list}`);
    if (written)
        log.info(`Report: ${written}`);
    return { report: written ?? "", undelivered: list ?? "", isListWritten: list !== undefined };
}
function tryToWrite(what, log, level, write) {
    try {
        return write();
    }
    catch (error) {
        log[level](cantBeWritten(what, error));
        return undefined;
    }
}
function writeOutputs(outputs, { deps, log }) {
    if (!deps.env["GITHUB_OUTPUT"]) {
        log.warning("No outputs: this runner doesn't set GITHUB_OUTPUT.");
        return undefined;
    }
    try {
        for (const [name, value] of Object.entries(outputs))
            (0,retrying/* retrying */.R)(() => deps.setOutput(name, value), deps.files, held_files/* isHeldOpen */.W);
        return undefined;
    }
    catch (error) {
        return `${cantBeWritten("outputs", error)} Later steps that use them get empty values.`;
    }
}
async function writeSummary(summary, { deps, log }) {
    if (!deps.env["GITHUB_STEP_SUMMARY"]) {
        log.info("No job summary: this runner doesn't set GITHUB_STEP_SUMMARY.");
        return;
    }
    try {
        await deps.writeSummary(summary(log.findings));
    }
    catch (error) {
        log.warning(cantBeWritten("job summary", error));
    }
}
function cleanUp({ deps, log, report, folder, id }) {
    report.close();
    for (const draft of removeDrafts(report.path, folder, id, deps.files))
        log.warning(`${draft} can't be removed, because another program holds it open: remove it.`);
}
function cantBeWritten(what, error) {
    return `The ${what} can't be written: ${(0,build_text/* sentence */.em)(messageOf(error))}`;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/delivery/in-parallel.js
const MAX_PARALLEL = 4;
async function inParallel(next, work) {
    let continuation = "goes-on";
    const worker = async () => {
        for (let item = next(); item !== undefined && continuation === "goes-on"; item = next()) {
            let after = "stops";
            try {
                after = await work(item);
            }
            finally {
                if (after === "stops")
                    continuation = after;
            }
        }
    };
    const ends = await Promise.allSettled(Array.from({ length: MAX_PARALLEL }, worker));
    for (const end of ends)
        if (end.status === "rejected")
            throw end.reason;
    return continuation;
}

;// CONCATENATED MODULE: ./build/kore/retry-after.js
const MAX_ASKED_WAIT_MS = 5 * 60_000;
function askedWaitOf(headers, now) {
    const text = headers["retry-after"]?.trim() ?? "";
    const seconds = /^\d+$/.test(text) ? Number(text) : undefined;
    if (seconds !== undefined && seconds < FIRST_UNIX_TIME)
        return seconds * 1000;
    const date = seconds === undefined ? httpDateMs(text) : seconds * 1000;
    return date === undefined ? undefined : Math.max(0, date - (httpDateMs(headers.date) ?? now));
}
const FIRST_UNIX_TIME = 1_000_000_000;
function httpDateMs(header) {
    const text = header?.trim() ?? "";
    if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*\d\d:\d\d:\d\d/.test(text))
        return undefined;
    const hasZone = /\d\d:\d\d:\d\d(?:\.\d+)? *(?:[A-Z]|[+-]\d)/.test(text);
    const date = Date.parse(hasZone ? text : `${text} GMT`);
    return Number.isNaN(date) ? undefined : date;
}

;// CONCATENATED MODULE: ./build/delivery/retry.js
const FIRST_BACKOFF_MS = 1_000;
const MAX_BACKOFF_MS = 30_000;
function mayRetry(outcome, guarantee) {
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

;// CONCATENATED MODULE: ./build/delivery/send.js


async function send(batch, deps, stopped) {
    let unknown;
    for (let attempt = 1;; attempt += 1) {
        const end = attempt === 1 ? stopped : deps.cancelled;
        const outcome = await attemptOnce(batch, deps, end, attempt, unknown);
        if (outcome === undefined)
            return "stops";
        if (outcome.kind === "unknown")
            unknown ??= outcome;
        become(batch, outcome.kind === "accepted" ? outcome : (unknown ?? outcome), deps);
        if (outcome.kind === "not-processed" && outcome.isFree) {
            attempt -= 1;
            continue;
        }
        const next = whatNext(outcome, attempt, deps);
        if (typeof next === "string")
            return next;
        deps.onRetry(batch, next);
        await deps.clock.sleep(next.waitMs, deps.cancelled);
    }
}
function whatNext(outcome, attempt, { retries, guarantee, limiter, random, cancelled }) {
    if (outcome.kind === "accepted")
        return "goes-on";
    if (outcome.kind === "refused")
        return outcome.stopsAll ? "stops" : "goes-on";
    const asked = outcome.askedWaitMs;
    if (cancelled.aborted || (asked ?? 0) > MAX_ASKED_WAIT_MS)
        return "stops";
    limiter.pause(asked ?? 0);
    if (attempt > retries || !mayRetry(outcome, guarantee))
        return "goes-on";
    const waitMs = asked ?? backoffMs(attempt, random);
    return { outcome, attempt: attempt + 1, attempts: retries + 1, waitMs };
}
async function attemptOnce(batch, { limiter, notify, ledger, onChange }, end, attempt, unknown) {
    const release = await limiter.acquire(end);
    if (!release)
        return undefined;
    try {
        const before = batch.state;
        ledger?.sending(batch);
        if (!unknown) {
            batch.state = { kind: "sending" };
            onChange(batch);
        }
        if (!end.aborted)
            return await notify(batch, attempt);
        batch.state = before;
        ledger?.struckOut(batch, batch.identities);
        onChange(batch);
        return undefined;
    }
    finally {
        release();
    }
}
const NO_ENTRIES = new Map();
function become(batch, outcome, { ledger, onChange }) {
    if (outcome.kind === "accepted")
        ledger?.accepted(batch);
    else if (outcome.kind !== "unknown")
        ledger?.struckOut(batch, batch.identities);
    batch.state =
        outcome.kind === "accepted"
            ? { kind: "accepted", job: outcome.job, entries: NO_ENTRIES, unmatchedEntries: 0 }
            : { kind: outcome.kind, error: outcome.error, ...aboutContent(outcome) };
    onChange(batch);
}
function aboutContent(outcome) {
    return outcome.kind === "refused" && outcome.isAboutContent ? { isAboutContent: true } : {};
}

;// CONCATENATED MODULE: ./build/delivery/deliver.js



const MAX_UNKNOWN_IN_A_ROW = 5;
const MAX_SENT_ALONE = 3;
async function deliver(batches, deps) {
    const failure = await whatStops(batches, deps);
    const reason = deps.cancelled.aborted ? CANCELLED : failure;
    for (const batch of batches)
        if (batch.state.kind === "waiting")
            batch.state = { kind: "waiting", reason };
}
async function whatStops(batches, deps) {
    try {
        const sentAlone = await sendFirst(batches, deps);
        const isAccepted = batches[sentAlone - 1]?.state.kind === "accepted";
        const isOutage = isAccepted && (await sendOthers(batches.slice(sentAlone), deps));
        return isOutage ? OUTAGE : EARLIER_FAILURE;
    }
    catch (error) {
        if (error instanceof ledger_fault/* LedgerFault */.I)
            return `the ledger ${error.message}`;
        throw error;
    }
}
async function sendFirst(batches, deps) {
    const limit = deps.isPersonal ? MAX_SENT_ALONE : 1;
    let sent = 0;
    for (const batch of batches.slice(0, limit)) {
        sent += 1;
        await send(batch, deps, deps.cancelled);
        if (!("isAboutContent" in batch.state))
            break;
    }
    return sent;
}
async function sendOthers(batches, deps) {
    const stop = new AbortController();
    const stopped = AbortSignal.any([deps.cancelled, stop.signal]);
    let unknownInARow = 0;
    let isOutage = false;
    const others = batches.values();
    const next = () => others.next().value;
    await inParallel(next, async (batch) => {
        const continuation = await send(batch, deps, stopped).catch((error) => {
            stop.abort();
            throw error;
        });
        unknownInARow = batch.state.kind === "unknown" ? unknownInARow + 1 : 0;
        isOutage ||= unknownInARow === MAX_UNKNOWN_IN_A_ROW;
        if (!isOutage && continuation === "goes-on")
            return "goes-on";
        stop.abort();
        return "stops";
    });
    return isOutage;
}
const CANCELLED = "the step was cancelled";
const OUTAGE = "five requests in a row had an unknown outcome";
const EARLIER_FAILURE = "an earlier request failed";

;// CONCATENATED MODULE: ./build/delivery/log-entries.js

function withStatus(state, { entries, ...job }, identities, type) {
    const keyOf = type === "resolve" ? (identity) => (0,build_text/* comparable */.Zm)(identity.trim()) : exactly;
    const identityByKey = new Map(identities.map((identity) => [keyOf(identity), identity]));
    const matched = entries.flatMap((entry) => {
        const identity = identityByKey.get(keyOf(entry.identity));
        return identity === undefined ? [] : [[identity, entry]];
    });
    return {
        ...state,
        job,
        entries: new Map([...state.entries, ...matched]),
        unmatchedEntries: Math.max(state.unmatchedEntries, entries.length - matched.length),
    };
}
function exactly(identity) {
    return identity;
}

;// CONCATENATED MODULE: ./build/delivery/poll-schedule.js
const SECOND_MS = 1_000;
const poll_schedule_MINUTE_MS = 60 * SECOND_MS;
function pollDelayMs(nth, percentComplete, elapsedMs) {
    const patient = nth <= 3 ? SECOND_MS : Math.min(poll_schedule_MINUTE_MS, SECOND_MS * 2 ** (nth - 3));
    if (percentComplete === 0)
        return patient;
    const expected = (elapsedMs * (100 - percentComplete)) / percentComplete;
    return Math.min(patient, Math.max(SECOND_MS, patient / 4, expected));
}
function enqueue(queue, poll) {
    const before = queue.findLastIndex(({ dueAt }) => dueAt <= poll.dueAt);
    queue.splice(before + 1, 0, poll);
}
const BURST_MS = SECOND_MS;
class Pace {
    #spacingMs;
    #nextAt = 0;
    constructor(requestsPerMinute) {
        this.#spacingMs = (2 * poll_schedule_MINUTE_MS) / requestsPerMinute;
    }
    place(nth, now) {
        if (nth === 1) {
            this.#nextAt = Math.max(this.#nextAt, now + this.#spacingMs);
            return now;
        }
        const at = Math.max(now, this.#nextAt - BURST_MS);
        this.#nextAt = Math.max(this.#nextAt, at) + this.#spacingMs;
        return at;
    }
}

;// CONCATENATED MODULE: ./build/delivery/throttle.js
const MAX_DELAY_MS = 1_000;
const PAUSE_FACTOR = 20;
class Throttle {
    #clock;
    #call;
    #changedAt;
    #notBefore = Number.NEGATIVE_INFINITY;
    constructor(clock, call) {
        this.#clock = clock;
        this.#call = call;
    }
    changed(isLast) {
        this.#changedAt ??= this.#clock.now();
        this.unchanged(isLast);
    }
    unchanged(isLast) {
        if (this.#changedAt === undefined)
            return;
        const now = this.#clock.now();
        const isDue = isLast || now - this.#changedAt >= MAX_DELAY_MS;
        if (isDue && now >= this.#notBefore)
            this.flush();
    }
    flush() {
        if (this.#changedAt === undefined)
            return;
        this.#changedAt = undefined;
        const start = this.#clock.now();
        this.#call();
        const end = this.#clock.now();
        this.#notBefore = end + PAUSE_FACTOR * (end - start);
    }
}

;// CONCATENATED MODULE: ./build/delivery/wait.js






const wait_SECOND_MS = 1_000;
async function waitForJobs(batches, deps) {
    const { clock, timeoutMs, cancelled } = deps;
    const over = new AbortController();
    const timeUp = new AbortController();
    void clock.sleep(timeoutMs, over.signal).then(() => timeUp.abort());
    const polling = new Polling(deps, AbortSignal.any([cancelled, timeUp.signal]));
    const ending = await polling.run(batches.filter(isAccepted));
    over.abort();
    return ending;
}
function isAccepted(batch) {
    return batch.state.kind === "accepted";
}
class Polling {
    #deps;
    #signal;
    #startedAt;
    #lastPollAt;
    #pace;
    #progress;
    #queue = [];
    #inFlight = 0;
    #open = 0;
    constructor(deps, signal) {
        const { clock, timeoutMs, requestsPerMinute, onProgress } = deps;
        this.#deps = deps;
        this.#signal = signal;
        this.#startedAt = clock.now();
        this.#lastPollAt = this.#startedAt + timeoutMs - Math.min(wait_SECOND_MS, timeoutMs / 2);
        this.#pace = new Pace(requestsPerMinute);
        this.#progress = new Throttle(clock, () => onProgress(clock.now() - this.#startedAt));
    }
    async run(batches) {
        for (const batch of batches)
            this.#queue.push({ batch, nth: 1, dueAt: this.#startedAt + wait_SECOND_MS });
        this.#open = batches.length;
        const continuation = await inParallel(() => this.#queue.shift(), (poll) => this.#poll(poll));
        this.#progress.flush();
        if (this.#deps.cancelled.aborted)
            return "cancelled";
        if (this.#open === 0)
            return "finished";
        return continuation === "stops" && !this.#signal.aborted ? "refused" : "timed-out";
    }
    async #poll(poll) {
        const { limiter, jobStatus, clock } = this.#deps;
        await this.#until(poll.dueAt);
        this.#inFlight += 1;
        await this.#until(this.#pace.place(poll.nth, clock.now()));
        const release = await limiter.acquire(this.#signal);
        const isLast = clock.now() >= this.#lastPollAt;
        const outcome = release && (await jobStatus(poll.batch.state.job.id, this.#signal).finally(release));
        this.#inFlight -= 1;
        return outcome ? this.#take(outcome, poll, isLast) : "stops";
    }
    #take(outcome, { batch, nth }, isLast) {
        const { clock, userIdentityType } = this.#deps;
        if (outcome.kind === "failed") {
            if (this.#failed(batch, outcome) === "stops")
                return "stops";
            this.#progress.unchanged(this.#inFlight === 0);
        }
        else {
            batch.state = withStatus(batch.state, outcome.job, batch.identities, userIdentityType);
            if (hasEnded(batch.state))
                this.#open -= 1;
            this.#progress.changed(this.#inFlight === 0);
            if (hasEnded(batch.state))
                return "goes-on";
        }
        if (isLast)
            return "goes-on";
        const now = clock.now();
        const delay = pollDelayMs(nth + 1, batch.state.job.percentComplete, now - this.#startedAt);
        enqueue(this.#queue, { batch, nth: nth + 1, dueAt: now + delay });
        return "goes-on";
    }
    #failed(batch, outcome) {
        const { limiter, onFailedPoll } = this.#deps;
        if (this.#signal.aborted)
            return "stops";
        onFailedPoll(batch, outcome);
        const { askedWaitMs = 0 } = outcome;
        if (askedWaitMs > MAX_ASKED_WAIT_MS)
            return "stops";
        limiter.pause(askedWaitMs);
        return "goes-on";
    }
    async #until(time) {
        const { clock } = this.#deps;
        const ms = Math.min(time, this.#lastPollAt) - clock.now();
        if (ms > 0)
            await clock.sleep(ms, this.#signal);
    }
}

;// CONCATENATED MODULE: ./build/kore/clock-difference.js


const TOLERANCE_MS = 30_000;
function clockDifferenceMs(exchange, sentAt, receivedAt) {
    if (exchange.kind !== "response" || exchange.status !== 401)
        return undefined;
    const date = httpDateMs(exchange.headers.date);
    if (date === undefined)
        return undefined;
    const platformTime = date + 1000 * (Number(exchange.headers.age) || 0);
    const difference = Math.min(platformTime - sentAt, 0) + Math.max(platformTime - receivedAt, 0);
    return Math.abs(difference) > TOLERANCE_MS ? difference : undefined;
}
function clockSentence(differenceMs) {
    const side = differenceMs > 0 ? "behind" : "ahead of";
    return `The runner's clock is ${(0,build_text/* seconds */.YA)(Math.abs(differenceMs))} ${side} the platform's.`;
}

;// CONCATENATED MODULE: ./build/kore/judgement.js





const UNKNOWN_ADVICE = "The platform may have accepted the request: ask a recipient, or look at the bot's analytics, before you send again.";
const NETWORK_ADVICE = "Check `host`, the network and the proxy.";
const STOPS_ALL = new Set([401, 403, 404]);
const ABOUT_CONTENT = new Set([400, 412, 413]);
function isFromGateway(status) {
    return status === 408 || status === 499 || (status < 400 && !isRedirect(status));
}
function outcomeOf(exchange, now) {
    switch (exchange.kind) {
        case "not-sent":
            return { kind: "not-processed", error: errorOnTheWay(exchange) };
        case "blocked":
            return { kind: "refused", error: errorOnTheWay(exchange), stopsAll: true };
        case "lost":
            return { kind: "unknown", error: { what: exchange.reason, advice: UNKNOWN_ADVICE } };
        case "response":
            return outcomeOfResponse(exchange, now);
    }
}
function errorOnTheWay(exchange) {
    const advice = exchange.kind === "lost" ? undefined : exchange.advice;
    return { what: exchange.reason, advice: advice ?? NETWORK_ADVICE };
}
function outcomeOfResponse(response, now) {
    const { status } = response;
    const json = (0,build_json/* parseJson */.qF)(response.body);
    const job = isWhole(response) ? readJob(json) : { wrong: "it was cut off" };
    if (isSuccess(status) && !("wrong" in job))
        return { kind: "accepted", job };
    const error = errorOfResponse(response, json);
    const wait = waitOf(response, error, now);
    if (status === 429 || error.rateLimit || (status === 503 && error.isPlatforms && response.complete)) {
        const advice = adviceOnLongWait(wait) ?? error.advice;
        return { kind: "not-processed", error: { what: error.what, advice }, ...wait };
    }
    if (status >= 300 && status < 500 && !isFromGateway(status)) {
        return outcomeOfRefusal(status, error);
    }
    if (isSuccess(status))
        return { kind: "unknown", error: errorOfSuccess(response, error, job) };
    const advice = [UNKNOWN_ADVICE, adviceOnLongWait(wait) ?? []].flat().join(" ");
    return { kind: "unknown", error: { what: error.what, advice }, ...wait };
}
function outcomeOfRefusal(status, error) {
    const { what, advice, isAboutApp, isReplay } = error;
    if (isReplay)
        return { kind: "unknown", error: { what, advice: `${advice} ${UNKNOWN_ADVICE}` } };
    const stopsAll = STOPS_ALL.has(status) || isAboutApp;
    const isAboutContent = ABOUT_CONTENT.has(status) && !isAboutApp;
    return { kind: "refused", error: { what, advice }, stopsAll, ...(isAboutContent && { isAboutContent }) };
}
function isSuccess(status) {
    return status >= 200 && status < 300;
}
function isWhole({ status, complete }) {
    return isSuccess(status) && complete;
}
function errorOfSuccess({ status, complete }, { what, advice }, job) {
    if (!complete || !("wrong" in job))
        return { what: cutOff(status), advice: UNKNOWN_ADVICE };
    return {
        what: `${what}, which is not the platform's response to a notification: ${job.wrong}`,
        advice: `${advice} ${UNKNOWN_ADVICE}`,
    };
}
function cutOff(status) {
    return `the response (HTTP ${status}) was cut off`;
}
function isFromCache(exchange, tookMs) {
    return exchange.kind === "response" && 1000 * Number(exchange.headers.age) > tookMs + 60_000;
}
function cachedJob({ id }) {
    return repeated(`the response names job ${id}, but was in a cache before this request was sent`);
}
function knownJob({ id }) {
    return repeated(`the response names job ${id}, which another request of this step already has`);
}
function repeated(what) {
    const advice = `A cache or proxy in front of the platform may have repeated an earlier response. ${UNKNOWN_ADVICE}`;
    return { kind: "unknown", error: { what, advice } };
}
function statusOf(exchange, jobId, now) {
    if (exchange.kind !== "response")
        return { kind: "failed", error: errorOnTheWay(exchange) };
    const { status, body } = exchange;
    const json = (0,build_json/* parseJson */.qF)(body);
    const job = isWhole(exchange) ? readJobDetails(json, jobId) : { wrong: "it was cut off" };
    if (!("wrong" in job))
        return { kind: "job", job };
    const error = errorOfResponse(exchange, json);
    const { what, advice } = error;
    const wait = waitOf(exchange, error, now);
    if (!isSuccess(status) || error.rateLimit)
        return { kind: "failed", error: { what, advice }, ...wait };
    return {
        kind: "failed",
        error: { what: `a response (HTTP ${status}) that can't be used: ${job.wrong}`, advice },
    };
}
function adviceOnLongWait({ askedWaitMs = 0 }) {
    if (askedWaitMs <= MAX_ASKED_WAIT_MS)
        return undefined;
    const asked = Number.isFinite(askedWaitMs) ? `of ${(0,build_text/* seconds */.YA)(askedWaitMs)}` : "without end";
    return `The platform asks for a wait ${asked}, and the step waits at most 5 minutes: send again later.`;
}
function waitOf({ headers, status }, { rateLimit }, now) {
    const limit = rateLimit ?? (status === 429 ? "minute" : undefined);
    const windowMs = limit === undefined ? undefined : limit === "hour" ? 3_600_000 : 60_000;
    const ms = askedWaitOf(headers, now) ?? windowMs;
    return ms === undefined ? {} : { askedWaitMs: ms };
}

;// CONCATENATED MODULE: ./build/kore/client.js


const client_CANCELLED = {
    kind: "not-processed",
    error: { what: "the step was cancelled before it was sent", advice: "Run the workflow again." },
};
function createClient({ platformUrl, botId }, { freshToken, cancelled, transport, now, onWrongClock }) {
    const notifyUrl = `${platformUrl}/api/public/bot/${botId}/notify`;
    const jobIds = new Set();
    let differenceMs;
    const headers = async () => ({
        auth: await freshToken(now() + (differenceMs ?? 0)),
        accept: "application/json",
        "accept-encoding": "identity",
    });
    const prepare = async (request) => ({
        method: "POST",
        url: notifyUrl,
        headers: { ...(await headers()), "content-type": "application/json" },
        body: JSON.stringify(request),
    });
    const carry = async (request, signal) => {
        const sentAt = now();
        const exchange = await transport(request, signal);
        const receivedAt = now();
        const difference = clockDifferenceMs(exchange, sentAt, receivedAt);
        if (difference !== undefined && differenceMs === undefined) {
            differenceMs = difference;
            onWrongClock(difference);
        }
        return { exchange, difference, tookMs: receivedAt - sentAt };
    };
    return {
        prepare,
        async notify(request, signal, attempt = 1) {
            const isCorrected = differenceMs !== undefined;
            const post = { ...(await prepare(request)), attempt };
            if (cancelled.aborted)
                return client_CANCELLED;
            const { exchange, difference, tookMs } = await carry(post, signal);
            const outcome = outcomeOf(exchange, now());
            if (outcome.kind === "accepted") {
                if (isFromCache(exchange, tookMs))
                    return cachedJob(outcome.job);
                if (jobIds.has(outcome.job.id))
                    return knownJob(outcome.job);
                jobIds.add(outcome.job.id);
            }
            if (outcome.kind !== "refused" || difference === undefined)
                return outcome;
            const error = withClock(outcome.error, difference);
            return isCorrected ? { ...outcome, error } : { kind: "not-processed", error, isFree: true };
        },
        async jobStatus(jobId, signal) {
            const url = `${notifyUrl}/status/${jobId}`;
            const fresh = { ...(await headers()), "cache-control": "no-cache" };
            const get = { method: "GET", url, headers: fresh, attempt: 1 };
            if (signal.aborted)
                return { kind: "failed", error: client_CANCELLED.error };
            const { exchange, difference } = await carry(get, signal);
            const outcome = statusOf(exchange, jobId, now());
            if (outcome.kind !== "failed" || difference === undefined)
                return outcome;
            return { ...outcome, error: withClock(outcome.error, difference) };
        },
    };
}
function withClock({ what, advice }, differenceMs) {
    return { what, advice: `${advice} ${clockSentence(differenceMs)}` };
}

;// CONCATENATED MODULE: ./build/kore/rate-limit.js
const rate_limit_MINUTE_MS = 60_000;
const rate_limit_HOUR_MS = 60 * rate_limit_MINUTE_MS;
const MARGIN_MS = 1_000;
const rate_limit_HOURLY_FACTOR = 30;
class RateLimiter {
    #clock;
    #onWait;
    #windows;
    #responses = [];
    #inFlight = 0;
    #pausedUntil = 0;
    #turn = Promise.resolve();
    #change = Promise.withResolvers();
    constructor(perMinute, clock, onWait) {
        this.#clock = clock;
        this.#onWait = onWait;
        this.#windows = [
            { length: rate_limit_MINUTE_MS + MARGIN_MS, limit: perMinute },
            { length: rate_limit_HOUR_MS + MARGIN_MS, limit: perMinute * rate_limit_HOURLY_FACTOR },
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
            const { ms, cause } = this.#waitForRoom();
            if (ms === 0)
                return this.#permit();
            await this.#sleep(ms, cause, signal);
        }
    }
    #wake = () => {
        this.#change.resolve();
        this.#change = Promise.withResolvers();
    };
    #permit() {
        this.#inFlight += 1;
        return () => {
            this.#inFlight -= 1;
            this.#responses.push(this.#clock.now());
            this.#wake();
        };
    }
    #waitForRoom() {
        const now = this.#clock.now();
        const longest = this.#windows.at(-1)?.length ?? 0;
        while ((this.#responses[0] ?? now) <= now - longest)
            this.#responses.shift();
        const waits = this.#windows.map(({ length, limit }) => {
            const allowed = limit - this.#inFlight;
            if (allowed <= 0)
                return Number.POSITIVE_INFINITY;
            const blocking = this.#responses.at(-allowed);
            return this.#responses.length < allowed || blocking === undefined ? 0 : blocking + length - now;
        });
        const room = Math.max(0, ...waits);
        const pause = this.#pausedUntil - now;
        return pause >= room ? { ms: Math.max(0, pause), cause: "asked" } : { ms: room, cause: "rate-limit" };
    }
    async #sleep(ms, cause, signal) {
        if (ms === Number.POSITIVE_INFINITY) {
            signal.addEventListener("abort", this.#wake);
            await this.#change.promise;
            signal.removeEventListener("abort", this.#wake);
            return;
        }
        this.#onWait(ms, cause);
        await this.#clock.sleep(ms, signal);
    }
}

// EXTERNAL MODULE: ./node_modules/jsonwebtoken/index.js
var jsonwebtoken = __nccwpck_require__(9653);
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
    const key = "secret" in signing ? (0,external_node_crypto_.createSecretKey)(signing.secret, "utf8") : signing.key;
    return jsonwebtoken.sign(claims, key, { algorithm: signing.algorithm });
}
async function makeToken(app, now, id) {
    const token = signToken(app, now, id);
    return app.encryption ? encryptToken(token, app.encryption) : token;
}

;// CONCATENATED MODULE: ./build/send-notification.js










async function sendNotification(notification, app, deps) {
    const { log, redactor, batches, clock, cancellation } = deps;
    const { settings } = notification;
    const requests = withoutSkipped(batches);
    const progress = new Progress(requests.length, { log, redactor, clock });
    progress.start(notification);
    const client = clientFor(settings, app, deps);
    const limiter = new RateLimiter(settings.requestsPerMinute, clock, (ms, cause) => progress.waits(ms, cause));
    const isPersonal = notification.personal !== undefined;
    const session = { settings, client, limiter, progress, isPersonal, requests };
    const accepted = await deliverBatches(session, deps);
    const waits = settings.wait && accepted.length > 0 && !cancellation.requested.aborted;
    const waited = waits ? await waitForBatches(accepted, session, deps) : NOT_WAITED;
    return { batches: requests, sum: tally(batches), ...waited, isCancelled: cancellation.requested.aborted };
}
const NOT_WAITED = { waitEnding: undefined, pollError: undefined };
function clientFor({ bot, requestTimeoutSeconds }, app, deps) {
    const { now, uuid, cancellation } = deps;
    return createClient(bot, {
        freshToken: (platformTime) => makeToken(app, platformTime, uuid()),
        cancelled: cancellation.requested,
        transport: logged(deps.createTransport(requestTimeoutSeconds * 1000), deps),
        now,
        onWrongClock: (differenceMs) => deps.log.warning(`${clockSentence(differenceMs)} From now on, tokens have the platform's time. Correct the runner's clock.`),
    });
}
async function deliverBatches({ settings, client, limiter, progress, isPersonal, requests }, { clock, random, cancellation, report, ledger }) {
    const { channel, userIdentityType } = settings;
    const accepted = [];
    await deliver(requests, {
        notify: ({ message, identities }, attempt) => client.notify({ channel, userIdentityType, message, identities }, cancellation.overdue, attempt),
        guarantee: settings.delivery,
        retries: settings.retries,
        isPersonal,
        limiter,
        clock,
        random,
        cancelled: cancellation.requested,
        ledger,
        onChange: (batch) => {
            if (batch.state.kind === "accepted")
                accepted.push(batch);
            progress.changed(batch);
            unlessItFails(() => report.update(batch));
        },
        onRetry: (batch, retry) => progress.retry(batch, retry),
    });
    return accepted;
}
async function waitForBatches(accepted, { settings, client, limiter, progress }, { batches, clock, cancellation, report, ledger }) {
    let pollError;
    const waitEnding = await waitForJobs(accepted, {
        jobStatus: (jobId, signal) => client.jobStatus(jobId, signal),
        userIdentityType: settings.userIdentityType,
        limiter,
        requestsPerMinute: settings.requestsPerMinute,
        clock,
        timeoutMs: settings.waitTimeoutSeconds * 1000,
        cancelled: cancellation.requested,
        onProgress: (elapsedMs) => {
            progress.round(batches, elapsedMs);
            unlessItFails(() => report.write());
        },
        onFailedPoll: (batch, { error }) => {
            pollError = error;
            progress.failedPoll(batch, error);
        },
    });
    for (const batch of accepted)
        ledger?.struckOut(batch, failuresOf(batch).map(({ identity }) => identity));
    return { waitEnding, pollError };
}
function logged(transport, { log, clock }) {
    return async (request, signal) => {
        const start = clock.now();
        const exchange = await transport(request, signal);
        const took = clock.now() - start;
        log.debug(() => {
            const ended = exchange.kind === "response"
                ? `${exchange.status}, ${Buffer.byteLength(exchange.body)} bytes`
                : exchange.kind;
            const sent = Buffer.byteLength(request.body ?? "");
            const path = new URL(request.url).pathname;
            const attempt = request.attempt ?? 1;
            return `${request.method} ${path} (${sent} bytes, attempt ${attempt}): ${ended} in ${Math.round(took)} ms`;
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




















async function runAction(deps) {
    const redactor = new Redactor();
    const batches = [];
    const id = deps.uuid();
    const folder = (0,run_context/* tempFolderOf */.UM)(deps.env);
    const report = new ReportFile(folder, id, { batches, redactor }, deps.files);
    const step = { deps, redactor, batches, report, folder, id, log: new Log(deps.console, redactor) };
    const ending = await carryOut(step).catch((error) => crashed(step, error));
    const neverFails = deps.readInput("fail-on").trim() === "never";
    const hasOutputs = await leaveResults(ending, step, neverFails ? "warning" : "error");
    return ending.succeeds && (hasOutputs || neverFails);
}
async function carryOut(step) {
    const { deps, log, redactor, batches } = step;
    const given = gatherInputs(deps.readInput, deps.env, deps);
    maskSecrets(deps, given, redactor);
    const plan = await makePlan({
        ...deps,
        given,
        log,
        hideIdentities: (identities, inLowerCase) => redactor.hideIdentities(identities, inLowerCase),
        hideValues: (values) => redactor.hideValues(values),
        cancelled: deps.cancellation.requested,
    });
    batches.push(...batchesOf(plan));
    switch (plan.kind) {
        case "invalid":
            return invalid(plan.problems, step);
        case "skip":
            log[plan.isNotable ? "notice" : "info"](`Nothing was sent: ${plan.reason}.`);
            return {
                status: plan.isDryRun ? "DRY_RUN" : "SKIPPED",
                summary: (findings) => skippedSummary(plan.reason, findings, redactor),
                succeeds: true,
            };
        case "dry-run":
            return reportDryRun(plan.notification, plan.app, step);
        case "send":
            return action_send(plan, step);
    }
}
function invalid(problems, { log, redactor }) {
    announceProblems(problems, log);
    return { status: "FAILURE", summary: () => invalidSummary(problems, redactor), succeeds: false };
}
async function reportDryRun(notification, app, step) {
    const { deps, log, redactor, batches } = step;
    const { settings } = notification;
    const requests = withoutSkipped(batches);
    new Progress(requests.length, { log, redactor, clock: deps.clock }).start(notification);
    const client = clientFor(settings, app, { ...deps, log });
    const { channel, userIdentityType } = settings;
    const { showDryRun } = await __nccwpck_require__.e(/* import() */ 438).then(__nccwpck_require__.bind(__nccwpck_require__, 3438));
    await showDryRun(notification, requests, {
        log,
        prepare: ({ message, identities }) => client.prepare({ channel, userIdentityType, message, identities }),
        token: describeToken(app),
    });
    const summary = (findings) => dryRunSummary({ notification, batches, findings }, redactor);
    return { status: "DRY_RUN", summary, succeeds: true };
}
function describeToken({ clientId, subject, signing, encryption }) {
    const encrypted = encryption ? `, encrypted with ${encryption.encryption}` : "";
    return `signed with ${signing.algorithm}${encrypted} (appId ${clientId}, sub ${subject})`;
}
async function action_send(plan, step) {
    const { ledger } = plan;
    if (!ledger)
        return sendAndJudge(plan, undefined, step);
    const open = tryOpen(ledger);
    if (open instanceof ledger_fault/* LedgerFault */.I)
        return invalid([{ input: "ledger-file", message: (0,build_text/* sentence */.em)(open.message) }], step);
    try {
        return await sendAndJudge(plan, open, step);
    }
    finally {
        const lost = open.finish();
        if (lost !== undefined)
            step.log.warning(lost);
    }
}
function tryOpen(ledger) {
    try {
        return ledger.open();
    }
    catch (error) {
        if (error instanceof ledger_fault/* LedgerFault */.I)
            return error;
        throw error;
    }
}
async function sendAndJudge({ notification, app }, ledger, step) {
    const { deps, log, redactor } = step;
    const { failOn, showIdentities } = notification.settings;
    const start = deps.clock.now();
    const result = await sendNotification(notification, app, { ...step, ...deps, ledger });
    const tookMs = deps.clock.now() - start;
    const reasons = failureReasons(result.batches, redactor, showIdentities);
    const verdict = judge(result, reasons, failOn, redactor);
    announceEnd(verdict, result.sum, log);
    const hasLedger = ledger?.isKept() ?? false;
    const hint = rerunHint(result.sum, hasLedger);
    if (hint !== undefined)
        log.info(hint);
    return {
        status: result.sum.status,
        hasWaited: result.waitEnding !== undefined,
        summary: (findings) => sentSummary({ notification, result, reasons, findings, hasLedger, tookMs }, redactor),
        succeeds: verdict.succeeds,
    };
}
function maskSecrets({ env, maskSecret }, { read }, redactor) {
    const secrets = [
        read("client-secret"),
        read("github-token"),
        ...formsOfKey(read("private-key")),
        ...(0,run_context/* proxyPasswords */.PK)(env),
    ].map((secret) => secret.trim());
    const distinct = [...new Set(secrets)].filter((secret) => secret !== "");
    for (const secret of distinct)
        maskSecret(secret);
    redactor.hideSecrets(distinct);
    if (!/^true$/i.test(read("show-identities").trim()))
        redactor.hideIdentities([]);
}
function crashed({ log, redactor, batches }, error) {
    const what = messageOf(error);
    log.error(`This is a fault of the action itself, not of your workflow: ${redactor.foreign(what)}. Please report it, with this log.`);
    if (error instanceof Error)
        log.debug(() => redactor.foreign(error.stack ?? "no stack"));
    return {
        status: tally(batches).status,
        summary: () => crashedSummary(what, redactor),
        succeeds: false,
    };
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

/***/ 8059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isClose),
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

function isClose(one, other) {
    const [a, b] = [plain(one), plain(other)];
    const isShort = Math.max(a.length, b.length) < SHORT;
    return distanceBetween(one, other) <= (isShort ? 1 : 2) || (a[0] === b[0] && letters(a) === letters(b));
}
function closest(name, names) {
    return names
        .filter((other) => isClose(name, other))
        .sort((a, b) => distanceBetween(name, a) - distanceBetween(name, b))[0];
}
const SHORT = 6;
function distanceBetween(one, other) {
    return Math.min((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain(one), plain(other)), (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(joined(one), joined(other)));
}
function joined(name) {
    return name.toLowerCase().replace(/[\s_-]+/g, "");
}
function plain(name) {
    return name
        .toLowerCase()
        .split(/[\s_-]+/)
        .map((word) => word.replace(/ies$/, "y").replace(/(?<=..)s$/, ""))
        .join("");
}
function letters(name) {
    return [...name].sort().join("");
}


/***/ }),

/***/ 5054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ jsonStringContent),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   rF: () => (/* binding */ scriptLiteral),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony export escapeForScript */
function scriptLiteral(value) {
    return escapeForScript(JSON.stringify(value));
}
const PLAIN = /^[ !#-;=-[\]-~]*$/;
function jsonStringContent(text) {
    return PLAIN.test(text) ? text : scriptLiteral(text).slice(1, -1);
}
function escapeForScript(json) {
    return json.replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function jsonOf(node, string = scriptLiteral) {
    switch (node.kind) {
        case "string":
            return string(node.value);
        case "scalar":
            return node.spelling;
        case "sequence":
            return `[${node.items.map((item) => jsonOf(item, string)).join(",")}]`;
        case "mapping":
            return `{${node.properties.map(({ key, value }) => `${string(key)}:${jsonOf(value, string)}`).join(",")}}`;
    }
}
function plainText(node) {
    return node.kind === "string" ? node.value : jsonOf(node, JSON.stringify);
}


/***/ }),

/***/ 9901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ asSpelled),
/* harmony export */   Im: () => (/* binding */ isEmpty),
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
        case "string":
            return "a string";
        case "scalar":
            return node.type === "null" ? "null" : `a ${node.type}`;
        case "sequence":
            return "a sequence";
        case "mapping":
            return "a mapping";
    }
}
function isEmpty(node) {
    return node.kind === "string" ? node.value.trim() === "" : node.kind === "scalar" && node.type === "null";
}
function asSpelled(node) {
    switch (node.kind) {
        case "string":
            return node;
        case "scalar":
            return { kind: "string", value: node.spelling, line: node.line };
        case "sequence":
            return { ...node, items: node.items.map(asSpelled) };
        case "mapping":
            return {
                ...node,
                properties: node.properties.map((property) => ({ ...property, value: asSpelled(property.value) })),
            };
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

/***/ 8996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _U: () => (/* binding */ UnusableFile),
  qE: () => (/* binding */ findFile),
  nS: () => (/* binding */ linkedPath),
  XF: () => (/* binding */ readRegularFile),
  Gu: () => (/* binding */ readTextFile)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/json.js
var json = __nccwpck_require__(9368);
// EXTERNAL MODULE: ./build/retrying.js
var retrying = __nccwpck_require__(6676);
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
const CHUNK_BYTES = 1024 * 1024;
async function readTextFile(path, workspace) {
    const bytes = await readBytes(path, workspace);
    const { otherFormat, saveAsUtf8 } = await __nccwpck_require__.e(/* import() */ 34).then(__nccwpck_require__.bind(__nccwpck_require__, 5034));
    const format = otherFormat(bytes, path);
    if (format !== undefined)
        throw new UnusableFile(format);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new UnusableFile(`is not UTF-8: ${saveAsUtf8(path)}`, firstBadLine(bytes));
    return bytes.toString("utf8").replace(/^\uFEFF/, "");
}
async function readBytes(given, workspace) {
    const path = (0,external_node_path_.resolve)(workspace, given);
    try {
        return readRegularFile(isWithin(path, workspace) ? await resolveLinks(path, workspace) : path);
    }
    catch (error) {
        const { pathMistake } = await __nccwpck_require__.e(/* import() */ 571).then(__nccwpck_require__.bind(__nccwpck_require__, 2571));
        const mistake = isMissing(error) ? pathMistake(given) : undefined;
        throw mistake === undefined ? unusable(error) : new UnusableFile(mistake);
    }
}
function isMissing(error) {
    return /^ENO(?:ENT|TDIR)$/.test(String((0,json/* lookUp */.TE)(error, "code")));
}
function readRegularFile(path) {
    const { size: sizeAhead } = check(external_node_fs_.statSync(path));
    if (sizeAhead === 0 && isMadeByKernel(path))
        throw notRegular();
    const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
    const file = (0,retrying/* retrying */.R)(() => external_node_fs_.openSync(path, flags), { pause: retrying/* systemPause */.k }, isBusy);
    try {
        const { size } = check(external_node_fs_.fstatSync(file));
        return size === 0 ? Buffer.alloc(0) : readToEnd(file, size);
    }
    finally {
        external_node_fs_.closeSync(file);
    }
}
function isBusy(error) {
    return (0,json/* lookUp */.TE)(error, "code") === "EBUSY";
}
function check(stats) {
    if (stats.isDirectory())
        throw new UnusableFile("is a folder: name a file in it");
    if (!stats.isFile())
        throw notRegular();
    if (stats.size > MAX_BYTES)
        throw tooLarge();
    return stats;
}
const KERNEL_FILE_SYSTEMS = new Set([
    0x9fa0, 0x62656572, 0x63677270, 0x64626720, 0x74726163,
]);
function isMadeByKernel(path) {
    return KERNEL_FILE_SYSTEMS.has(external_node_fs_.statfsSync(path).type);
}
function notRegular() {
    return new UnusableFile("is not a regular file");
}
function tooLarge() {
    return new UnusableFile("is larger than 256 MiB: is it the right file?");
}
function readToEnd(file, size) {
    const chunks = [];
    let total = 0;
    for (let room = size + 1;; room = CHUNK_BYTES) {
        const chunk = Buffer.allocUnsafe(room);
        const read = external_node_fs_.readSync(file, chunk, 0, room, null);
        if (read === 0)
            return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
        chunks.push(chunk.subarray(0, read));
        total += read;
        if (total > MAX_BYTES)
            throw tooLarge();
    }
}
async function findFile(path, workspace) {
    try {
        const real = await realPathOf((0,external_node_path_.resolve)(workspace, path), workspace);
        return { path: real, bytes: await unlessMissing(async () => readRegularFile(real)) };
    }
    catch (error) {
        throw unusable(error);
    }
}
async function realPathOf(path, workspace) {
    const real = await unlessMissing(() => isWithin(path, workspace) ? resolveLinks(path, workspace) : (0,promises_namespaceObject.realpath)(path));
    if (real !== undefined)
        return real;
    const isLink = (await unlessMissing(() => (0,promises_namespaceObject.lstat)(path)))?.isSymbolicLink();
    if (isLink)
        throw new UnusableFile("is a link to a file that does not exist: name the file itself");
    return (0,external_node_path_.join)(await realPathOf((0,external_node_path_.dirname)(path), workspace), (0,external_node_path_.basename)(path));
}
async function unlessMissing(find) {
    try {
        return await find();
    }
    catch (error) {
        if ((0,json/* lookUp */.TE)(error, "code") === "ENOENT")
            return undefined;
        throw error;
    }
}
function unusable(error) {
    return error instanceof UnusableFile ? error : new UnusableFile(whyUnreadable((0,json/* lookUp */.TE)(error, "code")));
}
async function resolveLinks(path, workspace) {
    const [file, folder] = await Promise.all([(0,promises_namespaceObject.realpath)(path), (0,promises_namespaceObject.realpath)(workspace)]);
    const isLink = (0,external_node_path_.relative)(workspace, path) !== (0,external_node_path_.relative)(folder, file);
    if (isWithin(file, folder) && !(isLink && isWithin(file, (0,external_node_path_.join)(folder, ".git"))))
        return file;
    throw new UnusableFile("is a link that leads out of the workspace, or into .git: if that is meant, name the file itself by its absolute path");
}
function linkedPath(path, workspace) {
    const whole = (0,external_node_path_.resolve)(workspace, path);
    return isWithin(whole, workspace) ? (0,external_node_path_.relative)(workspace, whole).replaceAll(external_node_path_.sep, "/") || path : path;
}
function isWithin(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function whyUnreadable(code) {
    switch (code) {
        case "ENOENT":
        case "ENOTDIR":
            return "does not exist. Paths are relative to the workspace: does actions/checkout run before this step, and is the name spelled right?";
        case "EACCES":
        case "EPERM":
            return "can't be read: the runner's user may not open it. Change its permissions in an earlier step";
        case "EBUSY":
            return "can't be read: another program, for example Excel, holds it open: close it there";
        default:
            return `can't be read (${String(code ?? "unknown error")})`;
    }
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


/***/ }),

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  PK: () => (/* binding */ proxyPasswords),
  Tm: () => (/* binding */ runAttempt),
  UM: () => (/* binding */ tempFolderOf),
  hz: () => (/* binding */ triggeringEvent),
  B3: () => (/* binding */ workspaceOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: ./build/files.js + 1 modules
var files = __nccwpck_require__(8996);
// EXTERNAL MODULE: ./build/json.js
var json = __nccwpck_require__(9368);
;// CONCATENATED MODULE: ./build/github/run-context.js




function runAttempt(env) {
    return Number(env["GITHUB_RUN_ATTEMPT"]) || 1;
}
function workspaceOf(env) {
    return env["GITHUB_WORKSPACE"] || ".";
}
function tempFolderOf(env) {
    const folder = env["RUNNER_TEMP"];
    return folder && isWritableFolder(folder) ? folder : (0,external_node_os_namespaceObject.tmpdir)();
}
function isWritableFolder(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function proxyPasswords(env) {
    return Object.entries(env).flatMap(([name, value = ""]) => {
        if (!/^https?_proxy$/i.test(name))
            return [];
        const password = /^(?:[^/]*:\/\/)?[^:]*:(?!\/\/)(.+)@/.exec(value)?.[1];
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
    if (!path) {
        onUnreadable("GITHUB_EVENT_PATH is not set: the event's details are unavailable.");
        return undefined;
    }
    try {
        return JSON.parse((0,files/* readRegularFile */.XF)(path).toString("utf8"));
    }
    catch (error) {
        onUnreadable(`The event's file can't be read (GITHUB_EVENT_PATH, ${whyUnreadable(error)}): its details are unavailable.`);
        return undefined;
    }
}
function whyUnreadable(error) {
    if (error instanceof SyntaxError)
        return "it is not JSON";
    return error instanceof files/* UnusableFile */._U ? `it ${error.message}` : String((0,json/* lookUp */.TE)(error, "code"));
}


/***/ }),

/***/ 9059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isHeldOpen)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9368);

const HELD = new Set(["EBUSY", "EPERM", "EACCES"]);
function isHeldOpen(error) {
    return HELD.has((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(error, "code"));
}


/***/ }),

/***/ 8175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   _A: () => (/* binding */ watching),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   rZ: () => (/* binding */ valid),
/* harmony export */   uY: () => (/* binding */ INVALID)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(977);

function watching(addProblem) {
    let isValid = true;
    const watched = (problem) => {
        isValid = false;
        addProblem(problem);
    };
    return { watched, isValid: () => isValid };
}
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
    "message-type": { type: "enum", values: ["text", "script", "card"], default: "text" },
    "message-value": { type: "string" },
    "message-file": { type: "string" },
    "message-template": { type: "enum", values: ["release", "job-status"] },
    "message-variables": { type: "string" },
    personalize: { type: "boolean", default: "false" },
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
    "ledger-file": { type: "string" },
    "on-rerun": { type: "enum", values: ["send", "skip"], default: "send" },
    "dry-run": { type: "boolean", default: "false" },
    "show-identities": { type: "boolean", default: "false" },
    "job-status": { type: "list", expression: "${{ job.status }}" },
    "notify-on": { type: "enum", values: ["always", "failure", "change"], default: "always" },
    "github-token": { type: "string", expression: "${{ github.token }}" },
    "check-run-id": { type: "string", expression: "${{ job.check_run_id }}" },
};
const INVALID = Symbol("invalid");
function valid(value) {
    return value === INVALID ? undefined : value;
}
const VERBATIM = new Set(["message-value"]);
function readInputs(read, addProblem) {
    const values = Object.entries(INPUTS).map(([key, definition]) => {
        const name = key;
        const text = read(name);
        const wrong = (message) => addProblem({ input: name, message });
        return [name, parseInput(definition, VERBATIM.has(name) ? text : text.trim(), wrong)];
    });
    return Object.fromEntries(values);
}
function parseInput(definition, given, wrong) {
    const text = given === "" ? definition.default : given;
    if (text === undefined) {
        if (!("required" in definition))
            return undefined;
        wrong(`is required: it must be ${expected(definition)}.`);
        return INVALID;
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
    wrong(`is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}, but must be ${expected(definition)}.`);
    return INVALID;
}
function expected(definition) {
    switch (definition.type) {
        case "string":
            return "a text";
        case "list":
            return "a list";
        case "enum":
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(definition.values);
        case "integer": {
            const { min, max } = definition;
            const range = max === Number.MAX_SAFE_INTEGER ? `${min} or more` : `${min} to ${max}`;
            return `a whole number, ${range}, in plain digits`;
        }
        case "boolean":
            return "true or false";
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

/***/ 3860:
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



function explainFailure(error, target, certificate) {
    if (error instanceof ProxyError)
        return explainProxy(error);
    const failure = { reason: wordsFor(error, target.hostname), isFinal: false };
    return (explainCertificate(error, target.host, certificate) ??
        (OF_MACHINE.has(codeOf(error)) ? { ...failure, advice: MACHINE_ADVICE } : failure));
}
const OF_MACHINE = new Set(["EMFILE", "ENFILE", "EADDRNOTAVAIL"]);
const MACHINE_ADVICE = "Run fewer jobs on this machine at the same time, or raise its limits.";
function proxyName({ address, variable }) {
    return `the proxy ${address} (${variable})`;
}
function explainProxy({ proxy, status, cause }) {
    const who = proxyName(proxy);
    if (status === 407) {
        const reason = proxy.authorization === undefined
            ? `${who} asks for credentials (407): the URL in ${proxy.variable} needs a user name and a password`
            : `${who} rejected the user name or the password in ${proxy.variable} (407)`;
        const advice = "Percent-encode special characters in the user name and the password. Basic authentication is the only scheme that is supported.";
        return { reason, advice, isFinal: true };
    }
    if (status !== undefined)
        return { reason: `${who} refused to connect to the platform (${status})`, isFinal: false };
    if (!(cause instanceof Error))
        return { reason: `${who} doesn't speak HTTP`, isFinal: false };
    return (explainCertificate(cause, who, undefined) ?? {
        reason: `can't connect to ${who}: ${wordsFor(cause, proxy.host)}`,
        isFinal: false,
    });
}
const OWN_CA_ADVICE = "If your own CA signs it, set NODE_EXTRA_CA_CERTS, in the `env` of the step or the job, to a file with the certificate of that CA (PEM).";
const EXPIRED_ADVICE = "The operator of that server must renew it. Until then, the step sends nothing.";
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
            return [`it, or a certificate in its chain, has expired${day("valid until", until)}`, EXPIRED_ADVICE];
        case "CERT_NOT_YET_VALID":
            return [
                `it, or a certificate in its chain, is not valid yet${day("valid from", from)}`,
                "Check the clock of the runner.",
            ];
        case "ERR_TLS_CERT_ALTNAME_INVALID":
            return [
                typeof names === "string"
                    ? `it is for other hosts, ${(0,build_text/* cut */.Jj)((0,build_text/* plainLine */.h0)(names), 200)}`
                    : "it is for other hosts",
                "Check `host`: it must be spelled as in the certificate.",
            ];
        case "DEPTH_ZERO_SELF_SIGNED_CERT":
            return [`it is self-signed${named(subject)}, and not trusted here`, OWN_CA_ADVICE];
        case "SELF_SIGNED_CERT_IN_CHAIN":
        case "UNABLE_TO_GET_ISSUER_CERT":
        case "UNABLE_TO_GET_ISSUER_CERT_LOCALLY":
        case "UNABLE_TO_VERIFY_LEAF_SIGNATURE":
            return [`it is signed by a CA that is not trusted here${named(issuer)}`, OWN_CA_ADVICE];
        default:
            return ["it can't be verified", "The operator of that server must fix it."];
    }
}
function named(distinguishedName) {
    const name = (0,json/* lookUp */.TE)(distinguishedName, "CN") ?? (0,json/* lookUp */.TE)(distinguishedName, "O");
    return typeof name === "string" ? `, ${(0,build_text/* quote */.hD)(name)}` : "";
}
function day(what, time) {
    const ms = Date.parse(time ?? "");
    return Number.isNaN(ms) ? "" : ` (${what} ${new Date(ms).toISOString().slice(0, 10)})`;
}
function wordsFor(error, hostname) {
    const code = codeOf(error);
    return `${reasonOf(code, hostname)} (${code})`;
}
function codeOf(error) {
    return String((0,json/* lookUp */.TE)(error, "code") ?? error.name);
}
function reasonOf(code, hostname) {
    switch (code) {
        case "ENOTFOUND":
            return `the host name ${hostname} is unknown`;
        case "EAI_AGAIN":
            return `the host name ${hostname} can't be looked up right now`;
        default:
            return REASONS[code] ?? "the connection failed";
    }
}
const REASONS = {
    ECONNREFUSED: "connection refused: nothing listens there",
    ECONNRESET: "the connection was reset",
    EPIPE: "the connection was closed",
    ETIMEDOUT: "the connection timed out",
    EHOSTUNREACH: "the host can't be reached",
    ENETUNREACH: "the network can't be reached",
    EMFILE: "this process has too many open files",
    ENFILE: "this machine has too many open files",
    EADDRNOTAVAIL: "this machine has no free port",
    EPROTO: "the host doesn't speak TLS there",
    ERR_SSL_WRONG_VERSION_NUMBER: "the host doesn't speak TLS there",
    ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: "the host requires a client certificate, which the action doesn't have",
    HPE_INVALID_CONSTANT: "the response is not HTTP",
};

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/kore/exchange.js

const MAX_BODY_BYTES = 16 * 1024 * 1024;
class PendingExchange {
    #phase = { name: "connecting" };
    #ended = Promise.withResolvers();
    get ended() {
        return this.#ended.promise;
    }
    connected() {
        if (this.#phase.name === "connecting")
            this.#phase = { name: "written" };
    }
    responded(status, headers) {
        if (this.#phase.name === "ended")
            return;
        this.#phase = { name: "responding", status, headers, chunks: [], bytes: 0 };
    }
    received(chunk) {
        if (this.#phase.name !== "responding")
            return;
        this.#phase.bytes += chunk.length;
        if (this.#phase.bytes > MAX_BODY_BYTES)
            this.finish(false);
        else
            this.#phase.chunks.push(chunk);
    }
    finish(complete) {
        if (this.#phase.name !== "responding")
            return;
        const { status, headers, chunks } = this.#phase;
        const body = Buffer.concat(chunks)
            .toString("utf8")
            .replace(/^\uFEFF/, "");
        this.#end({ kind: "response", status, headers, body, complete });
    }
    fail({ reason, advice, isFinal }) {
        const { name } = this.#phase;
        if (name === "written")
            this.#end({ kind: "lost", reason });
        if (name !== "connecting")
            return;
        this.#end({
            kind: isFinal ? "blocked" : "not-sent",
            reason,
            ...(advice === undefined ? {} : { advice }),
        });
    }
    async giveUp(reason, bytesRead) {
        if (this.#phase.name !== "connecting")
            await untilAllIsRead(bytesRead);
        this.fail({ reason, isFinal: false });
        this.finish(false);
    }
    #end(exchange) {
        this.#phase = { name: "ended" };
        this.#ended.resolve(exchange);
    }
}
const MAX_ROUNDS = 256;
async function untilAllIsRead(bytesRead) {
    let before = -1;
    for (let round = 0; round < MAX_ROUNDS && bytesRead() !== before; round += 1) {
        before = bytesRead();
        await (0,promises_namespaceObject.setImmediate)();
        await (0,promises_namespaceObject.setImmediate)();
    }
}

;// CONCATENATED MODULE: ./build/kore/transport.js






const AGENTS = {
    http: new external_node_http_.Agent({ keepAlive: false }),
    https: new external_node_https_namespaceObject.Agent({ keepAlive: false, maxCachedSessions: 0 }),
};
const BROKEN_OFF = "broken off, because the step is ending";
function createTransport(userAgent, timeoutMs, proxyFor = () => undefined) {
    return async (request, signal) => {
        const target = new URL(request.url);
        const proxy = proxyFor(target);
        if (proxy && "wrong" in proxy)
            return { kind: "blocked", reason: proxy.wrong };
        if (signal?.aborted)
            return { kind: "not-sent", reason: BROKEN_OFF };
        const connection = transport_open(request, target, proxy, userAgent);
        if (connection instanceof Error)
            return { kind: "not-sent", reason: explainFailure(connection, target).reason };
        return carry(connection, request.body, { target, proxy, timeoutMs, signal });
    };
}
function transport_open({ method, headers }, target, proxy, userAgent) {
    const isSecure = target.protocol === "https:";
    const tunnel = proxy && new TunnellingAgent(proxy, target);
    const options = {
        method,
        agent: tunnel ?? (isSecure ? AGENTS.https : AGENTS.http),
        rejectUnauthorized: true,
        headers: { ...headers, "user-agent": userAgent },
    };
    try {
        const request = (isSecure ? external_node_https_namespaceObject.request : external_node_http_.request)(target, options);
        const close = () => {
            request.destroy();
            tunnel?.destroy();
        };
        return { request, close };
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
async function carry({ request, close }, body, { target, proxy, timeoutMs, signal }) {
    const exchange = new PendingExchange();
    report(request, target, exchange);
    const giveUp = (reason) => void exchange.giveUp(reason, () => request.socket?.bytesRead ?? 0);
    const deadline = setTimeout(() => {
        const from = proxy && !request.socket ? ` from ${proxyName(proxy)}` : "";
        giveUp(`no response${from} within ${timeoutMs / 1000} s`);
    }, timeoutMs);
    const onAbort = () => giveUp(BROKEN_OFF);
    signal?.addEventListener("abort", onAbort);
    request.end(body);
    const end = await exchange.ended;
    clearTimeout(deadline);
    signal?.removeEventListener("abort", onAbort);
    close();
    return end;
}
function report(request, target, exchange) {
    let certificate;
    request.on("socket", (socket) => {
        if (socket instanceof external_node_tls_.TLSSocket)
            socket.prependOnceListener("secure", () => {
                certificate = socket.getPeerCertificate();
            });
        socket.once(readyEventOf(socket), () => exchange.connected());
    });
    request.on("error", (error) => exchange.fail(explainFailure(error, target, certificate)));
    request.on("close", () => exchange.fail({ reason: "the connection was closed before the response", isFinal: false }));
    request.on("response", (response) => {
        exchange.responded(response.statusCode ?? 0, response.headers);
        response.on("data", (chunk) => exchange.received(chunk));
        response.on("end", () => exchange.finish(response.complete));
        response.on("error", () => exchange.finish(false));
        response.on("close", () => exchange.finish(false));
    });
}
function readyEventOf(socket) {
    return socket instanceof external_node_tls_.TLSSocket ? "secureConnect" : "connect";
}


/***/ }),

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ LedgerFault)
/* harmony export */ });
class LedgerFault extends Error {
    name = "LedgerFault";
}


/***/ }),

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ textsOf),
/* harmony export */   a: () => (/* binding */ listEntriesOf)
/* harmony export */ });
/* harmony import */ var _documents_node_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9901);

function textsOf(entries) {
    const texts = [];
    entries.forEach(({ text }) => {
        texts.push(text.trim());
    });
    return texts;
}
function listEntriesOf(node, reject) {
    if (node.kind === "sequence")
        return node.items.flatMap((item) => listEntryOf(item, reject));
    return listEntryOf(node, reject);
}
function listEntryOf(node, reject) {
    if (node.kind === "string")
        return [{ text: node.value, line: node.line }];
    if (node.kind === "scalar" && node.spelling === "")
        return [];
    const fix = node.kind === "scalar" ? ": put it in quotes" : "";
    reject(`there is ${(0,_documents_node_js__WEBPACK_IMPORTED_MODULE_0__/* .describeNode */ .WQ)(node)} where a string is expected${fix}`, node.line);
    return [];
}


/***/ }),

/***/ 4128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readList)
/* harmony export */ });
/* harmony import */ var _documents_node_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9901);
/* harmony import */ var _documents_size_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6404);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5982);



const COMMENT = /^\s*#/;
const SINGLE = /^[^\s,;#]+$/;
const UNPLAIN = /[^!"$-+\--:<-@[-~\r\n]/;
const MAPPING = /^\s*(?:\{|[^\s#,;:]+:(?:\s|$))/;
async function readList(text, reject) {
    const lines = text.split(text.includes("\r") ? /\r\n|\n|\r/ : "\n");
    const start = lines.find((line) => line.trim() !== "" && !COMMENT.test(line))?.trim() ?? "";
    if (start.startsWith("[") || /^-(\s|$)/.test(start))
        return readSequence(text, reject);
    const mapping = text.includes(":") || text.includes("{") ? lines.findIndex((line) => MAPPING.test(line)) : -1;
    if (mapping !== -1) {
        const isExpression = lines[mapping]?.trimStart().startsWith("{{");
        const fix = isExpression ? "begin an expression with ${{" : "write one entry per line";
        reject(`there is a mapping where a list is expected: ${fix}`, mapping + 1);
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
async function readSequence(text, reject) {
    const tooLarge = (0,_documents_size_js__WEBPACK_IMPORTED_MODULE_1__/* .whyTooLarge */ .y)(text, "yaml");
    if (tooLarge) {
        reject(`this YAML sequence ${tooLarge}: write one entry per line`, 1);
        return [];
    }
    const { readYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(950)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7950));
    try {
        const root = readYaml(text);
        return root ? (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .listEntriesOf */ .a)(root, reject) : [];
    }
    catch (error) {
        if (!(error instanceof _documents_node_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedDocument */ .Nh))
            throw error;
        reject(`this is not a YAML sequence: ${error.message}`, error.line);
        return [];
    }
}


/***/ }),

/***/ 9479:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _node_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9579);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9099);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(3327);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1171);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7094);
/* harmony import */ var _kore_transport_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3860);
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4257);
/* harmony import */ var _report_new_file_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(792);
/* harmony import */ var _truncated_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8274);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(8508);










const GRACE_MS = 3_000;
const env = { ...process.env };
const proxyFor = (0,_proxies_js__WEBPACK_IMPORTED_MODULE_5__/* .useProxies */ .U)(process.env);
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
const succeeded = (0,_action_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)({
    env,
    console: { isDebug: _actions_core__WEBPACK_IMPORTED_MODULE_8__/* .isDebug */ ._o, info: _actions_core__WEBPACK_IMPORTED_MODULE_8__/* .info */ .pq, debug: _actions_core__WEBPACK_IMPORTED_MODULE_8__/* .debug */ .Yz, notice: _actions_core__WEBPACK_IMPORTED_MODULE_8__/* .notice */ .lm, warning: _actions_core__WEBPACK_IMPORTED_MODULE_8__/* .warning */ .$e, error: _actions_core__WEBPACK_IMPORTED_MODULE_8__/* .error */ .z3, startGroup: _actions_core__WEBPACK_IMPORTED_MODULE_8__/* .startGroup */ .Oh, endGroup: _actions_core__WEBPACK_IMPORTED_MODULE_8__/* .endGroup */ .N4 },
    readInput: (name) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_8__/* .getInput */ .V4)(name, { trimWhitespace: false }),
    platform: process.platform,
    environmentBlock: _truncated_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readEnvironmentBlock */ .NX,
    maskSecret: _actions_core__WEBPACK_IMPORTED_MODULE_8__/* .setSecret */ .Pq,
    setOutput: _actions_core__WEBPACK_IMPORTED_MODULE_8__/* .setOutput */ .uH,
    writeSummary: async (markdown) => void (await _actions_core__WEBPACK_IMPORTED_MODULE_9__/* .summary */ .z.addRaw(markdown).write()),
    files: _report_new_file_js__WEBPACK_IMPORTED_MODULE_6__/* .systemFiles */ .Hy,
    now: Date.now,
    clock: _clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m,
    random: Math.random,
    cancellation: { requested: requested.signal, overdue: overdue.signal },
    uuid: node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID,
    createTransport: (timeoutMs) => (0,_kore_transport_js__WEBPACK_IMPORTED_MODULE_4__/* .createTransport */ .o)(`kore-notify-action/${_version_js__WEBPACK_IMPORTED_MODULE_10__/* .VERSION */ .x}`, timeoutMs, proxyFor),
});
async function run() {
    if (!(await succeeded))
        process.exitCode = 1;
}
await run();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ maskEmails),
/* harmony export */   v: () => (/* binding */ maskIdentity)
/* harmony export */ });
function maskIdentity(identity) {
    const [first = ""] = identity;
    const domain = /(?<=.)@[\p{L}\p{M}\p{N}_.-]+$/su.exec(identity)?.[0] ?? "";
    return `${first}***${domain}`;
}
function maskEmails(text) {
    return text.replace(/[^\s"'`,;:<>[\]{}()]+@[^\s"'`,;<>[\]{}()]+/g, maskIdentity);
}


/***/ }),

/***/ 5366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ blankOf)
/* harmony export */ });
const INVISIBLE = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFB]*$/u;
function blankOf(text) {
    if (!INVISIBLE.test(text))
        return undefined;
    return text.trim() === "" ? "whitespace" : "invisible characters";
}


/***/ }),

/***/ 8091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   kW: () => (/* binding */ templateOf),
/* harmony export */   wU: () => (/* binding */ codeTemplate)
/* harmony export */ });
/* harmony import */ var _documents_literal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5054);

function templateOf(kind, parts) {
    const names = new Set(parts.filter(isSlot).map(({ name }) => name));
    return { kind, names: [...names], parts: joinLiterals(parts) };
}
function codeTemplate(code, names) {
    return { kind: "code", names, code };
}
function fill(template, lookUp) {
    if (template.kind === "code") {
        const declarations = template.names.map((name) => `var ${name} = ${literalOf(lookUp(name))};\n`);
        return { type: "script", val: declarations.join("") + template.code };
    }
    let val = "";
    for (const part of template.parts)
        val += isSlot(part) ? textOf(part, lookUp) : part;
    return { type: template.kind === "text" ? "text" : "script", val };
}
function textOf({ name, encode }, lookUp) {
    const value = lookUp(name);
    if (value === undefined)
        throw new Error(`The placeholder ${name} has no value.`);
    return encode(typeof value === "string" ? value : (0,_documents_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(value));
}
function literalOf(value) {
    if (value === undefined)
        return "null";
    return typeof value === "string" ? (0,_documents_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .scriptLiteral */ .rF)(value) : (0,_documents_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(value);
}
function joinLiterals(parts) {
    const joined = [];
    for (const part of parts) {
        const last = joined.at(-1);
        if (typeof last === "string" && typeof part === "string")
            joined[joined.length - 1] = last + part;
        else
            joined.push(part);
    }
    return joined;
}
function isSlot(part) {
    return typeof part !== "string";
}


/***/ }),

/***/ 6338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ limitNotices)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(977);

const TEAMS_LIMIT_KB = 100;
const TEAMS_SAFE_KB = 80;
const SLACK_TEXT = 40_000;
async function limitNotices(input, channel, message) {
    const isText = message.type === "text";
    const found = channel === "slack"
        ? isText
            ? overSlackText(message.val)
            : await overBlockKit(message.val)
        : channel === "msteams" && (isText || message.val.trimStart().startsWith("{"))
            ? overTeams(message.val)
            : [];
    return found.map((it) => `${input} ${it}.`);
}
function overTeams(val) {
    const kilobytes = (2 * val.length) / 1024;
    if (kilobytes <= TEAMS_SAFE_KB)
        return [];
    const size = `is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(Math.ceil(kilobytes))} KB in UTF-16, as Microsoft Teams counts it`;
    return [
        kilobytes > TEAMS_LIMIT_KB
            ? `${size}; it rejects messages of more than about ${TEAMS_LIMIT_KB} KB`
            : `${size}; its limit is about ${TEAMS_LIMIT_KB} KB, and Microsoft recommends at most ${TEAMS_SAFE_KB} KB`,
    ];
}
function overSlackText({ length }) {
    if (length <= SLACK_TEXT)
        return [];
    return [`is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(length)} characters long; Slack cuts a text after ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(SLACK_TEXT)}`];
}
async function overBlockKit(val) {
    const { exceededLimits } = await __nccwpck_require__.e(/* import() */ 273).then(__nccwpck_require__.bind(__nccwpck_require__, 3273));
    return exceededLimits(val);
}


/***/ }),

/***/ 6199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readMessage),
/* harmony export */   x: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8175);
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5366);
/* harmony import */ var _filling_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8091);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6338);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9899);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9587);






async function readMessage(inputs, workspace, addProblem) {
    const given = inputs["message-variables"];
    const { watched, isValid } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .watching */ ._A)(addProblem);
    const read = await readTemplate(inputs, workspace, given !== undefined, watched);
    const message = await fillMessage(read, given, watched);
    if (!read || !message)
        return undefined;
    const { source, template } = read;
    const blank = isValid() ? (0,_blank_js__WEBPACK_IMPORTED_MODULE_4__/* .blankOf */ ._)(message.val) : undefined;
    if (blank !== undefined) {
        (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .rejectSource */ .rO)(addProblem, source)(`is only ${blank} after it is filled: give the variables a value`);
        return undefined;
    }
    return {
        message,
        variablesUnused: given !== undefined &&
            template.kind !== "code" &&
            template.names.length === 0 &&
            !source.text.includes("{{{{"),
        notices: [...read.notices, ...(await (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limitNotices */ .P)(source.input, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(inputs.channel), message))],
    };
}
async function fillMessage(read, variables, addProblem) {
    if (variables === undefined)
        return read && (0,_filling_js__WEBPACK_IMPORTED_MODULE_5__/* .fill */ .GS)(read.template, () => undefined);
    const { fillShared } = await __nccwpck_require__.e(/* import() */ 679).then(__nccwpck_require__.bind(__nccwpck_require__, 9679));
    return fillShared(read, variables, addProblem);
}
async function readTemplate(inputs, workspace, isFilled, addProblem) {
    const source = await (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .readSource */ .o$)(inputs, workspace, addProblem);
    const type = inputs["message-type"];
    if (!source || type === _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INVALID */ .uY)
        return undefined;
    const reject = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .rejectSource */ .rO)(addProblem, source);
    const template = await makeTemplate(type, source, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(inputs.channel), isFilled, reject);
    if (!template)
        return undefined;
    const mistakes = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_2__/* .mistakeNotices */ .iW)(type, source, template.kind, isFilled);
    if (type !== "script")
        return { source, template, notices: mistakes };
    const { scriptNotices } = await __nccwpck_require__.e(/* import() */ 840).then(__nccwpck_require__.bind(__nccwpck_require__, 9840));
    return {
        source,
        template,
        notices: [...scriptNotices(source, template.kind, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .valid */ .rZ)(inputs.channel)), ...mistakes],
    };
}
async function makeTemplate(type, source, channel, isFilled, reject) {
    switch (type) {
        case "text": {
            if (!isFilled)
                return (0,_filling_js__WEBPACK_IMPORTED_MODULE_5__/* .templateOf */ .kW)("text", [source.text]);
            const { splitText } = await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(660)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7660));
            return (0,_filling_js__WEBPACK_IMPORTED_MODULE_5__/* .templateOf */ .kW)("text", splitText(source.text, { reject }));
        }
        case "script": {
            const { readScript } = await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(81)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1081));
            return readScript(source, isFilled, reject);
        }
        case "card": {
            const { readCard } = await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(824)]).then(__nccwpck_require__.bind(__nccwpck_require__, 824));
            return readCard(source, channel, isFilled, reject);
        }
    }
}


/***/ }),

/***/ 9899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ whyFenced),
/* harmony export */   iW: () => (/* binding */ mistakeNotices),
/* harmony export */   ig: () => (/* binding */ isFilePath)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9368);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(977);


const PLACEHOLDER = /(?<![${])\{\{(?!\{)(?!(?:DATE|TIME)\()\s*[^{}\s](?:[^{}]*[^{}\s])?\s*\}\}(?!\})/;
const OTHER_PLACEHOLDER = /(?<![${])(?:\{\{\{\s*[^{}\s][^{}]*\}\}\}|\{\{\s*\}\})(?!\})/;
const TEMPLATE_TAG = /\{%-?\s*[a-z][^{}%]*%\}|<%[=-]?[^<>%]*%>/i;
const PLACEHOLDER_IN_CODE = /(?<![${])\{\{\s*[\p{L}_][\p{L}\p{N}_ .-]*?\s*\}\}/u;
const EXPRESSION = /\$\{\{(?:[^{}]*|(?:'[^']*'|[^{}'])*)\}\}/;
const EXPRESSION_IN_CODE = /\$\{\{\s*(?:github|inputs|env|vars|secrets|steps|needs|job|jobs|runner|matrix|strategy|toJSON|fromJSON|format|join)\b(?:[^{}]*|(?:'[^']*'|[^{}'])*)\}\}/i;
const SHELL_VARIABLE = /\$(?:env:|\{)?(?:GITHUB|RUNNER)_[A-Z_]+\}?/i;
function mistakeNotices(type, source, kind, isFilled) {
    const { text } = source;
    const found = [
        type === "text" ? asText(source) : undefined,
        kind === "code" ? placeholderInCode(text) : isFilled ? undefined : placeholder(text),
        kind === "code" || !isFilled ? expression(text, kind) : undefined,
        shellVariable(text, kind),
        kind === "code" ? undefined : templateTag(text),
        type === "card" ? designerTemplate(text) : undefined,
        type === "card" || !isFilePath(source)
            ? undefined
            : "looks like the path of a file: to send what the file contains, use `message-file`",
    ];
    return found.filter((it) => it !== undefined).map((it) => `${source.input} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(it)}`);
}
function asText(source) {
    const { text } = source;
    const start = text.replace(/^[\s\uFEFF]+/, "").slice(0, 100);
    if (/^[{[]/.test(start) &&
        /"(?:AdaptiveCard|MessageCard|attachments|blocks)"|"type"\s*:\s*"(?:section|header|rich_text|divider)"/.test(text))
        return "is the JSON of a card, but `message-type` is text, so people get the JSON: set `message-type: card`";
    if (start.startsWith("{") && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text.replace(/^\uFEFF/, "")) !== undefined)
        return "is JSON, but `message-type` is text, so people get the JSON: is `message-type: card` or `script` missing?";
    if (/^<(?:!doctype|html|\?xml)\b/i.test(start))
        return "is a page of HTML or XML, but `message-type` is text, so people get its source: is it the right file?";
    if (/(?:^|[\s;{])print\s*\(\s*(?:JSON\.stringify|["'`])/.test(text) ||
        (source.input === "message-file" && /\.[cm]?js$/i.test(source.file)))
        return "is a script, but `message-type` is text, so people get its code: set `message-type: script`";
    if (isLineBreakWrittenOut(text))
        return "has \\n as two characters, which people see: use a YAML block (`message-value: |`) for several lines";
    return undefined;
}
function isLineBreakWrittenOut(text) {
    return /\\n/.test(text) && !/[\r\n]/.test(text.trim()) && !/[A-Za-z]:\\|\\\\/.test(text);
}
function placeholder(text) {
    const [found] = PLACEHOLDER.exec(text) ?? OTHER_PLACEHOLDER.exec(text) ?? [];
    return (found &&
        `has the placeholder ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(found)}, but no variables to fill it: set \`message-variables\`, or \`personalize\` to fill it from \`identities-file\``);
}
function placeholderInCode(text) {
    const [found] = PLACEHOLDER_IN_CODE.exec(text) ?? [];
    return (found && `has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(found)}, but placeholders are not filled in code: use the variable by its name`);
}
function expression(text, kind) {
    const [found] = (kind === "code" ? EXPRESSION_IN_CODE : EXPRESSION).exec(text) ?? [];
    return (found &&
        `has the expression ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(found)}: GitHub fills expressions in workflows, not in files. Pass its value in \`message-variables\``);
}
function shellVariable(text, kind) {
    const [found] = kind === "code" ? [] : (SHELL_VARIABLE.exec(text) ?? []);
    return (found &&
        `has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(found)}, which only a shell fills: use an expression, such as \${{ github.ref_name }}`);
}
function templateTag(text) {
    const [found] = TEMPLATE_TAG.exec(text) ?? [];
    return found && `has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(found)}, a tag of another template language: the action fills only {{ name }}`;
}
function designerTemplate(text) {
    const [found] = /\$\{[^{}]*\}|"\$(?:data|when)"/.exec(text) ?? [];
    return found && `has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(found)}, the designer's own template, which is not filled: write {{ name }}`;
}
function whyFenced(text) {
    return /^\s*```/.test(text) ? "has a fence around it (```): remove the first and the last line" : undefined;
}
function isFilePath({ input, text }) {
    return (input === "message-value" && /^\s*(?!\w+:\/\/)[^\s<>"{}]+\.(?:txt|md|json|[cm]?js|html)\s*$/i.test(text));
}


/***/ }),

/***/ 9587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   kT: () => (/* binding */ rejectTemplateAndMessage),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   rO: () => (/* binding */ rejectSource),
/* harmony export */   x: () => (/* binding */ rejectFor)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8996);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(977);
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5366);



function rejectFor(addProblem, input, file) {
    return (message, line) => {
        const parts = [
            ...(file === undefined ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(file)]),
            ...(line === undefined ? [] : [`line ${line}`]),
        ];
        const where = parts.length === 0 ? "" : `${parts.join(", ")}${line === undefined ? "" : ":"} `;
        addProblem({
            input,
            message: `${where}${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(message)}`,
            ...(file === undefined ? {} : { place: line === undefined ? { file } : { file, line } }),
        });
    };
}
function rejectSource(addProblem, source) {
    return rejectFor(addProblem, source.input, source.input === "message-file" ? source.file : undefined);
}
function rejectTemplateAndMessage(inputs, addProblem) {
    const { "message-template": template, "message-value": value, "message-file": file } = inputs;
    if (template === undefined || (value === undefined && file === undefined))
        return false;
    const reject = rejectFor(addProblem, "message-template");
    reject("can't be used together with `message-value` or `message-file`: leave one of them out");
    return true;
}
async function readSource({ "message-value": value, "message-file": file }, workspace, addProblem) {
    const reject = rejectFor(addProblem, "message-value");
    if (value !== undefined && file !== undefined) {
        reject("can't be used together with `message-file`: leave one of them out");
        return undefined;
    }
    if (value !== undefined) {
        const blank = (0,_blank_js__WEBPACK_IMPORTED_MODULE_2__/* .blankOf */ ._)(value);
        const fault = blank ? `is only ${blank}: write a message` : await whyUnfilled(value);
        if (fault === undefined)
            return { input: "message-value", text: value };
        reject(fault);
        return undefined;
    }
    if (file !== undefined)
        return readFile(file, workspace, rejectFor(addProblem, "message-file", file));
    reject("is required unless `message-file` or `message-template` is set: write the message");
    return undefined;
}
const MAY_BE_UNFILLED = /^\s*(?:[$[(]|\S+\s*$)/;
async function whyUnfilled(text) {
    return MAY_BE_UNFILLED.test(text) ? (await __nccwpck_require__.e(/* import() */ 93).then(__nccwpck_require__.bind(__nccwpck_require__, 93))).whyUnfilled(text) : undefined;
}
async function whyDamaged(text) {
    return /^\s*404|^<{7} /m.test(text) ? (await __nccwpck_require__.e(/* import() */ 659).then(__nccwpck_require__.bind(__nccwpck_require__, 659))).whyDamaged(text) : undefined;
}
async function readFile(file, workspace, reject) {
    try {
        const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .Gu)(file, workspace);
        const blank = (0,_blank_js__WEBPACK_IMPORTED_MODULE_2__/* .blankOf */ ._)(text);
        const fault = blank
            ? "contains no message: write one into it"
            : ((await whyUnfilled(text)) ?? (await whyDamaged(text)));
        if (fault === undefined)
            return { input: "message-file", text, file };
        reject(fault);
    }
    catch (error) {
        if (!(error instanceof _files_js__WEBPACK_IMPORTED_MODULE_0__/* .UnusableFile */ ._U))
            throw error;
        reject(error.message, error.line);
    }
    return undefined;
}


/***/ }),

/***/ 9579:
/***/ (() => {

const NEEDED = 24;
if (Number.parseInt(process.versions.node, 10) < NEEDED) {
    console.log(`::error::This action needs Node.js ${NEEDED}, but runs on ${process.versions.node}. Update the runner to version 2.327.1 or later.`);
    process.exit(1);
}



/***/ }),

/***/ 9099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, markdownSummary, platform, saveState, setCommandEcho, setFailed, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
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
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


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
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
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
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
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
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
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
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 3327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* unused harmony exports SUMMARY_ENV_VAR, SUMMARY_DOCS_URL, markdownSummary */
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(857);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9896);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_1__.promises;
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
                yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
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
        return this.addRaw(os__WEBPACK_IMPORTED_MODULE_0__.EOL);
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

/***/ }),

/***/ 4257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ useProxies)
});

;// CONCATENATED MODULE: ./build/node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
;// CONCATENATED MODULE: ./build/kore/proxy.js
const DEFAULT_PORTS = { "http:": 80, "https:": 443 };
function readProxy(variable, text) {
    return (readUrl(variable, text) ?? {
        wrong: `${variable} is not a URL like http://proxy.example.com:3128, or has special characters in its user name or password that are not percent-encoded (% as %25)`,
    });
}
function withScheme(text) {
    const trimmed = text.trim();
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
}
function readUrl(variable, text) {
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

;// CONCATENATED MODULE: ./build/proxies.js


const VARIABLES = {
    "https:": ["https_proxy", "HTTPS_PROXY"],
    "http:": ["http_proxy", "HTTP_PROXY"],
};
function useProxies(env) {
    const names = Object.values(VARIABLES).flat();
    const proxies = new Map(names.flatMap((name) => {
        const text = env[name];
        return text ? [[name, { text, proxy: readProxy(name, text) }]] : [];
    }));
    for (const [name, { text, proxy }] of proxies) {
        const invalid = `http://${name.toLowerCase().replace("_", "-")}-is-malformed.invalid`;
        env[name] = "wrong" in proxy ? invalid : withScheme(text);
    }
    return (url) => {
        if (getProxyUrl(url) === undefined)
            return undefined;
        const name = VARIABLES[url.protocol === "http:" ? "http:" : "https:"].find((each) => proxies.has(each));
        return name && proxies.get(name)?.proxy;
    };
}


/***/ }),

/***/ 6789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ standsForNoValue),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   _1: () => (/* binding */ whyNotAddress),
/* harmony export */   vn: () => (/* binding */ isOrdinaryAddress)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(977);

const ORDINARY = /^[\w.!#$&'+/=?^`{|}~-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,3}(?<!-)$/i;
const SEPARATORS = "\\s(),:;<>@[\\]";
const LOCAL_ONLY = "\"\\\\!#$%&'*+/=?^`{|}~";
const ADDRESS = new RegExp(`^(?:(?!"|\\\\[nrt])[^${SEPARATORS}]+|"(?:[^"\\\\]|\\\\.)+")@` +
    `(?:[^${SEPARATORS}${LOCAL_ONLY}.]+(?:\\.[^${SEPARATORS}${LOCAL_ONLY}.]+)*|\\[[\\da-z:.-]+\\])(?<![_-])$`, "i");
const LETTER = "[\\p{L}\\p{M}\\p{N}]";
const IN_WORD = `(?<=${LETTER})(?:[·͵׳״۽۾་・˂-˿]|[’‐‑](?=.*@))(?=${LETTER})`;
const STRANGE_SIGN = new RegExp(`(?!${IN_WORD})[^${LETTER}\\p{ASCII}\\s]`, "v");
const SOMEWHERE = /[^\s@＠﹫<>"]+[@＠﹫][^\p{ASCII}\s]?[\p{L}\p{N}[]/u;
const MALFORMED = /@@|\S@(?![^\p{ASCII}\s]?[\p{L}\p{N}[])|^@[^@\s]*\./u;
const AT_IN_HTML = /&(?:#0*64|#x0*40|commat)(?![\da-z])/i;
const TEAMS_THREAD = /^\d+:\S+@(thread|unq)\./;
const ENCODED = /%(?:0[ad9]|20|2c|3b|3c|3e|22|40)/i;
const NO_VALUE = /^[[(<]?(?:null|undefined|none|nil|nan|n\/a|#n\/a|#[a-z]+(?:\/0)?[!?]|object object)[\])>]?$/i;
const NOT_A_STRING = /^(?:true|false|Array|Object|System\.(?:Object|String|Collections\.\S+)(?:\[\])?)$/;
function isOrdinaryAddress(text) {
    return ORDINARY.test(text);
}
function isAddress(text) {
    return (ORDINARY.test(text) || (ADDRESS.test(text) && !STRANGE_SIGN.test(text) && !ENCODED.test(text.slice(0, 3))));
}
function standsForNoValue(identity) {
    return NO_VALUE.test(identity) || NOT_A_STRING.test(identity);
}
function whyNotAddress(identity) {
    if (isAddress(identity) || TEAMS_THREAD.test(identity))
        return undefined;
    if (AT_IN_HTML.test(identity))
        return "contains a character of HTML, for example &#64;: write @ itself";
    if (!SOMEWHERE.test(identity.replace(/%40/g, "@")))
        return MALFORMED.test(identity)
            ? "is not a valid email address: write a name, one @ and a domain"
            : undefined;
    const fault = FAULTS.find(([sign]) => sign.test(identity))?.[1];
    if (fault !== undefined)
        return fault;
    const sign = STRANGE_SIGN.exec(identity)?.[0];
    if (sign !== undefined)
        return `contains ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(sign)}, which is not part of an address: write the address alone`;
    return /\s/.test(identity)
        ? undefined
        : "contains an email address and something else: write the address alone";
}
const FAULTS = [
    [
        /[！-～﹐-﹫、。｡]/,
        "contains a full-width character, for example ＠ or ，: write it in ASCII, one address per entry",
    ],
    [
        /\\[nrt]/,
        "contains an escape sequence, for example \\n, in place of a line break: write one address per entry",
    ],
    [ENCODED, "contains a URL-encoded character, for example %0A: write one address per entry, not encoded"],
    [
        /^<?(?:mailto|smtp|sip|e?-?mail|to):/i,
        "has a prefix such as mailto: in front of the address: write the address alone",
    ],
    [/[<>]|\]\(|&(?:[lg]t|#)/, "has a name or markup around the address: write the address alone"],
    [/@.+@/, "contains several addresses: write one per entry"],
    [new RegExp(`^[${_text_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE_MARKS */ .W3}]|[${_text_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE_MARKS */ .W3}]$`, "u"), "is in quotes: write the address without them"],
];


/***/ }),

/***/ 6055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ whyInvalid),
/* harmony export */   a: () => (/* binding */ looksLikeEmail)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6789);
/* harmony import */ var _not_a_person_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9830);


const MAX_LENGTH = 320;
const USUAL = new RegExp(`^[!-~]{1,${MAX_LENGTH}}$`);
function whyInvalid(identity, isResolved) {
    if (isResolved && identity.length <= MAX_LENGTH) {
        const other = (0,_not_a_person_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotPerson */ .H)(identity);
        if (other !== undefined)
            return other;
        const fault = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotAddress */ ._1)(identity);
        if (fault !== undefined && !INVISIBLE.test(identity))
            return fault;
    }
    if (USUAL.test(identity))
        return undefined;
    if (identity.length > MAX_LENGTH)
        return `has ${identity.length} characters, more than ${MAX_LENGTH}: write one identity per line`;
    if (/[\r\n]/.test(identity))
        return "contains a line break: write one identity per entry (in YAML, a sequence)";
    if (identity.includes("\t"))
        return "contains a tab: write one identity per line, or save the list as .csv";
    const invisible = INVISIBLE.exec(identity)?.[0];
    if (invisible !== undefined) {
        const code = invisible.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
        return `contains an invisible character, U+${code}: type it again`;
    }
    if (/\s/u.test(identity))
        return "contains whitespace: write one identity per line";
    return undefined;
}
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/u;
function looksLikeEmail(text) {
    return /^[^\s@]+@[^\s@]+$/.test(text);
}


/***/ }),

/***/ 9830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ whyNotPerson),
/* harmony export */   s: () => (/* binding */ SHOWN_FAULTS)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6789);

const NO_VALUE = "is not a person, but stands for a missing value: check the expression, step or program that wrote it";
const EVERYONE = "is not a person: list the people to notify (`*` means everyone only in `identities-group`)";
const EXPRESSION = "looks like a variable without its value: write it in an expression, `${{ … }}`";
const SHOWN_FAULTS = new Set([NO_VALUE, EVERYONE, EXPRESSION]);
const ONLY_SIGNS = /^(?:-{4,}|#{4,}|""|''|[–—…])$/;
const OTHERS = [
    [/^https?:\/\//i, "is a link, not a person: to read recipients from a file, set `identities-file`"],
    [/^[^@]+\.(?:txt|csv|ya?ml|json|xlsx?)$/i, "looks like the path of a file: set `identities-file` to it"],
    [
        /^\$(?:[{(]|[Ee]nv:|[A-Z_][A-Z_\d]+$)|^%\w+%$/,
        "looks like a variable without its value: use an expression, such as `${{ vars.PEOPLE }}`",
    ],
    [
        /^(?:(?:vars|secrets|inputs|env|matrix)\.[\w-]+|github\.(?:event|actor|triggering|repository|ref|head|base)\w*(?:\.[\w*-]+)*|(?:steps|needs)\.[\w*-]+\.(?:outputs\.[\w-]+|result))$/i,
        EXPRESSION,
    ],
    [
        /^(?:\*|all|everyone|@(?:all|here|channel|everyone)|<!(?:here|channel|everyone|subteam)\b[^>]*>)$/i,
        EVERYONE,
    ],
    [/\*{3}/, "is masked, as in a log: write the whole identity"],
    [/^(?:cn|ou|dc|uid)=[^@]*$/i, "is a part of a directory's distinguished name: write the email address"],
    [/[([](?:at|dot)[)\]]/i, "has words in brackets in place of @ or a dot: write the address itself"],
    [/^(["']).*\1$/, "is in quotes: write it without them"],
];
function whyNotPerson(identity) {
    if ((0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .standsForNoValue */ .HH)(identity) || ONLY_SIGNS.test(identity))
        return NO_VALUE;
    return OTHERS.find(([sign]) => sign.test(identity))?.[1];
}


/***/ }),

/***/ 5362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ KNOWN_COLUMNS),
/* harmony export */   s9: () => (/* binding */ NO_VARIABLES),
/* harmony export */   w5: () => (/* binding */ fieldName),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(977);

const NO_VARIABLES = {
    fields: { identityName: undefined, names: [] },
    values: [],
};
function fieldName(text) {
    return text.trim().replace(/\s+/g, " ");
}
const KNOWN_COLUMNS = [
    "identity",
    "email",
    "e-mail",
    "mail",
    "upn",
    "userprincipalname",
];
function isSameName(one, other) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .comparable */ .Zm)(fieldName(one)) === (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .comparable */ .Zm)(fieldName(other));
}


/***/ }),

/***/ 1313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ checkMaximum),
  r: () => (/* binding */ readRecipients)
});

// EXTERNAL MODULE: ./build/inputs.js
var build_inputs = __nccwpck_require__(8175);
// EXTERNAL MODULE: ./build/lists/entry.js
var entry = __nccwpck_require__(5982);
// EXTERNAL MODULE: ./build/lists/list.js
var list = __nccwpck_require__(4128);
// EXTERNAL MODULE: ./build/masking.js
var masking = __nccwpck_require__(4276);
// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(977);
// EXTERNAL MODULE: ./build/recipients/address.js
var address = __nccwpck_require__(6789);
// EXTERNAL MODULE: ./build/recipients/identity.js
var recipients_identity = __nccwpck_require__(6055);
// EXTERNAL MODULE: ./build/recipients/not-a-person.js
var not_a_person = __nccwpck_require__(9830);
;// CONCATENATED MODULE: ./build/recipients/places.js

const MAX_LISTED = 5;
class Places {
    #first = [];
    count = 0;
    add(file, line) {
        this.count += 1;
        if (this.#first.length < MAX_LISTED)
            this.#first.push({ file, line });
    }
    toString() {
        const parts = this.#first.map(({ file, line }, index) => {
            const isSame = index > 0 && this.#first[index - 1]?.file === file;
            return isSame ? `line ${line}` : `${file === undefined ? "identities" : (0,build_text/* quote */.hD)(file)} line ${line}`;
        });
        const more = this.count - this.#first.length;
        return `${parts.join(", ")}${more > 0 ? ` and ${(0,build_text/* formatNumber */.ZV)(more)} more` : ""}`;
    }
}

// EXTERNAL MODULE: ./build/recipients/recipient.js
var recipient = __nccwpck_require__(5362);
;// CONCATENATED MODULE: ./build/recipients/distinct.js







const COLUMN_NAME = "is the name of a column, not a person: save the list as a .csv file, and set `identities-file` to it";
const COLUMN = new RegExp(`^\\s*"?(${recipient/* KNOWN_COLUMNS */.KY.join("|")})"?\\s*$`, "i");
function columnName(entries) {
    let found;
    entries.forEach(({ text, line }) => {
        const name = COLUMN.exec(text)?.[1];
        if (name !== undefined)
            found ??= { text: name, line };
    });
    return found;
}
class Collector {
    identities = [];
    lowerCased = new Set();
    recipients = [];
    duplicates = 0;
    addresses = 0;
    others = new Places();
    #rules;
    #known;
    constructor(rules) {
        this.#rules = rules;
        this.#known = rules.isResolved ? this.lowerCased : new Set();
    }
    take({ file, roster, reject }) {
        const { isKnownToResolve } = this.#rules;
        const { entries } = roster;
        const plain = "plain" in entries ? entries.plain : undefined;
        if (plain && this.#takePlain(plain))
            return plain.length;
        const column = isKnownToResolve && roster.isList ? columnName(entries) : undefined;
        if (column) {
            reject(`${(0,build_text/* quote */.hD)(column.text)} ${COLUMN_NAME}`, column.line);
            return 0;
        }
        let count = 0;
        entries.forEach((entry) => {
            const identity = entry.text.trim();
            if (identity === "")
                return;
            count += 1;
            const fault = (0,address/* isOrdinaryAddress */.vn)(identity) ? undefined : (0,recipients_identity/* whyInvalid */.E)(identity, isKnownToResolve);
            if (fault === undefined)
                this.#add(identity, entry, file);
            else
                reject(`${(0,build_text/* quote */.hD)(this.#shown(identity, fault))} ${fault}`, entry.line);
        });
        return count;
    }
    #takePlain(entries) {
        if (this.#rules.personalize || !entries.every(address/* isOrdinaryAddress */.vn))
            return false;
        this.addresses += entries.length;
        for (const identity of entries)
            this.#addDistinct(identity, identity);
        return true;
    }
    #add(identity, { line, variables = recipient/* NO_VARIABLES */.s9 }, file) {
        const { isResolved, personalize } = this.#rules;
        if ((0,address/* isAddress */.PW)(identity))
            this.addresses += 1;
        else if (isResolved)
            this.others.add(file, line);
        if (personalize)
            this.recipients.push({ identity, variables, file, line });
        this.#addDistinct(identity, (0,build_text/* comparable */.Zm)(identity));
    }
    #addDistinct(identity, lower) {
        const { isResolved } = this.#rules;
        const size = this.#known.size;
        this.#known.add(isResolved ? lower : identity);
        if (this.#known.size === size)
            this.duplicates += 1;
        else
            this.identities.push(identity);
        if (!isResolved)
            this.lowerCased.add(lower);
        if (lower !== identity)
            this.lowerCased.add(identity.toLowerCase());
    }
    #shown(identity, fault) {
        const visible = (0,build_text/* plainLine */.h0)(identity).trim();
        return this.#rules.showIdentities || not_a_person/* SHOWN_FAULTS */.s.has(fault) ? visible : (0,masking/* maskIdentity */.v)(visible);
    }
}

;// CONCATENATED MODULE: ./build/recipients/group-choice.js
function groupChoice(entries) {
    return entries.includes("*") ? "all" : entries.map(groupName);
}
function groupName(text) {
    return text.endsWith("?")
        ? { name: text.slice(0, -1).trim(), optional: true }
        : { name: text, optional: false };
}

// EXTERNAL MODULE: ./build/recipients/roster-list.js
var roster_list = __nccwpck_require__(7511);
;// CONCATENATED MODULE: ./build/recipients/recipients.js









async function readRecipients(inputs, workspace, addProblem, personalize = false) {
    const problems = [];
    const shown = inputs["show-identities"] === true ? (text) => text : masking/* maskEmails */._;
    const read = await readSources(inputs, workspace, problems, personalize);
    const collector = new Collector({
        isResolved: inputs["user-identity-type"] !== "donotresolve",
        isKnownToResolve: inputs["user-identity-type"] === "resolve",
        showIdentities: inputs["show-identities"] === true,
        personalize,
    });
    const sources = read.map((source) => sourceOf(source, collector.take(source), shown));
    const missingGroups = read.flatMap(({ roster }) => roster.missingGroups ?? []);
    const { identities, lowerCased, recipients, duplicates } = collector;
    if (!personalize)
        checkMaximum(identities.length, inputs, (problem) => problems.push(problem));
    if (identities.length === 0 && problems.length === 0)
        problems.push(nobody(inputs, read, personalize));
    for (const problem of problems)
        addProblem(withoutPeople(problem, shown));
    return {
        identities,
        lowerCased,
        recipients,
        duplicates,
        sources,
        missingGroups: missingGroups.map(shown),
        notices: [...commentNotice(read), ...read.flatMap(rosterNotices), ...oddNotice(collector)].map(shown),
    };
}
function checkMaximum(recipients, inputs, addProblem) {
    const max = (0,build_inputs/* valid */.rZ)(inputs["max-recipients"]);
    if (max === undefined || recipients <= max)
        return;
    addProblem({
        input: "max-recipients",
        message: `is ${max}, but there are ${(0,build_text/* count */.U9)(recipients, "distinct recipient")}: check whether it is the right list. If so, raise the limit.`,
    });
}
async function readSources(inputs, workspace, problems, personalize) {
    const sources = [];
    const { identities: inline, "identities-file": file, "identities-column": column } = inputs;
    const groups = await readGroupChoice(inputs["identities-group"], problems);
    if (inline !== undefined) {
        const reject = rejectFor(problems, "identities");
        sources.push({ file: undefined, reject, roster: await (0,roster_list/* readRosterList */.y)(inline, reject) });
    }
    if (file !== undefined) {
        const reject = rejectFor(problems, "identities-file", file);
        const { readRosterFile } = await __nccwpck_require__.e(/* import() */ 814).then(__nccwpck_require__.bind(__nccwpck_require__, 8814));
        const isResolved = inputs["user-identity-type"] === "resolve";
        const reading = { workspace, groups, column, personalize, isResolved, reject };
        const roster = await readRosterFile(file, reading);
        sources.push({ file, reject, roster });
    }
    return sources;
}
async function readGroupChoice(text, problems) {
    if (text === undefined)
        return "absent";
    const before = problems.length;
    const reject = rejectFor(problems, "identities-group");
    const names = (0,entry/* textsOf */.C)(await (0,list/* readList */.L)(text, reject));
    if (names.length === 0 && problems.length === before)
        reject("names no group: name the groups, or write * for all");
    return problems.length > before ? "invalid" : groupChoice(names);
}
function sourceOf({ file, roster }, recipients, shown) {
    const { column, groups, withoutIdentity = 0 } = roster;
    return {
        ...(file === undefined ? {} : { file: shown(file) }),
        ...(column === undefined ? {} : { column: shown(column) }),
        ...(groups === undefined ? {} : { groups: groups.map(shown) }),
        count: recipients,
        withoutIdentity,
    };
}
function commentNotice(sources) {
    const comments = new Places();
    for (const { file, roster } of sources)
        for (const line of roster.commentsWithAddress ?? [])
            comments.add(file, line);
    if (comments.count === 0)
        return [];
    const contain = comments.count === 1 ? "contains" : "contain";
    return [
        `${(0,build_text/* count */.U9)(comments.count, "comment line")} ${contain} an email address and ${comments.count === 1 ? "is" : "are"} skipped: ${comments}. A line that starts with # is a comment.`,
    ];
}
function rosterNotices({ file = "", roster }) {
    return (roster.notices ?? []).map((notice) => `${(0,build_text/* quote */.hD)(file)} ${notice}`);
}
function oddNotice({ addresses, others }) {
    if (others.count === 0 || addresses <= others.count)
        return [];
    const recipients = (0,build_text/* count */.U9)(addresses + others.count, "recipient");
    const are = others.count === 1 ? "is not an email address" : "are not email addresses";
    return [
        `${(0,build_text/* formatNumber */.ZV)(others.count)} of ${recipients} ${are}, unlike most: ${others}. Check whether this is intended.`,
    ];
}
function nobody(inputs, sources, personalize) {
    const source = sources.at(-1);
    if (!source)
        return personalize
            ? problem("identities-file")("is required with `personalize`: a CSV, YAML or JSON file with each recipient's variables")
            : problem("identities")("is required unless `identities-file` is set: list the people to notify");
    const message = `names no recipient${whyNobody(source.roster)}`;
    return problem(source.file === undefined ? "identities" : "identities-file", inputs["identities-file"])(message);
}
function whyNobody({ missingGroups = [], withoutIdentity = 0, commentsWithAddress = [] }) {
    if (missingGroups.length > 0)
        return `: it has no group ${missingGroups.map(build_text/* quote */.hD).join(", ")}`;
    if (withoutIdentity > 0)
        return `: ${(0,build_text/* count */.U9)(withoutIdentity, "row")}, none with an identity`;
    return commentsWithAddress.length > 0 ? ": a line that starts with # is a comment" : "";
}
function withoutPeople({ input, message, place }, shown) {
    return {
        input,
        message: shown(message),
        ...(place ? { place: { ...place, file: shown(place.file) } } : {}),
    };
}
function rejectFor(problems, input, file) {
    const toProblem = problem(input, file);
    return (message, line) => problems.push(toProblem(message, line));
}
function problem(input, file) {
    return (message, line) => {
        const parts = [
            ...(file === undefined ? [] : [(0,build_text/* quote */.hD)(file)]),
            ...(line === undefined ? [] : [`line ${line}`]),
        ];
        const where = line === undefined ? `${parts.join("")} ` : `${parts.join(", ")}: `;
        return {
            input,
            message: `${parts.length === 0 ? "" : where}${(0,build_text/* sentence */.em)(message)}`,
            ...(file === undefined ? {} : { place: line === undefined ? { file } : { file, line } }),
        };
    };
}


/***/ }),

/***/ 6885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ rosterKind)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

function rosterKind(path) {
    switch ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path).toLowerCase()) {
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


/***/ }),

/***/ 7511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readRosterList)
/* harmony export */ });
/* harmony import */ var _lists_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4128);

async function readRosterList(text, reject) {
    return {
        entries: await (0,_lists_list_js__WEBPACK_IMPORTED_MODULE_0__/* .readList */ .L)(text, reject),
        isList: true,
        commentsWithAddress: commentsWithAddress(text),
    };
}
const WITH_ADDRESS = /^\s*#.*[^\s@]@[\p{L}\p{N}]/u;
function commentsWithAddress(text) {
    if (!text.includes("#"))
        return [];
    return text.split(/\r\n|\n|\r/).flatMap((line, index) => (WITH_ADDRESS.test(line) ? [index + 1] : []));
}


/***/ }),

/***/ 792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ systemFiles),
/* harmony export */   Jd: () => (/* binding */ unlessItFails),
/* harmony export */   NH: () => (/* binding */ writeBytes),
/* harmony export */   Y0: () => (/* binding */ writeParts),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   nM: () => (/* binding */ removeFile),
/* harmony export */   x3: () => (/* binding */ createFile)
/* harmony export */ });
/* unused harmony export OpenFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _held_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9059);
/* harmony import */ var _retrying_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6676);



const systemFiles = { fs: node_fs__WEBPACK_IMPORTED_MODULE_0__, pause: _retrying_js__WEBPACK_IMPORTED_MODULE_2__/* .systemPause */ .k };
const MODE = 0o600;
class OpenFile {
    number;
    isInPlace;
    #fs;
    #isOpen = true;
    constructor(number, isInPlace, { fs }) {
        this.number = number;
        this.isInPlace = isInPlace;
        this.#fs = fs;
    }
    close() {
        if (!this.#isOpen)
            return;
        this.#isOpen = false;
        unlessItFails(() => this.#fs.closeSync(this.number));
    }
    discard() {
        if (this.#isOpen)
            unlessItFails(() => this.#fs.ftruncateSync(this.number, 0));
        this.close();
    }
}
function createFile(path, write, deps, previous) {
    const file = previous?.isInPlace ? undefined : tryToRename(path, write, deps, previous);
    const written = file ?? (0,_retrying_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R)(() => writeInPlace(path, write, deps), deps);
    previous?.close();
    return written;
}
function tryToRename(path, write, deps, previous) {
    const draft = draftOf(path);
    let file;
    try {
        file = (0,_retrying_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R)(() => writeDraft(draft, write, deps), deps);
        previous?.close();
        (0,_retrying_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R)(() => deps.fs.renameSync(draft, path), deps);
        return file;
    }
    catch (error) {
        file?.discard();
        unlessItFails(() => deps.fs.rmSync(draft, { force: true }));
        if ((0,_held_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeldOpen */ .W)(error))
            return undefined;
        throw error;
    }
}
function writeDraft(draft, write, deps) {
    deps.fs.rmSync(draft, { force: true });
    return writeOrRemove(draft, new OpenFile(deps.fs.openSync(draft, "wx", MODE), false, deps), write, deps);
}
function writeInPlace(path, write, deps) {
    return writeOrRemove(path, new OpenFile(deps.fs.openSync(path, "w", MODE), true, deps), write, deps);
}
function writeOrRemove(path, file, write, { fs }) {
    try {
        write(file.number);
        return file;
    }
    catch (error) {
        file.discard();
        unlessItFails(() => fs.rmSync(path, { force: true }));
        throw error;
    }
}
function writeParts(file, parts, deps) {
    for (const part of parts)
        writeBytes(file, Buffer.from(part), deps);
}
function removeFile(path, deps) {
    if (!deps.fs.existsSync(path))
        return;
    try {
        (0,_retrying_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R)(() => deps.fs.rmSync(path, { force: true }), deps);
    }
    catch {
        deps.fs.truncateSync(path, 0);
    }
}
function draftOf(path) {
    return `${path}.draft`;
}
function writeBytes(file, bytes, { fs }, at) {
    for (let done = 0; done < bytes.length;) {
        const written = fs.writeSync(file, bytes, done, bytes.length - done, at === undefined ? null : at + done);
        if (written === 0)
            throw new Error("ENOSPC: the system writes no more bytes");
        done += written;
    }
}
function unlessItFails(act) {
    try {
        act();
    }
    catch { }
}


/***/ }),

/***/ 6676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ retrying),
/* harmony export */   k: () => (/* binding */ systemPause)
/* harmony export */ });
const PAUSES_MS = [20, 50, 100, 200, 300, 300];
const systemPause = (ms) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
function retrying(act, { pause, isPatient = true }, isTemporary = () => true) {
    for (const ms of isPatient ? PAUSES_MS : []) {
        try {
            return act();
        }
        catch (error) {
            if (!isTemporary(error))
                throw error;
            pause(ms);
        }
    }
    return act();
}


/***/ }),

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ cutBetweenNames),
/* harmony export */   Dv: () => (/* binding */ QUOTE_MARK),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Nt: () => (/* binding */ escapeRegExp),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   W3: () => (/* binding */ QUOTE_MARKS),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   l9: () => (/* binding */ quotedNames),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const LINE_BREAK = /\r\n|[\r\v\f\x85\u2028\u2029]/g;
const PLAIN = /^[\t\n -~]*$/;
const JOINED_LETTER = String.raw `[[\u0600-\u0DFF\u1800-\u18AF]&&[[\p{L}\p{M}]--\p{Default_Ignorable_Code_Point}]]`;
const MEANINGFUL = [
    String.raw `(?<=${JOINED_LETTER})[\u200C\u200D\u180E](?=${JOINED_LETTER})`,
    String.raw `(?<=[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA])[\u200C\u200D]`,
    String.raw `(?<=\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}]?\uFE0F?)\u200D(?=\p{Extended_Pictographic})`,
    String.raw `(?<=[\p{Emoji}--\p{ASCII}])[\uFE0E\uFE0F]`,
    String.raw `(?<=[#*0-9])\uFE0F(?=\u20E3)`,
    String.raw `(?<=\u{1F3F4})[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}`,
    String.raw `(?<=\p{Ideographic})[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]`,
    String.raw `(?<=[\p{scx=Mong}&&\p{L}])[\u180B-\u180D\u180F]`,
].join("|");
const HIDING = String.raw `[[\p{Cc}--[\t\n]]\p{Cs}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]`;
const INVISIBLE = new RegExp(`(?<kept>${MEANINGFUL})|${HIDING}`, "gv");
function visible(text) {
    return PLAIN.test(text) ? text : text.replace(LINE_BREAK, "\n").replace(INVISIBLE, "$<kept>");
}
const IGNORED = String.raw `\p{Cf}\p{Default_Ignorable_Code_Point}`;
const COMMAND_ANYWHERE = new RegExp(String.raw `#(?=[${IGNORED}]*#[${IGNORED}]*\[)`, "gu");
const COMMAND_AT_START = new RegExp(String.raw `^([\s${IGNORED}]*):(?=[${IGNORED}]*:)`, "u");
function plainLine(text) {
    const line = visible(text).replace(/[\t\n]+/g, " ");
    return line.replace(COMMAND_ANYWHERE, "# ").replace(COMMAND_AT_START, "$1: ");
}
function cut(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/\u200D?[\uD800-\uDBFF]?$/, "")}…`;
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
function formatNumber(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
function count(n, noun, plural = `${noun}s`) {
    return `${formatNumber(n)} ${n === 1 ? noun : plural}`;
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
    return `${value < 10 ? Number(value.toFixed(1)) : formatNumber(Math.round(value))} s`;
}
const QUOTE_MARKS = "\"'`´＂＇｀„‚‟〝〞〟「」『』｢｣′″ʹ-ˋ\\p{Pi}\\p{Pf}";
const QUOTE_MARK = new RegExp(`[${QUOTE_MARKS}]`, "u");
function escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
function quotedNames(names, most) {
    const more = names.length > most ? ` and ${names.length - most} more` : "";
    return names.slice(0, most).map(quote).join(", ") + more;
}
function comparable(text) {
    return /^[!-@[-~]*$/.test(text) ? text : text.toLowerCase().normalize();
}


/***/ }),

/***/ 8274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NX: () => (/* binding */ readEnvironmentBlock),
/* harmony export */   SF: () => (/* binding */ MAX_CHARACTERS),
/* harmony export */   VE: () => (/* binding */ findTruncatedInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8175);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9368);


function readEnvironmentBlock() {
    Object.assign(process.report, { excludeNetwork: true });
    const variables = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .TE)(process.report.getReport(), "environmentVariables");
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(variables))
        return undefined;
    return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)]));
}
const MAX_CHARACTERS = 32_766;
const INPUT_NAMES = Object.keys(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc);
function findTruncatedInputs(read, { platform, environmentBlock }) {
    if (platform !== "win32")
        return [];
    const block = new Map(Object.entries(environmentBlock() ?? {}).map(([name, value]) => [name.toUpperCase(), value]));
    return INPUT_NAMES.flatMap((input) => {
        const value = block.get(`INPUT_${input.toUpperCase()}`) ?? "";
        return value.length > MAX_CHARACTERS && value !== read(input) ? [{ input, value }] : [];
    });
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
/******/ var __webpack_exports__run = __webpack_exports__.e;
/******/ export { __webpack_exports__run as run };
/******/ 
