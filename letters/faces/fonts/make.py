#!/usr/bin/python3
"""Makes this folder again: the fonts, their licences and manifest.tsv.

    python3 make.py [FOLDER]

FOLDER is this one if left out. Needs Go, npm, and Debian's fonttools (4.38.0 made
the files kept here) and unicode-data; another version may write other bytes.
Same versions, same bytes: `git status` is clean after a run that changed nothing.
"""

import bz2
import hashlib
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile

from fontTools.ttLib import TTFont

# Two weights of each family, without hinting, from the npm package
# @expo-google-fonts/<family> of this version.
WHOLE = {
    "noto-sans": "0.4.2",
    "noto-sans-arabic": "0.4.3",
    "noto-naskh-arabic": "0.4.5",
    "noto-nastaliq-urdu": "0.4.2",
    "noto-sans-armenian": "0.4.2",
    "noto-sans-bengali": "0.4.4",
    "noto-sans-devanagari": "0.4.1",
    "noto-sans-ethiopic": "0.4.2",
    "noto-sans-georgian": "0.4.3",
    "noto-sans-gujarati": "0.4.2",
    "noto-sans-gurmukhi": "0.4.1",
    "noto-sans-hebrew": "0.4.1",
    "noto-sans-kannada": "0.4.3",
    "noto-sans-khmer": "0.4.3",
    "noto-sans-lao": "0.4.2",
    "noto-sans-malayalam": "0.4.2",
    "noto-sans-myanmar": "0.4.2",
    "noto-sans-sinhala": "0.4.2",
    "noto-sans-tamil": "0.4.3",
    "noto-sans-telugu": "0.4.2",
    "noto-sans-thai": "0.4.2",
    "noto-serif-tibetan": "0.4.2",
}
SUBSET = {
    "noto-sans-sc": "0.4.3",
    "noto-sans-tc": "0.4.3",
    "noto-sans-jp": "0.4.3",
    "noto-sans-kr": "0.4.3",
    "noto-sans-symbols-2": "0.4.1",
}
# The weights taken. Tibetan has Medium in place of Regular, in which at 12 points a
# tenth of the ink is in strokes thinner than 0.19 mm, which a copy of a copy loses;
# of Medium it is 3 %, of Noto Sans 1 %.
WEIGHTS = ("400Regular", "700Bold")
WEIGHTS_OF = {"noto-serif-tibetan": ("500Medium", "700Bold")}

# Word spaces, in font units: that of Noto Sans Sinhala is 500, twice as wide as of
# the Latin words beside it.
SPACES = {"noto-sans-sinhala": 260}

# The exemplar characters of CLDR, as JSON: the npm package of this name.
CLDR = ("cldr-misc-full", "48.2.0")
# The Unihan database, for kTGH.
UNIHAN = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"

# The layout that horizontal CJK text asks for: pyftsubset's own list leaves out
# the half-width (halt) and proportional (palt) punctuation.
FEATURES = "ccmp,locl,kern,liga,calt,mark,mkmk,ljmo,vjmo,tjmo,halt,palt,fwid,pwid"

# What every CJK face has besides its own characters, so that numbers and
# punctuation need not change face inside a sentence.
AROUND = [
    (0x0020, 0x007E), (0x00A0, 0x00FF),  # ASCII, Latin-1
    (0x2000, 0x206F),  # general punctuation
    (0x20A0, 0x20BF),  # currency
    (0x2103, 0x2103), (0x2116, 0x2116), (0x2121, 0x2122),  # ℃ № ℡ ™
    (0x2190, 0x2193), (0x2212, 0x2212), (0x2460, 0x2473),  # arrows, minus, circled numbers
    (0x3000, 0x303F), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF),  # CJK punctuation and forms
]


def encoded(codec):
    """The characters that a codec of the standard library has at two or three bytes."""
    found = set()
    for lead in range(0x81, 0x100):
        for trail in range(0x40 if codec in ("big5hkscs", "cp932") else 0xA1, 0x100):
            try:
                found |= set(map(ord, bytes([lead, trail]).decode(codec)))
            except UnicodeDecodeError:
                pass
    return found


def exemplars(cldr, locale):
    """CLDR's main, auxiliary and punctuation characters of a locale."""
    sets = json.loads((cldr / f"main/{locale}/characters.json").read_text())
    sets = sets["main"][locale]["characters"]
    found = set()
    for key in ("exemplarCharacters", "auxiliary", "punctuation"):
        text = re.sub(r"\\(.)", r"\1", sets[key][1:-1])
        assert not re.search(r"\\[ux]", text), "an escape that is not read here"
        found |= {ord(c) for c in text if not c.isspace()}
        for first, last in re.findall(r"(\w)-(\w)", text):
            found |= set(range(ord(first), ord(last) + 1))
    return found


def general_standard():
    """The 8105 characters of the Table of General Standard Chinese Characters
    (2013): GB 2312 lacks some hundreds of them that stand in people's names."""
    with bz2.open(UNIHAN, "rt") as lines:
        return {int(l.split("\t")[0][2:], 16) for l in lines if "\tkTGH\t" in l}


def spans(*pairs):
    return {c for first, last in pairs for c in range(first, last + 1)}


def charsets(cldr):
    """What is kept of each subset family: a line for the manifest, and the characters."""
    around = spans(*AROUND)
    return {
        "noto-sans-sc": (
            "GB 2312, General Standard Characters, CLDR zh",
            around | encoded("gb2312") | general_standard()
            | exemplars(cldr, "zh") | spans((0x3100, 0x312F))),
        "noto-sans-tc": (
            "Big5 with HKSCS, CLDR zh-Hant",
            around | encoded("big5hkscs") | exemplars(cldr, "zh-Hant")
            | spans((0x3100, 0x312F), (0x31A0, 0x31BF))),
        "noto-sans-jp": (  # code page 932 is JIS X 0208 with the 髙 and 﨑 of family names
            "JIS X 0208 with the extensions of code page 932, CLDR ja",
            around | encoded("cp932") | exemplars(cldr, "ja")
            | spans((0x3041, 0x30FF), (0x31F0, 0x31FF))),
        "noto-sans-kr": (
            "KS X 1001, all Hangul syllables and jamo, CLDR ko",
            around | encoded("euc_kr") | exemplars(cldr, "ko")
            | spans((0x1100, 0x11FF), (0x3131, 0x318E), (0xA960, 0xA97C),
                    (0xAC00, 0xD7A3), (0xD7B0, 0xD7FB))),
        "noto-sans-symbols-2": (
            "shapes, tick boxes, signs, dingbats and some arrows",
            spans((0x0020, 0x007E), (0x00A0, 0x00A0), (0x2190, 0x21FF), (0x2300, 0x23FF), (0x25A0, 0x27BF),
                  (0x2B00, 0x2BFF), (0x1F4DE, 0x1F4DE), (0x1F5F8, 0x1F5F9))),
    }


def package(name, version, into):
    """Unpacks a package of the npm registry and gives its folder."""
    packed = subprocess.run(["npm", "pack", "--silent", f"{name}@{version}"],
                            cwd=into, check=True, capture_output=True, text=True).stdout.split()[-1]
    folder = into / packed.removesuffix(".tgz")
    with tarfile.open(into / packed) as archive:
        archive.extractall(folder)
    return folder / "package"


def subset(source, target, characters):
    listed = target.with_suffix(".unicodes")
    listed.write_text("\n".join(f"U+{c:04X}" for c in sorted(characters)))
    subprocess.run(["pyftsubset", source, f"--output-file={target}", f"--unicodes-file={listed}",
                    f"--layout-features={FEATURES}", "--no-hinting", "--notdef-outline",
                    "--name-IDs=*", "--drop-tables+=vhea,vmtx,VORG,BASE,STAT", "--no-recalc-timestamp"], check=True)
    listed.unlink()


def respace(source, target, width):
    """Copies a font with other word spaces."""
    font = TTFont(source, recalcBBoxes=False, recalcTimestamp=False)
    for space in {font.getBestCmap()[0x20], font.getBestCmap()[0xA0]}:
        font["hmtx"][space] = (width, 0)
    font.save(target, reorderTables=False)


def pack(fonts, folder, again):
    """Packs a folder of fonts into another, and unpacks that into a third: see cmd/fonts.
    The fonts must still be the same ones."""
    root = pathlib.Path(__file__).resolve().parents[3]
    for order in (["pack", fonts, folder], ["unpack", folder, again]):
        subprocess.run(["go", "run", "./cmd/fonts", *order], cwd=root, check=True)
    for font in sorted(fonts.glob("*.ttf")):
        assert drawn(font) == drawn(again / font.name), f"{font} is another font when unpacked"


def drawn(path):
    """All that is in a font: its outlines, point by point, and its other tables as they
    are. Left out are where glyphs are, a checksum with flags, and that of each glyph
    which says that contours overlap: none of these is kept."""
    font = TTFont(path)
    tables = {tag: font.reader[tag] for tag in font.reader.keys() if tag not in ("glyf", "loca", "head")}
    tables["head"] = [getattr(font["head"], name) for name in ("fontRevision", "unitsPerEm", "macStyle", "created", "modified")]
    glyf = font["glyf"]
    for name in glyf.keys():
        glyph = glyf[name]
        if glyph.numberOfContours > 0:
            points = list(zip(glyph.coordinates, (flag & 1 for flag in glyph.flags)))
            tables["glyph", name] = points, list(glyph.endPtsOfContours), glyph.program.getBytecode()
        else:
            tables["glyph", name] = glyph.compile(glyf, recalcBBoxes=False)
    return tables


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.OFL.txt"):
        old.unlink()
    rows, taken = [], {}

    def hashed(path):
        return hashlib.sha256(path.read_bytes()).hexdigest()

    def enter(path, unpacked, source, part):
        rows.append((path.name, str(path.stat().st_size), hashed(path), unpacked, source, part))

    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        fonts, packed, again = work / "fonts", work / "packed", work / "again"
        for made in fonts, packed, again:
            made.mkdir()
        kept = charsets(package(*CLDR, work))
        for family, version in {**WHOLE, **SUBSET}.items():
            name = f"@expo-google-fonts/{family}"
            unpacked = package(name, version, work)
            part, characters = kept.get(family, ("whole", None))
            if family in SPACES:
                part = f"whole, spaces {SPACES[family]} wide"
            weights = []
            for weight in WEIGHTS_OF.get(family, WEIGHTS):
                for source in sorted(unpacked.glob(f"{weight}/*.ttf")):
                    stem = source.stem.split("_")[0]
                    target = fonts / f"{stem}-{weight[3:]}.ttf"
                    if family in SPACES:
                        respace(source, target, SPACES[family])
                    elif characters is None:
                        target.write_bytes(source.read_bytes())
                    else:
                        subset(source, target, characters)
                    weights.append(target.name)
            taken[stem] = weights, f"{name}@{version}", part
            licence = folder / f"{stem}.OFL.txt"
            licence.write_bytes((unpacked / "LICENSE_FONT").read_bytes())
            enter(licence, "-", f"{name}@{version}", "licence")
        pack(fonts, packed, again)
        for old in [*folder.glob("*.pack"), *folder.glob("*.pool")]:
            old.unlink()
        for made in sorted(packed.iterdir()):
            shutil.copyfile(made, folder / made.name)
        for stem, (weights, source, part) in taken.items():
            enter(folder / f"{stem}.pack", " ".join(hashed(again / w) for w in weights), source, part)
        for pool in sorted(folder.glob("*.pool")):
            enter(pool, "-", "-", "glyphs that several families have")
    head = ("File", "Bytes", "SHA-256", "Unpacked SHA-256", "Package", "Part")
    (folder / "manifest.tsv").write_text("".join("\t".join(row) + "\n" for row in [head, *sorted(rows)]))


if __name__ == "__main__":
    main()
