"""The two pictures of a captcha, as PNG, with the standard library alone."""
import secrets
import struct
import zlib

WIDTH, HEIGHT = 310, 155
PIECE_WIDTH = 47
_SIDE = 38
_TOP = PIECE_WIDTH - _SIDE
_KNOB_RADIUS = 7
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_RGB, _RGBA = 2, 6


def encode_png(width, height, pixels, has_alpha=False):
    """A PNG of rows of RGB or RGBA bytes, 8 bits a channel."""
    stride = width * (4 if has_alpha else 3)
    if len(pixels) != stride * height:
        raise ValueError("pixels do not fill the picture")
    # Each row begins with the number of its filter: 0, none.
    rows = b"".join(
        b"\x00" + pixels[start:start + stride]
        for start in range(0, len(pixels), stride))
    colour = _RGBA if has_alpha else _RGB
    header = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    return (_SIGNATURE + _chunk(b"IHDR", header)
            + _chunk(b"IDAT", zlib.compress(rows)) + _chunk(b"IEND", b""))


def _chunk(kind, content):
    checksum = zlib.crc32(kind + content)
    return (struct.pack(">I", len(content)) + kind + content
            + struct.pack(">I", checksum))


def is_in_shape(column, row):
    """Whether a pixel of the 47x47 box belongs to the jigsaw piece."""
    if column < _SIDE and _TOP <= row:
        return True
    right = (column - _SIDE, row - _TOP - _SIDE // 2)
    upper = (column - _SIDE // 2, row - _TOP)
    return any(
        across * across + down * down <= _KNOB_RADIUS * _KNOB_RADIUS
        for across, down in (right, upper))


_SHAPE = [
    (column, row) for row in range(PIECE_WIDTH)
    for column in range(PIECE_WIDTH) if is_in_shape(column, row)]


class Painter:
    """Paints challenges over one background, made when the server starts."""

    def __init__(self):
        self._background = _paint_background()

    def paint(self, x):
        """The background with a gap at x, and the piece that fills it."""
        top = secrets.randbelow(HEIGHT - PIECE_WIDTH)
        picture = bytearray(self._background)
        piece = bytearray(PIECE_WIDTH * HEIGHT * 4)
        for column, row in _SHAPE:
            source = ((top + row) * WIDTH + x + column) * 3
            target = ((top + row) * PIECE_WIDTH + column) * 4
            colour = self._background[source:source + 3]
            piece[target:target + 4] = colour + b"\xff"
            picture[source:source + 3] = bytes(part // 3 for part in colour)
        return (encode_png(WIDTH, HEIGHT, bytes(picture)),
                encode_png(PIECE_WIDTH, HEIGHT, bytes(piece), has_alpha=True))


def _paint_background():
    """A gradient with rectangles of random colours, all of them bright."""
    pixels = bytearray()
    for row in range(HEIGHT):
        for column in range(WIDTH):
            pixels += bytes((120 + column * 100 // WIDTH,
                             120 + row * 100 // HEIGHT, 180))
    for _ in range(12):
        colour = bytes(120 + secrets.randbelow(136) for _ in range(3))
        width, height = 20 + secrets.randbelow(60), 10 + secrets.randbelow(40)
        left = secrets.randbelow(WIDTH - width)
        top = secrets.randbelow(HEIGHT - height)
        for row in range(top, top + height):
            start = (row * WIDTH + left) * 3
            pixels[start:start + width * 3] = colour * width
    return bytes(pixels)
