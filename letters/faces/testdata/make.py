#!/usr/bin/python3
"""Makes the small fonts of the tests: python3 make.py, with Debian's fonttools.

Cherokee, which no embedded font has, as an OpenType font with CFF outlines, as
a bold TrueType font, and as a variable one.
"""

import pathlib

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

GLYPHS = [".notdef", "space", "parenleft", "a", "e"]
CHARACTERS = {0x20: "space", 0x28: "parenleft", 0x13A0: "a", 0x13A1: "e"}


def square(pen):
    pen.moveTo((100, 0))
    pen.lineTo((100, 500))
    pen.lineTo((500, 500))
    pen.lineTo((500, 0))
    pen.closePath()
    return pen


def build(file, style, weight, truetype, variable=False):
    font = FontBuilder(1000, isTTF=truetype)
    font.setupGlyphOrder(GLYPHS)
    font.setupCharacterMap(CHARACTERS)
    if truetype:
        font.setupGlyf({g: (TTGlyphPen(None) if g == "space" else square(TTGlyphPen(None))).glyph() for g in GLYPHS})
    else:
        drawn = {g: (T2CharStringPen(600, None) if g == "space" else square(T2CharStringPen(600, None))).getCharString()
                 for g in GLYPHS}
        font.setupCFF("TestCherokee-" + style, {}, drawn, {})
    font.setupHorizontalMetrics({g: (600, 0 if g == "space" else 100) for g in GLYPHS})
    font.setupHorizontalHeader(ascent=800, descent=-200)
    font.setupNameTable({"familyName": "Test Cherokee", "styleName": style})
    font.setupOS2(sTypoAscender=800, usWeightClass=weight)
    font.setupPost()
    if variable:
        font.setupFvar([("wght", 400, 400, 700, "Weight")], [])
    font.font["head"].created = font.font["head"].modified = 0
    font.font.recalcTimestamp = False
    font.save(pathlib.Path(__file__).parent / file)


build("cherokee.otf", "Regular", 400, truetype=False)
build("cherokee-bold.ttf", "Bold", 700, truetype=True)
build("cherokee-variable.ttf", "Regular", 400, truetype=True, variable=True)
