// The page talks to the contract's endpoints as any client does, and to /demo/… for what only this machine may see.

const pictureWidth = 310, pieceWidth = 47, furthest = pictureWidth - pieceWidth;
// The contract's constant: the pictures do not tell it.
const pieceRow = 5;
const rightToLeft = new Set(["ar", "he"]);
const purposes = {
    LOGIN_EMS: "log in", REGISTER_EMS: "register", MFA_AUTH_EMS: "second factor", FORGET_PWD_EMS: "forgotten password",
    CHANGE_PWD_EMS: "change the password", BIND_EMAIL_EMS: "bind a social account", UPDATE_EMAIL_EMS: "change the e-mail",
};

const element = Object.fromEntries([...document.querySelectorAll("[id]")].map((found) => [found.id, found]));
const fingerprint = stableFingerprint();
let settings, challenge, captchaToken, tokenWasUsed = false;
let position = 0;
// What the newest mail was sent for: that is what its code is good for, whatever is chosen since.
let sent, newestMail;

function stableFingerprint() {
    const random = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0"));
    try {
        const kept = localStorage.getItem("errata-demo-fingerprint") ?? random.join("");
        localStorage.setItem("errata-demo-fingerprint", kept);
        return kept;
    } catch {
        // A browser that keeps nothing is a new device each time.
        return random.join("");
    }
}

// MARK: Requests

/** No answer of the service: the network failed, or something between answered in its place. */
class Trouble extends Error {}

/** The service's own refusal. */
class Refusal extends Error {
    constructor(response, body) {
        super(body.error_msg);
        this.status = response.status;
        this.code = body.error_code;
        this.language = response.headers.get("Content-Language") ?? "en";
        this.seconds = Number(response.headers.get("Retry-After")) || 0;
    }
}

async function request(path, body) {
    let response, text;
    try {
        response = await fetch(path, {
            method: body ? "POST" : "GET",
            body: body && JSON.stringify(body),
            cache: "no-store",
            // A connection that hangs must end in a sentence too.
            signal: AbortSignal.timeout(30_000),
            headers: {
                ...(body && { "Content-Type": "application/json" }),
                "X-client-id": settings?.clientID ?? "",
                "X-operating-sys-version": navigator.userAgentData?.platform || navigator.platform || "unknown",
                "X-device-fingerprint": fingerprint,
                "X-agent": navigator.userAgent,
                "X-L": element.language.value || "en",
            },
        });
        text = await response.text();
    } catch {
        throw new Trouble("The service cannot be reached. Check that it runs, then try again.");
    }
    let answer;
    try {
        answer = text && JSON.parse(text);
    } catch {
        throw new Trouble(`The answer, HTTP ${response.status}, is not the service’s.`);
    }
    if (response.ok) return answer;
    if (answer?.error_code) throw new Refusal(response, answer);
    throw new Trouble(`HTTP ${response.status}: ${answer?.error ?? "without a reason."}`);
}

// MARK: Messages

function make(tag, properties = {}, ...children) {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
}

/** Words of the service carry their language and direction: the page around them is English. */
function serviceWords(tag, text, language) {
    return make(tag, { lang: language, dir: directionOf(language), textContent: text });
}

function directionOf(language) {
    return rightToLeft.has(language.split("-")[0]) ? "rtl" : "ltr";
}

const countdowns = new Map();

function say(place, kind, ...content) {
    clearInterval(countdowns.get(place));
    place.replaceChildren(...(content.length ? [make("div", { className: kind }, ...content)] : []));
}

function sayDone(place, text) {
    say(place, "good", make("p", { textContent: text }));
}

function sayFailure(place, error) {
    if (!(error instanceof Refusal)) {
        if (!(error instanceof Trouble)) console.error(error);
        say(place, "trouble", make("p", { textContent: error.message }));
        return;
    }
    const facts = make("p", { className: "facts" }, make("code", { dir: "ltr", textContent: error.code }), ` HTTP ${error.status}`);
    if (!error.seconds) return say(place, "refused", serviceWords("p", error.message, error.language), facts);
    // Seconds that tick would be read out each time: a timer is silent, and its end is said.
    const timer = make("p");
    timer.setAttribute("role", "timer");
    timer.setAttribute("aria-live", "off");
    say(place, "refused", serviceWords("p", error.message, error.language), facts, timer);
    const end = performance.now() + error.seconds * 1000;
    const tick = () => {
        const left = Math.ceil((end - performance.now()) / 1000);
        timer.textContent = left > 0 ? `Again in ${left} s.` : "";
        if (left > 0) return;
        clearInterval(countdowns.get(place));
        timer.replaceWith(make("p", { textContent: "The wait is over. Try again." }));
    };
    tick();
    countdowns.set(place, setInterval(tick, 250));
}

const busy = new Set();

/**
 * Runs an action and says at `place` what fails. It cannot be begun twice; its button is not disabled meanwhile, since
 * that would take the keyboard's focus away.
 */
async function act(place, action) {
    if (busy.has(place)) return;
    busy.add(place);
    try {
        await action();
    } catch (error) {
        sayFailure(place, error);
    } finally {
        busy.delete(place);
        update();
    }
}

function update() {
    element.check.disabled = !challenge;
    element.another.disabled = !settings;
    element.send.disabled = !captchaToken;
    element.fill.disabled = !codeIn(newestMail);
    element.piece.setAttribute("aria-disabled", String(!challenge));
    element.piece.tabIndex = challenge ? 0 : -1;
    const step = challenge ? "puzzle" : captchaToken && !tokenWasUsed ? "send" : sent ? "code" : "ask";
    for (const name of ["ask", "puzzle", "send", "mail", "code"]) {
        element[`step-${name}`].toggleAttribute("aria-current", false);
    }
    element[`step-${step}`].setAttribute("aria-current", "step");
}

// MARK: The puzzle

function move(x) {
    position = Math.min(furthest, Math.max(0, x));
    const pixels = Math.round(position);
    element.piece.style.setProperty("--x", pixels);
    element.piece.setAttribute("aria-valuenow", pixels);
    element.piece.setAttribute("aria-valuetext", `${pixels} of ${furthest} pixels from the left`);
}

async function getPicture() {
    challenge = undefined;
    update();
    const answer = await request("/api/v2/sdk/captcha");
    element.background.src = `data:image/png;base64,${answer.originalImageBase64}`;
    element.shape.src = `data:image/png;base64,${answer.jigsawImageBase64}`;
    await Promise.all([element.background.decode(), element.shape.decode()]);
    element.background.hidden = element.shape.hidden = false;
    element.placeholder.hidden = true;
    challenge = answer;
    captchaToken = undefined;
    tokenWasUsed = false;
    move(0);
    update();
    element.piece.focus({ preventScroll: true });
}

function getPictureByHand() {
    return act(element["message-puzzle"], async () => {
        await getPicture();
        say(element["message-puzzle"]);
        element["step-puzzle"].scrollIntoView({ block: "nearest" });
    });
}

function check() {
    return act(element["message-puzzle"], async () => {
        if (!challenge) return;
        const { token } = challenge;
        // Right or wrong, the first check uses the challenge up.
        challenge = undefined;
        try {
            const point = JSON.stringify({ x: Math.round(position), y: pieceRow });
            const answer = await request("/api/v2/sdk/captcha/verify", { point_json: point, token, sender: element.email.value });
            captchaToken = answer.captcha_token;
            tokenWasUsed = false;
            sayDone(element["message-puzzle"], "Passed. The token is good for one send.");
            update();
            element.send.focus({ preventScroll: true });
            element["step-send"].scrollIntoView({ block: "nearest" });
        } catch (error) {
            // The piece is gone until another picture comes: the keyboard must stand somewhere.
            element.another.focus({ preventScroll: true });
            if (error instanceof Refusal && !error.seconds) await getPicture();
            throw error;
        }
    });
}

let drag;
element.piece.addEventListener("pointerdown", (event) => {
    if (!challenge || event.button !== 0 || drag) return;
    event.preventDefault();
    element.piece.focus({ preventScroll: true });
    element.piece.setPointerCapture(event.pointerId);
    drag = { pointer: event.pointerId, from: event.clientX, position };
});
element.piece.addEventListener("pointermove", (event) => {
    if (drag?.pointer !== event.pointerId) return;
    // The picture is shown as wide as the screen allows; the answer is in the picture's own pixels.
    const scale = element.puzzle.clientWidth / pictureWidth;
    move(drag.position + (event.clientX - drag.from) / scale);
});
for (const name of ["pointerup", "pointercancel"]) {
    element.piece.addEventListener(name, (event) => { if (drag?.pointer === event.pointerId) drag = undefined; });
}
element.piece.addEventListener("keydown", (event) => {
    if (!challenge || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = event.shiftKey ? 10 : 1, now = Math.round(position);
    const steps = {
        ArrowRight: now + step, ArrowUp: now + step, ArrowLeft: now - step, ArrowDown: now - step, PageUp: now + 10,
        PageDown: now - 10, Home: 0, End: furthest,
    };
    if (event.key === "Enter") check();
    else if (event.key in steps) move(steps[event.key]);
    else return;
    event.preventDefault();
});

// MARK: The other steps

element.ask.addEventListener("submit", (event) => { event.preventDefault(); getPictureByHand(); });
element.another.addEventListener("click", getPictureByHand);
element.check.addEventListener("click", check);

element.send.addEventListener("click", () => act(element["message-send"], async () => {
    const place = element["message-send"], asked = { email: element.email.value, type: element.scenario.value };
    const before = new Set((await request(mailsOf(asked.email))).map((mail) => mail.id));
    try {
        await request("/api/v2/sdk/email/send", { ...asked, captcha_token: captchaToken });
    } catch (error) {
        tokenWasUsed = error instanceof Refusal;
        // Whether a request arrived whose answer is missing nobody here knows.
        if (error instanceof Trouble) error.message += " Whether the code was sent is not known: the ledger says so.";
        throw error;
    }
    tokenWasUsed = true;
    sent = asked;
    sayDone(place, "Accepted: HTTP 200 with an empty body. The token is used up now: sent again, it is refused.");
    waitForMail(asked.email, before);
}));

function mailsOf(email) {
    return `/demo/mails?email=${encodeURIComponent(email)}`;
}

async function waitForMail(email, before) {
    const place = element["message-mail"], end = performance.now() + 30_000;
    say(place, "", make("p", { textContent: "Waiting for the mail …" }));
    try {
        while (performance.now() < end) {
            const mail = (await request(mailsOf(email))).find((mail) => !before.has(mail.id));
            if (mail) return showMail(mail, place);
            await new Promise((resolve) => setTimeout(resolve, 500));
        }
        say(place, "trouble", make("p", { textContent: "No mail came in 30 seconds. See the ledger." }));
    } catch (error) {
        sayFailure(place, error);
    }
}

function showMail(mail, place) {
    newestMail = mail;
    element.mail.src = `/demo/mails/${encodeURIComponent(mail.id)}`;
    element.mail.hidden = false;
    element["no-mail"].hidden = true;
    say(place, "good", serviceWords("p", mail.subject, mail.language));
    update();
}

function codeIn(mail) {
    return mail?.text.match(/\d{6}/)?.[0];
}

element.fill.addEventListener("click", () => {
    element.code.value = codeIn(newestMail);
    element.code.focus();
});

element.use.addEventListener("submit", (event) => {
    event.preventDefault();
    act(element["message-code"], async () => {
        const asked = sent ?? { email: element.email.value, type: element.scenario.value };
        await request("/demo/consume", { ...asked, code: element.code.value });
        sayDone(element["message-code"], "Right. The code is used up now: it will not do a second time.");
    });
});

// MARK: What the ledger says

const shownRows = new Map();
let last = 0;

function rowItem(row) {
    const kind = { sent: "good", refused: "refused", failed: "refused", unknown: "trouble" }[row.result] ?? "";
    const result = row.kind === "captchaFailure" ? "captcha failed" : row.result;
    const item = make("li", {},
        make("p", {}, `${row.seq} · ${row.time.slice(11, 19)} · `,
            make("span", { className: `badge ${kind}`, textContent: result }), row.outcome ? ` · ${row.outcome}` : ""),
        make("p", { className: "hint", textContent: [row.email, row.scenario, row.code].filter(Boolean).join(" · ") }));
    if (row.meaning) item.append(serviceWords("p", row.meaning, row.askedIn));
    return item;
}

function showRows(rows, areFirst) {
    const list = element["row-list"];
    // Rows that were there before nobody waits for: they are not read out.
    element.rows.setAttribute("aria-live", areFirst ? "off" : "polite");
    // Only what is new or has changed is touched, and so read out.
    for (const row of rows.toReversed()) {
        const text = JSON.stringify([row.result, row.outcome, row.meaning, row.askedIn]);
        const known = shownRows.get(row.seq);
        if (known?.text === text) continue;
        const item = rowItem(row);
        if (known) known.item.replaceWith(item);
        else list.prepend(item);
        item.classList.toggle("new", !areFirst);
        shownRows.set(row.seq, { text, item });
    }
    for (const [seq, { item }] of shownRows) {
        if (rows.some((row) => row.seq === seq)) continue;
        item.remove();
        shownRows.delete(seq);
    }
}

async function follow() {
    let explained;
    for (;;) {
        const language = element.language.value, email = element.email.value;
        // A page that nobody looks at asks for nothing.
        if (!document.hidden) {
            await following(element["message-rows"], async () => {
                const answer = await request(`/demo/rows?after=${last}&language=${language}`);
                if (answer.last === last || language !== element.language.value) return;
                showRows(answer.rows.map((row) => ({ ...row, askedIn: language })), last === 0);
                last = answer.last;
            });
            const question = JSON.stringify([email, language, last]);
            if (question !== explained && element.email.checkValidity()) {
                await following(element["message-explain"], async () => {
                    const path = `/demo/explain?email=${encodeURIComponent(email)}&language=${language}`;
                    showExplanation(await request(path), language);
                    explained = question;
                });
            }
        }
        await new Promise((resolve) => setTimeout(resolve, 1000));
    }
}

/** A panel says once that it is behind, keeps what it has, and goes on by itself. */
async function following(place, action) {
    let text = "";
    try {
        await action();
    } catch (error) {
        if (!(error instanceof Trouble || error instanceof Refusal)) console.error(error);
        text = `Not up to date. ${error.message}`;
    }
    if (place.textContent !== text) place.textContent = text;
}

function showExplanation(answer, language) {
    const content = [];
    if (answer.finding?.cause) content.push(make("p", {}, make("code", { dir: "ltr", textContent: answer.finding.cause })));
    for (const [title, text] of [["", answer.words.what], ["For the person", answer.words.person], ["For support", answer.words.support]]) {
        if (!text) continue;
        if (title) content.push(make("h3", { textContent: title }));
        content.push(serviceWords("p", text, language));
    }
    element.explain.replaceChildren(...content);
}

// MARK: Start

function turnPage() {
    document.documentElement.dir = directionOf(element.language.value);
    // All rows come again, with their meaning in the new language.
    last = 0;
}

async function start() {
    element.fingerprint.textContent = fingerprint;
    for (;;) {
        try {
            settings = await request("/demo/settings");
            break;
        } catch (error) {
            if (!element["message-ask"].textContent) sayFailure(element["message-ask"], error);
            await new Promise((resolve) => setTimeout(resolve, 2000));
        }
    }
    say(element["message-ask"]);
    element.scenario.append(...settings.scenarios.map(
        (name) => make("option", { value: name, textContent: name in purposes ? `${name} – ${purposes[name]}` : name })));
    element.language.append(...settings.languages.map(
        ({ tag, name }) => make("option", { value: tag, lang: tag, textContent: name })));
    element.language.addEventListener("change", turnPage);
    turnPage();
    update();
    follow();
}

start();
