"""From photo to deadline by the API document alone, then Schemathesis against the same server.

Usage: contract.py ADDRESS TOKEN PAGE SCHEMATHESIS

The first part knows the names of operations and nothing else: addresses, fields and media types come from the
document. The second part sends requests made up from the document, with one seed: once for every operation, and once
about the notice that the first part made.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import urljoin

import requests

SEED = "20261122"
# Seconds for each of the two runs.
LONGEST = "25"
EXAMPLES = "12"


class Api:
    """What the document says, and the requests it allows."""

    def __init__(self, address, token):
        self.document_address = address + "/api/v1/openapi.json"
        self.document = requests.get(self.document_address, timeout=30).json()
        self.base = urljoin(address, self.document["servers"][0]["url"])
        self.headers = {"Authorization": f"Bearer {token}"}
        self.operations = {
            operation["operationId"]: (method, path, operation)
            for path, methods in self.document["paths"].items()
            for method, operation in methods.items()
        }

    def call(self, name, path=None, accept=None, **more):
        method, template, operation = self.operations[name]
        headers = self.headers | ({"Accept": accept} if accept else {})
        answer = requests.request(
            method, self.base + template.format(**(path or {})), headers=headers, timeout=120, **more
        )
        if str(answer.status_code) not in operation["responses"]:
            sys.exit(f"{name} answered {answer.status_code}, which the document does not name")
        return answer

    def field(self, name):
        """The name of the field that takes the files of an operation."""
        body = self.operations[name][2]["requestBody"]["content"]["multipart/form-data"]["schema"]
        return body["required"][0]

    def stream(self, name):
        """The media type in which an operation answers bit by bit."""
        return next(media for media in self.operations[name][2]["responses"]["200"]["content"] if "json" not in media)


def expect(what, holds):
    if not holds:
        sys.exit(f"by the API document alone: {what} does not hold")


def photo_to_deadline(api, page):
    """Takes a photo to a deadline, and returns the id of the notice."""
    with open(page, "rb") as photo:
        made = api.call("createNotice", files=[(api.field("createNotice"), photo)])
    notice = made.json()["id"]
    events = api.call("followNotice", {"id": notice}).text
    expect("that the reading ends", '"step":"done"' in events)
    read = api.call("readNotice", {"id": notice}, params={"lang": "uk"})
    document = read.json()
    days = [deadline["date"] for deadline in document["notice"]["deadlines"] if deadline["date"]]
    expect("that there is a day", days)
    expect("that each day says where it stands", all(d["source"] or d["steps"] for d in document["notice"]["deadlines"]))
    expect("that it is told in Ukrainian", document["summary"]["lang"] == "uk")
    same = requests.get(read.url, headers=api.headers | {"If-None-Match": read.headers["ETag"]}, timeout=30)
    expect("that what is known is not sent again", same.status_code == 304)
    corrected = api.call("correctNotice", {"id": notice}, json={"received": days[0][:4] + "-01-02"})
    expect("that a correction is taken", corrected.status_code == 200)
    api.call("correctNotice", {"id": notice}, json={"received": None})
    answer = api.call("askQuestion", {"id": notice}, json={"choice": "what_is_it"})
    expect("that a question is answered", answer.json()["sentences"])
    told = api.call("askQuestion", {"id": notice}, api.stream("askQuestion"), json={"choice": "what_is_it"})
    events = [line for line in told.text.splitlines() if line.startswith("event: ")]
    expect("that an answer is told sentence by sentence", "event: sentence" in events and events[-1] == "event: answer")
    calendar = api.call("readCalendar", {"id": notice})
    # The letter has its day: once all of its days are over, there is no calendar.
    ahead = calendar.text.startswith("BEGIN:VCALENDAR") or calendar.json()["code"] == "no_days"
    expect("that the days that lie ahead are a calendar", ahead)
    code = api.call("readGirocode", {"id": notice})
    has_code = document["notice"]["payment"]["girocode"] is not None
    expect("that a transfer is a picture", code.text.startswith("<") if has_code else code.json()["code"] == "no_girocode")
    drafts = api.call("listDrafts", {"id": notice}, params={"lang": "uk"})
    expect("that there are letters to send", all(d["german"] and d["translation"] for d in drafts.json()))
    picture = api.call("readPicture", {"id": notice, "page": 1})
    expect("that the page is there", picture.content.startswith(b"\xff\xd8"))
    return notice


def fuzz(schemathesis, api, notice=None):
    """Runs Schemathesis; about `notice` where one is given."""
    # A request that fits the description and cannot be done is answered by 422 (a day in the future, a blank
    # question), and one about bytes that are no picture by 409.
    lines = [
        "[checks]",
        'positive_data_acceptance.expected-statuses = ["2xx", "401", "403", "404", "409", "422", "429"]',
    ]
    chosen = []
    if notice:
        lines += ["[parameters]", f'"path.id" = "{notice}"', '"path.page" = 1']
        chosen = ["--include-path-regex", r"/\{id\}", "--exclude-operation-id", "deleteNotice"]
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "schemathesis.toml").write_text("\n".join(lines))
        command = [
            schemathesis,
            "run",
            api.document_address,
            *("--header", f"Authorization: {api.headers['Authorization']}"),
            *("--seed", SEED, "--max-examples", EXAMPLES, "--max-time", LONGEST),
            *("--generation-database", "none", "--no-shrink", "--no-color"),
            *("--request-timeout", "30", "--warnings", "off", "--workers", "1"),
            *chosen,
        ]
        done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        sys.exit(done.stdout)
    print("\n".join(done.stdout.splitlines()[-12:]))


def main():
    address, token, page, schemathesis = sys.argv[1:]
    api = Api(address, token)
    notice = photo_to_deadline(api, page)
    fuzz(schemathesis, api)
    fuzz(schemathesis, api, notice)
    expect("that a notice can be deleted", api.call("deleteNotice", {"id": notice}).status_code == 204)
    expect("that it is gone then", api.call("readNotice", {"id": notice}).status_code == 404)


if __name__ == "__main__":
    main()
