"""Certificates for the TLS ports, made anew with `openssl` at each start."""
import os
import subprocess

_LOOPBACK = "DNS:localhost,IP:127.0.0.1"
_LONG_AGO = ("20200101000000Z", "20210101000000Z")
_CA_SETTINGS = """\
[ca]
default_ca = test
[test]
database = {folder}/index.txt
new_certs_dir = {folder}
rand_serial = yes
default_md = sha256
policy = policy
copy_extensions = copy
unique_subject = no
[policy]
commonName = supplied
"""


class CertificateFolder:
    """A test CA in a folder, and what it signs."""

    def __init__(self, folder):
        self.folder = folder
        self.ca_path = self._path("ca.pem")
        self._settings = self._path("ca.cnf")
        with open(self._settings, "w", encoding="ascii") as file:
            file.write(_CA_SETTINGS.format(folder=folder))
        with open(self._path("index.txt"), "w", encoding="ascii"):
            pass
        _openssl("req", "-x509", *self._new_key("ca"), "-days", "2",
                 "-subj", "/CN=Errata test CA", "-out", self.ca_path,
                 "-addext", "keyUsage=critical,keyCertSign,cRLSign")

    def self_signed(self):
        """Certificate and key for the loopback that nobody vouches for."""
        path = self._path("untrusted.pem")
        _openssl("req", "-x509", *self._new_key("untrusted"), "-days", "2",
                 "-subj", "/CN=localhost", "-out", path,
                 "-addext", f"subjectAltName={_LOOPBACK}")
        return path, self._path("untrusted.key")

    def trusted(self):
        """One without a fault, for whoever trusts the CA."""
        return self._signed("trusted", _LOOPBACK, ("-days", "2"))

    def wrong_host(self):
        """One of the CA, for another host."""
        return self._signed("wrong-host", "DNS:other.test", ("-days", "2"))

    def expired(self):
        """One of the CA, for the loopback, that ended years ago."""
        start, end = _LONG_AGO
        return self._signed(
            "expired", _LOOPBACK, ("-startdate", start, "-enddate", end))

    def _signed(self, name, hosts, validity):
        request, path = self._path(f"{name}.csr"), self._path(f"{name}.pem")
        _openssl("req", *self._new_key(name), "-out", request,
                 "-subj", f"/CN={name}.test",
                 "-addext", f"subjectAltName={hosts}",
                 "-addext", "extendedKeyUsage=serverAuth")
        _openssl("ca", "-batch", "-notext", "-config", self._settings,
                 "-cert", self.ca_path, "-keyfile", self._path("ca.key"),
                 "-in", request, "-out", path, *validity)
        return path, self._path(f"{name}.key")

    def _new_key(self, name):
        return ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                "-noenc", "-keyout", self._path(f"{name}.key"))

    def _path(self, name):
        return os.path.join(self.folder, name)


def _openssl(*arguments):
    run = subprocess.run(
        ("openssl", *arguments), capture_output=True, check=False,
        timeout=60, stdin=subprocess.DEVNULL)
    if run.returncode != 0:
        raise RuntimeError(
            f"openssl {arguments[0]}: {run.stderr.decode(errors='replace')}")
