"""The rules of the contract: what is refused, in which order, in what words.

Written from design/contract.md alone, section by section. Places where the
contract leaves a choice carry a comment that begins with "Choice:".
"""
import json
import re
import unicodedata

DEVICE_HEADERS = (
    "X-operating-sys-version", "X-device-fingerprint", "X-agent")
SCENARIOS = (
    "LOGIN_EMS", "REGISTER_EMS", "MFA_AUTH_EMS", "FORGET_PWD_EMS",
    "CHANGE_PWD_EMS", "BIND_EMAIL_EMS", "UPDATE_EMAIL_EMS")
# Choice: "over the bound" has no number in the contract.
BODY_BOUND = 64 * 1024

BLANK = "SDK.COMMON.1001"
BAD_FORMAT = "SDK.COMMON.1002"
DEVICE_INCOMPLETE = "SDK.COMMON.1003"
UNDECIPHERABLE = "SDK.COMMON.1004"
EXPIRED = "SDK.COMMON.1005"
BAD_PARAMETER = "SDK.COMMON.1006"
BAD_TYPE = "SDK.COMMON.1007"
BUSY = "SDK.COMMON.1008"
UNKNOWN_CLIENT = "SDK.COMMON.1012"
TOO_MANY_REQUESTS = "SDK.SEND.1001"
# Choice: the contract has no number for a captcha that was solved wrongly.
CAPTCHA_FAILED = "SDK.SEND.1002"

# The vendor's wordings of each code. Of 1005 the one "that is meant" is first.
ENGLISH = {
    BLANK: ("Parameter {0} cannot be left blank",),
    BAD_FORMAT: ("The {0} parameter format is incorrect",
                 "Parameter {0} format is incorrect"),
    DEVICE_INCOMPLETE: ("Device information is incomplete",),
    UNDECIPHERABLE: ("Signature decryption error",),
    EXPIRED: ("{0} has expired", "The {0} has failed"),
    BAD_PARAMETER: ("The {0} parameter error", "{0} parameter error"),
    BAD_TYPE: ("The {0} parameter type error", "{0} parameter type error"),
    BUSY: ("The system is busy. Try again later",),
    UNKNOWN_CLIENT: (
        "The x-client-ID is incorrect and the corresponding application "
        "cannot be found",
        "X-client-id is incorrect, cannot find the corresponding "
        "application"),
    # Choice: the contract words none of its own family.
    TOO_MANY_REQUESTS: ("Too many requests. Try again in {0} seconds",),
    CAPTCHA_FAILED: ("The captcha was not solved",),
}
CHINESE = {DEVICE_INCOMPLETE: "设备信息不完整"}


class Failure(Exception):
    """A refusal: a code with its parameter and the HTTP status."""

    def __init__(self, code, parameter="", status=400, retry_after=None):
        super().__init__(code, parameter)
        self.code = code
        self.parameter = str(parameter)
        self.status = status
        self.retry_after = retry_after


class Wording:
    """Turns a failure into the words of the wire."""

    def __init__(self, variant=0, period=".",
                 captcha_failed_code=CAPTCHA_FAILED):
        self.variant = variant
        self.period = period
        self.captcha_failed_code = captcha_failed_code

    def body(self, failure, language):
        """The JSON body of a failure, and the language of its text."""
        text, language = self._text(failure.code, language)
        code = failure.code
        if code == CAPTCHA_FAILED:
            code = self.captcha_failed_code
        # Choice: the period of the examples, unless told otherwise.
        period = self.period if language == "en" else ""
        message = text.replace("{0}", failure.parameter) + period
        body = {"error_code": code, "error_msg": message}
        return json.dumps(body, ensure_ascii=False).encode(), language

    def _text(self, code, language):
        if language == "zh" and code in CHINESE:
            return CHINESE[code], "zh"
        variants = ENGLISH[code]
        return variants[min(self.variant, len(variants) - 1)], "en"


def negotiated_language(header):
    """`zh` or `en` for a tag, its underscore form or a list with weights."""
    preferences = []
    for place, entry in enumerate((header or "").split(",")):
        tag, *parameters = (part.strip() for part in entry.split(";"))
        primary = tag.replace("_", "-").split("-")[0].lower()
        weight = _weight(parameters)
        if primary in ("zh", "en") and weight > 0:
            preferences.append((-weight, place, primary))
    return min(preferences)[2] if preferences else "en"


def _weight(parameters):
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "q":
            try:
                return float(value)
            except ValueError:
                return 0.0
    return 1.0


def check_headers(headers, clients):
    """Steps 1 to 3: the client id, the device headers, a known client."""
    client = (headers.get("X-client-id") or "").strip()
    if not client:
        raise Failure(BLANK, "X-client-id")
    if any(not (headers.get(name) or "").strip() for name in DEVICE_HEADERS):
        raise Failure(DEVICE_INCOMPLETE)
    if client not in clients:
        raise Failure(UNKNOWN_CLIENT)


def parsed_body(headers, body):
    """Step 4, the first half: a JSON object out of the bytes of a body.

    A body of None is one that was over the bound.
    """
    # Choice: parameters of the media type, such as a charset, are ignored.
    media_type = (headers.get("Content-Type") or "").split(";")[0].strip()
    if media_type.lower() != "application/json":
        raise Failure(BAD_FORMAT, "Content-Type")
    if body is None:
        raise Failure(BAD_FORMAT, "body")
    try:
        fields = strict_json(body.decode("utf-8"))
    except (ValueError, RecursionError):
        raise Failure(BAD_FORMAT, "body") from None
    if not isinstance(fields, dict):
        raise Failure(BAD_FORMAT, "body")
    return fields


def strict_json(text):
    """Parses JSON; ValueError for a duplicate key, NaN or a lone surrogate."""
    value = json.loads(
        text, object_pairs_hook=_without_duplicates,
        parse_constant=_refuse_constant)
    json.dumps(value, ensure_ascii=False).encode("utf-8")
    return value


def _without_duplicates(pairs):
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError("duplicate key")
    return fields


def _refuse_constant(name):
    raise ValueError(f"{name} is not JSON")


def check_texts(fields, names):
    """Step 4, the second half: check by check, in each the fields in order.

    So a blank third field is reported before a first one of a wrong type.
    """
    for name in names:
        value = fields.get(name)
        if value is None or (isinstance(value, str) and not value.strip()):
            raise Failure(BLANK, name)
    for name in names:
        if not isinstance(fields[name], str):
            raise Failure(BAD_TYPE, name)


def check_address(address, field):
    """Step 4: a malformed address."""
    if not _is_address(address):
        raise Failure(BAD_FORMAT, field)


_FORBIDDEN = re.compile(r'[\s\x00-\x1f\x7f<>()\[\],;:\\"]')


def _is_address(address):
    # Choice: the contract does not say what is malformed. Quoted local parts,
    # address literals and domains of one label are; so is blank space around.
    local, at, domain = address.rpartition("@")
    if not at or "@" in local or _FORBIDDEN.search(address):
        return False
    if not 0 < len(local.encode()) <= 64 or len(address.encode()) > 254:
        return False
    if "" in local.split("."):
        return False
    labels = domain.split(".")
    return len(labels) > 1 and all(
        label and len(label) <= 63 and label.strip("-") == label
        for label in labels)


def canonical_address(address):
    """The one form in which addresses are compared.

    Choice: normalised (NFC), lower case, the domain in its ASCII form.
    """
    local, _, domain = unicodedata.normalize("NFC", address).rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        pass
    return f"{local.lower()}@{domain.lower()}"


def read_point(text):
    """The x and y of a point_json; any JSON number, cut to its whole part."""
    try:
        point = strict_json(text)
        return _whole(point["x"]), _whole(point["y"])
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        raise Failure(BAD_FORMAT, "point_json") from None


def _whole(number):
    if isinstance(number, bool) or not isinstance(number, (int, float)):
        raise TypeError("a coordinate is a number")
    return int(number)
