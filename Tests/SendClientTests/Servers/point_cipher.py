"""AES-128-ECB with PKCS#7 in base64, as AJ-Captcha does it, by `openssl`."""
import base64
import subprocess


def encrypt(text, key):
    """The base64 of the encrypted text; the key is 16 ASCII characters."""
    return base64.b64encode(_openssl("-e", text.encode(), key)).decode()


def decrypt(text, key):
    """The text of `encrypt`; ValueError for one that no such key made."""
    # The errors of base64 and of UTF-8 are ValueErrors too.
    data = base64.b64decode(text, validate=True)
    return _openssl("-d", data, key).decode("utf-8")


def _openssl(direction, data, key):
    command = ["openssl", "enc", direction, "-aes-128-ecb", "-nosalt",
               "-K", key.encode().hex()]
    run = subprocess.run(
        command, input=data, capture_output=True, timeout=20, check=False)
    if run.returncode != 0:
        raise ValueError("openssl could not decrypt")
    return run.stdout
