"""Opens the page of a review in a real Chromium and looks: `page.py WHAT PAGE [MORE]`. Ends with 1 and says why where it is not so."""

import base64
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By


def browser(width=1400, height=1000, dark=False):
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium")
    for option in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage"):
        options.add_argument(option)
    options.add_argument(f"--window-size={width},{height}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    found = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    scheme = "dark" if dark else "light"
    found.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
    found.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
    return found


def address(page):
    return pathlib.Path(page).resolve().as_uri()


def opened(page, **how):
    found = browser(**how)
    found.get(address(page))
    return found


def opens(page):
    """No error on the console, and no request but for the page itself."""
    found = opened(page)
    said = [entry["message"] for entry in found.get_log("browser")]
    assert not said, said
    events = [json.loads(entry["message"])["message"] for entry in found.get_log("performance")]
    asked = [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]
    foreign = [url for url in asked if url != address(page) and not url.startswith(("chrome", "data:,"))]
    assert not foreign, foreign
    assert address(page) in asked, "the page was not seen to load"


def rows(page, *groups):
    """A row for each group, with heads that a screen reader can tell."""
    found = opened(page)
    heads = [head.text for head in found.find_elements(By.CSS_SELECTOR, "table.matrix tbody th[scope=row]")]
    assert heads == list(groups), heads
    columns = found.find_elements(By.CSS_SELECTOR, "table.matrix thead th[scope=col]")
    for row in found.find_elements(By.CSS_SELECTOR, "table.matrix tbody tr"):
        cells = row.find_elements(By.CSS_SELECTOR, "th, td")
        assert len(cells) == len(columns), f"{len(cells)} cells below {len(columns)} heads"
        assert all(cell.text.strip() for cell in cells), "a cell says nothing"


def links(page):
    """Every link leads where it says: to the part of its group, or to a topic of it."""
    found = opened(page)
    number = len(found.find_elements(By.TAG_NAME, "a"))
    assert number > 20, number
    for index in range(number):
        link = found.find_elements(By.TAG_NAME, "a")[index]
        target = link.get_attribute("href").split("#", 1)[1]
        name = link.get_attribute("textContent").strip()
        found.execute_script("arguments[0].click()", link)
        assert found.current_url == f"{address(page)}#{target}", found.current_url
        place = found.find_element(By.ID, target)
        if target.startswith("group-") and "topic" not in target:
            assert place.text == name, f"{name} leads to {place.text}"
        if "topic" in target:
            assert place.text.endswith(name), f"{name} leads to {place.text}"
        top = found.execute_script("return arguments[0].getBoundingClientRect().top", place)
        assert 0 <= top < 1000, f"{target} is not in sight: {top}"


def prints(page, *groups):
    """On A4 across nothing is cut off, and every group is there."""
    found = opened(page)
    found.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    # As wide as the paper between its margins: 273 mm at 96 points to the inch.
    found.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": 1032, "height": 700, "deviceScaleFactor": 1, "mobile": False})
    wide = found.execute_script(
        "return [...document.querySelectorAll('table, .scroll, blockquote, pre, body')]"
        ".filter(e => e.getBoundingClientRect().right > 1033 || e.scrollWidth > e.clientWidth + 1)"
        ".map(e => e.tagName + ' ' + e.className + ' ' + e.scrollWidth + ' of ' + e.clientWidth)"
    )
    assert not wide, wide
    found.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    printed = found.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": False})
    with tempfile.TemporaryDirectory() as folder:
        paper = pathlib.Path(folder, "page.pdf")
        paper.write_bytes(base64.b64decode(printed["data"]))
        text = subprocess.run(["pdftotext", "-layout", paper, "-"], capture_output=True, text=True, check=True).stdout
        size = subprocess.run(["pdfinfo", paper], capture_output=True, text=True, check=True).stdout
    assert "841.92 x 594.96" in size or "842 x 595" in size or "A4" in size, size
    words = " ".join(text.split())
    for group in groups:
        missing = [word for word in group.split() if word not in words]
        assert not missing, f"{missing} of {group} is not on paper"
    for word in ("Errors", "Warnings", "Supports"):
        assert word in words, f"the column {word} is not on paper"


def accessible(page, axe, scheme):
    """axe-core finds nothing serious."""
    found = opened(page, dark=scheme == "dark")
    background = found.execute_script("return getComputedStyle(document.body).backgroundColor")
    assert (background == "rgb(255, 255, 255)") == (scheme == "light"), background
    found.execute_script(pathlib.Path(axe).read_text())
    result = found.execute_async_script("axe.run().then(arguments[0])")
    assert len(result["passes"]) > 20, "axe-core looked at next to nothing"
    serious = [one for one in result["violations"] if one["impact"] in ("serious", "critical")]
    told = [f"{one['id']}: {one['help']}: {one['nodes'][0]['html'][:200]}" for one in serious]
    assert not told, "\n".join(told)


def harmless(page):
    """Markup of a document shows as text, and runs nothing."""
    found = opened(page)
    assert found.execute_script("return window.marked") is None
    assert not found.find_elements(By.CSS_SELECTOR, "script, img, iframe, object, [onerror], [onclick]")
    text = found.find_element(By.TAG_NAME, "body").text
    assert "<script>" in text, "the markup is not shown"
    assert found.execute_script("return document.documentElement.scrollWidth <= innerWidth"), "a long word makes the page wider than the window"


def narrow(page):
    """On a narrow screen only the tables are scrolled, by themselves and with the keyboard."""
    found = opened(page, width=360, height=800)
    assert found.execute_script("return document.documentElement.scrollWidth <= innerWidth"), "the page is wider than the window"
    for box in found.find_elements(By.CSS_SELECTOR, ".scroll"):
        assert box.get_attribute("tabindex") == "0" and box.get_attribute("aria-labelledby")


def shot(page, file):
    """Takes a picture of the top of the page."""
    assert opened(page, width=1400, height=1050).save_screenshot(file)


if __name__ == "__main__":
    what, *rest = sys.argv[1:]
    try:
        globals()[what](*rest)
    except AssertionError as wrong:
        sys.exit(f"{what}: {wrong}")
