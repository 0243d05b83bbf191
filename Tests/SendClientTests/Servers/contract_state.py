"""What the contract server remembers, each step of it atomic."""
import math
import secrets
import string
import threading
import time
from dataclasses import dataclass

CHALLENGE_LIFETIME = 120
CAPTCHA_TOKEN_LIFETIME = 180
FIRST_X, LAST_X = 100, 262
HIDDEN_Y = 5
TOLERANCE = 5
MISS_INTERVAL = 60
LOCK_LIFETIME = 300


class Clock:
    """The machine's clock and a difference that a test may change."""

    def __init__(self, offset=0.0):
        self._lock = threading.Lock()
        self._offset = offset

    def now(self):
        with self._lock:
            return time.time() + self._offset

    def add(self, seconds):
        with self._lock:
            self._offset += seconds


@dataclass(frozen=True)
class Challenge:
    """A captcha that has been given out and not been answered."""

    token: str
    x: int
    secret_key: str | None
    expires: float

    def is_solved_by(self, x, y):
        return abs(x - self.x) <= TOLERANCE and y == HIDDEN_Y


class State:
    """Challenges, captcha tokens, cool-downs, misses and accepted sends."""

    def __init__(self, clock, cooldown, miss_limit=0):
        self._lock = threading.Lock()
        self._clock = clock
        self._cooldown = cooldown
        self._miss_limit = miss_limit
        self._challenges = {}
        self._captcha_tokens = {}
        self._last_sends = {}
        self._misses = {}
        self._locks = {}
        self._mails = []

    def create_challenge(self, has_secret_key):
        """A new challenge with a hidden x of the system's CSPRNG."""
        now = self._clock.now()
        challenge = Challenge(
            token=secrets.token_hex(16),
            x=FIRST_X + secrets.randbelow(LAST_X - FIRST_X + 1),
            secret_key=_new_secret_key() if has_secret_key else None,
            expires=now + CHALLENGE_LIFETIME)
        with self._lock:
            self._remove_expired(now)
            self._challenges[challenge.token] = challenge
        return challenge

    def challenge(self, token):
        """The challenge, not consumed: for tests only."""
        with self._lock:
            return self._challenges.get(token)

    def consume_challenge(self, token):
        """The challenge, at most once and only in its lifetime, or None."""
        now = self._clock.now()
        with self._lock:
            challenge = self._challenges.pop(token, None)
        if challenge is None or challenge.expires <= now:
            return None
        return challenge

    def store_captcha_token(self, text, address):
        """Makes this exact text good for one send to the address."""
        expires = self._clock.now() + CAPTCHA_TOKEN_LIFETIME
        with self._lock:
            self._captcha_tokens[text] = (address, expires)

    def consume_captcha_token(self, text, address):
        """Whether the text is good for the address; whatever, it is used up.

        Choice: a token shown with another address, or before a refusal by a
        limit, is used up as well. The contract does not say.
        """
        now = self._clock.now()
        with self._lock:
            owner, expires = self._captcha_tokens.pop(text, (None, 0))
        return owner == address and now < expires

    def reserve_send(self, address):
        """Begins the cool-down: 0, or the seconds left of the present one."""
        now = self._clock.now()
        with self._lock:
            last = self._last_sends.get(address)
            if last is not None and now < last + self._cooldown:
                return max(1, math.ceil(last + self._cooldown - now))
            self._last_sends[address] = now
            return 0

    def release_send(self, address):
        """Ends the cool-down of a mail that could not be sent."""
        with self._lock:
            self._last_sends.pop(address, None)

    def record_miss(self, peer):
        """Counts a wrong answer; more than the limit lock the peer."""
        if not self._miss_limit:
            return
        now = self._clock.now()
        with self._lock:
            misses = [earlier for earlier in self._misses.get(peer, [])
                      if now - earlier < MISS_INTERVAL] + [now]
            self._misses[peer] = misses
            if len(misses) > self._miss_limit:
                self._locks[peer] = now + LOCK_LIFETIME

    def lock_seconds(self, peer):
        """How many seconds a peer may ask for no captcha; 0 for none."""
        now = self._clock.now()
        with self._lock:
            left = self._locks.get(peer, 0) - now
        return max(0, math.ceil(left))

    def record_mail(self, mail):
        with self._lock:
            self._mails.append(mail)

    def mails(self):
        with self._lock:
            return list(self._mails)

    def _remove_expired(self, now):
        self._challenges = {
            token: challenge for token, challenge in self._challenges.items()
            if now < challenge.expires}
        self._captcha_tokens = {
            text: value for text, value in self._captcha_tokens.items()
            if now < value[1]}


def _new_secret_key():
    letters = string.ascii_letters + string.digits
    return "".join(secrets.choice(letters) for _ in range(16))


def new_code():
    """Six digits of the system's CSPRNG."""
    return f"{secrets.randbelow(1_000_000):06d}"
